/** Clients that went wrong in one known way: the parts that differ, and only those, have to be named. */
import { utf8 } from '../../core/sigv4/bytes.ts';
import { compareCanonical, compareStringToSign, type Part } from '../../core/sigv4/compare.ts';
import { parseCanonicalRequest } from '../../core/sigv4/parse-canonical.ts';
import { parseStringToSign } from '../../core/sigv4/string-to-sign.ts';
import type { Outcome } from './outcome.ts';

interface Side {
  readonly canonicalRequest: string;
  readonly stringToSign: string;
  readonly signature: string;
}

/** As `test/vectors/wrong-clients.json` holds them. */
export interface WrongClient {
  readonly id: string;
  readonly family: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly serviceSide: Side;
  readonly clientSide: Side;
  readonly expect: {
    readonly sameCanonicalRequest: boolean;
    readonly sameStringToSign: boolean;
    readonly differingParts: readonly string[];
  };
}

export function runWrongClient({ id, serviceSide, clientSide, expect }: WrongClient): Outcome {
  const parts = differingParts(serviceSide, clientSide);
  if (!parts) return { id, faults: ['a side could not be read'] };
  const expected = [...expect.differingParts].sort().join(', ');
  const found = [...parts].sort().join(', ');
  const sameCanonical = serviceSide.canonicalRequest === clientSide.canonicalRequest;
  const sameString = serviceSide.stringToSign === clientSide.stringToSign;
  return {
    id,
    faults: [
      ...(found === expected ? [] : [`parts: expected ${expected || 'none'}, found ${found || 'none'}`]),
      ...(sameCanonical === expect.sameCanonicalRequest ? [] : [`sameCanonicalRequest is ${sameCanonical}`]),
      ...(sameString === expect.sameStringToSign ? [] : [`sameStringToSign is ${sameString}`]),
    ],
  };
}

/** The hash follows from the canonical request, so it is a part of its own only when that one is the same. */
function differingParts(service: Side, client: Side): Part[] | undefined {
  const [ours, theirs] = [service, client].map((side) => ({
    canonical: parseCanonicalRequest(utf8(side.canonicalRequest)),
    toSign: parseStringToSign(utf8(side.stringToSign)),
  }));
  if (!ours?.canonical || !ours.toSign || !theirs?.canonical || !theirs.toSign) return undefined;
  const canonical = compareCanonical(ours.canonical, theirs.canonical);
  const toSign = compareStringToSign(ours.toSign, theirs.toSign).filter(
    ({ part }) => part !== 'hash' || canonical.length === 0,
  );
  return [...canonical, ...toSign].map(({ part }) => part);
}
