import { describe, expect, test } from 'vitest';
import {
  compareCanonical,
  compareStringToSign,
  parseWire,
  printCanonicalRequest,
  verifyRequest,
  type Part,
  type Verification,
  type WireRequest,
} from '#sigv4';
import type { Capture } from './capture.ts';
import { changesOf, type Verified } from './changes/index.ts';
import { SECRET_ACCESS_KEY } from './keys.ts';
import { proveChunks } from './prove-chunks.ts';

const keys = { secretAccessKey: SECRET_ACCESS_KEY };

/** What has to hold for each request of each client. */
export function prove(client: string, captures: readonly Capture[]): void {
  describe(client, () => {
    test('sent requests', () => {
      expect(captures.length).toBeGreaterThan(0);
    });

    describe.each(captures)('$name', (capture) => {
      test('verifies', () => {
        expect(verdictOn(verifyRequest(read(capture), keys))).toStrictEqual({ status: 'matches' });
      });

      test('differs with another secret', () => {
        const other = { secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' };
        expect(verifyRequest(read(capture), other).status).toBe('differs');
      });

      if (capture.canonicalRequest !== undefined)
        test('has the canonical request that the client made', () => {
          const { side } = verified(capture);
          expect(printCanonicalRequest(side.canonicalRequest)).toBe(capture.canonicalRequest);
        });

      test('names the part that was changed, and no other', () => {
        const changes = changesOf(verified(capture));
        const expected = changes.map(({ what, status, parts }) => ({ what, status, parts: sorted(parts) }));
        const found = changes.map(({ what, request }) => ({ what, ...judge(capture, request) }));
        expect(found).toStrictEqual(expected);
      });

      if (verified(capture).side.payload.line.startsWith('STREAMING-')) proveChunks(read(capture));
    });
  });
}

function read({ name, bytes }: Pick<Capture, 'name' | 'bytes'>): WireRequest {
  const request = parseWire(bytes);
  if (!request) throw new Error(`${name}: no request line`);
  return request;
}

export function verified(capture: Capture): Verified {
  const request = read(capture);
  const side = verifyRequest(request, keys);
  if (side.status === 'not-checked') throw new Error(`${capture.name}: ${side.why}`);
  return { request, side };
}

/** The client's side is the request as it was sent, and the rules are those of the service it was meant for. */
function judge(capture: Capture, changed: WireRequest) {
  const { side: client } = verified(capture);
  const service = verifyRequest(changed, keys, client.rules);
  if (service.status === 'not-checked') return { status: service.status, parts: [] };
  const parts = [
    ...compareCanonical(service.canonicalRequest, client.canonicalRequest),
    ...compareStringToSign(service.stringToSign, client.stringToSign),
  ].map(({ part }) => part);
  return { status: service.status, parts: sorted(parts.filter((part) => part !== 'hash')) };
}

/** The whole of what the service computed, where it is not the client's. */
const verdictOn = (verification: Verification) =>
  verification.status === 'differs' ? { ...verification, key: undefined } : { status: verification.status };

const sorted = (parts: readonly Part[]): readonly Part[] => parts.toSorted();
