import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RequestModel } from '../../src/core/model.ts';
import { printers, type PrinterId } from '../../src/core/request/printers/index.ts';
import { HOSTILE, HOSTILE_IN_A_BODY, WITH_NUL } from './hostile.ts';
import { GO_ENVIRONMENT, toolOf, type ToolName } from './install.ts';
import { startLoopback, type Loopback, type Received } from './loopback.ts';
import { run, SESSION_TOKEN } from './run.ts';
import { expectRequest, expectSignature, headersOf } from './verify.ts';

interface Language {
  readonly tool?: ToolName;
  readonly parameters: readonly string[];
  readonly file: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** The signer is the real one, not one that stands in. */
  readonly signs: boolean;
  /** Arguments end at U+0000 in a shell. */
  readonly nul: boolean;
}

const PHP = fileURLToPath(new URL('php', import.meta.url));

const LANGUAGES: Readonly<Partial<Record<PrinterId, Language>>> = {
  curl: { tool: 'curl', parameters: ['--norc', '--noprofile'], file: 'send.sh', signs: true, nul: false },
  'python-botocore': { tool: 'python', parameters: [], file: 'send.py', signs: true, nul: true },
  'node-smithy': { parameters: [], file: 'send.mjs', signs: true, nul: true },
  'node-aws4fetch': { parameters: [], file: 'send.mjs', signs: true, nul: true },
  ruby: { tool: 'ruby', parameters: [], file: 'send.rb', signs: true, nul: true },
  go: {
    tool: 'go',
    parameters: ['run'],
    file: 'send.go',
    environment: GO_ENVIRONMENT,
    signs: true,
    nul: true,
  },
  php: {
    tool: 'php',
    parameters: ['-d', `include_path=${PHP}:/usr/share/php`],
    file: 'send.php',
    signs: false,
    nul: true,
  },
};

const commandOf = (id: PrinterId, tool: ToolName | undefined): string => {
  const found = tool ? toolOf(tool) : process.execPath;
  return id === 'curl' ? 'bash' : found;
};

let server: Loopback;
beforeAll(async () => {
  server = await startLoopback();
});
afterAll(() => server.close());

const printerOf = (id: PrinterId): (typeof printers)[number] => {
  const printer = printers.find((candidate) => candidate.id === id);
  if (!printer) throw new Error(`no printer ${id}`);
  return printer;
};

async function send(
  id: PrinterId,
  language: Language,
  model: RequestModel,
  environment: Readonly<Record<string, string>> = {},
): Promise<Received> {
  const text = printerOf(id).print(model);
  if (text === undefined) throw new Error(`${id} prints nothing for ${JSON.stringify(model)}`);
  expect(text).not.toMatch(/\n$/);
  server.take();
  const outcome = await run({
    command: commandOf(id, language.tool),
    parameters: language.parameters,
    file: language.file,
    text,
    environment: { ...language.environment, ...environment },
  });
  const received = server.take();
  expect(outcome.newFiles, text).toEqual([]);
  expect(received.length, `${text}\n${outcome.output}`).toBe(1);
  expect(outcome.status, outcome.output).toBe(0);
  return received[0] as Received;
}

const model = (part: Partial<RequestModel>): RequestModel => ({
  method: 'GET',
  scheme: 'http',
  host: server.host,
  path: '/',
  query: '',
  headers: [],
  ...part,
});

const API = { region: 'ap-northeast-1', service: 'execute-api' };
const S3 = { region: 'us-west-2', service: 's3' };
const JSON_TYPE = ['Content-Type', 'application/json'] as const;

