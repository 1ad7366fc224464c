import { findSecrets, redact } from '#core';
import { placeOfPart, shownValue, type Difference, type Examination } from '#sigv4';
import type { MistakeMessages } from '#i18n/mistakes';

/** What the terminal's `--json` says of a signature. Values are masked; `service` and `client` are null where a side lacks the part. */
export interface SignatureJson {
  /** `not-checked`: without the secret, or with nothing to verify, nothing was compared. */
  readonly status: Examination['status'];
  /** What follows; `proved` means that the mistakes make exactly the signature, or the hash, that was sent. */
  readonly conclusion: Examination['conclusion'] | 'no-signature';
  readonly proof: NonNullable<Examination['proof']> | null;
  readonly mistakes: readonly MistakeJson[];
  readonly firstDifference: DifferenceJson | null;
  readonly differences: readonly DifferenceJson[];
  /** What the service finds before it looks at the signature. */
  readonly earlierFaults: readonly {
    readonly check: string;
    readonly code: string | null;
    readonly message: string | null;
  }[];
  /** Commands for bash and openssl that repeat the proof. */
  readonly steps: string | null;
  readonly tried: number;
  readonly ruledOut: readonly string[];
}

interface DifferenceJson {
  readonly part: string;
  readonly service: string | null;
  readonly client: string | null;
}

interface MistakeJson {
  readonly id: string;
  /** Where it was made: a part of what is signed, `key` or `signature`. */
  readonly part: string;
  readonly detail: string | null;
  readonly title: string;
  readonly reason: string;
  readonly cure: string;
  /** Other mistakes that make the same bytes. */
  readonly alternatives: readonly string[];
}

/**
 * @param examination - undefined when nothing in the paste is signed.
 * @param words - of the reader's language.
 */
export function signatureJson(examination: Examination | undefined, words: MistakeMessages): SignatureJson {
  const differences = (examination?.differences ?? []).map(masked);
  return {
    status: examination?.status ?? 'not-checked',
    conclusion: examination?.conclusion ?? 'no-signature',
    proof: examination?.proof ?? null,
    mistakes: examination ? mistakesIn(examination, words) : [],
    firstDifference: differences[0] ?? null,
    differences,
    earlierFaults: (examination?.faults ?? []).map(({ check, code, message }) => ({
      check,
      code: code ?? null,
      message: message === undefined ? null : mask(message),
    })),
    steps: examination?.steps ?? null,
    tried: examination?.tried ?? 0,
    ruledOut: examination?.ruledOut ?? [],
  };
}

/** A byte that was changed on the way is no mistake of the client, but it is what is wrong. */
function mistakesIn({ mistakes, changed, differences }: Examination, words: MistakeMessages): MistakeJson[] {
  const found = mistakes.map(({ id, place, detail, alternatives }): MistakeJson => {
    const { title, reason, cure } = words.mistakes[id];
    return {
      id,
      part: place,
      detail: detail ?? null,
      title,
      reason,
      cure,
      alternatives: alternatives.map((other) => other.id),
    };
  });
  if (!changed) return found;
  const part = differences[0]?.part ?? 'payload';
  const { title, reason, cure } = words.places[placeOfPart(part)];
  return [
    {
      id: 'changed-byte',
      part,
      detail: `${changed.was} → ${changed.is}`,
      title,
      reason,
      cure,
      alternatives: [],
    },
  ];
}

const masked = ({ part, service, client }: Difference): DifferenceJson => ({
  part,
  service: shownValue(part, service) ?? null,
  client: shownValue(part, client) ?? null,
});

const mask = (text: string): string => redact(text, findSecrets(text));
