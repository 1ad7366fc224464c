import { render } from 'preact';
import type { Locale, Span } from '#core';
import type { CandidateReport, Quote } from '../report/model.ts';
import { shownIn, type CheckerState, type Shown } from './checker-state.ts';
import { NoticeLine, type Notice } from './components/Notice.tsx';
import { Place } from './components/Place.tsx';
import { ProgressBar } from './components/Progress.tsx';
import { Recording } from './components/Recording.tsx';
import type { Ui } from './components/ui.tsx';
import { createFileReader } from './files/file-client.ts';
import type { Opened } from './files/open-file.ts';
import { takesFiles } from './files/takes-files.ts';
import { explain, type Explanation } from './paste/explain.ts';
import { createMirror } from './paste/mirror.ts';
import { editBetween, rebased } from './paste/rebase.ts';
import { offerExamples } from './offer-examples.ts';
import type { Progress } from './protocol.ts';
import { masked } from './segments.ts';

interface BoxEvents {
  /** @param wait - whether more is likely to follow at once, as when somebody types. @param focus - whether the result takes the focus. */
  readonly changed: (how: { readonly wait: boolean; readonly focus?: boolean }) => void;
  readonly stopped: () => void;
}

/** The box and what stands right under it: marks, explanations, notices, files. */
export interface Box {
  draw(state: CheckerState): void;
  /** Shows a stretch of the paste in the box; the button that asked for it is the way back. */
  readonly show: (quote: Quote, from: HTMLElement) => void;
  empty(): void;
  /** Puts a text into the box; what its reader wrote there can be put back. */
  readonly take: (text: string) => void;
  /** Takes over the text that a link has brought. */
  open(): Promise<void>;
}

/** What of the box changes without a new result. */
interface BoxState {
  readonly notice?: Notice | undefined;
  readonly progress?: Progress | undefined;
  readonly recording?:
    (Extract<Opened, { kind: 'recording' }> & { readonly chosen?: number | undefined }) | undefined;
  readonly explanation?: Explanation | undefined;
  /** What is framed in the box. */
  readonly current?: Span | undefined;
  readonly cameFrom?: HTMLElement | undefined;
}

/** Characters. */
const LONG_PASTE = 100_000;
/** No piece of the line under the box is longer. */
const LONGEST_QUOTE = 160;

