/**
 * Published vectors, copied with their results. Sources: AWS's SigV4 test suite as kept in awslabs/aws-c-auth
 * (tests/aws-signing-test-suite/v4) and boto/botocore (tests/unit/auth/aws4_testsuite); the examples in AWS's
 * documentation of S3 and IAM; aws/smithy-go (aws-http-auth/sigv4/sigv4_test.go). Read 2026-11-23.
 */
import { describe, expect, test } from 'vitest';
import { forgetSigningKeys, signRequest, type SigningInput } from '../../src/core/sigv4/sign.ts';
import { rulesOf, verifyRequest } from '../../src/core/sigv4/index.ts';
import { parseTarget, s3Path, wireUrl, type Target } from '../../src/core/sigv4/target.ts';

interface Vector {
  readonly name: string;
  readonly url: string;
  readonly input?: Partial<Omit<SigningInput, 'target'>>;
  readonly signature: string;
}

const SUITE = {
  method: 'GET',
  region: 'us-east-1',
  service: 'service',
  headers: [],
  credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' },
  epochMs: Date.UTC(2015, 7, 30, 12, 36),
} satisfies Omit<SigningInput, 'target'>;

const S3 = {
  service: 's3',
  credentials: {
    accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
    secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  },
  epochMs: Date.UTC(2013, 4, 24),
} satisfies Partial<SigningInput>;

const vectors: readonly Vector[] = [
  {
    name: 'get-vanilla',
    url: 'https://example.amazonaws.com/',
    signature: '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31',
  },
  {
    name: 'get-relative-relative-normalized',
    url: 'https://example.amazonaws.com/example1/example2/../..',
    signature: '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31',
  },
  {
    name: 'get-vanilla-query-order-value',
    url: 'https://example.amazonaws.com/?Param1=value2&Param1=value1',
    signature: '5772eed61e12b33fae39ee5e7012498b51d56abc0abb7c60486157bd471c4694',
  },
  {
    name: 'get-header-value-multiline',
    url: 'https://example.amazonaws.com/',
    input: { headers: [['My-Header1', 'value1\n  value2\n     value3']] },
    signature: 'cfd34249e4b1c8d6b91ef74165d41a32e5fab3306300901bb65a51a73575eefd',
  },
  {
    name: 'post-x-www-form-urlencoded-parameters',
    url: 'https://example.amazonaws.com/',
    input: {
      method: 'POST',
      headers: [['Content-Type', 'application/x-www-form-urlencoded; charset=utf8']],
      body: 'Param1=value1',
    },
    signature: '1a72ec8f64bd914b0e42e42607c7fbce7fb2c7465f63e3092b3b0d39fa77a6fe',
  },
  {
    name: 'IAM ListUsers',
    url: 'https://iam.amazonaws.com/?Action=ListUsers&Version=2010-05-08',
    input: {
      service: 'iam',
      headers: [['Content-Type', 'application/x-www-form-urlencoded; charset=utf-8']],
    },
    signature: '5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7',
  },
  {
    name: 'S3 PUT Object: a path encoded once, a signed Date, a checksum of our own',
    url: 'https://examplebucket.s3.amazonaws.com/test$file.text',
    input: {
      ...S3,
      method: 'PUT',
      headers: [
        ['Date', 'Fri, 24 May 2013 00:00:00 GMT'],
        ['x-amz-storage-class', 'REDUCED_REDUNDANCY'],
      ],
      body: 'Welcome to Amazon S3.',
    },
    signature: '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd',
  },
  {
    name: 'S3 GET Bucket Lifecycle: a parameter without a value',
    url: 'https://examplebucket.s3.amazonaws.com/?lifecycle',
    input: S3,
    signature: 'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543',
  },
  {
    name: 'a session token, signed',
    url: 'https://service.region.amazonaws.com/',
    input: {
      method: 'POST',
      service: 'dynamodb',
      headers: [
        ['Content-Type', 'application/json'],
        ['Foo', 'bar'],
        ['Bar', 'baz'],
      ],
      body: '{}',
      credentials: { accessKeyId: 'AKID', secretAccessKey: 'SECRET', sessionToken: 'SESSION' },
      epochMs: 0,
    },
    signature: '90673d8f57147fd36dbde4d4fe156f643ea25627e7b4d14c157c6369e685b80a',
  },
];

