import { expect, test } from 'vitest';
import { verifyChunks, type ChunkedBody } from '../../src/core/sigv4/chunks.ts';
import type { WireRequest } from '#sigv4';
import { changedBody } from './changes/body.ts';
import { SECRET_ACCESS_KEY } from './keys.ts';

/** In bytes: each is changed once, and all are hashed again. */
const SMALL = 2000;
const keys = { secretAccessKey: SECRET_ACCESS_KEY };

/** What has to hold for a body that a real client sent in chunks: as it is, and with a byte of each chunk changed. */
export function proveChunks(request: WireRequest): void {
  const { body = new Uint8Array() } = request;

  test('has chunks and trailers that verify', () => {
    const { status, framing, links, remarks, checksums } = chunksOf(request);
    expect({ status, remarks, problem: framing.problem }).toStrictEqual({
      status: 'matches',
      remarks: [],
      problem: undefined,
    });
    expect(links.length + checksums.length).toBeGreaterThan(0);
  });

  test('names the chunk in which a byte was changed', () => {
    const { framing, links, checksums } = chunksOf(request);
    const withData = framing.chunks.filter(({ size }) => size > 0);
    expect(withData.length).toBeGreaterThan(0);
    for (const [i, { dataAt }] of withData.entries()) {
      const changed = chunksOf({ ...request, body: changedBody(body, dataAt) });
      expect(changed.status).toBe('differs');
      expect(changed.firstWrong?.index).toBe(links.length > 0 ? i : undefined);
      expect(changed.checksums.map(({ agrees }) => agrees)).toStrictEqual(checksums.map(() => false));
    }
  });

  if (body.length < SMALL)
    test('lets no byte change unseen', () => {
      // What no signature covers, as the name of a trailer, is remarked on.
      const unseen = [...body.keys()].filter((at) => {
        const { status, remarks } = chunksOf({ ...request, body: changedBody(body, at) });
        return status === 'matches' && remarks.length === 0;
      });
      expect(unseen).toStrictEqual([]);
    });

  test('differs with another seed', () => {
    const headers = request.headers.map(([name, value]): [string, string] => [
      name,
      value.replace(/(?<=Signature=)[\da-f]{64}/, '0'.repeat(64)),
    ]);
    const { links, firstWrong } = chunksOf({ ...request, headers });
    // Each link follows the signature before it, so only the first one follows the seed.
    expect(firstWrong?.index).toBe(links.length > 0 ? 0 : undefined);
  });
}

function chunksOf(request: WireRequest): ChunkedBody {
  const body = verifyChunks(request, keys);
  if (!body) throw new Error('the body is not in chunks');
  return body;
}
