import { describe, expect, test } from 'vitest';
import { check, MAX_LENGTH } from '#core';
import { catalogue } from '#catalogue';
import { cut } from './reading.ts';

const HOST = 'a1b2c3d4e5.execute-api.us-east-1.amazonaws.com';
const unreadIn = (text: string): string[] => check(text, catalogue).unread.map((span) => cut(text, span));

describe('nothing to read', () => {
  test.for(['', ' \n\t', '\ufeff', '…!?', '\u0000\u0001'])('%j', (text) => {
    expect(check(text, catalogue)).toMatchObject({
      errors: [],
      candidates: [],
      facts: [],
      unread: [],
      next: 'nothing-read',
    });
  });
});

describe('what was not understood is shown', () => {
  const rows: readonly (readonly [name: string, text: string, ...unread: string[]])[] = [
    [
      'prose around an error',
      'Since yesterday:\n{"message":"Forbidden"}\nWhat now?',
      'Since yesterday',
      'What now?',
    ],
    [
      'prose around a message in it',
      'Since yesterday it says Missing Authentication Token',
      'Since yesterday it says',
    ],
    [
      'prose on the lines around a message',
      'Since yesterday\nMissing Authentication Token\nWhat now',
      'Since yesterday',
      'What now',
    ],
    ['not the body of a request', `curl -d 'a=b' https://${HOST}/prod\n{"message":"Forbidden"}`],
    [
      'not the body of a request in HTTP',
      `POST /prod HTTP/1.1\nHost: ${HOST}\nContent-Length: 9\n\nsome=body\n\nHTTP/1.1 403 Forbidden\nserver: x\n\n{"message":"Forbidden"}`,
    ],
    [
      'not the body of a request without an answer',
      `POST /prod HTTP/1.1\nHost: ${HOST}\nContent-Length: 9\n\nsome=body`,
    ],
    ['not punctuation', '-----\n{"message":"Forbidden"}\n=====\n*** …'],
  ];
  test.for(rows)('%s', ([, text, ...unread]) => {
    expect(unreadIn(text)).toEqual(unread);
  });
});

describe('a long paste', () => {
  const text = `{"message":"Missing Authentication Token"}\n${'x'.repeat(MAX_LENGTH)}{"__type":"ExpiredToken"}`;

  test('is read up to its limit, and says so', () => {
    const { input, errors } = check(text, catalogue);
    expect(input).toMatchObject({ length: text.length, truncated: true });
    expect(errors.map(({ code }) => code)).toEqual(['MissingAuthenticationToken']);
  });

  test('of exactly the limit is read whole', () => {
    expect(check('x'.repeat(MAX_LENGTH), catalogue).input).toMatchObject({
      length: MAX_LENGTH,
      truncated: false,
    });
  });
});

describe('a text of one thing a hundred thousand times gets an answer', () => {
  const things = [
    '{"message":"Forbidden"}\n',
    '<Code>a</Code>',
    'An error occurred (A) when calling the B operation: c\n',
    ':status: 403\n',
  ];
  test.for(things)('%j', (thing) => {
    expect(check(thing.repeat(Math.floor(MAX_LENGTH / thing.length)), catalogue).input.truncated).toBe(false);
  });
});

describe('two readings that cannot both be true', () => {
  const answer = (header: string, body: string): string =>
    `HTTP/1.1 403 Forbidden\nx-amzn-errortype: ${header}\n\n${body}`;

  test('are both shown', () => {
    const text = answer('ForbiddenException', '{"__type":"ExpiredToken","message":"m"}');
    const { conflicts } = check(text, catalogue);
    expect(conflicts).toMatchObject([
      { about: 'error-code', values: ['ForbiddenException', 'ExpiredToken'] },
    ]);
    expect(conflicts[0]?.evidence.map((span) => cut(text, span))).toEqual([
      'ForbiddenException',
      'ExpiredToken',
    ]);
  });

  const agreeing = [
    '{"__type":"ForbiddenException"}',
    '{"__type":"a.b#ForbiddenException"}',
    '{"code":"Forbidden"}',
    '{"message":"Forbidden"}',
  ];
  test.for(agreeing)('are none with the body %s', (body) => {
    expect(check(answer('ForbiddenException:http://internal/', body), catalogue).conflicts).toEqual([]);
  });
});

describe('what to paste next', () => {
  const rows: readonly (readonly [name: string, text: string, next: string])[] = [
    ['an answer, where only a request is there', `curl https://${HOST}/prod`, 'paste-response'],
    ['a request, where only an answer is there', '{"message":"Forbidden"}', 'paste-request'],
    [
      'the answer’s headers, where it has none',
      `curl https://${HOST}/prod\n{"message":"Forbidden"}`,
      'paste-response-headers',
    ],
    [
      'nothing, where all is there',
      `curl -i https://${HOST}/prod\nHTTP/2 403\nx-amzn-errortype: ForbiddenException\n\n{"message":"Forbidden"}`,
      'none',
    ],
    ['something of AWS', 'curl https://example.com/', 'not-aws'],
    [
      'nothing, where no answer has the words',
      'Error response from daemon: Head "https://111122223333.dkr.ecr.us-east-1.amazonaws.com/v2/a/manifests/1": no basic auth credentials',
      'none',
    ],
    [
      'nothing, where a task stopped',
      'CannotPullContainerError: pull image manifest has been retried 5 time(s)',
      'none',
    ],
  ];
  test.for(rows)('%s', ([, text, next]) => {
    expect(check(text, catalogue).next).toBe(next);
  });
});

test('secrets are found, each as a range', () => {
  const text = `curl -u AKIAIOSFODNN7EXAMPLE:wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY https://${HOST}/ -H 'x-api-key: abcdefghijklmnopqrst'`;
  expect(check(text, catalogue).secrets.map((span) => [span.kind, cut(text, span)])).toEqual([
    ['access-key-id', 'AKIAIOSFODNN7EXAMPLE'],
    ['secret-access-key', 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'],
    ['api-key', 'abcdefghijklmnopqrst'],
  ]);
});

test('a diagnosis survives a structured clone', () => {
  const text = `curl https://${HOST}/prod?constructor=1 -H 'constructor: a' -H '__proto__: b'\n<Error><Code>AccessDenied</Code><constructor>c</constructor><__proto__>d</__proto__></Error>`;
  const diagnosis = check(text, catalogue);
  expect(structuredClone(diagnosis)).toEqual(diagnosis);
});

test('a code alone is read as one', () => {
  expect(check('ExpiredTokenException', catalogue)).toMatchObject({
    input: { kinds: ['bare-code'] },
    errors: [{ code: 'ExpiredToken', wireCode: 'ExpiredTokenException' }],
  });
});
