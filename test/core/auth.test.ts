import { describe, expect, test } from 'vitest';
import { readAuthorization, readPresigned } from '../../src/core/auth/authorization.ts';
import { decodeBase64Text, encodeBase64Text } from '../../src/core/auth/base64.ts';
import { parseAmzDate, parseHttpDate, parseIsoDate } from '../../src/core/auth/dates.ts';
import { decodeJwt } from '../../src/core/auth/jwt.ts';
import { readUrl } from '../../src/core/endpoint/url.ts';
import { percentDecode, percentEncode } from '../../src/core/text/percent.ts';
import { wholeView } from '../../src/core/text/view.ts';

const SCOPE = 'AKIAIOSFODNN7EXAMPLE/20261101/ap-northeast-1/execute-api/aws4_request';
const SIGNATURE = '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31';
const token = (claims: unknown, header: unknown = { alg: 'RS256', kid: 'k' }): string => {
  const part = (value: unknown): string =>
    encodeBase64Text(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return `${part(header)}.${part(claims)}.c2lnbmF0dXJl`;
};

describe('readAuthorization', () => {
  const read = (value: string) => readAuthorization({ value });

  const whole = {
    kind: 'sigv4',
    where: 'header',
    algorithm: 'AWS4-HMAC-SHA256',
    accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
    date: '20261101',
    region: 'ap-northeast-1',
    service: 'execute-api',
    terminator: 'aws4_request',
    signedHeaders: ['host', 'x-amz-date'],
    signature: SIGNATURE,
    missing: [],
  };

  test.each([
    [
      'as AWS writes it',
      `AWS4-HMAC-SHA256 Credential=${SCOPE}, SignedHeaders=host;x-amz-date, Signature=${SIGNATURE}`,
    ],
    [
      'without blanks',
      `AWS4-HMAC-SHA256 Credential=${SCOPE},SignedHeaders=host;x-amz-date,Signature=${SIGNATURE}`,
    ],
    [
      'with blanks only',
      `AWS4-HMAC-SHA256  Credential=${SCOPE} SignedHeaders=host;x-amz-date Signature=${SIGNATURE}`,
    ],
    [
      'folded, in another order',
      `AWS4-HMAC-SHA256\r\n Signature=${SIGNATURE},\r\n SignedHeaders=host;x-amz-date,\r\n Credential=${SCOPE}`,
    ],
  ])('a signature %s', (_, value) => {
    expect(read(value)).toMatchObject(whole);
  });

  test.each([
    [`AWS4-HMAC-SHA256 Credential=${SCOPE}`, ['SignedHeaders', 'Signature']],
    [`AWS4-HMAC-SHA256 SignedHeaders=host, Signature=${SIGNATURE}`, ['Credential']],
    [
      `AWS4-HMAC-SHA256 Credential=, SignedHeaders=, Signature=`,
      ['Credential', 'SignedHeaders', 'Signature'],
    ],
    ['AWS4-HMAC-SHA256', ['Credential', 'SignedHeaders', 'Signature']],
  ])('what is missing in %s', (value, missing) => {
    expect(read(value)).toMatchObject({ kind: 'sigv4', missing });
  });

  test('a line end inside the access key id stays visible', () => {
    const value = `AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE\n/20261101/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=${SIGNATURE}`;
    expect(read(value)).toMatchObject({
      accessKeyId: 'AKIAIOSFODNN7EXAMPLE\n',
      region: 'us-east-1',
      missing: [],
    });
  });

  test('a scope that is cut short is read from the left', () => {
    const value = 'AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261101/us-east-1/execute-api';
    expect(read(value)).toMatchObject({
      date: '20261101',
      region: 'us-east-1',
      service: 'execute-api',
      terminator: undefined,
    });
  });

  test('SigV4A has no Region in its scope', () => {
    const value = `AWS4-ECDSA-P256-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261101/s3/aws4_request, SignedHeaders=host, Signature=3045`;
    expect(read(value)).toMatchObject({
      algorithm: 'AWS4-ECDSA-P256-SHA256',
      accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
      date: '20261101',
      region: undefined,
      service: 's3',
    });
  });

  test('the session token stands in another header', () => {
    const others = [{ name: 'X-Amz-Security-Token', value: 'IQoJ', spans: [], valueSpans: [] }];
    expect(readAuthorization({ value: `AWS4-HMAC-SHA256 Credential=${SCOPE}` }, others)).toMatchObject({
      hasToken: true,
    });
  });

  test('bearer tokens, opaque and not', () => {
    const jwt = token({ iss: 'https://issuer.example', exp: 1 });
    expect(read('Bearer abc')).toEqual({ kind: 'bearer', token: 'abc' });
    expect(read(`bearer ${jwt}`)).toMatchObject({
      kind: 'bearer',
      token: jwt,
      jwt: { issuer: 'https://issuer.example' },
    });
    expect(read('Bearer')).toEqual({ kind: 'bearer', token: '' });
    expect(read(jwt)).toMatchObject({ kind: 'jwt', token: jwt });
  });

  test('Basic gives the user and never the password', () => {
    expect(read(`Basic ${encodeBase64Text('alice:s3cret')}`)).toEqual({ kind: 'basic', user: 'alice' });
    expect(read('Basic !!!')).toEqual({ kind: 'basic', user: undefined });
  });

  test.each([
    ['AWS AKIAIOSFODNN7EXAMPLE:frJIUN8DYpKDtOLCwo//yllqDzg=', 'AWS'],
    ['Token abc123', 'Token'],
    ['opaque-secret-value', ''],
    ['key=value', ''],
    ['', ''],
  ])('another scheme: %s', (value, scheme) => {
    expect(read(value)).toEqual({ kind: 'unknown', scheme });
  });
});

describe('readPresigned', () => {
  const read = (query: string) => {
    const url = readUrl(wholeView(`https://my-bucket.s3.amazonaws.com/key?${query}`));
    return url && readPresigned(url);
  };

  test('Signature Version 4', () => {
    const credential = encodeURIComponent('AKIAIOSFODNN7EXAMPLE/20261101/us-east-1/s3/aws4_request');
    const query = `X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=${credential}&X-Amz-Date=20261101T120000Z&X-Amz-Expires=900&X-Amz-SignedHeaders=host%3Brange&X-Amz-Security-Token=abc&X-Amz-Signature=${SIGNATURE}`;
    expect(read(query)).toEqual({
      kind: 'sigv4',
      where: 'query',
      algorithm: 'AWS4-HMAC-SHA256',
      accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
      date: '20261101',
      region: 'us-east-1',
      service: 's3',
      terminator: 'aws4_request',
      signedHeaders: ['host', 'range'],
      signature: SIGNATURE,
      missing: [],
      expiresSeconds: 900,
      hasToken: true,
    });
  });

  test('a URL that was cut off', () => {
    expect(read('X-Amz-Algorithm=AWS4-HMAC-SHA256')).toMatchObject({
      missing: ['Credential', 'SignedHeaders', 'Signature'],
      hasToken: false,
    });
  });

  test('Signature Version 2, and none', () => {
    expect(read('AWSAccessKeyId=AKIAIOSFODNN7EXAMPLE&Expires=1&Signature=abc%3D')).toEqual({
      kind: 'unknown',
      scheme: 'AWS-query',
    });
    expect(read('a=1')).toBeUndefined();
  });
});

describe('decodeJwt', () => {
  test('reads claims as they stand', () => {
    const jwt = decodeJwt(
      token({ iss: 'i', aud: ['a', 'b'], exp: 10, iat: 5, token_use: 'id', name: '山田 太郎' }),
    );
    expect(jwt).toMatchObject({ issuer: 'i', audience: 'a, b', exp: 10, iat: 5, tokenUse: 'id' });
    expect(jwt?.claims['name']).toBe('山田 太郎');
  });

  test.each([
    ['two parts', 'eyJhbGciOiJub25lIn0.e30'],
    ['no alg', token({}, { typ: 'JWT' })],
    ['claims that are a list', token([])],
    ['a masked token', 'eyJraWQiOiJ...'],
    ['other alphabets', 'ey%J.e30.x'],
    ['far too long', `${'eyJh'.repeat(20_000)}.e30.x`],
    ['five parts', 'a.b.c.d.e'],
    ['nothing', ''],
  ])('refuses %s', (_, value) => {
    expect(decodeJwt(value)).toBeUndefined();
  });

  test('a claim of another type is not taken for a time', () => {
    expect(decodeJwt(token({ exp: '10' }))?.exp).toBeUndefined();
  });
});

describe('dates', () => {
  const noon = Date.UTC(2026, 10, 1, 12);

  test('the three forms give the same instant', () => {
    expect(parseAmzDate('20261101T120000Z')).toBe(noon);
    expect(parseHttpDate('Sun, 01 Nov 2026 12:00:00 GMT')).toBe(noon);
    expect(parseIsoDate('2026-11-01T12:00:00Z')).toBe(noon);
    expect(parseIsoDate('2026-11-01T21:00:00.250+09:00')).toBe(noon + 250);
    expect(parseIsoDate('2026-11-01 06:30:00-0530')).toBe(noon);
  });

  test.each([
    '20261131T120000Z',
    '20261101T250000Z',
    '20261101T120000',
    '2026-11-01T12:00:00Z',
    '',
    '20230229T000000Z',
  ])('no AMZ date: %j', (text) => {
    expect(parseAmzDate(text)).toBeUndefined();
  });

  test.each(['2026-11-01T12:00:00', '2026-13-01T12:00:00Z', '2026-11-01', '2026-11-01T12:00:00+25:00'])(
    'no ISO date with a zone: %j',
    (text) => {
      expect(parseIsoDate(text)).toBeUndefined();
    },
  );

  test.each([
    'Sun, 32 Nov 2026 12:00:00 GMT',
    'Sun, 01 Foo 2026 12:00:00 GMT',
    'Sun, 01 Nov 2026 12:00:00 JST',
  ])('no HTTP date: %j', (text) => {
    expect(parseHttpDate(text)).toBeUndefined();
  });
});

test('Base64 in both alphabets, with and without padding', () => {
  expect(['YWI/', 'YWI_', 'YQ==', 'YQ', 'YQ=', ''].map(decodeBase64Text)).toEqual([
    'ab?',
    'ab?',
    'a',
    'a',
    'a',
    '',
  ]);
  expect(['Y', 'Y Q', '/w'].map(decodeBase64Text)).toEqual([undefined, undefined, undefined]);
  expect(['', 'a', 'ab', 'abc', '山'].map(encodeBase64Text)).toEqual(['', 'YQ==', 'YWI=', 'YWJj', '5bGx']);
});

test('percent-encoding never fails', () => {
  expect(['a%2Fb', '%E5%B1%B1', '%', '%zz', '%ff', '%E5'].map(percentDecode)).toEqual([
    'a/b',
    '山',
    '%',
    '%zz',
    '%ff',
    '%E5',
  ]);
  expect(percentEncode("a b/~!'()*山\ud800")).toBe('a%20b%2F~%21%27%28%29%2A%E5%B1%B1%EF%BF%BD');
});
