import { render } from 'preact';
import type { Locale } from '#core';
import { loadCheckerMessages } from '#i18n/checker';
import styles from './checker.css?url&no-inline';
import { reduce, type CheckerAction, type CheckerState } from './checker-state.ts';
import { Checker } from './components/Checker.tsx';
import { markId } from './components/Paste.tsx';
import { createChecker } from './worker-client.ts';

/** How long typing has to rest before a check. */
const REST_MS = 150;

let mounted = 0;
let linked: Promise<void> | undefined;

/**
 * Brings a checker's form to life. The box stays the page's own element, so nothing typed is ever lost.
 * @param form - holds the box, the example buttons and the place for the result.
 * @param wasSubmitted - whether somebody pressed the button before this was here.
 */
export async function mount(form: HTMLFormElement, wasSubmitted: () => boolean): Promise<void> {
  const box = form.querySelector('textarea');
  const place = form.querySelector<HTMLElement>('[data-checker-result]');
  if (!box || !place) return;
  const locale: Locale = form.dataset['locale'] === 'en' ? 'en' : 'ja';
  const { mode } = form.dataset;
  const [t] = await Promise.all([loadCheckerMessages(locale), (linked ??= linkStyles())]);
  const ui = { t, level: mode === 'embedded' ? 3 : 2 } as const;
  mounted += 1;
  const prefix = `checker-${mounted}`;
  // A form cannot hold another, and the signing panel is one. The status line announces itself.
  form.after(place);
  place.removeAttribute('aria-live');

  let state: CheckerState = { kind: 'empty' };
  let id = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let focusWhenShown = false;

  const dispatch = (action: CheckerAction): void => {
    state = reduce(state, action);
    render(
      <Checker
        ui={ui}
        state={state}
        prefix={prefix}
        wide={mode === 'page'}
        signs={mode !== 'home'}
        on={on}
      />,
      place,
    );
  };
  const checker = createChecker({
    answered(answeredId, report) {
      dispatch({ kind: 'answered', id: answeredId, report });
      if (focusWhenShown && state.kind === 'shown') document.getElementById(`${prefix}-headline`)?.focus();
      focusWhenShown = false;
    },
    failed: (failedId, reason) => dispatch({ kind: 'failed', id: failedId, reason }),
  });

  const check = (): void => {
    clearTimeout(timer);
    const text = box.value;
    if (text.trim() === '') return clear();
    id += 1;
    dispatch({ kind: 'asked', id, text });
    checker.ask({ id, text, locale, now: Date.now() });
  };
  const clear = (): void => {
    checker.stop();
    dispatch({ kind: 'cleared' });
  };
  const checkSoon = (wait: number): void => {
    clearTimeout(timer);
    timer = setTimeout(check, wait);
  };
  const on = {
    select: (cause: string) => dispatch({ kind: 'selected', cause }),
    reveal: (revealed: boolean) => dispatch({ kind: 'revealed', revealed }),
    showEvidence(cause: string, mark: number) {
      dispatch({ kind: 'selected', cause });
      const shown = document.getElementById(markId(prefix, mark));
      shown?.scrollIntoView({ block: 'center' });
      shown?.focus({ preventScroll: true });
    },
    clear() {
      box.value = '';
      clear();
      box.focus();
    },
  };

  box.addEventListener('input', (event) => {
    // Half-converted Japanese is not text yet; `compositionend` tells when it is.
    const { isComposing = false, inputType = '' } = event instanceof InputEvent ? event : {};
    if (!isComposing) checkSoon(/^insertFrom(?:Paste|Drop)/.test(inputType) ? 0 : REST_MS);
  });
  box.addEventListener('compositionend', () => checkSoon(REST_MS));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    focusWhenShown = true;
    check();
  });
  form.addEventListener('click', (event) => {
    const example = event.target instanceof Element && event.target.closest<HTMLElement>('[data-example]');
    if (!example) return;
    box.value = example.dataset['example'] ?? '';
    focusWhenShown = true;
    check();
  });

  dispatch({ kind: 'cleared' });
  checker.warm(locale);
  focusWhenShown = wasSubmitted();
  if (box.value.trim() !== '') check();
}

/** By link and not by import: an imported sheet would be put into every page with a box, used or not. */
function linkStyles(): Promise<void> {
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = styles;
    // Without its sheet the result is plain but whole.
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });
}
