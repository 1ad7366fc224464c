import type { VNode } from 'preact';
import type { Ui } from './ui.tsx';

/** Something about the box that is no result: where its text came from, or why it did not. */
export interface Notice {
  readonly text: string;
  readonly isProblem?: boolean | undefined;
  /** Undoes what the notice tells of. */
  readonly undo?: { readonly label: string; readonly run: () => void } | undefined;
}

type Props = Readonly<{ ui: Ui; notice: Notice; onClose: () => void }>;

export const NoticeLine = ({ ui, notice: { text, isProblem, undo }, onClose }: Props): VNode => (
  <div class={isProblem ? 'ck-notice ck-problem' : 'ck-notice'}>
    <p role="status">{text}</p>
    {undo && (
      <button type="button" class="ck-plain" onClick={undo.run}>
        {undo.label}
      </button>
    )}
    <button type="button" class="ck-plain" onClick={onClose}>
      {ui.t.notices.close}
    </button>
  </div>
);
