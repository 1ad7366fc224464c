import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { compareCanonical, printCanonicalRequest, printStringToSign, signatureOf } from '#sigv4';
import { prove, verified } from './prove.ts';
import { OTHER_VERSIONS, recording, WRONG_CLIENTS } from './recordings.ts';

prove('other versions', OTHER_VERSIONS.map(recording));

test.each(WRONG_CLIENTS)('$name: $part is named', ({ name, part, signed }) => {
  const { side } = verified(recording(name));
  const client = { ...side.canonicalRequest, ...signed(side.canonicalRequest) };
  expect(side.status).toBe('differs');
  expect(compareCanonical(side.canonicalRequest, client).map((difference) => difference.part)).toStrictEqual([
    part,
  ]);
});

test.each(WRONG_CLIENTS)('$name: the client did sign that', ({ name, signed }) => {
  const { side } = verified(recording(name));
  const client = { ...side.canonicalRequest, ...signed(side.canonicalRequest) };
  const hash = createHash('sha256').update(printCanonicalRequest(client), 'latin1').digest('hex');
  const text = printStringToSign({ ...side.stringToSign, hash });
  expect(signatureOf(side.key.kSigning, text)).toBe(side.claim.signature);
});
