import { useEffect, useRef, useState } from 'preact/hooks';
import {
  ECDSA,
  examine,
  loadAsymmetric,
  readClaim,
  type Examination,
  type SignatureEvidence,
  type SigningSecrets,
} from '../../core/sigv4/index.ts';
import { inSlices } from './in-slices.ts';

export type Examining =
  | { readonly kind: 'idle' | 'failed' }
  | { readonly kind: 'running' | 'stopped'; readonly tried: number }
  | { readonly kind: 'done'; readonly examination: Examination };

export interface Examiner {
  readonly state: Examining;
  /** Begins anew, with a secret or without. The secret is let go of when the work is done. */
  readonly start: (secrets?: SigningSecrets) => void;
  readonly stop: () => void;
}

const SAY_EVERY_MS = 200;

/** Examines a signature on the page itself, a slice at a time: first without a secret, as soon as there is evidence. */
export function useExamination(evidence: SignatureEvidence | undefined): Examiner {
  const [state, setState] = useState<Examining>({ kind: 'idle' });
  const end = useRef<() => void>(() => undefined);

  const start = (secrets?: SigningSecrets): void => {
    end.current();
    if (!evidence) return setState({ kind: 'idle' });
    setState({ kind: 'running', tried: 0 });
    let said = performance.now();
    end.current = inSlices(() => workOn(evidence, secrets), {
      progressed({ tried }) {
        if (performance.now() - said < SAY_EVERY_MS) return;
        said = performance.now();
        setState({ kind: 'running', tried });
      },
      finished: (examination) => setState({ kind: 'done', examination }),
      failed: () => setState({ kind: 'failed' }),
    });
  };
  useEffect(() => {
    start();
    return () => end.current();
  }, [evidence]);

  return {
    state,
    start,
    stop() {
      end.current();
      setState((before) => ({ kind: 'stopped', tried: before.kind === 'running' ? before.tried : 0 }));
    },
  };
}

type Work = ReturnType<typeof examine>;

/** The curve comes when somebody has a secret to verify with, and never because of what was pasted. */
function workOn(evidence: SignatureEvidence, secrets: SigningSecrets | undefined): Work | Promise<Work> {
  const isAsymmetric = evidence.request && readClaim(evidence.request)?.algorithm === ECDSA;
  return secrets && isAsymmetric
    ? loadAsymmetric().then((asymmetric) => examine(evidence, secrets, { asymmetric }))
    : examine(evidence, secrets);
}