const presigned: readonly Vector[] = [
  {
    name: 'get-vanilla-query',
    url: 'https://example.amazonaws.com/',
    signature: 'e93c787ed7f371d5c6b165c1b38ede9550f4dce4144713e844b25b7192d3865d',
  },
  {
    name: 'get-vanilla-with-session-token',
    url: 'https://example.amazonaws.com/',
    input: {
      credentials: {
        ...SUITE.credentials,
        sessionToken: '6e86291e8372ff2a2260956d9b8aae1d763fbf315fa00fa31553b73ebf194267',
      },
    },
    signature: '7ff2b50b376cb4d151970630573d6291dc128cc5c2a12ffb237f73cc53f67b6c',
  },
  {
    name: 'S3 GET Object, which leaves the body unsigned',
    url: 'https://examplebucket.s3.amazonaws.com/test.txt',
    input: { ...S3, expires: 86_400 },
    signature: 'aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404',
  },
];

/** SHA-256 of one letter. */
const HASH_OF_A = 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb';

describe('signRequest', () => {
  test.each(vectors)('$name', async ({ url, input, signature }) => {
    const signed = await signRequest({ ...SUITE, ...input, target: target(url) });
    expect(signed.signature).toBe(signature);
    expect(signed.authorization).toContain(`Signature=${signature}`);
  });

  test.each(presigned)('presigns: $name', async ({ url, input, signature }) => {
    const signed = await signRequest({ ...SUITE, expires: 3600, ...input, target: target(url) });
    expect(signed.signature).toBe(signature);
    expect(signed.url).toMatch(new RegExp(`^${url.split('?')[0]}\\?.*X-Amz-Signature=${signature}$`));
    expect(signed.authorization).toBeUndefined();
    expect(signed.headers.map(([name]) => name)).not.toContain('x-amz-date');
  });

  test.each([
    [{ expires: 60 }, 'UNSIGNED-PAYLOAD', undefined],
    [{ expires: 60, payload: 'signed' }, HASH_OF_A, HASH_OF_A],
    [{ payload: 'unsigned' }, 'UNSIGNED-PAYLOAD', undefined],
    [{ service: 'lambda', expires: 60, payload: 'unsigned' }, 'UNSIGNED-PAYLOAD', 'UNSIGNED-PAYLOAD'],
    [{ service: 'lambda', expires: 60 }, HASH_OF_A, undefined],
  ] as const)('%j has the payload line %s, stated in the query as %s', async (change, line, stated) => {
    const input = { ...SUITE, service: 's3', method: 'PUT', body: 'a', ...change };
    const signed = await signRequest({ ...input, target: target('https://example.com/a') });
    expect(signed.canonicalRequest.split('\n').at(-1)).toBe(line);
    expect(new URL(signed.url).searchParams.get('X-Amz-Content-Sha256')).toBe(stated ?? null);
  });

  test.each([undefined, 60])(
    'puts a token that is not signed behind the signature (expires %s)',
    async (expires) => {
      const credentials = { ...SUITE.credentials, sessionToken: 'a+b/c==' };
      const of = async (change: Partial<SigningInput>) =>
        signRequest({ ...SUITE, expires, ...change, target: target('https://example.com/') });
      const appended = await of({ credentials, rules: { ...rulesOf('service'), token: 'appended' } });
      expect(appended.signature).toBe((await of({})).signature);
      expect(appended.signature).not.toBe((await of({ credentials })).signature);
      const sent = expires
        ? appended.url.endsWith('&X-Amz-Security-Token=a%2Bb%2Fc%3D%3D')
        : appended.headers.some(([name, value]) => name === 'x-amz-security-token' && value === 'a+b/c==');
      expect(sent).toBe(true);
    },
  );

  test.each([
    ['service', '/a%20b//../c+d', 's3', '/a%20b//../c%20d'],
    ['s3', '/a%20b//../c+d', 'standard', '/c%2Bd'],
  ] as const)('takes the path of %s by other rules when told', async (service, path, rules, canonical) => {
    const input = { ...SUITE, service, rules: rulesOf(rules), target: target(`https://example.com${path}`) };
    expect((await signRequest(input)).canonicalRequest.split('\n')[1]).toBe(canonical);
  });

  test('what goes over the wire verifies', async () => {
    for (const { url, input } of [...vectors, ...presigned]) {
      const signed = await signRequest({ ...SUITE, ...input, target: target(url) });
      const { secretAccessKey } = { ...SUITE, ...input }.credentials;
      expect(verifyRequest(signed.wire, { secretAccessKey })).toMatchObject({
        status: 'matches',
        expected: signed.signature,
      });
    }
  });

  test('shows every step of get-vanilla', async () => {
    const signed = await signRequest({ ...SUITE, target: target('https://example.amazonaws.com') });
    expect(signed).toMatchObject({
      url: 'https://example.amazonaws.com/',
      credentialScope: '20150830/us-east-1/service/aws4_request',
      signedHeaders: 'host;x-amz-date',
      canonicalRequest: [
        'GET',
        '/',
        '',
        'host:example.amazonaws.com',
        'x-amz-date:20150830T123600Z',
        '',
        'host;x-amz-date',
        'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      ].join('\n'),
      stringToSign: [
        'AWS4-HMAC-SHA256',
        '20150830T123600Z',
        '20150830/us-east-1/service/aws4_request',
        'bb579772317eb040ac9ed261061d46c1f17a8133879d6129b6e1c25292927e63',
      ].join('\n'),
    });
    expect(signed.headers.map(([name]) => name)).toEqual(['host', 'x-amz-date', 'authorization']);
  });

  test('encodes an encoded path once more, except for S3', async () => {
    const path = '/test/@connections/JBDvjfGEIAMCERw%3D';
    const lines = async (service: string) => {
      const input = { ...SUITE, service, target: target(`https://example.amazonaws.com${path}`) };
      return (await signRequest(input)).canonicalRequest.split('\n');
    };
    expect((await lines('execute-api'))[1]).toBe('/test/%40connections/JBDvjfGEIAMCERw%253D');
    expect((await lines('s3'))[1]).toBe('/test/%40connections/JBDvjfGEIAMCERw%3D');
  });

  test('replaces an older signature', async () => {
    const headers = [
      ['Authorization', 'AWS4-HMAC-SHA256 Credential=old'],
      ['X-Amz-Date', '20000101T000000Z'],
      ['X-Amz-Security-Token', 'old'],
    ] as const;
    const signed = await signRequest({ ...SUITE, headers, target: target('https://example.amazonaws.com/') });
    expect(signed.signature).toBe(vectors[0]?.signature);
    expect(JSON.stringify(signed.headers)).not.toContain('old');
  });

  test('gives the same answer after its keys were forgotten', async () => {
    const input = { ...SUITE, target: target('https://example.amazonaws.com/') };
    const before = await signRequest(input);
    forgetSigningKeys();
    expect(await signRequest(input)).toEqual(before);
  });
});

describe('parseTarget', () => {
  test.each([
    ['https://Example.com:443/a?b#c', 'https://example.com/a?b'],
    ['http://example.com:80', 'http://example.com/'],
    ['https://example.com:8443/a b/é', 'https://example.com:8443/a%20b/%C3%A9'],
    ['https://example.com/a/../b//%2e?x=1+2', 'https://example.com/a/../b//%2e?x=1+2'],
  ])('%s goes over the wire as %s', (url, wire) => {
    expect(wireUrl(target(url))).toBe(wire);
  });

  test.each([
    ['', 'url-missing'],
    ['example.com/a', 'url-shape'],
    ['ftp://example.com/', 'url-shape'],
    ['https://exa mple.com/', 'url-shape'],
    ['https://example.com/\ud800', 'url-shape'],
    ['https://user:word@example.com/', 'url-userinfo'],
    ['https://example.com/?a=%zz', 'url-query'],
    ['https://example.com/?a=%aa', 'url-query'],
  ])('%j is %s', (url, problem) => {
    expect(parseTarget(url)).toBe(problem);
  });
});

test.each([
  ['/%2a/%41', '/%2A/A'],
  ['/a+b%2Fc', '/a%20b/c'],
  ["/%E2%82%AC/(it's)!*", '/%E2%82%AC/%28it%27s%29%21%2A'],
  ['/50%', '/50%25'],
])('S3 reads the path %s as %s', (path, canonical) => {
  expect(s3Path(path)).toBe(canonical);
});

function target(url: string): Target {
  const parsed = parseTarget(url);
  if (typeof parsed === 'string') throw new Error(parsed);
  return parsed;
}
