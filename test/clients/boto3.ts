import { join } from 'node:path';
import type { Capture } from './capture.ts';
import { execute } from './execute.ts';
import { record } from './loopback.ts';
import { tool } from './tools.ts';

const SCRIPT = join(import.meta.dirname, 'scripts', 'boto.py');

interface Said {
  readonly name: string;
  readonly over: 'http' | 'https';
  readonly canonicalRequest: string | null;
}

/**
 * One process for all: it says in which order and over which scheme it sent them, and what botocore signed.
 * @param signer - botocore's own, or the C library that it prefers where that is installed and that says nothing.
 */
export async function boto3Captures(signer: 'own' | 'crt'): Promise<readonly Capture[]> {
  const env = { BOTO_DISABLE_CRT: String(signer === 'own') };
  let said: readonly Said[] = [];
  let plain: readonly Uint8Array[] = [];
  const secure = await record(async (tls) => {
    plain = await record(async ({ origin }) => {
      const lines = await execute(tool('python3'), [SCRIPT, origin, tls.origin], { env });
      said = lines
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Said);
    });
  }, 'https');
  return [...pair(said, 'http', plain), ...pair(said, 'https', secure)];
}

function pair(
  said: readonly Said[],
  scheme: Said['over'],
  requests: readonly Uint8Array[],
): readonly Capture[] {
  const sent = said.filter(({ over }) => over === scheme);
  if (sent.length !== requests.length)
    throw new Error(`boto3: ${requests.length} requests over ${scheme} arrived instead of ${sent.length}`);
  return sent.map(({ name, canonicalRequest }, i) => ({
    name,
    canonicalRequest: canonicalRequest ?? undefined,
    bytes: requests[i] ?? new Uint8Array(),
  }));
}
