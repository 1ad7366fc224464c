import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/workbench.en.ts';
import { ja } from '../../src/i18n/workbench.ja.ts';
import {
  explainCanonicalRequest,
  explainStringToSign,
  keySteps,
  rulesOf,
  S3,
  STANDARD,
  type ExplainedLine,
} from '../../src/core/sigv4/index.ts';
import { parseTarget, signRequest, type SigningInput } from '../../src/core/sigv4/sign.ts';
import { agree, secondOpinion } from '../../src/checker/signing/second-opinion.ts';

const SECRET = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';

async function explain(url: string, change: Partial<SigningInput> = {}) {
  const target = parseTarget(url);
  if (typeof target === 'string') throw new Error(target);
  const input: SigningInput = {
    method: 'GET',
    target,
    region: 'us-east-1',
    service: 'service',
    headers: [],
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: SECRET },
    epochMs: Date.UTC(2015, 7, 30, 12, 36),
    ...change,
  };
  const signed = await signRequest(input);
  const own = secondOpinion(signed, SECRET, input.rules ?? rulesOf(input.service));
  if (!own) throw new Error('the signed request cannot be read');
  return {
    signed,
    own,
    canonical: explainCanonicalRequest(signed.wire, own),
    toSign: explainStringToSign(own),
  };
}

const notesOf = (lines: readonly ExplainedLine[], text: RegExp): string[] =>
  lines.filter((line) => text.test(line.text)).flatMap(({ notes }) => notes.map(({ id }) => id));
const texts = (lines: readonly ExplainedLine[]): string => lines.map(({ text }) => text).join('\n');

describe('explainCanonicalRequest', () => {
  test('has every line of the text, the empty one too', async () => {
    const { canonical, toSign, signed } = await explain('https://example.amazonaws.com/?b=2&a=%7e', {
      headers: [['X-Note', ' a   b ']],
    });
    expect(texts(canonical)).toBe(signed.canonicalRequest);
    expect(texts(toSign)).toBe(signed.stringToSign);
    expect(canonical.map(({ part }) => part)).toEqual([
      'method',
      'path',
      'query',
      'header',
      'header',
      'header',
      'headersEnd',
      'signedHeaders',
      'payload',
    ]);
  });

  test.each([
    ['https://example.com', {}, ['path-sent']],
    ['https://example.com/a', {}, ['path-sent']],
    ['https://example.com/a/./b//../c', {}, ['path-sent', 'path-normalized']],
    ['https://example.com/a%20b', {}, ['path-sent', 'path-encoded-again']],
    ['https://example.com/a%20b', { service: 's3' }, ['path-sent', 'path-kept']],
    ['https://example.com/a+b', { service: 's3' }, ['path-sent', 'path-kept', 'path-encoded-once']],
  ] as const)('the path of %s %j: %j', async (url, change, notes) => {
    const { canonical } = await explain(url, change);
    expect(canonical[1]?.notes.map(({ id }) => id)).toEqual(notes);
  });

  test('a request line without a path stands for the root', async () => {
    const { signed, own } = await explain('https://example.com/');
    const [, path] = explainCanonicalRequest({ ...signed.wire, target: '?a=1' }, own);
    expect(path?.notes).toEqual([{ id: 'path-empty', values: {} }]);
  });

  test('says of each parameter where it is from', async () => {
    const { canonical } = await explain('https://example.com/?b=2&a=%7e', {
      expires: 60,
      credentials: { accessKeyId: 'ASIAIOSFODNN7EXAMPLE', secretAccessKey: SECRET, sessionToken: 't' },
      rules: { ...STANDARD, token: 'appended' },
    });
    expect(canonical[2]?.notes).toEqual([
      { id: 'query-sorted', values: {} },
      { id: 'query-from-url', values: { names: 'b' } },
      { id: 'query-rewritten', values: { sent: 'a=%7e', canonical: 'a=~' } },
      {
        id: 'query-from-signer',
        values: {
          names: 'X-Amz-Algorithm, X-Amz-Credential, X-Amz-Date, X-Amz-Expires, X-Amz-SignedHeaders',
        },
      },
      { id: 'query-left-out', values: { name: 'X-Amz-Signature' } },
      { id: 'query-left-out', values: { name: 'X-Amz-Security-Token' } },
    ]);
  });

  test('says of each header where it is from, and which are not signed', async () => {
    const { canonical } = await explain('https://example.com/', {
      service: 's3',
      headers: [
        ['X-Note', 'a   b'],
        ['User-Agent', 'me'],
      ],
      credentials: { accessKeyId: 'ASIAIOSFODNN7EXAMPLE', secretAccessKey: SECRET, sessionToken: 't' },
    });
    expect(notesOf(canonical, /^host:/)).toEqual(['header-host']);
    expect(notesOf(canonical, /^x-amz-date:/)).toEqual(['header-date']);
    expect(notesOf(canonical, /^x-amz-security-token:/)).toEqual(['header-token']);
    expect(notesOf(canonical, /^x-amz-content-sha256:/)).toEqual(['header-payload']);
    expect(notesOf(canonical, /^x-note:/)).toEqual(['header-given', 'header-trimmed']);
    expect(canonical.at(-2)?.notes).toEqual([
      { id: 'signed-headers', values: {} },
      { id: 'signed-headers-without', values: { names: 'user-agent' } },
    ]);
  });

  test.each<[Partial<SigningInput>, string]>([
    [{}, 'payload-empty'],
    [{ method: 'PUT', body: 'é' }, 'payload-body'],
    [{ payload: 'unsigned' }, 'payload-unsigned'],
    [{ service: 's3', expires: 60 }, 'payload-presigned'],
    [{ headers: [['x-amz-content-sha256', 'STREAMING-UNSIGNED-PAYLOAD-TRAILER']] }, 'payload-stated'],
  ])('the payload of %j: %s', async (change, note) => {
    const { canonical } = await explain('https://example.com/', change);
    expect(canonical.at(-1)?.notes.map(({ id }) => id)).toEqual([note]);
  });
});

