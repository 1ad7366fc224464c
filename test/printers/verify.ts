import { expect } from 'vitest';
import { verifyRequest } from '../../src/core/sigv4/verify.ts';
import type { RequestModel } from '../../src/core/model.ts';
import type { Received } from './loopback.ts';
import { SECRET } from './run.ts';

const utf8 = (bytes: string): string => Buffer.from(bytes, 'latin1').toString('utf8');

export const bodyOf = (received: Received): string =>
  Buffer.from(received.body ?? new Uint8Array()).toString('utf8');

export const headersOf = (received: Received): Map<string, string> =>
  new Map(
    received.headers.map(([name, value]) => [
      name.toLowerCase(),
      utf8(value).replace(/^[ \t]+|[ \t]+$/g, ''),
    ]),
  );

/** What a request must be on the wire. The target is compared decoded as well, so that no encoder judges itself. */
export function expectRequest(received: Received, model: RequestModel, target?: string): void {
  expect(received.method).toBe(model.method);
  if (target !== undefined) expect(received.target).toBe(target);
  expect(bodyOf(received)).toBe(model.body ?? '');
  const headers = headersOf(received);
  for (const [name, value] of model.headers)
    expect([name, headers.get(name.toLowerCase())]).toEqual([name, value]);
  expect(headers.get('host')).toBe(model.host);
}

/** The signature is the one that the service would compute, for the region and service that were asked for. */
export function expectSignature(received: Received, model: RequestModel): void {
  const headers = headersOf(received);
  if (!model.sign) {
    expect(headers.get('authorization')).toBeUndefined();
    return;
  }
  const { region, service } = model.sign;
  expect(headers.get('authorization')).toContain(`/${region}/${service}/aws4_request`);
  const verification = verifyRequest(received, { secretAccessKey: SECRET });
  expect(
    verification.status,
    JSON.stringify(verification, (key, value) => (key === 'key' ? undefined : value)),
  ).toBe('matches');
  const signed = /SignedHeaders=([^,]+)/.exec(headers.get('authorization') ?? '')?.[1]?.split(';') ?? [];
  expect(signed).toEqual(expect.arrayContaining(['host', 'x-amz-date']));
  if (headers.has('x-amz-security-token')) expect(signed).toContain('x-amz-security-token');
  if (service === 's3') expect(signed).toContain('x-amz-content-sha256');
}
