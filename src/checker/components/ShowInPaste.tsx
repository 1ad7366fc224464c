import type { VNode } from 'preact';
import type { Quote } from '../../report/model.ts';
import type { Ui } from './ui.tsx';

/** The way from a piece of the result to the characters that it rests on. */
export interface PlaceEvents {
  /** @param from - the button that was pressed: the way back. */
  readonly showInPaste: (quote: Quote, from: HTMLElement) => void;
}

type Props = Readonly<{ ui: Ui; quote: Quote; on: PlaceEvents }>;

/** A quotation of the paste that leads to its place. Line breaks are drawn as a sign: the button is one line. */
export const ShowInPaste = ({ ui, quote, on }: Props): VNode => (
  <button
    type="button"
    class="ck-chip"
    translate={false}
    onClick={({ currentTarget }) => on.showInPaste(quote, currentTarget)}
  >
    <code>{quote.text.replaceAll(/\r?\n/g, '↵')}</code> <span class="ck-hidden">{ui.t.showEvidence}</span>
  </button>
);
