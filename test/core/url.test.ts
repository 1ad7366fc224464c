import { describe, expect, test } from 'vitest';
import { findUrls, joinTarget, readUrl } from '../../src/core/endpoint/url.ts';
import { wholeView } from '../../src/core/text/view.ts';

const read = (text: string) => readUrl(wholeView(text));
const summary = (text: string) => {
  const url = read(text);
  return (
    url && {
      scheme: url.scheme?.value,
      host: url.host.value,
      port: url.port?.value,
      path: url.path.value,
      segments: url.segments.map(({ value }) => value),
      query: url.query.map(({ name, value }) => `${name.value}=${value.value}`),
    }
  );
};

describe('readUrl', () => {
  test.each([
    ['https://h.example', 'h.example', '', []],
    ['https://h.example/', 'h.example', '/', ['']],
    ['https://h.example/prod/users', 'h.example', '/prod/users', ['prod', 'users']],
    ['https://h.example/prod//users/', 'h.example', '/prod//users/', ['prod', '', 'users', '']],
    ['https://h.example/%E3%81%82/a%2Fb', 'h.example', '/%E3%81%82/a%2Fb', ['%E3%81%82', 'a%2Fb']],
    ['https://h.example/a/../b/./c', 'h.example', '/a/../b/./c', ['a', '..', 'b', '.', 'c']],
    ['https://h.example/users/{id}', 'h.example', '/users/{id}', ['users', '{id}']],
    [
      'https://{api-id}.execute-api.{region}.amazonaws.com/{stage}/',
      '{api-id}.execute-api.{region}.amazonaws.com',
      '/{stage}/',
      ['{stage}', ''],
    ],
    ['https://<endpoint>.<region>.es.amazonaws.com', '<endpoint>.<region>.es.amazonaws.com', '', []],
    [
      'https://h.example/dev/@connections/AbC=',
      'h.example',
      '/dev/@connections/AbC=',
      ['dev', '@connections', 'AbC='],
    ],
    ['h.example/prod', 'h.example', '/prod', ['prod']],
    ['localhost:3000/prod', 'localhost', '/prod', ['prod']],
    ['https://[fd00:ec2::254]/latest', '[fd00:ec2::254]', '/latest', ['latest']],
    ['  https://h.example/a\n', 'h.example', '/a', ['a']],
  ])('%s', (text, host, path, segments) => {
    expect(summary(text)).toMatchObject({ host, path, segments });
  });

  test('takes user information, port, query and fragment apart', () => {
    expect(summary('https://me:pw@h.example:8443/a?b=1&c&d=e=f&#top')).toEqual({
      scheme: 'https',
      host: 'h.example',
      port: '8443',
      path: '/a',
      segments: ['a'],
      query: ['b=1', 'c=', 'd=e=f'],
    });
  });

  test('a query may follow the host', () => {
    expect(summary('https://sts.amazonaws.com?Action=GetCallerIdentity')).toMatchObject({
      path: '',
      query: ['Action=GetCallerIdentity'],
    });
  });

  test.each(['', 'users', '/prod/users', 'https://', 'https:///x', '$URL/users', 'two words.here'])(
    'no host: %j',
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );

  test('every part knows where it stands', () => {
    const text = 'GET https://h.example/prod/users?x=1';
    const url = readUrl(wholeView(text, 4));
    const quoted = [url?.scheme, url?.host, url?.segments[1], url?.query[0]?.value];
    expect(quoted.map((part) => text.slice(part?.spans[0]?.start, part?.spans[0]?.end))).toEqual([
      'https',
      'h.example',
      'users',
      '1',
    ]);
  });

  test('a value that was put together keeps the places of its parts', () => {
    const url = readUrl({
      value: 'https://h.example/prod/users',
      spans: [
        { start: 5, end: 27 },
        { start: 30, end: 36 },
      ],
    });
    expect(url?.segments.map(({ spans }) => spans)).toEqual([
      [{ start: 23, end: 27 }],
      [{ start: 31, end: 36 }],
    ]);
  });
});

describe('joinTarget', () => {
  const quote = (value: string, start: number) => ({ value, spans: [{ start, end: start + value.length }] });

  test('joins a Host header and a request line', () => {
    const url = readUrl(joinTarget(quote('h.example', 100), quote('/prod/users?a=1', 4)));
    expect(url?.host).toEqual(quote('h.example', 100));
    expect(url?.segments[0]).toEqual(quote('prod', 5));
  });

  test('an absolute target stands for itself', () => {
    expect(
      readUrl(joinTarget(quote('proxy.example', 100), quote('https://h.example/a', 4)))?.host.value,
    ).toBe('h.example');
  });
});

describe('findUrls', () => {
  const urls = (text: string) => findUrls(text).map(({ value }) => value);

  test.each([
    ['See https://h.example/a.', ['https://h.example/a']],
    ['(https://h.example/a(b)) and', ['https://h.example/a(b)']],
    ['"https://h.example/a?b=1",', ['https://h.example/a?b=1']],
    ['https://h.example/prodにアクセスすると、', ['https://h.example/prod']],
    ['「https://h.example/a」', ['https://h.example/a']],
    ['[x](https://h.example/a)', ['https://h.example/a']],
    ['GET - https://h.example/dev/api/{proxy+}\n', ['https://h.example/dev/api/{proxy+}']],
    ['https://<endpoint>.<region>.es.amazonaws.com is', ['https://<endpoint>.<region>.es.amazonaws.com']],
    ['<https://h.example/a>', ['https://h.example/a']],
    [
      'wss://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/dev',
      ['wss://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/dev'],
    ],
    [
      'call a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/dev/x now',
      ['a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/dev/x'],
    ],
    ['https://h.example/?next=https://o.example/', ['https://h.example/?next=https://o.example/']],
    ['"Service": "lambda.amazonaws.com"', []],
    ['<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">', []],
    ['x-amzn-errortype: X:http://internal.amazon.com/coral/com.amazonaws.x/', []],
    ['http:// https://', []],
  ])('%s', (text, expected) => {
    expect(urls(text)).toEqual(expected);
  });

  test('gives offsets of the paste', () => {
    const text = 'a https://h.example/a b';
    const [found] = findUrls(text);
    expect(found?.spans).toEqual([{ start: 2, end: 21 }]);
  });
});
