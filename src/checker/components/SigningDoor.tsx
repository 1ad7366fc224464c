import type { FunctionComponent, VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { SignatureEvidence } from '../../core/sigv4/index.ts';
import type { SignSeed } from '../../report/model.ts';
import type { Shown } from '../checker-state.ts';
import type { Ui } from './ui.tsx';

/** What the workbench asks of the page around it. */
export interface SigningEvents {
  /** @returns what a text shows of a signature. */
  readonly evidence: (text: string) => Promise<SignatureEvidence | undefined>;
  /** Puts a text into the box; what stood there can be put back. */
  readonly take: (text: string) => void;
}

export type SigningProps = Readonly<{
  ui: Ui;
  /** The report on the page, with its text. */
  shown: Shown | undefined;
  seed: SignSeed | undefined;
  prefix: string;
  on: SigningEvents;
}>;

type Door =
  | { readonly kind: 'closed' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'open'; readonly Workbench: FunctionComponent<SigningProps> };

/** The button before the signature workbench, whose code comes only when somebody wants it. */
export function SigningDoor(props: SigningProps): VNode {
  const { sign } = props.ui.t;
  const [door, setDoor] = useState<Door>({ kind: 'closed' });
  if (door.kind === 'open') return <door.Workbench {...props} />;
  const open = async (): Promise<void> => {
    setDoor({ kind: 'loading' });
    try {
      const { loadWorkbench } = await import('../signing/load-workbench.tsx');
      setDoor({ kind: 'open', Workbench: await loadWorkbench(props.ui.locale) });
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
