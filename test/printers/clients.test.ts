import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RequestModel } from '../../src/core/model.ts';
import { CLIENTS, wordsOf } from '../../src/core/request/printers/operations.ts';
import { printers, type PrinterId } from '../../src/core/request/printers/index.ts';
import { HOSTILE, HOSTILE_IN_A_BODY } from './hostile.ts';
import { toolOf } from './install.ts';
import { startLoopback, type Loopback, type Received } from './loopback.ts';
import { run } from './run.ts';
import { bodyOf, expectRequest, expectSignature, headersOf } from './verify.ts';

/** Clients that know operations or write requests their own way: the AWS CLI, boto3 and HTTPie. */

let server: Loopback;
beforeAll(async () => {
  server = await startLoopback();
});
afterAll(() => server.close());

const model = (part: Partial<RequestModel>): RequestModel => ({
  method: 'GET',
  scheme: 'http',
  host: server.host,
  path: '/',
  query: '',
  headers: [],
  ...part,
});

const print = (id: PrinterId, request: RequestModel): string | undefined =>
  printers.find((printer) => printer.id === id)?.print(request);

async function send(id: 'aws-cli' | 'python-boto3' | 'httpie', request: RequestModel): Promise<Received> {
  const text = print(id, request);
  if (text === undefined) throw new Error(`${id} prints nothing for ${JSON.stringify(request)}`);
  server.take();
  const isPython = id === 'python-boto3';
  const tool = toolOf(isPython ? 'python' : id === 'httpie' ? 'httpie' : 'awsCli');
  // A version manager's own `aws` may stand first in the path.
  const script = id === 'aws-cli' ? `aws() { ${tool} "$@"; }\n${text}` : text;
  const outcome = await run(
    isPython
      ? { command: tool, parameters: [], file: 'send.py', text }
      : { command: 'bash', parameters: ['--norc', '--noprofile'], file: 'send.sh', text: script },
  );
  const received = server.take();
  expect(outcome.newFiles, text).toEqual([]);
  expect(received.length, `${text}\n${outcome.output}`).toBe(1);
  return received[0] as Received;
}

const STS = { region: 'us-east-1', service: 'sts' };
const DYNAMODB = { region: 'ap-northeast-1', service: 'dynamodb' };
const S3 = { region: 'us-west-2', service: 's3' };
const FORM = ['Content-Type', 'application/x-www-form-urlencoded'] as const;
const dynamodb = (operation: string, body: string): Partial<RequestModel> => ({
  method: 'POST',
  headers: [
    ['X-Amz-Target', `DynamoDB_20120810.${operation}`],
    ['Content-Type', 'application/x-amz-json-1.0'],
  ],
  body,
  sign: DYNAMODB,
});

describe.each(['aws-cli', 'python-boto3'] as const)('%s', (id) => {
  test('a query operation', async () => {
    const form =
      'Action=AssumeRole&Version=2011-06-15&RoleArn=arn%3Aaws%3Aiam%3A%3A111122223333%3Arole%2Fa&RoleSessionName=-a%24%28x%29';
    const request = model({ method: 'POST', headers: [FORM], body: form, sign: STS });
    const received = await send(id, request);
    const sent = Object.fromEntries(new URLSearchParams(bodyOf(received)));
    expect(sent).toEqual(Object.fromEntries(new URLSearchParams(form)));
    expectSignature(received, request);
  });

  test('a JSON operation keeps every text', async () => {
    const names = Object.fromEntries(
      [...HOSTILE, ...HOSTILE_IN_A_BODY].map((text, at) => [`:v${at}`, { S: text }]),
    );
    const input = { TableName: 'pets', Key: { id: { S: "it's" } }, ExpressionAttributeValues: names };
    const request = model(dynamodb('DeleteItem', JSON.stringify(input)));
    const received = await send(id, request);
    expect(JSON.parse(bodyOf(received))).toEqual(input);
    expect(headersOf(received).get('x-amz-target')).toBe('DynamoDB_20120810.DeleteItem');
    expectSignature(received, request);
  });

  test.each([
    ['GET', '/amzn-s3-demo-bucket/a%20b/%E6%97%A5%27%24%28x%29', {}],
    ['DELETE', '/amzn-s3-demo-bucket/-x', {}],
    ['HEAD', '/amzn-s3-demo-bucket/a', {}],
    ['HEAD', '/amzn-s3-demo-bucket', {}],
    ['GET', '/amzn-s3-demo-bucket', { query: 'list-type=2&prefix=a%2F%27%24x&max-keys=2&delimiter=%2F' }],
    ['GET', '/amzn-s3-demo-bucket/a', { headers: [['Range', 'bytes=0-9']] as const }],
  ])('S3: %s %s', async (method, path, part) => {
    const request = model({ method, path, ...part, sign: S3 });
    const received = await send(id, request);
    expect(received.method).toBe(method);
    const [target = '', query = ''] = received.target.split('?');
    expect(decodeURIComponent(target)).toBe(decodeURIComponent(path));
    const expected = Object.fromEntries(new URLSearchParams(request.query));
    expect(Object.fromEntries(new URLSearchParams(query))).toMatchObject(expected);
    for (const [name, value] of request.headers)
      expect(headersOf(received).get(name.toLowerCase())).toBe(value);
    expectSignature(received, request);
  });

  test('S3: an upload keeps its bytes', async () => {
    const body = [...HOSTILE, ...HOSTILE_IN_A_BODY].join('\n');
    const headers = [['Content-Type', 'text/plain; charset=utf-8']] as const;
    const request = model({ method: 'PUT', path: '/amzn-s3-demo-bucket/a', headers, body, sign: S3 });
    const received = await send(id, request);
    expect(bodyOf(received)).toBe(body);
    expect(headersOf(received).get('content-type')).toBe('text/plain; charset=utf-8');
    expectSignature(received, request);
  });

  test.each<[string, Partial<RequestModel>]>([
    ['no operation', { path: '/prod', sign: { region: 'us-east-1', service: 'execute-api' } }],
    ['not signed', { headers: [FORM], body: 'Action=GetCallerIdentity&Version=2011-06-15' }],
    ['a member that we do not know', { query: 'Action=GetCallerIdentity&Version=2011-06-15&A=b', sign: STS }],
    ['another version', { query: 'Action=GetCallerIdentity&Version=2011-06-16', sign: STS }],
    ['a header that would be lost', { path: '/amzn-s3-demo-bucket/a', headers: [['A', 'b']], sign: S3 }],
    ['a subresource', { path: '/amzn-s3-demo-bucket/a', query: 'acl', sign: S3 }],
    ['a key that is not UTF-8', { path: '/amzn-s3-demo-bucket/%ff', sign: S3 }],
    ['a body that is no object', dynamodb('GetItem', '[]')],
    ['an object’s own name', dynamodb('constructor', '{}')],
  ])('prints nothing: %s', (_, part) => {
    expect(print(id, model(part))).toBeUndefined();
  });
});

