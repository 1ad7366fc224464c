import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { planSending, sendCommands, type OutgoingRequest, type SendPlan } from '#core';
import { forecastHeaders } from '../../src/core/send/headers.ts';
import { preflightOf } from '../../src/core/send/preflight.ts';

const API = 'https://a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com/prod/users';
const ORIGIN = 'https://docs.mewrite.jp';

const authorization = (service: string, signedHeaders = 'host;x-amz-date'): string =>
  `AWS4-HMAC-SHA256 Credential=ASIAIOSFODNN7EXAMPLE/20261101/ap-northeast-1/${service}/aws4_request, ` +
  `SignedHeaders=${signedHeaders}, Signature=${'0'.repeat(64)}`;

const request = (over: Partial<OutgoingRequest> = {}): OutgoingRequest => ({
  method: 'GET',
  url: API,
  headers: [],
  body: '',
  ...over,
});
const signed = (service: string, token?: string, signedHeaders?: string): Pick<OutgoingRequest, 'sign'> => ({
  sign: {
    authorization: authorization(service, signedHeaders),
    'x-amz-date': '20261101T120000Z',
    ...(token ? { 'x-amz-security-token': token } : {}),
  },
});
function planOf(over: Partial<OutgoingRequest> = {}): SendPlan {
  const plan = planSending(request(over));
  if (typeof plan === 'string') throw new Error(plan);
  return plan;
}

describe('what the browser makes of headers', () => {
  test.each([
    'Accept-Charset',
    'Cookie',
    'Date',
    'DNT',
    'Expect',
    'Keep-Alive',
    'Referer',
    'TE',
    'Trailer',
    'Transfer-Encoding',
    'Upgrade',
    'Via',
    'Proxy-Authorization',
    'Sec-Custom',
    'Set-Cookie',
  ])('%s is left out', (name) => {
    expect(forecastHeaders([[name, 'x']])).toEqual([{ name, value: 'x', fate: 'dropped' }]);
  });

  test.each([
    'Host',
    'Content-Length',
    'Accept-Encoding',
    'Connection',
    'Origin',
    'User-Agent',
    'Sec-Fetch-Mode',
  ])('%s is the browser’s own', (name) => {
    expect(forecastHeaders([[name, 'x']])).toEqual([{ name, value: 'x', fate: 'by-browser' }]);
  });

  test.each([
    'X-Amz-Date',
    'X-Amz-Content-Sha256',
    'Content-Type',
    'Accept',
    'Cache-Control',
    'Range',
    'If-Match',
    'X-Forwarded-For',
    'Content-MD5',
    'Secret',
    'X-HTTP-Method',
  ])('%s is sent', (name) => {
    expect(forecastHeaders([[name, 'x']])).toEqual([{ name, value: 'x', fate: 'sent' }]);
  });

  test('a method that no page may use is not smuggled in', () => {
    expect(forecastHeaders([['X-HTTP-Method-Override', 'GET, TRACE']])[0]?.fate).toBe('dropped');
  });

  test('repetitions are joined as `Headers` joins them, values lose the blanks around them', () => {
    const headers: (readonly [string, string])[] = [
      ['X-A', ' \tone  two '],
      ['x-a', 'three'],
    ];
    const [forecast] = forecastHeaders(headers);
    expect(forecast).toEqual({ name: 'X-A', value: 'one  two, three', fate: 'joined' });
    expect(forecast?.value).toBe(
      new Headers(headers.map(([name, value]): [string, string] => [name, value])).get('x-a'),
    );
  });

  test.each([
    ['X-Amz-Security-Token', 'IQoJb3JpZ2lu', 'AWS_SESSION_TOKEN'],
    ['x-api-key', 'abc', 'API_KEY'],
    ['Authorization', 'Bearer abc', 'TOKEN'],
    ['Authorization', authorization('s3'), undefined],
    ['X-Api-Key', '', undefined],
  ])('%s: %s is shown as %s', (name, value, secret) => {
    expect(forecastHeaders([[name, value]])[0]?.secret).toBe(secret);
  });
});

