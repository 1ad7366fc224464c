import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { WorkbenchMessages } from '#i18n/workbench';
import type { SignedRequest, SigningInput } from '../../core/sigv4/sign.ts';
import type { Ui } from '../components/ui.tsx';
import { openSender } from '../sender/open-sender.ts';
import { answerAsText } from '../sender/protocol.ts';
import { outgoing } from './outgoing.ts';

type Props = Readonly<{
  ui: Ui;
  words: WorkbenchMessages;
  input: SigningInput;
  signed: SignedRequest;
  /** Is given the answer as text, when the reader hands it back. */
  onAnswer: (text: string) => void;
}>;

/** Leads to the page that sends. This one may connect to nothing, and the keys stay here. */
export function SendButton({ ui, words: { send }, input, signed, onAnswer }: Props): VNode {
  const [opened, setOpened] = useState<boolean | undefined>(undefined);
  const open = (): void => {
    const tab = openSender(outgoing(input, signed), ui.locale, (answer) => onAnswer(answerAsText(answer)));
    setOpened(tab !== undefined);
  };
  return (
    <div class="ck-send">
      <p class="ck-row">
        <button type="button" onClick={open}>
          {send.open}
        </button>
        <span role="status">{opened === undefined ? '' : opened ? send.waiting : send.blocked}</span>
      </p>
      <p class="ck-note">{send.note}</p>
    </div>
  );
}