test('the derivation names five HMACs and holds no secret', async () => {
  const { own } = await explain('https://example.com/');
  expect(keySteps(own.stringToSign.scope)).toEqual([
    { id: 'kDate', key: 'AWS4', data: '20150830' },
    { id: 'kRegion', key: 'kDate', data: 'us-east-1' },
    { id: 'kService', key: 'kRegion', data: 'service' },
    { id: 'kSigning', key: 'kService', data: 'aws4_request' },
    { id: 'signature', key: 'kSigning' },
  ]);
});

/** Names of the values that words leave room for. */
const roomsIn = (words: string): string[] =>
  [...words.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

test('both languages leave room for the same values', () => {
  const rooms = (words: object): object =>
    Object.fromEntries(Object.entries(words).map(([id, text]) => [id, roomsIn(String(text))]));
  for (const group of ['notes', 'problems', 'warnings', 'hints'] as const)
    expect(rooms(ja[group])).toEqual(rooms(en[group]));
});

describe('the second opinion', () => {
  const segment = fc
    .stringMatching(/^[\w.~%+!'()*$&,;=:@ é…🙂-]{0,8}$/u)
    .map((text) => text.replaceAll('%', '%25'));
  const value = fc.stringMatching(/^[!-~ \t]{0,12}$/);
  const request = fc.record({
    method: fc.constantFrom('GET', 'PUT', 'POST', 'DELETE', 'PATCH'),
    path: fc.array(fc.oneof(segment, fc.constantFrom('', '.', '..', '%2F', '%e2%82%ac')), { maxLength: 5 }),
    query: fc.array(fc.tuple(segment, fc.option(segment)), { maxLength: 4 }),
    headers: fc.array(
      fc.tuple(fc.constantFrom('X-Note', 'Content-Type', 'Accept', 'X-Amz-Meta-A', 'Date'), value),
      {
        maxLength: 4,
      },
    ),
    body: fc.string({ unit: 'grapheme', maxLength: 20 }),
    service: fc.constantFrom('s3', 'execute-api', 'iotdevicegateway', 'glacier'),
    rules: fc.constantFrom(S3, STANDARD, { ...STANDARD, token: 'appended' } as const, undefined),
    expires: fc.option(fc.integer({ min: 1, max: 604_800 }), { nil: undefined }),
    payload: fc.constantFrom('signed', 'unsigned', undefined),
    sessionToken: fc.constantFrom('', 'a+b/c=='),
  });

  test('agrees with the library on any request that can be typed', async () => {
    await fc.assert(
      fc.asyncProperty(request, async ({ path, query, sessionToken, ...rest }) => {
        const text = query.map(([name, given]) => (given === null ? name : `${name}=${given}`)).join('&');
        const { signed, own, canonical, toSign } = await explain(
          `https://example.com/${path.join('/')}?${text}`,
          {
            ...rest,
            credentials: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: SECRET, sessionToken },
          },
        );
        expect(agree(signed, own)).toBe(true);
        expect(own.status).toBe('matches');
        expect(texts(canonical)).toBe(signed.canonicalRequest);
        for (const { id, values } of [...canonical, ...toSign].flatMap(({ notes }) => notes)) {
          expect(Object.keys(values).sort()).toEqual(roomsIn(en.notes[id]));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('does not agree when one byte differs', async () => {
    const { signed, own } = await explain('https://example.com/');
    expect(agree({ ...signed, canonicalRequest: `${signed.canonicalRequest} ` }, own)).toBe(false);
    expect(agree({ ...signed, stringToSign: signed.stringToSign.toLowerCase() }, own)).toBe(false);
    expect(agree({ ...signed, signature: signed.signature.replace(/.$/, 'x') }, own)).toBe(false);
  });
});
