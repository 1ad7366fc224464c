import { describe, expect, test } from 'vitest';
import { check, loadHar } from '#core';
import { catalogue } from '#catalogue';
import { cut } from './reading.ts';
import { cpuTime } from '../config/cpu-time.ts';

const { harEntryText, listHar } = await loadHar();

const HOST = 'a1b2c3d4e5.execute-api.us-east-1.amazonaws.com';

interface Call {
  readonly method?: string;
  readonly url?: string;
  readonly status?: number;
  readonly headers?: readonly { name: string; value: string }[];
  readonly body?: string;
}

const entry = ({
  method = 'GET',
  url = `https://${HOST}/prod/pets`,
  status = 200,
  headers = [],
  body = '',
}: Call) => ({
  _initiator: { type: 'script', stack: { callFrames: [{ url: 'https://example.com/"a"', lineNumber: 1 }] } },
  request: {
    method,
    url,
    httpVersion: 'http/2.0',
    headers: [{ name: ':path', value: '/' }],
    postData: { text: '{"request":{"url":"x"}}' },
  },
  response: { status, headers, content: { size: body.length, text: body } },
  startedDateTime: '2026-11-01T12:00:00.000Z',
});
const file = (...calls: Call[]): string =>
  JSON.stringify({ log: { version: '1.2', pages: [{ id: 'entries' }], entries: calls.map(entry) } }, null, 1);

describe('the calls of a recording', () => {
  test('are listed with method, address, status and place', () => {
    const text = file({ method: 'POST', status: 403, body: '}]"\\"{' }, { url: 'https://example.com/' });
    const { entries } = listHar(text);
    expect(entries).toMatchObject([
      {
        index: 0,
        method: 'POST',
        url: `https://${HOST}/prod/pets`,
        status: 403,
        isAws: true,
        failed: true,
        isPreflight: false,
      },
      { index: 1, method: 'GET', url: 'https://example.com/', status: 200, isAws: false, failed: false },
    ]);
    expect(entries.map(({ startedAt }) => startedAt)).toEqual([
      '2026-11-01T12:00:00.000Z',
      '2026-11-01T12:00:00.000Z',
    ]);
    expect(entries.map((each) => JSON.parse(cut(text, each)) as unknown)).toEqual([
      entry({ method: 'POST', status: 403, body: '}]"\\"{' }),
      entry({ url: 'https://example.com/' }),
    ]);
  });

  test('to a domain of its own are AWS’s when the answer says so', () => {
    const own = { url: 'https://api.example.com/pets', headers: [{ name: 'x-amz-apigw-id', value: 'abc=' }] };
    expect(listHar(file(own, { url: 'https://api.example.com/' })).entries.map(({ isAws }) => isAws)).toEqual(
      [true, false],
    );
  });

  test('that got no answer have failed', () => {
    expect(listHar(file({ status: 0 })).entries).toMatchObject([{ status: 0, failed: true }]);
  });

  test('go with their preflights, on either side of them', () => {
    const [other, preflight, call] = [
      { url: `https://${HOST}/prod/other` },
      { method: 'OPTIONS' },
      { method: 'PUT' },
    ];
    expect(
      listHar(file(preflight, other, call, call, preflight)).entries.map(({ pairedWith }) => pairedWith),
    ).toEqual([2, undefined, 0, 4, 3]);
  });

  test.for([
    ['a list of entries', JSON.stringify([entry({})])],
    ['an entry', JSON.stringify(entry({}))],
    ['entries without a log', JSON.stringify({ entries: [entry({})] })],
    [
      'a file with a byte order mark and escaped slashes',
      `\ufeff${file({}).replaceAll('https://', 'https:\\/\\/')}`,
    ],
  ])('of %s', ([, text = '']) => {
    expect(listHar(text).entries).toMatchObject([{ url: `https://${HOST}/prod/pets` }]);
  });

  test('are listed as far as a file goes that was cut off', () => {
    const text = file({}, { status: 404 }, { status: 500 });
    const at = text.lastIndexOf('"response"');
    expect(listHar(text.slice(0, at)).entries.map(({ status }) => status)).toEqual([200, 404, 0]);
    expect(listHar(text.slice(0, text.indexOf('"entries"') + 5)).entries).toEqual([]);
  });

  test.for([
    '',
    '{',
    '[',
    '{"log"',
    '{"log":[]}',
    '[1,2]',
    '{"log":{"entries":[{"request":3}]}}',
    'no recording',
    '[[[[',
  ])('of %j are none', (text) => {
    expect(listHar(text).entries).toEqual([]);
  });
});

describe('one call', () => {
  test('is a paste of its own, and its evidence stands in it', () => {
    const text = file(
      { status: 200 },
      {
        status: 403,
        headers: [{ name: 'x-amzn-errortype', value: 'ForbiddenException' }],
        body: '{"message":"Forbidden"}',
      },
    );
    const chosen = listHar(text).entries[1];
    const paste = chosen ? harEntryText(text, chosen) : '';
    const { input, errors, facts } = check(paste, catalogue);
    expect(input.kinds).toEqual(['har']);
    expect(errors.map(({ code }) => code)).toEqual(['Forbidden']);
    expect(errors[0]?.evidence.map((span) => cut(paste, span))).toContain('Forbidden');
    expect(facts.find(({ kind }) => kind === 'url')?.spans.map((span) => cut(paste, span))).toEqual([
      `https://${HOST}/prod/pets`,
    ]);
  });

  test('leaves out what HTTP/2 says of itself, and reads a body with escapes', () => {
    const paste = file({
      status: 400,
      body: '{"__type":"ValidationException",\n"message":"One \\"thing\\""}',
    });
    const { errors, facts } = check(paste, catalogue);
    expect(errors).toMatchObject([{ code: 'ValidationException', httpStatus: 400 }]);
    expect(facts.some(({ kind }) => kind === 'request-header')).toBe(false);
  });
});

test('a list is made in time that grows with the file', () => {
  const body = JSON.stringify({ items: 'y"\\'.repeat(2_000) });
  const timeOf = (calls: number): number => {
    const text = file(...Array.from({ length: calls }, () => ({ body })));
    return cpuTime(() => {
      expect(listHar(text).entries).toHaveLength(calls);
    });
  };
  const short = timeOf(20);
  expect(timeOf(320)).toBeLessThan(Math.max(short, 2) * 100);
});
