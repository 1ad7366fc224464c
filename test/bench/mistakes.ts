import { toArray } from '../../src/core/sigv4/bytes.ts';
import { findMistakes, type Goal } from '../../src/core/sigv4/mistakes/index.ts';
import { signWire } from '../../src/core/sigv4/sign-wire.ts';

const TRIES = 2000;
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

/** Prints how long the search for a mistake takes, for as many tries as a page makes in a blink. */
export function benchMistakes(): void {
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
  console.log(`\nSearching ${TRIES} mistakes, ms per 1,000 tries`);
  for (const [name, goal] of Object.entries(goals)) {
    const search = (): number =>
      findMistakes({
        service: { canonicalRequest, stringToSign },
        goal,
        accessKeyId: credentials.accessKeyId,
        request,
        budget: TRIES,
      }).tried;
    console.log(`${name.padStart(22)}${perThousand(search).toFixed(1).padStart(8)}`);
  }
}

/** @param search - says how many tries it made. @returns the shortest of a few rounds, in milliseconds. */
function perThousand(search: () => number): number {
  let best = Infinity;
  for (let round = 0; round < 5; round += 1) {
    const started = performance.now();
    const tried = search();
    best = Math.min(best, ((performance.now() - started) * 1000) / tried);
  }
  return best;
}
