import { record, type Loopback } from './loopback.ts';

/** One request of a real client, as it arrived. */
export interface Capture {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** As the client itself printed it, where it does. */
  readonly canonicalRequest?: string | undefined;
}

/** Sends one request; a canonical request that it returns is the client's own. */
export type Call = (server: Loopback) => Promise<string | undefined>;

/** A call that says nothing of its canonical request. */
export const quietly =
  (call: (server: Loopback) => Promise<unknown>): Call =>
  async (server) => {
    await call(server);
    return undefined;
  };

/**
 * Runs the calls one after the other, each against a server of its own.
 * @returns what arrived; where a call needs several requests, they are numbered.
 */
export async function captureEach(
  calls: Readonly<Record<string, Call>>,
  scheme?: 'http' | 'https',
): Promise<readonly Capture[]> {
  const captures: Capture[] = [];
  for (const [name, call] of Object.entries(calls)) {
    let canonicalRequest: string | undefined;
    const requests = await record(async (server) => {
      canonicalRequest = await call(server);
    }, scheme);
    if (requests.length === 0) throw new Error(`${name}: no request arrived`);
    for (const [i, bytes] of requests.entries())
      captures.push({ name: i === 0 ? name : `${name}, request ${i + 1}`, bytes, canonicalRequest });
  }
  return captures;
}
