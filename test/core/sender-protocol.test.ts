import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { check } from '#core';
import { catalogue } from '#catalogue';
import { openSender } from '../../src/checker/sender/open-sender.ts';
import {
  answerAsText,
  readFromSender,
  readToSender,
  type SendAnswer,
  type SendRequest,
} from '../../src/checker/sender/protocol.ts';

const REQUEST: SendRequest = {
  method: 'GET',
  url: 'https://sts.amazonaws.com/',
  headers: [['Accept', '*/*']],
  body: '',
  sign: {
    authorization: 'AWS4-HMAC-SHA256 x',
    'x-amz-date': '20261101T120000Z',
    'x-amz-security-token': 'abc',
  },
};
const ANSWER: SendAnswer = {
  status: 403,
  statusText: '',
  headers: [['content-type', 'application/json']],
  body: '{"message":"Missing Authentication Token"}',
  truncated: false,
};
const given = (request: unknown): unknown => ({ kind: 'send-request', version: 1, request });
const handed = (answer: unknown): unknown => ({ kind: 'sender-answer', version: 1, answer });

describe('a request is taken in one shape alone', () => {
  test('signed and unsigned', () => {
    expect(readToSender(structuredClone(given(REQUEST)))).toEqual(REQUEST);
    const { method, url, headers, body } = REQUEST;
    const unsigned = { method, url, headers, body };
    expect(readToSender(given(unsigned))).toEqual(unsigned);
  });

  test.each([
    ['no object', null],
    ['a text', JSON.stringify(given(REQUEST))],
    ['a list', [given(REQUEST)]],
    ['another kind', { kind: 'request', version: 1, request: REQUEST }],
    ['another version', { kind: 'send-request', version: 2, request: REQUEST }],
    ['more beside it', { kind: 'send-request', version: 1, request: REQUEST, now: true }],
    ['an unknown field', given({ ...REQUEST, redirect: 'follow' })],
    ['a secret', given({ ...REQUEST, secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' })],
    ['a secret among what is signed', given({ ...REQUEST, sign: { ...REQUEST.sign, secretAccessKey: 'x' } })],
    ['no body', given({ method: 'GET', url: 'https://sts.amazonaws.com/', headers: [] })],
    ['a body that is no text', given({ ...REQUEST, body: new Uint8Array(1) })],
    ['headers as an object', given({ ...REQUEST, headers: { Accept: '*/*' } })],
    ['a header of three', given({ ...REQUEST, headers: [['a', 'b', 'c']] })],
    ['a header of no text', given({ ...REQUEST, headers: [['a', 1]] })],
    ['half a signature', given({ ...REQUEST, sign: { authorization: 'x' } })],
    ['a signature twice', given({ ...REQUEST, headers: [['AUTHORIZATION', 'Bearer x']] })],
    ['a long method', given({ ...REQUEST, method: 'A'.repeat(21) })],
    ['a long URL', given({ ...REQUEST, url: `https://example.com/${'a'.repeat(16_000)}` })],
    ['a long body', given({ ...REQUEST, body: 'a'.repeat(1_000_001) })],
    ['many headers', given({ ...REQUEST, headers: Array.from({ length: 101 }, () => ['a', 'b']) })],
  ])('not with %s', (_, message) => {
    expect(readToSender(message)).toBeUndefined();
  });
});

describe('an answer is taken in one shape alone', () => {
  test('as it was handed over', () => {
    expect(readFromSender(structuredClone(handed(ANSWER)))).toEqual(handed(ANSWER));
    expect(readFromSender({ kind: 'sender-ready', version: 1 })).toEqual({
      kind: 'sender-ready',
      version: 1,
    });
  });

  test.each([
    ['nothing', undefined],
    ['another kind', { kind: 'ready', version: 1 }],
    ['an answer without a status', handed({ ...ANSWER, status: '403' })],
    ['more than is known', handed({ ...ANSWER, url: 'https://example.com/' })],
    ['too long a body', handed({ ...ANSWER, body: 'a'.repeat(1_000_001) })],
  ])('not %s', (_, message) => {
    expect(readFromSender(message)).toBeUndefined();
  });
});

test('the checker reads an answer that was handed back', () => {
  const { errors, facts } = check(answerAsText(ANSWER), catalogue);
  expect(errors.map(({ code }) => code)).toEqual(['MissingAuthenticationToken']);
  expect(facts).toContainEqual(expect.objectContaining({ kind: 'status', value: 403 }));
});

describe('the checker’s side', () => {
  const tab = { postMessage: vi.fn() };
  let hear: (event: unknown) => void;
  let listening: AbortSignal;
  beforeEach(() => {
    tab.postMessage.mockReset();
    vi.stubGlobal('window', { open: vi.fn(() => tab) });
    vi.stubGlobal('location', { origin: 'https://docs.mewrite.jp' });
    vi.stubGlobal(
      'addEventListener',
      (type: string, listener: never, { signal }: { signal: AbortSignal }) => {
        if (type === 'message') [hear, listening] = [listener, signal];
      },
    );
  });
  afterEach(() => vi.unstubAllGlobals());
  const say = (data: unknown, source: unknown = tab, origin = 'https://docs.mewrite.jp'): void =>
    hear({ data, source, origin });

  test('hands the request over once, to its own origin, and takes one answer', () => {
    const answered = vi.fn();
    openSender(REQUEST, 'ja', answered);
    say({ kind: 'sender-ready', version: 1 });
    say({ kind: 'sender-ready', version: 1 });
    expect(tab.postMessage.mock.calls).toEqual([[given(REQUEST), 'https://docs.mewrite.jp']]);
    say(handed(ANSWER));
    expect(answered.mock.calls).toEqual([[ANSWER]]);
    expect(listening.aborted).toBe(true);
  });

  test('listens to nobody else', () => {
    const answered = vi.fn();
    openSender(REQUEST, 'en', answered);
    say({ kind: 'sender-ready', version: 1 }, {});
    say({ kind: 'sender-ready', version: 1 }, tab, 'https://example.com');
    say(handed(ANSWER));
    expect(tab.postMessage).not.toHaveBeenCalled();
    expect(answered).not.toHaveBeenCalled();
  });

  test('forgets a request for which another comes, and says when no tab opens', () => {
    openSender(REQUEST, 'en', vi.fn());
    const first = listening;
    openSender(REQUEST, 'en', vi.fn())?.forget();
    expect(first.aborted).toBe(true);
    vi.stubGlobal('window', { open: () => null });
    expect(openSender(REQUEST, 'en', vi.fn())).toBeUndefined();
  });
});
