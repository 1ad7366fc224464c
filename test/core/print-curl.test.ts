import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { encodeBase64Text } from '../../src/core/auth/base64.ts';
import { readUrl } from '../../src/core/endpoint/url.ts';
import type { RequestModel } from '../../src/core/model.ts';
import { readCurl } from '../../src/core/read/curl.ts';
import { redactRequest, toRequestModel } from '../../src/core/request/model.ts';
import { printCurl } from '../../src/core/request/print-curl.ts';
import { shellVariable } from '../../src/core/request/shell-variable.ts';

const base: RequestModel = {
  method: 'GET',
  scheme: 'https',
  host: 'h.example',
  path: '/',
  query: '',
  headers: [],
};

const modelOf = (command: string): RequestModel | undefined => {
  const request = readCurl(command, 0)?.request;
  return request && toRequestModel(request, request.url && readUrl(request.url));
};

/** The arguments that bash would hand to curl; nothing is sent. */
function argumentsOf(command: string, env: Readonly<Record<string, string>> = {}): string[] {
  const script = `curl() { printf '%s\\0' "$@"; }\n${command}\n`;
  const options = { env: { PATH: process.env['PATH'], ...env }, encoding: 'utf8' as const };
  return execFileSync('bash', ['--norc', '--noprofile', '-c', script], options).split('\0').slice(0, -1);
}

describe('printCurl', () => {
  test.each<[string, Partial<RequestModel>, string]>([
    ['a GET', {}, 'curl https://h.example/'],
    ['a query is quoted', { query: 'a=1&b=2' }, "curl 'https://h.example/?a=1&b=2'"],
    ['a POST with a body', { method: 'POST', body: '{}' }, "curl https://h.example/ --data-raw '{}'"],
    ['a POST without', { method: 'POST' }, 'curl -X POST https://h.example/'],
    ['a GET with a body', { body: 'a' }, 'curl -X GET https://h.example/ --data-raw a'],
    ['a HEAD', { method: 'HEAD' }, 'curl --head https://h.example/'],
    [
      'a header',
      { headers: [['x-api-key', shellVariable('API_KEY')]] },
      'curl https://h.example/ -H "x-api-key: ${API_KEY}"',
    ],
    ['an empty header', { headers: [['A', '']] }, "curl https://h.example/ -H 'A;'"],
    ['brackets', { path: '/a[1]' }, "curl --globoff 'https://h.example/a[1]'"],
    ['braces', { path: '/{id}' }, "curl --globoff 'https://h.example/{id}'"],
    ['dot segments', { path: '/a/../b' }, 'curl --path-as-is https://h.example/a/../b'],
  ])('%s', (_, part, expected) => {
    expect(printCurl({ ...base, ...part })).toBe(expected);
  });

  test('a signed request reads its keys from the environment', () => {
    const sign = { region: 'ap-northeast-1', service: 'execute-api' };
    expect(printCurl({ ...base, sign })).toBe(
      [
        'curl',
        'https://h.example/',
        '--aws-sigv4 aws:amz:ap-northeast-1:execute-api',
        '--user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY"',
        '${AWS_SESSION_TOKEN:+"-Hx-amz-security-token: $AWS_SESSION_TOKEN"}',
      ].join(' \\\n  '),
    );
  });

  const hostile = [
    '$(id)',
    '`id`',
    '"; id; "',
    "'; id; '",
    "it's",
    '"',
    "'",
    "''",
    '\\',
    '\\\\',
    "\\'",
    '$HOME',
    '${HOME}',
    '!!',
    '!id',
    '; id',
    '| id',
    '&& id',
    '& id',
    '> /tmp/x',
    '< /etc/passwd',
    '*',
    '?',
    '~',
    '#',
    '{a,b}',
    'a\nb',
    'a\tb',
    'a\r\nb',
    '日本語「」',
    '\u202e',
    '\u00a0',
    '%s%n',
    '-X',
    '--',
    '@file',
    "$'x'",
    '$((1+1))',
    '\ud83d\ude00',
    '${TOKEN}$(id)`id`',
  ];

  test.each(hostile)('bash reads back %j', (value) => {
    const request: RequestModel = {
      ...base,
      method: 'POST',
      headers: [['X-Value', `a ${value} b`]],
      body: value,
      query: `q=${value}`,
    };
    const given = argumentsOf(printCurl(request), { TOKEN: 'secret', HOME: '/nowhere' });
    const filled = value.replace('${TOKEN}', 'secret');
    expect(given).toContain(`X-Value: a ${filled} b`);
    expect(given).toContain(filled);
    expect(given).toContain(`https://h.example/?q=${filled}`);
  });

  test('the shell fills in our variables only', () => {
    const headers = [['Authorization', `Bearer ${shellVariable('TOKEN')}`]] as const;
    const given = argumentsOf(printCurl({ ...base, headers, query: 'h=${HOME}' }), {
      TOKEN: '$(id) \'x\' "y"',
      HOME: '/nowhere',
    });
    expect(given).toEqual([
      '--globoff',
      'https://h.example/?h=${HOME}',
      '-H',
      `Authorization: Bearer $(id) 'x' "y"`,
    ]);
  });
});