/** What is sent, and the target on the wire where it is not what was given. */
const CASES: readonly (readonly [name: string, part: Partial<RequestModel>, target: string])[] = [
  ['an unsigned GET', { path: '/a', query: 'b=c&d' }, '/a?b=c&d'],
  ['an unsigned POST', { method: 'POST', path: '/a', headers: [JSON_TYPE], body: '{"a":"b"}' }, '/a'],
  ['a signed GET', { path: '/prod/pets', sign: API }, '/prod/pets'],
  ['a session', { path: '/prod', sign: API }, '/prod'],
  [
    'a signed POST',
    {
      method: 'POST',
      path: '/prod',
      headers: [JSON_TYPE, ['x-amz-meta-a', 'b  c']],
      body: '{"a": "日本"}',
      sign: API,
    },
    '/prod',
  ],
  ['a PUT', { method: 'PUT', path: '/prod', headers: [JSON_TYPE], body: '{}', sign: API }, '/prod'],
  ['a DELETE', { method: 'DELETE', path: '/prod/1', sign: API }, '/prod/1'],
  ['a PATCH', { method: 'PATCH', path: '/prod/1', headers: [JSON_TYPE], body: '{}', sign: API }, '/prod/1'],
  ['a HEAD', { method: 'HEAD', path: '/prod', sign: API }, '/prod'],
  ['a POST without a body', { method: 'POST', path: '/prod', sign: API }, '/prod'],
  [
    'an object',
    { path: '/amzn-s3-demo-bucket/a%20b/%E6%97%A5(1)+c.txt', sign: S3 },
    '/amzn-s3-demo-bucket/a%20b/%E6%97%A5%281%29%20c.txt',
  ],
  ['a key with slashes', { path: '/amzn-s3-demo-bucket/a//b/', sign: S3 }, '/amzn-s3-demo-bucket/a//b/'],
  [
    'an upload',
    {
      method: 'PUT',
      path: '/amzn-s3-demo-bucket/a',
      headers: [
        ['Content-Type', 'text/plain'],
        ['x-amz-meta-name', 'a'],
      ],
      body: 'text',
      sign: S3,
    },
    '/amzn-s3-demo-bucket/a',
  ],
  [
    'a table',
    {
      path: '/',
      query: '',
      sign: { region: 'us-east-1', service: 'dynamodb' },
      method: 'POST',
      headers: [
        ['X-Amz-Target', 'DynamoDB_20120810.ListTables'],
        ['Content-Type', 'application/x-amz-json-1.0'],
      ],
      body: '{}',
    },
    '/',
  ],
  [
    'a form',
    {
      method: 'POST',
      headers: [['Content-Type', 'application/x-www-form-urlencoded']],
      body: 'Action=GetCallerIdentity&Version=2011-06-15',
      sign: { region: 'us-east-1', service: 'sts' },
    },
    '/',
  ],
];

/** Signers differ in what they make of a query. */
const QUERIES: readonly (readonly [string, string, string])[] = [
  [
    'not sorted, without values, repeated, with empty pieces, names of objects',
    'b=2&a=2&&B=3&acl&e=&a=1&constructor=1&toString=2&',
    'b=2&a=2&B=3&acl&e=&a=1&constructor=1&toString=2',
  ],
  [
    'encoded, with a plus, with equals signs, malformed',
    "q=a%20b%2fc&r=%E6%97%A5&s=a'b(c)*!&t=a+b&u=a=b==&v=100%&w=%zz",
    'q=a%20b%2Fc&r=%E6%97%A5&s=a%27b%28c%29%2A%21&t=a%2Bb&u=a%3Db%3D%3D&v=100%25&w=%25zz',
  ],
];

/** Before curl 8 a path was not encoded once more. */
const PATHS: readonly (readonly [string, string, string])[] = [
  [
    'encoded and raw',
    '/prod/a%20b/%E6%97%A5/a%2Fb/a%2fb%7E%41/日 本/100%',
    '/prod/a%20b/%E6%97%A5/a%2Fb/a%2Fb~A/%E6%97%A5%20%E6%9C%AC/100%25',
  ],
  [
    'with marks',
    "/prod/a:b@c!$&'()*+,;=/arn:aws:sns:us-east-1:111122223333:topic",
    "/prod/a:b@c!$&'()*+,;=/arn:aws:sns:us-east-1:111122223333:topic",
  ],
];

const sorted = (query: string): string =>
  query
    .split('&')
    .map((pair) => (pair.includes('=') ? pair : `${pair}=`))
    .sort()
    .join('&');

