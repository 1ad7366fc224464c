import type { VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SignatureEvidence } from '../../core/sigv4/index.ts';
import type { PanelProps } from '../signing/tabs.ts';
import { Answer } from './Answer.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { SecretForm, type BodyFile } from './SecretForm.tsx';
import { useEvidence } from './use-evidence.ts';
import { useExamination } from './use-examination.ts';
import type { VerifyWords } from './words.ts';

type Props = PanelProps & Readonly<{ verify: VerifyWords }>;

/** Verifies the signature that the paste shows: at once without a secret, and with it when somebody types it. */
export function VerifyPanel({ ui, prefix, shown, on, isOpen, verify }: Props): VNode {
  const words = verify.words;
  const reading = useEvidence(shown?.text, isOpen, on.evidence);
  const [body, setBody] = useState<BodyFile | undefined>(undefined);
  const evidence = useMemo(
    () => (reading.kind === 'read' ? withBody(reading.evidence, body) : undefined),
    [reading, body],
  );
  const { state, start, stop } = useExamination(evidence);
  // The box was emptied, or holds something else: the file belonged to what was there.
  useEffect(() => {
    if (reading.kind === 'nothing') setBody(undefined);
  }, [reading.kind]);
  return (
    <div class="ck-verify">
      {!evidence && (
        <p class="ck-next" role="status">
          {reading.kind === 'reading' ? words.reading : words.nothing}
        </p>
      )}
      {evidence && <EvidenceList words={words} evidence={evidence} />}
      {evidence && (
        <SecretForm
          ui={ui}
          words={words}
          prefix={prefix}
          state={state}
          body={body}
          takesBody={evidence.request !== undefined}
          on={{
            body: setBody,
            verify: (secretAccessKey) => start({ secretAccessKey }),
            forget: () => start(),
            stop,
          }}
        />
      )}
      {state.kind === 'done' && (
        <Answer ui={ui} verify={verify} examination={state.examination} prefix={prefix} />
      )}
    </div>
  );
}

const withBody = (evidence: SignatureEvidence, body: BodyFile | undefined): SignatureEvidence =>
  body && evidence.request ? { ...evidence, request: { ...evidence.request, body: body.bytes } } : evidence;