describe('toRequestModel', () => {
  test('keeps what goes on the wire', () => {
    expect(
      modelOf(
        `curl -X PUT 'https://h.example:8443/a/%2F/{id}?b=c&&d#top' -H 'A: b' -H 'Content-Length: 3' -d x`,
      ),
    ).toEqual({
      method: 'PUT',
      scheme: 'https',
      host: 'h.example:8443',
      path: '/a/%2F/{id}',
      query: 'b=c&&d',
      headers: [['A', 'b']],
      body: 'x',
    });
  });

  test('takes https where no scheme is written', () => {
    expect(modelOf('curl h.example')).toMatchObject({ scheme: 'https', path: '/' });
  });

  test('keeps a Host header that differs from the URL', () => {
    expect(modelOf('curl https://h.example -H "Host: h.example" -H "Host: o.example"')?.headers).toEqual([
      ['Host', 'o.example'],
    ]);
  });

  test('curl’s own signing becomes the wish to sign', () => {
    const command = `curl --aws-sigv4 aws:amz:us-east-1:s3 --user "$A:$B" -H "x-amz-security-token: \${AWS_SESSION_TOKEN}" https://h.example`;
    expect(modelOf(command)).toMatchObject({ sign: { region: 'us-east-1', service: 's3' }, headers: [] });
  });

  test('needs a URL', () => {
    expect(modelOf("curl -H 'A: b'")).toBeUndefined();
  });
});

describe('redactRequest', () => {
  const redact = (...headers: readonly (readonly [string, string])[]) =>
    redactRequest({ ...base, headers }).headers;

  test.each([
    ['Authorization', 'Bearer abc', 'Bearer ${TOKEN}'],
    ['authorization', 'opaque', '${TOKEN}'],
    ['Authorization', `Basic ${encodeBase64Text('a:b')}`, 'Basic ${TOKEN}'],
    ['Authorization', 'AWS AKIAIOSFODNN7EXAMPLE:frJIUN8DYpKDtOLCwo//yllqDzg=', 'AWS ${TOKEN}'],
    ['x-api-key', 'a1B2c3D4e5F6', '${API_KEY}'],
    ['Cookie', 'a=b', '${COOKIE}'],
    ['api-key', 'abc', '${API_KEY}'],
    ['constructor', 'abc', 'abc'],
    ['X-Amz-Security-Token', 'IQoJ', '${AWS_SESSION_TOKEN}'],
    ['X-Other', 'id AKIAIOSFODNN7EXAMPLE', 'id ${AWS_ACCESS_KEY_ID}'],
    ['Accept', 'application/json', 'application/json'],
  ])('%s: %s', (name, value, expected) => {
    expect(redact([name, value])).toEqual([[name, expected]]);
  });

  test('a signature becomes the wish to sign again', () => {
    const value =
      'AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261101/us-east-1/execute-api/aws4_request, SignedHeaders=host, Signature=00';
    const headers = [
      ['Authorization', value],
      ['X-Amz-Date', '20261101T120000Z'],
      ['x-amz-security-token', 'x'],
      ['A', 'b'],
    ] as const;
    expect(redactRequest({ ...base, headers })).toMatchObject({
      sign: { region: 'us-east-1', service: 'execute-api' },
      headers: [['A', 'b']],
    });
  });

  test('a presigned query keeps its scope and loses its secrets', () => {
    const query =
      'X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20261101%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Security-Token=abc%2F&X-Amz-Signature=00ff&a=1';
    expect(redactRequest({ ...base, query }).query).toBe(
      'X-Amz-Credential=${AWS_ACCESS_KEY_ID}%2F20261101%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Security-Token=${AWS_SESSION_TOKEN}&X-Amz-Signature=${SIGNATURE}&a=1',
    );
  });

  test('a body loses its secrets, and a second time changes nothing', () => {
    const body = '{"secretAccessKey":"wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY","a":1}';
    const once = redactRequest({
      ...base,
      body,
      headers: [
        ['Authorization', 'Bearer abc'],
        ['x-api-key', 'k'],
      ],
    });
    expect(once.body).toBe('{"secretAccessKey":"${AWS_SECRET_ACCESS_KEY}","a":1}');
    expect(redactRequest(once)).toEqual(once);
  });
});