export function createBox(
  form: HTMLFormElement,
  field: HTMLTextAreaElement,
  ui: Ui,
  locale: Locale,
  events: BoxEvents,
): Box {
  const { notices } = ui.t;
  const foot = form.querySelector<HTMLElement>('[data-checker-foot]');
  const layer = form.querySelector<HTMLElement>('[data-checker-mirror]');
  const mirror = layer && createMirror(field, layer);
  let checking: CheckerState = { kind: 'empty' };
  let box: BoxState = {};
  /** The text that was put into the box by the page and not by the reader. */
  let given = '';

  const change = (to: BoxState): void => {
    box = { ...box, ...to };
    drawAll();
  };
  const drawAll = (): void => {
    drawMarks();
    drawFoot();
  };
  let drawn: readonly unknown[] = [];
  const drawMarks = (): void => {
    const shown = shownIn(checking);
    const text = field.value;
    const now = [shown, text, box.current];
    if (now.every((each, index) => each === drawn[index])) return;
    drawn = now;
    const edit = shown && editBetween(shown.text, text);
    const layers = shown ? layersOf(shown) : NONE;
    mirror?.draw({
      text,
      evidence: rebased(layers.evidence, edit),
      errors: rebased(layers.errors, edit),
      secrets: rebased(layers.secrets, edit),
      unread: rebased(layers.unread, edit),
      current: box.current && !edit ? [box.current] : [],
    });
  };
  const drawFoot = (): void => {
    if (!foot) return;
    const shown = shownIn(checking);
    const progress = box.progress ?? (checking.kind === 'checking' ? checking.progress : undefined);
    const { notice, recording, explanation, cameFrom } = box;
    render(
      <>
        {shown && (
          <Place
            ui={ui}
            explanation={explanation}
            quote={explanation ? quoted(shown, explanation.span) : ''}
            onBack={cameFrom && goBack}
          />
        )}
        {progress && <ProgressBar ui={ui} progress={progress} onStop={stop} />}
        {notice && <NoticeLine ui={ui} notice={notice} onClose={() => change({ notice: undefined })} />}
        {recording && (
          <Recording
            ui={ui}
            name={recording.name}
            list={recording.list}
            chosen={recording.chosen}
            onChoose={(index) => {
              change({ recording: { ...recording, chosen: index } });
              files.entry(index);
            }}
            onClose={() => {
              files.close();
              change({ recording: undefined });
            }}
          />
        )}
      </>,
      foot,
    );
  };

  const stop = (): void => {
    if (box.progress) {
      files.close();
      change({ progress: undefined });
    }
    if (checking.kind === 'checking') events.stopped();
  };
  const goBack = (): void => {
    const { cameFrom } = box;
    change({ cameFrom: undefined });
    cameFrom?.scrollIntoView({ block: 'center' });
    cameFrom?.focus({ preventScroll: true });
  };

  /** The reader's own text is never lost to an example: it can be put back. */
  const setText = (text: string, notice?: Notice, focus = false): void => {
    const before = field.value;
    const isOwn = before.trim() !== '' && before !== given && before !== text;
    given = text;
    field.value = text;
    field.scrollTop = 0;
    const undo = { label: notices.restore, run: () => setText(before) };
    change({
      notice: isOwn ? { text: notices.replaced, ...notice, undo } : notice,
      cameFrom: undefined,
      current: undefined,
      explanation: undefined,
    });
    events.changed({ wait: false, focus });
  };

  const files = createFileReader(locale, {
    progressed: (progress) => change({ progress }),
    text: (text) => setText(text),
    opened(opened) {
      change({ progress: undefined, recording: undefined });
      if (opened.kind === 'recording') change({ recording: opened, notice: undefined });
      else if (opened.kind === 'refused') change({ notice: { text: refusal(opened), isProblem: true } });
      else
        setText(opened.text, {
          text: opened.left > 0 ? notices.excerpt(opened.name, opened.left) : notices.file(opened.name),
        });
    },
  });
  const refusal = ({ name, why }: Extract<Opened, { kind: 'refused' }>): string =>
    why === 'too-large' ? notices.tooLarge(name, 50) : notices.unreadable(name);
  takesFiles(form, (file) => {
    change({ progress: { stage: 'file', done: 0 }, notice: undefined });
    files.open(file);
  });
  offerExamples(form, ui, locale, setText, () =>
    change({ notice: { text: notices.examplesFailed, isProblem: true } }),
  );

  /** Says what is known of the place where the caret stands. */
  const lookAtCaret = (): void => {
    const shown = shownIn(checking);
    if (document.activeElement !== field || !shown || shown.text !== field.value) return;
    const { selectionStart: start, selectionEnd: end } = field;
    const { current } = box;
    if (current && current.start === start && current.end === end) return;
    const explanation = explain(shown.report, shown.selected, start);
    if (explanation?.span.start === current?.start && explanation?.span.end === current?.end) return;
    change({ explanation, current: explanation?.span });
  };
  const textChanged = (wait: boolean): void => {
    change({ cameFrom: undefined, current: undefined, explanation: undefined });
    events.changed({ wait });
  };

  document.addEventListener('selectionchange', lookAtCaret);
  for (const type of ['keyup', 'pointerup', 'select']) field.addEventListener(type, lookAtCaret);
  field.addEventListener('input', (event) => {
    // Half-converted Japanese is not text yet; `compositionend` tells when it is.
    const { isComposing = false, inputType = '' } = event instanceof InputEvent ? event : {};
    if (isComposing) drawMarks();
    else textChanged(!/^insertFrom(?:Paste|Drop)/.test(inputType));
  });
  field.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.length < LONG_PASTE) return;
    // The browser's own way takes a minute for ten thousand lines, as it makes each of them undoable.
    event.preventDefault();
    field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
    textChanged(false);
  });
  field.addEventListener('compositionend', () => textChanged(true));
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing) form.requestSubmit();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    if (box.progress || checking.kind === 'checking') stop();
    else if (box.cameFrom) goBack();
  });
  form.addEventListener('click', (event) => {
    const example = event.target instanceof Element && event.target.closest<HTMLElement>('[data-example]');
    if (example) setText(example.dataset['example'] ?? '', undefined, true);
  });

  const takeFromLink = async (): Promise<void> => {
    if (!location.hash.startsWith('#paste=')) return;
    const { fromFragment } = await import('./share/link.ts');
    const text = await fromFragment(location.hash);
    // Neither the address bar nor the history keeps the text.
    history.replaceState(null, '', location.pathname + location.search);
    if (text === undefined) change({ notice: { text: notices.badLink, isProblem: true } });
    else setText(text, { text: notices.fromLink });
  };
  addEventListener('hashchange', () => void takeFromLink());

  return {
    draw(state) {
      checking = state;
      const shown = shownIn(state);
      const isNew = shown?.text === field.value && state.kind === 'shown';
      if (!shown) box = { ...box, explanation: undefined, current: undefined, cameFrom: undefined };
      form.classList.toggle('has-result', shown !== undefined);
      drawAll();
      if (isNew) lookAtCaret();
    },
    show(quote, from) {
      const shown = shownIn(checking);
      if (!shown || shown.text !== field.value) return;
      const { start, end } = quote;
      change({
        explanation: explain(shown.report, shown.selected, start),
        current: { start, end },
        cameFrom: from,
      });
      // On a phone the focus would bring up the keyboard over what is to be seen.
      if (matchMedia('(hover: hover)').matches) {
        field.focus({ preventScroll: true });
        field.setSelectionRange(start, end);
      }
      mirror?.reveal({ start, end });
      field.scrollIntoView({ block: 'center' });
    },
    empty() {
      files.close();
      given = '';
      field.value = '';
      change({
        notice: undefined,
        recording: undefined,
        progress: undefined,
        explanation: undefined,
        current: undefined,
        cameFrom: undefined,
      });
    },
    take(text) {
      setText(text);
      field.scrollIntoView({ block: 'center' });
    },
    open: takeFromLink,
  };
}

const NONE = { evidence: [], errors: [], secrets: [], unread: [] } as const;

function layersOf({ report, selected }: Shown) {
  const chosen = [...report.candidates, ...report.ruledOut].find(({ cause }) => cause === selected);
  return {
    evidence: evidenceOf(chosen),
    errors: report.errors.flatMap(({ evidence }) => evidence),
    secrets: report.secrets,
    unread: report.unread,
  };
}

const evidenceOf = (candidate: CandidateReport | undefined): readonly Span[] =>
  (candidate?.why ?? []).flatMap(({ evidence }) => evidence);

function quoted({ text, report }: Shown, { start, end }: Span): string {
  const cut = masked(text, { start, end: Math.min(end, start + LONGEST_QUOTE) }, report.secrets);
  return end - start > LONGEST_QUOTE ? `${cut}…` : cut;
}
