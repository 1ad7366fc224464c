import type { CandidateReport, ErrorReport, Report } from '../report/model.ts';
import type { Progress } from './protocol.ts';

/** Why there is no report: the check took too long, it broke, or the reader ended it. */
export type FailureReason = 'slow' | 'broken' | 'stopped';

/** A report with the very text it speaks of: spans of one never meet the other's letters. */
export interface Shown {
  readonly text: string;
  readonly report: Report;
  /** Cause whose evidence is marked in the paste. */
  readonly selected: string | undefined;
  /** Code of the error whose causes come first. */
  readonly error: string | undefined;
}

export type CheckerState =
  | { readonly kind: 'empty' }
  /** `shown` is the report before this check, which stays on the page until the new one is there. */
  | {
      readonly kind: 'checking';
      readonly id: number;
      readonly text: string;
      readonly shown?: Shown | undefined;
      /** There once the check takes so long that the reader should know. */
      readonly progress?: Progress | undefined;
    }
  | { readonly kind: 'shown'; readonly shown: Shown }
  | { readonly kind: 'failed'; readonly reason: FailureReason };

export type CheckerAction =
  | { readonly kind: 'asked'; readonly id: number; readonly text: string }
  | { readonly kind: 'progressed'; readonly progress: Progress }
  | { readonly kind: 'answered'; readonly id: number; readonly report: Report }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: FailureReason }
  | { readonly kind: 'selected'; readonly cause: string }
  /** Again for the same error: all causes in their own order. */
  | { readonly kind: 'error-chosen'; readonly code: string }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'cleared' };

/** The whole life of the result, in one place. An answer to anything but the latest question changes nothing. */
export function reduce(state: CheckerState, action: CheckerAction): CheckerState {
  switch (action.kind) {
    case 'asked':
      return { kind: 'checking', id: action.id, text: action.text, shown: shownIn(state) };
    case 'progressed':
      return state.kind === 'checking' ? { ...state, progress: action.progress } : state;
    case 'answered':
      if (state.kind !== 'checking' || state.id !== action.id) return state;
      return { kind: 'shown', shown: fresh(state.text, action.report, state.shown) };
    case 'failed':
      if (state.kind !== 'checking' || state.id !== action.id) return state;
      return { kind: 'failed', reason: action.reason };
    case 'selected':
      return withShown(state, ({ selected }) =>
        selected === action.cause ? {} : { selected: action.cause },
      );
    case 'error-chosen':
      return withShown(state, (shown) => choosing(shown, action.code));
    case 'stopped':
      return state.kind === 'checking' ? { kind: 'failed', reason: 'stopped' } : state;
    case 'cleared':
      return { kind: 'empty' };
  }
}

/** @returns the report that is on the page, be it the current one or the one before. */
export const shownIn = (state: CheckerState): Shown | undefined =>
  state.kind === 'shown' || state.kind === 'checking' ? state.shown : undefined;

/** @returns the causes of a report: first those that the chosen error may come from, then the others. */
export function causesIn({ report, error: code }: Pick<Shown, 'report' | 'error'>): {
  readonly own: readonly CandidateReport[];
  readonly others: readonly CandidateReport[];
} {
  const error = report.errors.find((each) => each.code === code);
  if (!error) return { own: report.candidates, others: [] };
  return {
    own: report.candidates.filter((candidate) => explains(candidate, error)),
    others: report.candidates.filter((candidate) => !explains(candidate, error)),
  };
}

const explains = ({ codes, error }: CandidateReport, { code, slug }: ErrorReport): boolean =>
  codes.includes(code) || (slug !== undefined && error === slug);

/** Keeps the reader's choices while they edit, as long as they are still there. */
function fresh(text: string, report: Report, before: Shown | undefined): Shown {
  const causes = [...report.candidates, ...report.ruledOut].map(({ cause }) => cause);
  const selected = causes.find((cause) => cause === before?.selected) ?? report.candidates[0]?.cause;
  const error = report.errors.find(({ code }) => code === before?.error)?.code;
  return { text, report, selected, error };
}

function choosing(shown: Shown, code: string): Partial<Shown> {
  const error = shown.error === code ? undefined : code;
  const [first] = causesIn({ report: shown.report, error }).own;
  return { error, selected: first?.cause ?? shown.selected };
}

function withShown(state: CheckerState, change: (shown: Shown) => Partial<Shown>): CheckerState {
  if (state.kind !== 'shown' && state.kind !== 'checking') return state;
  if (!state.shown) return state;
  const changes = change(state.shown);
  return Object.keys(changes).length > 0 ? { ...state, shown: { ...state.shown, ...changes } } : state;
}
