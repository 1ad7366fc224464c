import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromArray } from '../../src/core/sigv4/bytes.ts';
import type { WireHeader } from '../../src/core/sigv4/canonical-headers.ts';
import type { WireRequest } from '../../src/core/sigv4/canonical-request.ts';
import { signWire, type WireSigning } from '../../src/core/sigv4/sign-wire.ts';
import {
  readPublicKey,
  signAsymmetric,
  verifiesSignature,
  verifyAsymmetric,
} from '../../src/core/sigv4/v4a/index.ts';
import { verifyRequest } from '../../src/core/sigv4/verify.ts';
import { parseWire } from '../../src/core/sigv4/wire.ts';

const bytes = fc.uint8Array({ maxLength: 60 }).map(fromArray);
const target = fc
  .array(
    fc.constantFrom(
      '/',
      '.',
      '..',
      '%',
      '%2',
      '%2f',
      '+',
      ' ',
      '?',
      '&',
      '=',
      'a',
      'B',
      '~',
      '\xe9',
      'X-Amz-Date',
    ),
  )
  .map((pieces) => `/${pieces.join('')}`);
const header = fc.tuple(
  fc.constantFrom('Accept', 'accept', 'X-Amz-Meta-A', 'User-Agent', 'Authorization', 'X-Amz-Date'),
  bytes,
);
const request: fc.Arbitrary<WireRequest> = fc.record({
  method: fc.constantFrom('GET', 'PUT', 'patch'),
  target,
  headers: fc
    .array(header, { maxLength: 6 })
    .map((headers): WireHeader[] => [['Host', 'example.com'], ...headers]),
  body: fc.uint8Array({ maxLength: 20 }),
});
const signing: fc.Arbitrary<WireSigning> = fc.record({
  credentials: fc.record({
    accessKeyId: fc.constant('AKIDEXAMPLE'),
    secretAccessKey: fc.string({ unit: 'binary', maxLength: 50 }),
    sessionToken: fc.option(fc.base64String({ minLength: 4, maxLength: 40 }), { nil: undefined }),
  }),
  region: fc.constantFrom('us-east-1', 'ap-northeast-1'),
  service: fc.constantFrom('s3', 'execute-api', 'iotdevicegateway'),
  epochMs: fc.integer({ min: 0, max: 4e12 }),
  placement: fc.constantFrom('header', 'query'),
  contentSha256: fc.boolean(),
  expires: fc.option(fc.nat(604_800), { nil: undefined }),
});

test('what we sign, the service takes; with another secret it does not', () => {
  fc.assert(
    fc.property(request, signing, (sent, how) => {
      const signed = signWire(sent, how).request;
      expect(verifyRequest(signed, how.credentials).status).toBe('matches');
      const other = { secretAccessKey: `${how.credentials.secretAccessKey}\n` };
      expect(verifyRequest(signed, other).status).toBe('differs');
    }),
  );
});

test('what we sign with SigV4A, the service takes', () => {
  fc.assert(
    fc.property(request, signing, (sent, how) => {
      const signed = signAsymmetric(sent, how);
      expect(signed && verifyAsymmetric(signed.request, how.credentials).status).toBe('matches');
    }),
    { numRuns: 30 },
  );
});

test('no bytes, no signature and no key make it throw', () => {
  const anyBytes = fc.uint8Array({ maxLength: 300 });
  fc.assert(
    fc.property(anyBytes, fc.string(), bytes, (wire, text, signature) => {
      const parsed = parseWire(wire);
      if (parsed) verifyAsymmetric(parsed, { secretAccessKey: text });
      readPublicKey(text);
      verifiesSignature(signature, text, { x: text, y: signature });
    }),
  );
});
