import type { VNode } from 'preact';
import { shownIn, type CheckerState } from '../checker-state.ts';
import { Result, type ResultEvents } from './Result.tsx';
import { SigningDoor, type SigningEvents } from './SigningDoor.tsx';
import type { Ui } from './ui.tsx';

type Props = Readonly<{
  ui: Ui;
  state: CheckerState;
  /** What is said to a screen reader, once it has come to rest. */
  said: string;
  prefix: string;
  wide: boolean;
  signs: boolean;
  on: ResultEvents & SigningEvents;
}>;

/** Everything below the box. Only one sentence is announced; the result is there to be read. */
export function Checker({ ui, state, said, prefix, wide, signs, on }: Props): VNode {
  const shown = shownIn(state);
  const isSlow = state.kind === 'checking' && state.progress !== undefined;
  return (
    <div class={wide ? 'ck ck-wide' : 'ck'}>
      <p class="ck-hidden" role="status">
        {said}
      </p>
      {state.kind === 'failed' && <p class="ck-failed">{ui.t.failed[state.reason]}</p>}
      {shown && <Result ui={ui} shown={shown} prefix={prefix} stale={isSlow} on={on} />}
      {signs && <SigningDoor ui={ui} shown={shown} seed={shown?.report.sign} prefix={prefix} on={on} />}
    </div>
  );
}

/** @returns the one sentence about a state for whoever does not see it. */
export function sentenceOf({ t }: Ui, state: CheckerState): string {
  switch (state.kind) {
    case 'empty':
      return '';
    case 'checking':
      return state.progress ? t.checking : '';
    case 'shown':
      return t.found(state.shown.report.errors[0]?.code, state.shown.report.candidates.length);
    case 'failed':
      return t.failed[state.reason];
  }
}
