import type { VNode } from 'preact';
import { shownIn, type CheckerState } from '../checker-state.ts';
import type { SignSeed } from '../../report/model.ts';
import { Result, type ResultEvents } from './Result.tsx';
import { SigningDoor } from './SigningDoor.tsx';
import type { Ui } from './ui.tsx';

type Props = Readonly<{
  ui: Ui;
  state: CheckerState;
  prefix: string;
  wide: boolean;
  signs: boolean;
  on: ResultEvents;
}>;

/** Everything below the box. Only the one-line status is announced; the result is there to be read. */
export function Checker({ ui, state, prefix, wide, signs, on }: Props): VNode {
  const shown = shownIn(state);
  const seed: SignSeed | undefined = shown?.report.sign;
  return (
    <div class={wide ? 'ck ck-wide' : 'ck'}>
      <p class={state.kind === 'failed' ? 'ck-failed' : 'ck-hidden'} role="status">
        {statusOf(ui, state)}
      </p>
      {shown && <Result ui={ui} shown={shown} prefix={prefix} stale={state.kind === 'checking'} on={on} />}
      {signs && <SigningDoor ui={ui} seed={seed} prefix={prefix} />}
    </div>
  );
}

function statusOf({ t }: Ui, state: CheckerState): string {
  switch (state.kind) {
    case 'empty':
      return '';
    case 'checking':
      return t.checking;
    case 'shown':
      return t.found(state.shown.report.candidates.length);
    case 'failed':
      return t.failed[state.reason];
  }
}
