import { useEffect, useRef, useState } from 'preact/hooks';
import type { SignatureEvidence } from '../../core/sigv4/index.ts';
import type { SigningEvents } from '../components/SigningDoor.tsx';

export type Reading =
  { readonly kind: 'nothing' | 'reading' } | { readonly kind: 'read'; readonly evidence: SignatureEvidence };

/** @returns what the paste shows of a signature; asked for anew whenever the paste is another and somebody looks. */
export function useEvidence(
  text: string | undefined,
  isOpen: boolean,
  ask: SigningEvents['evidence'],
): Reading {
  const [reading, setReading] = useState<Reading>({ kind: 'reading' });
  const asked = useRef<{ readonly text: string | undefined } | undefined>(undefined);
  useEffect(() => {
    // Whoever comes back from another tab finds everything as it was.
    if (!isOpen || (asked.current && asked.current.text === text)) return;
    const question = { text };
    asked.current = question;
    if (text === undefined) return setReading({ kind: 'nothing' });
    // What was read before stays until then, and with it what somebody typed beside it.
    setReading((before) => (before.kind === 'read' ? before : { kind: 'reading' }));
    void ask(text).then((evidence) => {
      if (asked.current === question) setReading(evidence ? { kind: 'read', evidence } : { kind: 'nothing' });
    });
  }, [text, isOpen]);
  return reading;
}
