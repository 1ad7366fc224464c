import type { FunctionComponent, VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Shown } from '../checker-state.ts';
import type { Ui } from './ui.tsx';

export type ShareProps = Readonly<{ ui: Ui; shown: Shown; prefix: string; onClose: () => void }>;

type Door =
  | { readonly kind: 'closed' | 'loading' | 'failed' }
  | { readonly kind: 'open'; readonly Panel: FunctionComponent<ShareProps> };

/** The button before what can be handed on. Redaction, report and link come only when somebody wants them. */
export function ShareDoor(props: Omit<ShareProps, 'onClose'>): VNode {
  const { share } = props.ui.t;
  const [door, setDoor] = useState<Door>({ kind: 'closed' });
  const close = (): void => setDoor({ kind: 'closed' });
  const open = async (): Promise<void> => {
    setDoor({ kind: 'loading' });
    try {
      const { SharePanel } = await import('../share/SharePanel.tsx');
      setDoor({ kind: 'open', Panel: SharePanel });
    } catch {
      setDoor({ kind: 'failed' });
    }
  };
  const isOpen = door.kind === 'open';
  return (
    <>
      <button type="button" class="ck-plain" aria-expanded={isOpen} onClick={isOpen ? close : open}>
        {door.kind === 'loading' ? share.loading : share.open}
      </button>
      <span role="status">{door.kind === 'failed' && share.loadFailed}</span>
      {isOpen && <door.Panel {...props} onClose={close} />}
    </>
  );
}
