import { valuesMessages, type ValuesMessages } from '#i18n/values';
import type { OwnValues } from '../../report/model.ts';
import { readFragment, toQuery } from '../../report/own-fragment.ts';
import { kinds } from '../../report/own-kinds.ts';
import { linkStyles } from '../link-styles.ts';
import { pieces, valuesIn } from './replace.ts';
import styles from './values.css?url&no-inline';

/** What was pasted somewhere, and what was answered, is shown to the letter. */
const RECORDED = '.case, .wire';

/** As much of what stands before a text as says what the text is. */
const LONGEST_OPTION = 40;

let values: OwnValues = {};
let notice: HTMLElement | undefined;

/** Takes the values out of the address, so that nobody passes them on unawares, and puts them into the page's code. */
export function fillFromAddress(): void {
  const { anchor, values: given } = readFragment(location.hash);
  // By navigation: the heading is scrolled to and marked as the target, and "back" leads to where the reader was.
  if (anchor) location.replace(`#${anchor}`);
  else history.replaceState(null, '', location.pathname + location.search);
  takeOut();
  notice?.remove();
  notice = undefined;
  values = given;
  const filled = putIn();
  if (filled.length === 0) return;
  void linkStyles(styles);
  notice = noticeOf(filled);
  document.querySelector('main')?.append(notice);
}

/** @returns ids of the kinds that were filled in. */
function putIn(): readonly string[] {
  const filled = new Set<string>();
  for (const block of document.querySelectorAll('.code pre')) {
    if (block.closest(RECORDED)) continue;
    const fitting = valuesIn(block.textContent, values);
    let before = '';
    for (const node of textNodes(block)) {
      const parts = pieces(node.data, fitting, before);
      before = (before + node.data).slice(-LONGEST_OPTION);
      for (const { id } of parts) if (id) filled.add(id);
      if (parts.some(({ own }) => own)) {
        node.replaceWith(...parts.map(({ text, own }) => (own ? marked(text, own) : text)));
      }
    }
  }
  return kinds.map(({ id }) => id).filter((id) => filled.has(id));
}

function takeOut(): void {
  for (const mark of document.querySelectorAll<HTMLElement>('mark[data-example]')) {
    const { parentNode } = mark;
    mark.replaceWith(mark.dataset['example'] ?? '');
    parentNode?.normalize();
  }
}

function textNodes(block: Element): readonly Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

function marked(example: string, own: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.dataset['example'] = example;
  mark.textContent = own;
  return mark;
}

/** Says what was filled in, value by value: a link may come from anybody. */
function noticeOf(filled: readonly string[]): HTMLElement {
  const locale = document.documentElement.lang === 'en' ? 'en' : 'ja';
  const words = valuesMessages(locale);
  const place = document.createElement('aside');
  place.className = 'own-values';
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  const list = listOf(filled, words);
  let isIn = true;
  const say = (): void => {
    said.replaceChildren(...(isIn ? [words.filled, ' ', ...list] : [words.taken]));
    toggle.textContent = isIn ? words.undo : words.again;
  };
  const toggle = button(() => {
    if (isIn) takeOut();
    else putIn();
    isIn = !isIn;
    say();
  });
  const close = button(() => {
    place.remove();
    document.querySelector('main')?.focus({ preventScroll: true });
  });
  close.textContent = words.close;
  say();
  place.append(said, toggle, close);
  // Behind the listener that gives the link the place on the page.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-lang]')) {
    link.addEventListener('click', () => {
      if (isIn && notice === place) link.hash = `${location.hash || '#'}?${toQuery(values)}`;
    });
  }
  return place;
}

const listOf = (filled: readonly string[], words: ValuesMessages): readonly (string | HTMLElement)[] =>
  kinds
    .filter(({ id }) => filled.includes(id))
    .flatMap(({ id }, index) => {
      const code = document.createElement('code');
      code.textContent = values[id] ?? '';
      return [`${index > 0 ? ' · ' : ''}${words.kinds[id]} `, code];
    });

function button(press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}
