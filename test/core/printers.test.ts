import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RequestModel } from '../../src/core/model.ts';
import { printers } from '../../src/core/request/printers/index.ts';
import { isPlain, sendableOf, sortedQuery, targetOf } from '../../src/core/request/printers/sendable.ts';
import { expression, piecesOf } from '../../src/core/request/printers/text.ts';
import { HOSTILE, HOSTILE_IN_A_BODY } from '../printers/hostile.ts';
import { cpuTime } from '../config/cpu-time.ts';

const base: RequestModel = {
  method: 'GET',
  scheme: 'https',
  host: 'a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com',
  path: '/prod/pets',
  query: '',
  headers: [],
};
const API = { region: 'ap-northeast-1', service: 'execute-api' };
const S3 = { region: 'us-west-2', service: 's3' };

const targetFor = (part: Partial<RequestModel>): string | undefined => {
  const request = sendableOf({ ...base, ...part });
  return request && targetOf(request);
};

const printWith = (id: string, part: Partial<RequestModel>): string | undefined =>
  printers.find((printer) => printer.id === id)?.print({ ...base, ...part });

describe('sendableOf', () => {
  test.each<[string, Partial<RequestModel>, string]>([
    ['a path as it is', { path: "/a:b@c!$&'()*+,;=~%2F" }, "/a:b@c!$&'()*+,;=~%2F"],
    [
      'what no client sends raw',
      { path: '/a b"<>[]^`|\\?#日' },
      '/a%20b%22%3C%3E%5B%5D%5E%60%7C%5C%3F%23%E6%97%A5',
    ],
    ['unreserved characters bare', { path: '/%41%7e%2f%2e' }, '/A~%2F%2E'],
    ['a percent sign of its own', { path: '/100%', query: 'a=%' }, '/100%25?a=%25'],
    ['a placeholder', { path: '/{stage}/a', sign: API }, '/{stage}/a'],
    ['a missing slash', { path: 'a' }, '/a'],
    ['S3: encoded once', { path: '/a%2a+%41(1)//', sign: S3 }, '/a%2A%20A%281%29//'],
    ['a query of no signature', { query: "a=b c&d='&&e" }, '/prod/pets?a=b%20c&d=%27&&e'],
    ['a signed query', { query: "b=1+2&a=%2f'&&c", sign: API }, '/prod/pets?b=1%2B2&a=%2F%27&c'],
    ['variables', { query: 'token=${TOKEN}&a=$', sign: API }, '/prod/pets?token=${TOKEN}&a=%24'],
  ])('%s', (_, part, target) => {
    expect(targetFor(part)).toBe(target);
  });

  test.each<[string, Partial<RequestModel>]>([
    ['a header over two lines', { headers: [['A', 'b\nc']] }],
    ['a control character', { headers: [['A', 'b\0']] }],
    ['a name that is none', { headers: [['@file', 'b']] }],
    ['a name over two lines', { headers: [['A\nB', 'b']] }],
    ['no UTF-8', { body: '\ud800' }],
    ['no UTF-8 in the path', { path: '/\udc00' }],
    ['another scheme', { scheme: 'file' }],
    ['a host that is none', { host: 'a/b' }],
    ['a user', { host: 'a@b' }],
    ['a method in lower case', { method: 'get' }],
    ['a region that is none', { sign: { region: 'a:b', service: 's3' } }],
  ])('refuses %s', (_, part) => {
    expect(sendableOf({ ...base, ...part })).toBeUndefined();
    for (const printer of printers) expect(printer.print({ ...base, ...part })).toBeUndefined();
  });

  test('headers: one of each name, none that a client or a signer writes', () => {
    const headers = [
      ['X-A', ' 1\t'],
      ['x-a', '2'],
      ['Cookie', 'a=b'],
      ['Cookie', 'c=d'],
      ['Host', base.host.toUpperCase()],
      ['Content-Length', '3'],
      ['X-Amz-Date', '20261101T120000Z'],
      ['Authorization', 'Bearer ${TOKEN}'],
    ] as const;
    expect(sendableOf({ ...base, headers, sign: API })?.headers).toEqual([
      ['X-A', '1,2'],
      ['Cookie', 'a=b; c=d'],
    ]);
    expect(sendableOf({ ...base, headers })?.headers).toContainEqual(['Authorization', 'Bearer ${TOKEN}']);
  });

  test('an encoder is done after once', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        fc.boolean(),
        (path, query, signs) => {
          const once = sendableOf({ ...base, path: `/${path}`, query, ...(signs ? { sign: API } : {}) });
          if (!once) return;
          expect(sendableOf({ ...once })).toEqual(once);
        },
      ),
    );
  });

  test.each([
    ['/a/../b', false],
    ['/a/.', false],
    ['/a/%2E%2e/b', false],
    ['//a', false],
    ['/a//b', false],
    ['/a/.b/..c', true],
  ])('isPlain(%j) is %j', (path, expected) => {
    const request = sendableOf({ ...base, path, sign: API });
    expect(request && isPlain(request)).toBe(expected);
  });

  test('sortedQuery sorts by name, then by value', () => {
    expect(sortedQuery('b=1&a-b=1&a=2&c&a=1')).toBe('a=1&a=2&a-b=1&b=1&c=');
  });
});