for (const [key, language] of Object.entries(LANGUAGES)) {
  const id = key as PrinterId;
  const printed = (part: Partial<RequestModel>): boolean => printerOf(id).print(model(part)) !== undefined;

  describe(id, () => {
    test.each(CASES)('%s', async (name, part, target) => {
      if (!part.sign && id === 'node-aws4fetch') return expect(printed(part)).toBe(false);
      const environment = name === 'a session' ? { AWS_SESSION_TOKEN: SESSION_TOKEN } : {};
      const request = model(part);
      const received = await send(id, language, request, environment);
      expectRequest(received, request, target);
      if (language.signs) expectSignature(received, request);
      if (name === 'a session' && language.signs)
        expect(headersOf(received).get('x-amz-security-token')).toBe(SESSION_TOKEN);
    });

    test.each(QUERIES)('a query: %s', async (_, query, target) => {
      const request = model({ path: '/prod', query, sign: API });
      const received = await send(id, language, request);
      expectRequest(received, request, `/prod?${id === 'curl' ? sorted(target) : target}`);
      if (language.signs) expectSignature(received, request);
    });

    test.each(PATHS)('a path: %s', async (_, path, target) => {
      const request = model({ path, sign: API });
      const received = await send(id, language, request);
      expectRequest(received, request, target);
      if (language.signs && !(id === 'curl' && /[^\w/-]/.test(target))) expectSignature(received, request);
    });

    test('hostile texts in the path, the query, headers and the body stay what they are', async () => {
      const inHeaders = HOSTILE.filter(id === 'node-aws4fetch' ? isAscii : isHeaderValue).filter(
        (text) => !['python-botocore', 'go'].includes(id) || !OTHER_BLANK.test(text),
      );
      const body = [...HOSTILE, ...HOSTILE_IN_A_BODY, ...(language.nul ? [WITH_NUL] : [])].join(' ');
      const request = model({
        method: 'POST',
        path: `/${HOSTILE.filter((text) => !text.includes('//') && !isPlaceholder(text)).join('_/_')}`,
        query: HOSTILE.filter((text) => !text.includes('&') && !isPlaceholder(text))
          .map((text, at) => `q${at + 100}=${text}`)
          .join('&'),
        headers: [JSON_TYPE, ...inHeaders.map((text, at) => [`x-h-${at}`, text] as const)],
        body,
        sign: API,
      });
      const received = await send(id, language, request);
      const [path = '', query = ''] = received.target.split('?');
      expectRequest(received, request);
      expect(decodeURIComponent(path)).toBe(request.path);
      expect(decodeURIComponent(query)).toBe(request.query);
      if (language.signs && id !== 'curl') expectSignature(received, request);
    });

    test('a body may begin with anything', async () => {
      const all = [...HOSTILE, ...HOSTILE_IN_A_BODY];
      // Only in a command does the beginning of an argument mean something.
      for (const body of language.nul ? ['@file', '\n', WITH_NUL] : all) {
        const request = model({ method: 'POST', headers: [JSON_TYPE], body, sign: API });
        const received = await send(id, language, request);
        expectRequest(received, request, '/');
      }
    });

    test('secrets come from the environment, whatever they hold', async () => {
      const secret = `a'b"c$(touch x)\`touch x\`\\n#{1}%s`;
      const request = model({
        method: 'POST',
        path: '/prod',
        query: 'k=${API_KEY}&a=1',
        headers: [JSON_TYPE, ['X-Api-Key', 'a ${API_KEY} b'], ['X-Token', '${TOKEN}']],
        body: '{"password":"${PASSWORD}"}',
        sign: API,
      });
      const environment = { API_KEY: 'k3y', TOKEN: secret, PASSWORD: secret };
      const text = printerOf(id).print(request) ?? '';
      expect(text).not.toContain('k3y');
      const received = await send(id, language, request, environment);
      expectRequest(
        received,
        {
          ...request,
          headers: [
            ['X-Api-Key', 'a k3y b'],
            ['X-Token', secret],
          ],
          body: `{"password":"${secret}"}`,
        },
        id === 'curl' ? '/prod?a=1&k=k3y' : '/prod?k=k3y&a=1',
      );
      if (language.signs) expectSignature(received, request);
    });
  });
}

const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);
/** HTTP's own blanks at its ends are no part of a value; nothing else is lost. */
const isHeaderValue = (text: string): boolean => !/\p{Cc}/u.test(text.replace('\u0085', ''));
/** `{name}` is for the reader to fill in before anything runs. */
const isPlaceholder = (text: string): boolean => /\{[A-Za-z]\w*\}/.test(text);
/** botocore and Go take these for blanks, so that nothing is printed. */
const OTHER_BLANK = /[^\S ]|\u0085/;
