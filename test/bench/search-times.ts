import { toArray } from '../../src/core/sigv4/bytes.ts';
import { findMistakes, type Goal } from '../../src/core/sigv4/mistakes/index.ts';
import { signWire } from '../../src/core/sigv4/sign-wire.ts';

export const TRIES = 2000;
const credentials = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
};

/** What no mistake explains, so that the search goes on to the end of its budget. */
const goals: Readonly<Record<string, Goal>> = {
  'with the secret': {
    kind: 'signature',
    signature: '0'.repeat(64),
    secretAccessKey: credentials.secretAccessKey,
  },
  without: { kind: 'hash', hash: '0'.repeat(64) },
};

/** @returns how long a search of so many tries takes, in milliseconds. It runs in a page too. */
export function searchTimes(): Record<string, number> {
  const { request, canonicalRequest, stringToSign } = signWire(
    {
      method: 'POST',
      target: '/prod/pets/a%20b?type=dog&page=1&q=a%2Bb',
      headers: [
        ['Host', 'a1b2c3d4e5.execute-api.us-east-1.amazonaws.com'],
        ['Content-Type', 'application/json'],
      ],
      body: toArray('{"name": "Rex"}'),
    },
    { credentials, region: 'us-east-1', service: 'execute-api', epochMs: Date.UTC(2026, 10, 23) },
  );
  const times = Object.entries(goals).map(([name, goal]): [string, number] => {
    const search = (): number =>
      findMistakes({
        service: { canonicalRequest, stringToSign },
        goal,
        accessKeyId: credentials.accessKeyId,
        request,
        budget: TRIES,
      }).tried;
    return [name, shortest(search)];
  });
  return Object.fromEntries(times);
}

/** @param search - says how many tries it made. @returns the shortest of a few rounds, in milliseconds. */
function shortest(search: () => number): number {
  let best = Infinity;
  for (let round = 0; round < 8; round += 1) {
    const started = performance.now();
    const tried = search();
    best = Math.min(best, ((performance.now() - started) * TRIES) / tried);
  }
  return best;
}
