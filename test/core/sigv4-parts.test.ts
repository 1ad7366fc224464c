import { describe, expect, it } from 'vitest';
import { fromHex, hex, utf8 } from '../../src/core/sigv4/bytes.ts';
import { canonicalValue } from '../../src/core/sigv4/canonical-headers.ts';
import { canonicalPath } from '../../src/core/sigv4/canonical-path.ts';
import { canonicalQuery, parseQuery } from '../../src/core/sigv4/canonical-query.ts';
import {
  chunkStringToSign,
  hmacSigner,
  trailerStringToSign,
  type ChainStart,
} from '../../src/core/sigv4/chunk-chain.ts';
import { eventDateHeader, eventStringToSign, signEvent } from '../../src/core/sigv4/event-signature.ts';
import { hostOf } from '../../src/core/sigv4/host.ts';
import { unmetConditions } from '../../src/core/sigv4/post-policy-conditions.ts';
import { decodePolicy, signPolicy, verifyPostPolicy } from '../../src/core/sigv4/post-policy.ts';
import { STANDARD } from '../../src/core/sigv4/rules.ts';
import { deriveKey } from '../../src/core/sigv4/signing-key.ts';
import { HMAC, parseScope, type CredentialScope } from '../../src/core/sigv4/string-to-sign.ts';
import parts from '../vectors/parts.json' with { type: 'json' };

function scopeOf(text: string): CredentialScope {
  const scope = parseScope(text);
  if (!scope) throw new Error(`no scope: ${text}`);
  return scope;
}

const bytes = (digits: string): Uint8Array => fromHex(digits) ?? new Uint8Array();

describe('signing keys', () => {
  it.each(parts.signingKeys)('$date $region $service', ({ secretAccessKey, steps, ...scope }) => {
    const key = deriveKey(secretAccessKey, { ...scope, terminator: 'aws4_request' });
    expect(Object.fromEntries(Object.entries(key).map(([name, value]) => [name, hex(value)]))).toEqual(steps);
  });
});

/** The data of a chunk, from its name: `chunk 1 (65536 x 'a')`. */
const dataOf = (name: string): Uint8Array =>
  new Uint8Array(Number(/\((\d+) x 'a'\)/.exec(name)?.[1] ?? 0)).fill(0x61);

describe('chunk chains', () => {
  it.each(parts.chunkChains.map((chain) => [chain.id, chain] as const))('%s', (_, chain) => {
    const { secretAccessKey, date: timestamp, seedSignature: seed, trailerBytes } = chain;
    const scope = scopeOf(chain.scope);
    const start: ChainStart = { timestamp, scope, seed };
    const signer = hmacSigner(deriveKey(secretAccessKey, scope).kSigning);
    let previous = seed;
    for (const { name, stringToSign, signature } of chain.chunks) {
      const made =
        name === 'trailer'
          ? trailerStringToSign(HMAC, start, previous, trailerBytes ?? '')
          : chunkStringToSign(HMAC, start, previous, dataOf(name));
      expect(made).toBe(stringToSign);
      previous = signer.expected(made) ?? '';
      expect(previous).toBe(signature);
    }
  });
});

describe('events', () => {
  it.each(parts.events.map((event) => [event.id, event] as const))('%s', (_, event) => {
    const signed = {
      timestamp: event.date,
      scope: scopeOf(event.scope),
      prior: event.priorSignature,
      headers: bytes(event.headersHex),
      payload: bytes(event.payloadHex),
    };
    expect(eventStringToSign(signed)).toBe(event.stringToSign);
    expect(signEvent(signed, event.secretAccessKey)).toBe(event.signature);
  });

  it('writes the date header of the published event', () => {
    expect(hex(eventDateHeader(1_545_347_890_000))).toMatch(/^053a6461746508[\da-f]{16}$/);
    expect(hex(eventDateHeader(0x0167f77d5770))).toBe('053a646174650800000167f77d5770');
  });
});