describe('what the browser asks first', () => {
  const named = (headers: Readonly<Record<string, string>>) =>
    Object.entries(headers).map(([name, value]) => ({ name, value }));
  test.each([
    ['GET', {}],
    ['HEAD', { Accept: 'application/json' }],
    ['POST', { 'Content-Type': 'text/plain;charset=UTF-8' }],
    ['POST', { 'Content-Type': 'application/x-www-form-urlencoded; charset=utf-8' }],
    ['GET', { 'Accept-Language': 'ja,en;q=0.5', 'Content-Language': 'ja' }],
    ['GET', { Range: 'bytes=0-99' }],
    ['GET', { Range: 'bytes=5-' }],
  ])('%s with %j: nothing', (method, headers) => {
    expect(preflightOf(method, named(headers))).toBeUndefined();
  });

  test.each([
    ['PUT', {}, []],
    ['patch', {}, []],
    ['GET', { 'X-Amz-Date': '1', Authorization: 'x', Accept: '*/*' }, ['authorization', 'x-amz-date']],
    ['POST', { 'Content-Type': 'application/json' }, ['content-type']],
    ['POST', { 'Content-Type': 'text/plainer' }, ['content-type']],
    ['POST', { 'Content-Type': 'text/plain; a="b"' }, ['content-type']],
    ['GET', { Accept: 'a'.repeat(129) }, ['accept']],
    ['GET', { Accept: 'text/html;a=(b)' }, ['accept']],
    ['GET', { 'Accept-Language': 'ja_JP' }, ['accept-language']],
    ['GET', { Range: 'bytes=-5' }, ['range']],
    ['GET', { Range: 'bytes=9-5' }, ['range']],
    ['GET', { 'Cache-Control': 'no-cache' }, ['cache-control']],
  ])('%s with %j: %j', (method, headers, asked) => {
    expect(preflightOf(method, named(headers))).toEqual({ method, headers: asked });
  });

  test('many harmless values are together no longer harmless', () => {
    const headers = Array.from({ length: 9 }, () => ({ name: 'Accept', value: 'a'.repeat(120) }));
    expect(preflightOf('GET', headers)?.headers).toHaveLength(9);
  });
});

describe('who gets a session token', () => {
  const TOKEN = 'IQoJb3JpZ2luX2VjEXAMPLE';
  const refusalFor = (url: string, service: string): unknown => {
    const plan = planSending(request({ url, ...signed(service, TOKEN) }));
    return typeof plan === 'string' ? plan : plan.refusal?.kind;
  };
  test.each([
    ['https://sts.amazonaws.com/', 'sts'],
    [API, 'execute-api'],
    ['https://abc.lambda-url.us-east-1.on.aws/', 'lambda'],
    ['https://amzn-s3-demo-bucket.s3.us-east-1.amazonaws.com/key', 's3'],
    ['https://api.example.com/', 'execute-api'],
  ])('%s, signed for %s: goes', (url, service) => {
    expect(refusalFor(url, service)).toBeUndefined();
  });

  test.each([
    [API, 's3'],
    ['https://abc.lambda-url.us-east-1.on.aws/', 'execute-api'],
    ['https://d111111abcdef8.cloudfront.net/', 'execute-api'],
    ['https://demo.us-east-1.elb.amazonaws.com/', 'execute-api'],
    ['https://amzn-s3-demo-bucket.s3-website-us-east-1.amazonaws.com/', 's3'],
    ['https://api.example.com/', 'iam'],
  ])('%s, signed for %s: stays', (url, service) => {
    expect(refusalFor(url, service)).toBe('token-for-other-service');
  });

  test('nothing signed goes to a host that passes for AWS, token or none', () => {
    const url = 'https://s3.amazonaws.com.evil.test/';
    expect(planOf({ url, ...signed('s3') }).refusal).toEqual({ kind: 'signed-for-look-alike' });
    expect(planOf({ url }).refusal).toBeUndefined();
  });

  test('a token in the query or beside no signature counts too', () => {
    const presigned = 'https://d111111abcdef8.cloudfront.net/?X-Amz-Security-Token=abc';
    expect(planOf({ url: presigned }).refusal).toEqual({
      kind: 'token-for-other-service',
      service: undefined,
    });
    expect(planOf({ headers: [['x-amz-security-token', 'abc']] }).refusal?.kind).toBe(
      'token-for-other-service',
    );
    const fits =
      'https://amzn-s3-demo-bucket.s3.us-east-1.amazonaws.com/k?X-Amz-Credential=ASIAIOSFODNN7EXAMPLE%2F20261101%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-SignedHeaders=host&X-Amz-Security-Token=a&X-Amz-Signature=0';
    expect(planOf({ url: fits })).toMatchObject({ exposed: ['session-token', 'signature'] });
    expect(planOf({ url: fits }).refusal).toBeUndefined();
  });

  test('SigV4A has no Region in its scope', () => {
    const a = authorization('s3')
      .replace('/ap-northeast-1', '')
      .replace('AWS4-HMAC-SHA256', 'AWS4-ECDSA-P256-SHA256');
    const url = 'https://mfzwi23gnjvgw.mrap.accesspoint.s3-global.amazonaws.com/k';
    const sign = { authorization: a, 'x-amz-date': '20261101T120000Z', 'x-amz-security-token': 'abc' };
    expect(planOf({ url, sign }).refusal).toBeUndefined();
  });
});

describe('what cannot be sent', () => {
  test.each([
    [{ method: 'TRACE' }, 'method'],
    [{ method: 'CONNECT' }, 'method'],
    [{ method: 'G ET' }, 'method'],
    [{ method: '' }, 'method'],
    [{ method: 'get', body: 'x' }, 'body-with-get'],
    [{ headers: [['X A', 'b']] }, 'header-name'],
    [{ headers: [['', 'b']] }, 'header-name'],
    [{ headers: [['X-A', 'b\r\nX-B: c']] }, 'header-value'],
    [{ headers: [['X-A', '日本']] }, 'header-value'],
    [{ headers: [['X-A', 'a\u0000']] }, 'header-value'],
  ] as const)('%j: %s', (over, kind) => {
    expect(planOf(over).refusal?.kind).toBe(kind);
  });

  test('what is wrong with the URL comes alone', () => {
    expect(planSending(request({ url: 'https://localhost/' }))).toBe('private-name');
  });
});

