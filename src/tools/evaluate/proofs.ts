/** How many of the wrong clients' mistakes the search proves, with the secret and without it. */
import { utf8 } from '../../core/sigv4/bytes.ts';
import { findMistakes, type Goal, type SearchResult } from '../../core/sigv4/mistakes/index.ts';
import { parseCanonicalRequest } from '../../core/sigv4/parse-canonical.ts';
import { parseStringToSign } from '../../core/sigv4/string-to-sign.ts';
import type { WrongClient } from './wrong-clients.ts';

/** Each of the cases is one mistake, which is found early or not at all. */
const BUDGET = 50_000;

/** @returns a line of figures, and a line for each mistake that stays unproved. */
export function proofLines(cases: readonly WrongClient[]): string[] {
  const hashed = cases.filter(({ serviceSide, clientSide }) => hashOf(serviceSide) !== hashOf(clientSide));
  const withSecret = cases.filter((client) => !isProved(client, signatureGoal(client)));
  const without = hashed.filter((client) => !isProved(client, hashGoal(client)));
  return [
    ...withSecret.map(({ id }) => `unproved with the secret: ${id}`),
    ...without.map(({ id }) => `unproved without: ${id}`),
    `mistakes proved: ${cases.length - withSecret.length} of ${cases.length} with the secret, ` +
      `${hashed.length - without.length} of the ${hashed.length} that change the hash without it`,
  ];
}

const signatureGoal = ({ clientSide, secretAccessKey }: WrongClient): Goal => ({
  kind: 'signature',
  signature: clientSide.signature,
  secretAccessKey,
});

const hashGoal = ({ clientSide }: WrongClient): Goal => ({ kind: 'hash', hash: hashOf(clientSide) });

const isProved = (client: WrongClient, goal: Goal): boolean => (search(client, goal)?.found ?? []).length > 0;

function search(
  { serviceSide, accessKeyId, sessionToken }: WrongClient,
  goal: Goal,
): SearchResult | undefined {
  const canonicalRequest = parseCanonicalRequest(utf8(serviceSide.canonicalRequest));
  const stringToSign = parseStringToSign(utf8(serviceSide.stringToSign));
  if (!canonicalRequest || !stringToSign) return undefined;
  const token = sessionToken === undefined ? undefined : utf8(sessionToken);
  return findMistakes({
    service: { canonicalRequest, stringToSign },
    goal,
    accessKeyId,
    token,
    budget: BUDGET,
  });
}

const hashOf = ({ stringToSign }: WrongClient['serviceSide']): string => stringToSign.split('\n')[3] ?? '';
