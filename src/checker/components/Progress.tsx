import type { VNode } from 'preact';
import type { Progress } from '../protocol.ts';
import type { Ui } from './ui.tsx';

type Props = Readonly<{ ui: Ui; progress: Progress; onStop: () => void }>;

/** How far a long piece of work has come, and the button that ends it. */
export const ProgressBar = ({ ui, progress: { stage, done }, onStop }: Props): VNode => (
  <div class="ck-progress">
    <label>
      <span>{ui.t.progress[stage]}</span>
      {done === undefined ? <progress /> : <progress max={1} value={done} />}
    </label>
    <button type="button" onClick={onStop}>
      {ui.t.stop}
    </button>
  </div>
);