describe('POST policies', () => {
  it.each(parts.postPolicies.map((policy) => [policy.id, policy] as const))('%s', (_, policy) => {
    const { date, region, service, secretAccessKey, stringToSign, signature } = policy;
    const scope = { date, region, service, terminator: 'aws4_request' };
    expect(signPolicy(utf8(stringToSign), scope, secretAccessKey)).toBe(signature);
    const fields = [
      ['policy', stringToSign],
      ['X-Amz-Credential', `${policy.accessKeyId}/${date}/${region}/${service}/aws4_request`],
      ['X-Amz-Signature', signature],
    ] as const;
    expect(verifyPostPolicy(fields, { secretAccessKey })).toMatchObject({ status: 'matches' });
    expect(verifyPostPolicy(fields, { secretAccessKey: 'other' })).toMatchObject({ status: 'differs' });
  });
});

describe('canonical parts', () => {
  it.each(parts.paths.map((path) => [path.path, path.rule, path] as const))('path %s: %s', (_, __, entry) => {
    const rules = { plusInPath: false, ...entry.options };
    expect(canonicalPath(utf8(entry.path), rules)).toBe(entry.canonical);
  });

  const current = parts.queries.filter(({ options }) => !('doubleEncodeEquals' in options));
  it.each(current.map((entry) => [entry.query, entry] as const))('query %s', (_, entry) => {
    const { plusInQuery = STANDARD.plusInQuery }: { plusInQuery?: boolean } = entry.options;
    expect(canonicalQuery(parseQuery(utf8(entry.query), { plusInQuery }))).toBe(entry.canonical);
  });

  it('encodes an equal sign once, as today, and not as the old rule of one SDK', () => {
    const old = parts.queries.filter((entry) => !current.includes(entry));
    expect(old.map(({ query }) => canonicalQuery(parseQuery(query, STANDARD)))).toEqual(['quantum=%3Dvalue']);
  });

  it.each(parts.headerValues.map((entry) => [entry.value, entry.canonical] as const))(
    'header value %j',
    (value, canonical) => {
      expect(canonicalValue(value)).toBe(canonical);
    },
  );

  it.each(parts.hosts.map(({ url, host }) => [url, host] as const))('host of %s', (url, host) => {
    expect(hostOf(url)).toBe(host);
  });

  it.each([
    ['example.com', undefined],
    ['https://', undefined],
    ['//Example.com/a', 'Example.com'],
    ['https://[2001:db8::1]:443/', '[2001:db8::1]'],
    ['http://example.com:443', 'example.com:443'],
  ])('host of %s', (url, host) => {
    expect(hostOf(url)).toBe(host);
  });
});

describe('the conditions of a policy', () => {
  const conditions = [
    { bucket: 'amzn-s3-demo-bucket' },
    { acl: 'public-read' },
    ['starts-with', '$key', 'user/'],
    ['eq', '$Content-Type', 'image/png'],
    ['content-length-range', 1, 1024],
    ['starts-with', '$x-amz-meta-tag', ''],
  ];
  const fields = [
    ['key', 'user/${filename}'],
    ['acl', 'public-read'],
    ['Content-Type', 'image/png'],
    ['x-ignore-me', '1'],
    ['policy', ''],
  ] as const;

  it('are met', () => {
    expect(unmetConditions({ conditions }, fields)).toEqual([]);
  });

  it('are named when they are not', () => {
    const other = [...fields.slice(2), ['key', 'other/a'], ['tagging', 'x']] as const;
    expect(unmetConditions({ conditions }, other)).toEqual([
      { kind: 'missing', field: 'acl', condition: '{"acl":"public-read"}' },
      { kind: 'value', field: 'key', condition: '["starts-with","$key","user/"]' },
      { kind: 'uncovered', field: 'tagging' },
    ]);
  });

  it.each([undefined, null, 1, [], {}, { conditions: {} }])('of %j are none', (policy) => {
    expect(unmetConditions(policy, fields)).toBeUndefined();
  });

  it('throw on no condition', () => {
    expect(unmetConditions({ conditions: [null, 1, [], ['eq'], [[]], ['eq', 1, {}]] }, [])).toEqual([]);
  });

  it('are read from what the form carries', () => {
    expect(decodePolicy('not base64')).toBeUndefined();
    expect(decodePolicy(btoa('{"conditions":[]}'))).toEqual({ conditions: [] });
  });
});