test('the AWS CLI would read a file or a page', () => {
  for (const value of ['file:///etc/passwd', 'fileb://a', 'http://example.com/', 'https://example.com/']) {
    const query = `Action=GetUser&Version=2010-05-08&UserName=${encodeURIComponent(value)}`;
    const sign = { region: 'us-east-1', service: 'iam' };
    expect(print('aws-cli', model({ query, sign }))).toBeUndefined();
    expect(print('python-boto3', model({ query, sign }))).toContain(value);
  }
});

test('boto3 is not given base64 where it wants bytes', () => {
  expect(print('python-boto3', model(dynamodb('PutItem', '{"Item":{"a":{"B":"YQ=="}}}')))).toBeUndefined();
  expect(print('aws-cli', model(dynamodb('PutItem', '{"Item":{"a":{"B":"YQ=="}}}')))).toContain('put-item');
});

test('operations of the clients we print are spelt as botocore spells them', () => {
  const script = [
    'import botocore, botocore.session, json',
    's = botocore.session.Session()',
    'names = set()',
    `for service in ${JSON.stringify(CLIENTS)}:`,
    '    names.update(s.get_service_model(service).operation_names)',
    'print(json.dumps({n: [botocore.xform_name(n, "-"), botocore.xform_name(n)] for n in sorted(names)}))',
  ].join('\n');
  const output = execFileSync(toolOf('python'), ['-c', script], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  const spelt = JSON.parse(output) as Record<string, string[]>;
  expect(Object.keys(spelt).length).toBeGreaterThan(1500);
  for (const [name, words] of Object.entries(spelt))
    expect([wordsOf(name, '-'), wordsOf(name, '_')]).toEqual(words);
});

describe('httpie', () => {
  test.each<[string, Partial<RequestModel>, string]>([
    ['a GET', { path: '/a b', query: 'c=d e&f' }, '/a%20b?c=d%20e&f'],
    ['a POST', { method: 'POST', headers: [['Content-Type', 'text/plain']], body: 'a=b' }, '/'],
    ['an empty header', { headers: [['X-Empty', '']] }, '/'],
    ['a HEAD', { method: 'HEAD' }, '/'],
  ])('%s', async (_, part, target) => {
    const request = model(part);
    expectRequest(await send('httpie', request), request, target);
  });

  test('hostile texts stay what they are', async () => {
    const texts = HOSTILE.filter((text) => print('httpie', model({ headers: [['A', text]] })) !== undefined);
    // HTTPie takes these for blanks around the value.
    expect(HOSTILE.filter((text) => !texts.includes(text))).toEqual(['\u00a0', '\u2028', '\u2029', '\u0085']);
    const request = model({
      method: 'POST',
      headers: texts.map((text, at) => [`x-h-${at}`, text] as const),
      body: [...HOSTILE, ...HOSTILE_IN_A_BODY].join(' '),
    });
    expectRequest(await send('httpie', request), request, '/');
  });

  test.each(['@file', '-X', '=1', '\n', '{"a":1}'])('a body may begin with %j', async (body) => {
    const request = model({ method: 'POST', body });
    expectRequest(await send('httpie', request), request, '/');
  });

  test('a backslash that cannot be said is refused', () => {
    for (const value of ['\\:', 'a\\=b', '\\\\\\@'])
      expect(print('httpie', model({ headers: [['A', value]] }))).toBeUndefined();
  });

  test('a backslash before another one is said', async () => {
    const request = model({
      headers: [
        ['A', '\\\\:'],
        ['B', 'a\\b\\'],
        ['C', '\\\\'],
      ],
    });
    expectRequest(await send('httpie', request), request, '/');
  });

  test('signing adds the options of the plugin and nothing else', () => {
    const plain = model({ path: '/prod', headers: [['A', 'b']], query: 'a=1' });
    const sign = { region: 'eu-west-1', service: 'execute-api' };
    const signed = print('httpie', { ...plain, sign }) ?? '';
    expect(signed).toContain('--auth-type aws4');
    expect(
      words(signed.replace('--auth-type aws4', '').replace('--auth s=execute-api,r=eu-west-1', '')),
    ).toEqual(words(print('httpie', plain) ?? ''));
  });
});

const words = (text: string): string[] => text.split(/[\s\\]+/).filter(Boolean);