describe('what spoils a signature on the way', () => {
  const concernsOf = (over: Partial<OutgoingRequest>): unknown => planOf(over).concerns;
  test.each([
    [{ ...signed('execute-api') }, []],
    [{ ...signed('execute-api'), method: 'get' }, [{ kind: 'method-changed' }]],
    [{ ...signed('execute-api'), url: `${API}/../x` }, [{ kind: 'url-changed' }]],
    [
      { ...signed('execute-api', undefined, 'date;host'), headers: [['Date', 'x']] },
      [{ kind: 'header-changed', name: 'date' }],
    ],
    [
      {
        ...signed('execute-api', undefined, 'host;x-a'),
        headers: [
          ['X-A', '1'],
          ['X-A', '2'],
        ],
      },
      [{ kind: 'header-changed', name: 'x-a' }],
    ],
    [{ ...signed('execute-api', undefined, 'host;x-a') }, [{ kind: 'header-missing', name: 'x-a' }]],
    [
      { ...signed('execute-api', undefined, 'host;x-a'), headers: [['X-A', 'é']] },
      [{ kind: 'header-latin1', name: 'x-a' }],
    ],
    [
      { ...signed('execute-api'), headers: [['Host', 'api.example.com']] },
      [{ kind: 'header-changed', name: 'host' }],
    ],
    [
      {
        ...signed('execute-api'),
        headers: [['Host', 'A1B2C3D4E5.execute-api.ap-northeast-1.amazonaws.com:443']],
      },
      [],
    ],
    // Without a signature nothing is spoilt.
    [{ headers: [['Date', 'x']] }, []],
  ] as const)('%j: %j', (over, concerns) => {
    expect(concernsOf(over)).toEqual(concerns);
  });
});

describe('the same with curl', () => {
  const commandsOf = (over: Partial<OutgoingRequest>) => {
    const asked = request(over);
    return sendCommands(asked, planOf(over), ORIGIN);
  };

  test('the preflight as the browser asks it', () => {
    expect(commandsOf({ method: 'PUT', headers: [['X-A', '1']], ...signed('execute-api') }).preflight).toBe(
      [
        `curl -i -X OPTIONS '${API}'`,
        `-H 'Origin: ${ORIGIN}'`,
        "-H 'Access-Control-Request-Method: PUT'",
        "-H 'Access-Control-Request-Headers: authorization,x-a,x-amz-date'",
      ].join(' \\\n  '),
    );
  });

  test('secrets are left to variables', () => {
    const {
      request: command,
      variables,
      preflight,
    } = commandsOf({
      headers: [['x-api-key', 'topsecret']],
      ...signed('execute-api', 'verysecret'),
    });
    expect(`${command}${preflight ?? ''}`).not.toMatch(/topsecret|verysecret/);
    expect(command).toContain('-H "X-Amz-Security-Token: $AWS_SESSION_TOKEN"');
    expect(command).toContain('-H "x-api-key: $API_KEY"');
    expect(variables).toEqual(['API_KEY', 'AWS_SESSION_TOKEN']);
    expect(commandsOf({ headers: [['Authorization', 'Bearer topsecret']] }).request).toContain(
      '-H "Authorization: Bearer $TOKEN"',
    );
  });

  test('a request that no page may call is printed as it was written', () => {
    const url = 'https://ip-10-0-0-1.ec2.internal/a';
    const { preflight, request: command } = sendCommands(
      request({ url, ...signed('es', 'x') }),
      undefined,
      ORIGIN,
    );
    expect(preflight).toBeUndefined();
    expect(command).toContain(`curl -i '${url}' \\\n  -H 'X-Amz-Date: 20261101T120000Z'`);
    expect(command).not.toContain('Origin');
  });

  test('a body that no argument can hold is read from a file', () => {
    expect(commandsOf({ method: 'POST', body: 'a\0b' }).request).toContain('--data-binary @body.txt');
  });

  test.each([
    `'; touch /tmp/sender-was-here; '`,
    '$(touch /tmp/sender-was-here)',
    '`touch /tmp/sender-was-here`',
    '"\\\n!!',
  ])('a shell takes %s for what it is', (hostile) => {
    const { request: command } = commandsOf({
      method: 'POST',
      headers: [['X-A', hostile.replace('\n', ' ')]],
      body: hostile,
    });
    const printed = execFileSync('sh', ['-c', `curl() { printf '%s\\0' "$@"; }\n${command}`], {
      encoding: 'utf8',
    });
    const words = printed.split('\0').slice(0, -1);
    expect(words).toContain(hostile);
    expect(words).toContain(`X-A: ${hostile.replace('\n', ' ')}`);
  });
});
