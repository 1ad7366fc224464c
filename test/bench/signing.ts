import aws4 from 'aws4';
import { AwsV4Signer } from 'aws4fetch';
import { toArray } from '../../src/core/sigv4/bytes.ts';
import { forgetSigningKeys, parseTarget, signRequest } from '../../src/core/sigv4/sign.ts';
import { signWire } from '../../src/core/sigv4/sign-wire.ts';

const COUNT = 1000;
const credentials = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
};
const place = { region: 'us-east-1', service: 'execute-api' } as const;
const host = 'a1b2c3d4e5.execute-api.us-east-1.amazonaws.com';
const epochMs = Date.UTC(2026, 10, 23);
const datetime = '20261123T000000Z';
const body = JSON.stringify({ name: 'x'.repeat(900) });

/** Each is asked for the signature of one request after the other, as a client would. */
const signers: Readonly<Record<string, (path: string) => string | Promise<string>>> = {
  aws4: (path) => {
    const request = { method: 'POST', host, path, ...place, headers: { 'X-Amz-Date': datetime }, body };
    return authorizationOf(aws4.sign(request, credentials).headers?.['Authorization']);
  },
  aws4fetch: async (path) => {
    const signer = new AwsV4Signer({
      method: 'POST',
      url: `https://${host}${path}`,
      body,
      datetime,
      ...place,
      ...credentials,
    });
    return authorizationOf((await signer.sign()).headers.get('authorization'));
  },
  signWire: (path) =>
    authorizationOf(
      signWire(
        { method: 'POST', target: path, headers: [['Host', host]], body: toArray(body) },
        { credentials, ...place, epochMs },
      ).authorization,
    ),
  '@smithy/signature-v4': async (path) => {
    const target = parseTarget(`https://${host}${path}`);
    if (typeof target === 'string') throw new Error(target);
    const input = { method: 'POST', target, ...place, headers: [], body, credentials, epochMs };
    return authorizationOf((await signRequest(input)).authorization);
  },
};

/** Prints how long each signer needs for a request, and our own two against the two that others use. */
export async function benchSigning(): Promise<void> {
  console.log(`\nSigning ${COUNT} requests with 1 kB each, µs per request`);
  const times = new Map<string, number>();
  for (const [name, sign] of Object.entries(signers)) times.set(name, await microseconds(sign));
  forgetSigningKeys();
  const [first = 1, second = 1] = times.values();
  for (const [name, time] of times)
    console.log(
      `${name.padStart(22)}${time.toFixed(1).padStart(8)}` +
        `   ${(time / first).toFixed(2)}× aws4   ${(time / second).toFixed(2)}× aws4fetch`,
    );
}

/** @returns the shortest of a few rounds. */
async function microseconds(sign: (path: string) => string | Promise<string>): Promise<number> {
  let best = Infinity;
  for (let round = 0; round < 4; round += 1) {
    const started = performance.now();
    for (let index = 0; index < COUNT; index += 1) await sign(`/prod/pets/${index}?page=1&type=dog`);
    best = Math.min(best, performance.now() - started);
  }
  return (best * 1000) / COUNT;
}

/** Each has to have signed, or the times would compare nothing. */
function authorizationOf(value: unknown): string {
  if (typeof value !== 'string' || !value.includes(', Signature=')) throw new Error('not signed');
  return value;
}