test('pieces of a text', () => {
  expect(piecesOf('a${TOKEN}${API_KEY}${HOME}')).toEqual([
    { literal: 'a' },
    { variable: 'TOKEN' },
    { variable: 'API_KEY' },
    { literal: '${HOME}' },
  ]);
  const notation = { quote: JSON.stringify, environment: (name: string) => `env.${name}`, plus: ' + ' };
  expect(expression('', notation)).toBe('""');
  expect(expression('a${TOKEN}', notation)).toBe('"a" + env.TOKEN');
});

const hostile = [...HOSTILE, ...HOSTILE_IN_A_BODY];

describe.each(printers.map((printer) => [printer.id, printer] as const))('%s', (_, printer) => {
  test('says what it is', () => {
    expect(printer.label).not.toBe('');
    expect(printer.language).toMatch(/^[a-z]+$/);
  });

  test('prints no secret, and no newline at the end', () => {
    for (const sign of [API, undefined]) {
      const text = printer.print({ ...base, ...(sign ? { sign } : {}) });
      if (text === undefined) continue;
      expect(text).not.toMatch(/^\s|\s$/);
      expect(text).not.toMatch(/AKIA|ASIA/);
      if (sign && printer.id !== 'aws-cli') expect(text).toContain('execute-api');
    }
  });

  test('shows what a body would hide, or keeps it in quotation marks', () => {
    for (const body of hostile) {
      const text = printer.print({ ...base, method: 'POST', body, sign: API });
      if (text !== undefined) expect(text).not.toMatch(/\s$/);
    }
  });

  test('any request is printed or refused, in time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        const headers = [['A', a]] as const;
        const text = printer.print({ ...base, path: `/${a}`, query: b, headers, body: b, sign: S3 });
        expect(['string', 'undefined']).toContain(typeof text);
      }),
      { numRuns: 300 },
    );
    const time = (times: number): number => {
      const long = '\\:${TOKEN} '.repeat(times);
      const request = {
        ...base,
        path: `/${long}`,
        query: long,
        headers: [['A', long]],
        body: long,
        sign: API,
      } as const;
      return cpuTime(() => printer.print(request));
    };
    expect(time(32_000)).toBeLessThan(Math.max(time(2_000), 5) * 100);
  });
});

describe('what each signer must be told', () => {
  const object = { path: '/amzn-s3-demo-bucket/a', sign: S3 };
  test.each([
    ['curl', 'x-amz-content-sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['powershell', 'x-amz-content-sha256: e3b0c442'],
    ['python-botocore', 'S3SigV4Auth('],
    ['node-smithy', 'uriEscapePath: false'],
    ['go', 'DisableURIPathEscaping = true'],
    ['java', 'DOUBLE_URL_ENCODE, false'],
    ['php', 'new Aws\\Signature\\S3SignatureV4('],
    ['ruby', 'uri_escape_path: false'],
    ['rust', 'PercentEncodingMode::Single'],
    ['rust', 'PayloadChecksumKind::XAmzSha256'],
  ])('%s: %s', (id, expected) => {
    expect(printWith(id, object)).toContain(expected);
    expect(printWith(id, { sign: API })).not.toContain(expected);
  });

  test('a body that holds a secret has no hash yet', () => {
    const part = { ...object, method: 'PUT', body: '${PASSWORD}' };
    expect(printWith('curl', part)).toContain('x-amz-content-sha256: UNSIGNED-PAYLOAD');
  });

  test.each([
    ['awscurl', { path: '/a%20b', sign: API }],
    ['awscurl', { query: 'a=%2F', sign: API }],
    ['awscurl', { method: 'POST', body: '@file', sign: API }],
    ['awscurl', { headers: [['A', 'b: c']] as const, sign: API }],
    ['awscurl', {}],
    ['httpie', { path: '/a', sign: S3 }],
    ['dotnet', { path: '/a%20b', sign: S3 }],
    ['node-smithy', { body: 'a', sign: API }],
    ['node-aws4fetch', { headers: [['A', '日']] as const, sign: API }],
    ['node-aws4fetch', { query: 'a=1&a=2', sign: S3 }],
    ['java', { method: 'PROPFIND', sign: API }],
    ['java', { headers: [['A', '日']] as const, sign: API }],
    ['go', { query: 'a;b' }],
    ['php', { headers: [['Date', 'a']] as const, sign: API }],
    ['python-botocore', { headers: [['A', '\u00a0']] as const, sign: API }],
  ])('%s prints nothing for %j', (id, part) => {
    expect(printWith(id, part)).toBeUndefined();
  });

  test('only curl sends another host, or a path with steps in it', () => {
    for (const part of [{ path: '/a/../b' }, { headers: [['Host', 'example.com']] as const }]) {
      const able = printers.filter((printer) => printer.print({ ...base, ...part, sign: API }) !== undefined);
      expect(able.map(({ id }) => id)).toEqual(['curl', 'powershell']);
    }
  });
});
