import type { Report } from '../report/model.ts';

/** Why there is no report: the check took too long, or it broke. */
export type FailureReason = 'slow' | 'broken';

/** A report with the very text it speaks of: spans of one never meet the other's letters. */
export interface Shown {
  readonly text: string;
  readonly report: Report;
  /** Cause whose evidence is marked in the paste. */
  readonly selected: string | undefined;
  /** Secrets in the paste are shown. Off again with every new report. */
  readonly revealed: boolean;
}

export type CheckerState =
  | { readonly kind: 'empty' }
  /** `shown` is the report before this check, which stays on the page until the new one is there. */
  | {
      readonly kind: 'checking';
      readonly id: number;
      readonly text: string;
      readonly shown?: Shown | undefined;
    }
  | { readonly kind: 'shown'; readonly shown: Shown }
  | { readonly kind: 'failed'; readonly reason: FailureReason };

export type CheckerAction =
  | { readonly kind: 'asked'; readonly id: number; readonly text: string }
  | { readonly kind: 'answered'; readonly id: number; readonly report: Report }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: FailureReason }
  | { readonly kind: 'selected'; readonly cause: string }
  | { readonly kind: 'revealed'; readonly revealed: boolean }
  | { readonly kind: 'cleared' };

/** The whole life of the result, in one place. An answer to anything but the latest question changes nothing. */
export function reduce(state: CheckerState, action: CheckerAction): CheckerState {
  switch (action.kind) {
    case 'asked':
      return { kind: 'checking', id: action.id, text: action.text, shown: shownIn(state) };
    case 'answered':
      if (state.kind !== 'checking' || state.id !== action.id) return state;
      return { kind: 'shown', shown: fresh(state.text, action.report, state.shown?.selected) };
    case 'failed':
      if (state.kind !== 'checking' || state.id !== action.id) return state;
      return { kind: 'failed', reason: action.reason };
    case 'selected':
      return withShown(state, { selected: action.cause });
    case 'revealed':
      return withShown(state, { revealed: action.revealed });
    case 'cleared':
      return { kind: 'empty' };
  }
}

/** @returns the report that is on the page, be it the current one or the one before. */
export const shownIn = (state: CheckerState): Shown | undefined =>
  state.kind === 'shown' || state.kind === 'checking' ? state.shown : undefined;

/** Keeps the reader's chosen cause while they edit, as long as it is still there. */
function fresh(text: string, report: Report, before: string | undefined): Shown {
  const causes = [...report.candidates, ...report.ruledOut].map(({ cause }) => cause);
  const selected = causes.find((cause) => cause === before) ?? report.candidates[0]?.cause;
  return { text, report, selected, revealed: false };
}

function withShown(state: CheckerState, change: Partial<Pick<Shown, 'selected' | 'revealed'>>): CheckerState {
  const shown = shownIn(state);
  return shown ? ({ ...state, shown: { ...shown, ...change } } as CheckerState) : state;
}
