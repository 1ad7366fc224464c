import { render } from 'preact';
import type { Locale } from '#core';
import { loadCheckerMessages } from '#i18n/checker';
import styles from './checker.css?url&no-inline';
import { createBox } from './box.tsx';
import { reduce, shownIn, type CheckerAction, type CheckerState } from './checker-state.ts';
import { Checker, sentenceOf } from './components/Checker.tsx';
import { expectPrinted } from './components/RequestCode.tsx';
import { linkStyles } from './link-styles.ts';
import { createChecker } from './worker-client.ts';

/** Typing has to rest this long before a check. A short text need not wait: the check of an older one just goes unseen. */
const restMs = (length: number): number => (length < 20_000 ? 0 : length < 200_000 ? 80 : 300);
/** A check that takes longer says how far it is. */
const PROGRESS_AFTER_MS = 300;
/** What is said aloud waits until typing rests. */
const SAY_AFTER_MS = 800;

const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'focusin', 'dragenter'] as const;

let mounted = 0;

/** The checker in an article may lead to the page that it stands on, which then does not open anew. */
function fillOnTheWay(): void {
  if (location.hash.includes('?')) void import('./values/loader.ts');
}

/**
 * Brings a checker's form to life. The box stays the page's own element, so nothing typed is ever lost.
 * @param form - holds the box, the example buttons and the place for the result.
 * @param wasSubmitted - whether somebody pressed the button before this was here.
 */
export async function mount(form: HTMLFormElement, wasSubmitted: () => boolean): Promise<void> {
  const field = form.querySelector('textarea');
  const place = form.querySelector<HTMLElement>('[data-checker-result]');
  if (!field || !place) return;
  const locale: Locale = form.dataset['locale'] === 'en' ? 'en' : 'ja';
  const { mode } = form.dataset;

  let state: CheckerState = { kind: 'empty' };
  let said = '';
  let id = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let slow: ReturnType<typeof setTimeout> | undefined;
  let saying: ReturnType<typeof setTimeout> | undefined;
  let focusWhenShown = false;

  const checker = createChecker(locale, {
    answered(answeredId, report) {
      dispatch({ kind: 'answered', id: answeredId, report });
      if (focusWhenShown && state.kind === 'shown') document.getElementById(`${prefix}-headline`)?.focus();
      if (state.kind === 'shown') focusWhenShown = false;
    },
    failed: (failedId, reason) => dispatch({ kind: 'failed', id: failedId, reason }),
    progressed(progress) {
      if (state.kind === 'checking' && state.progress) dispatch({ kind: 'progressed', progress });
    },
  });
  // On the checker's own page the engine waits for the first sign of a person; elsewhere there was one.
  if (mode !== 'page') checker.load();
  else for (const type of SIGNS) document.addEventListener(type, checker.load, { once: true, passive: true });
  expectPrinted(locale);
  const [t] = await Promise.all([loadCheckerMessages(locale), linkStyles(styles)]);
  const ui = { t, locale, level: mode === 'embedded' ? 3 : 2 } as const;
  mounted += 1;
  addEventListener('hashchange', fillOnTheWay);
  const prefix = `checker-${mounted}`;
  // A form cannot hold another, and the signing panel is one. The status line announces itself.
  form.after(place);
  place.removeAttribute('aria-live');

  const draw = (): void => {
    box.draw(state);
    render(
      <Checker
        ui={ui}
        state={state}
        said={said}
        prefix={prefix}
        wide={mode === 'page'}
        signs={mode !== 'home'}
        on={on}
      />,
      place,
    );
  };
  const dispatch = (action: CheckerAction): void => {
    const before = state;
    state = reduce(state, action);
    if (state === before) return;
    if (state.kind !== 'checking') clearTimeout(slow);
    clearTimeout(saying);
    saying = setTimeout(say, SAY_AFTER_MS);
    // A question alone changes nothing on the page: most are answered before the next picture.
    if (action.kind !== 'asked' || !shownIn(state)) draw();
  };
  const say = (): void => {
    const sentence = sentenceOf(ui, state);
    if (sentence === said) return;
    said = sentence;
    draw();
  };
  const check = (): void => {
    clearTimeout(rest);
    const text = field.value;
    if (text.trim() === '') return clear();
    if (shownIn(state)?.text === text && state.kind === 'shown') return focusResult();
    id += 1;
    dispatch({ kind: 'asked', id, text });
    checker.ask({ kind: 'check', id, text, now: Date.now() });
    clearTimeout(slow);
    slow = setTimeout(() => {
      dispatch({ kind: 'progressed', progress: { stage: checker.isReady() ? 'reading' : 'loading' } });
    }, PROGRESS_AFTER_MS);
  };
  const focusResult = (): void => {
    if (focusWhenShown) document.getElementById(`${prefix}-headline`)?.focus();
    focusWhenShown = false;
  };
  const clear = (): void => {
    if (state.kind === 'checking') end();
    dispatch({ kind: 'cleared' });
  };
  /** The next check need not wait for the engine to come anew. */
  const end = (): void => {
    checker.stop();
    checker.load();
  };
  const box = createBox(form, field, ui, locale, {
    changed({ wait, focus = false }) {
      clearTimeout(rest);
      focusWhenShown = focus;
      if (wait) rest = setTimeout(check, restMs(field.value.length));
      else check();
    },
    stopped() {
      end();
      dispatch({ kind: 'stopped' });
    },
  });
  const on = {
    select: (cause: string) => dispatch({ kind: 'selected', cause }),
    chooseError: (code: string) => dispatch({ kind: 'error-chosen', code }),
    showInPaste: box.show,
    evidence: checker.evidence,
    take: box.take,
    example: () => form.querySelector<HTMLElement>('[data-example]')?.click(),
    clear() {
      box.empty();
      clear();
      field.focus();
    },
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    focusWhenShown = true;
    check();
  });
  draw();
  focusWhenShown = wasSubmitted();
  await box.open();
  if (field.value.trim() !== '') check();
}
