import type { FunctionComponent, VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { SignSeed } from '../../report/model.ts';
import type { Ui } from './ui.tsx';

export type SigningProps = Readonly<{ ui: Ui; seed: SignSeed | undefined; prefix: string }>;

type Door =
  | { readonly kind: 'closed' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'open'; readonly Panel: FunctionComponent<SigningProps> };

/** The button before the signing form, whose code comes only when somebody wants it. */
export function SigningDoor(props: SigningProps): VNode {
  const { sign } = props.ui.t;
  const [door, setDoor] = useState<Door>({ kind: 'closed' });
  if (door.kind === 'open') return <door.Panel {...props} />;
  const open = async (): Promise<void> => {
    setDoor({ kind: 'loading' });
    try {
      const { SigningPanel } = await import('../signing/SigningPanel.tsx');
      setDoor({ kind: 'open', Panel: SigningPanel });
    } catch {
      setDoor({ kind: 'failed' });
    }
  };
  return (
    <p class="ck-door">
      <button type="button" onClick={open} disabled={door.kind === 'loading'}>
        {door.kind === 'loading' ? sign.loading : sign.open}
      </button>{' '}
      <span role="status">{door.kind === 'failed' && sign.loadFailed}</span>
    </p>
  );
}
