/**
 * Published vectors, copied with their results. Sources: AWS's SigV4 test suite as kept in awslabs/aws-c-auth
 * (tests/aws-signing-test-suite/v4) and boto/botocore (tests/unit/auth/aws4_testsuite); the examples in AWS's
 * documentation of S3 and IAM; aws/smithy-go (aws-http-auth/sigv4/sigv4_test.go). Read 2026-11-23.
 */
import { execFileSync } from 'node:child_process';
import { Sha256 } from '@aws-crypto/sha256-js';
import { describe, expect, test } from 'vitest';
import { forgetSigningKeys, signRequest, type SigningInput } from '../../src/core/sigv4/sign.ts';
import { selfSigningCurl, signedCurl } from '../../src/checker/signing/curl.ts';
import { placeOf, readForm, seededForm, type SignForm } from '../../src/checker/signing/sign-form.ts';
import { parseSigningDate } from '../../src/checker/signing/signing-date.ts';
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

describe('signRequest', () => {
  test.each(vectors)('$name', async ({ url, input, signature }) => {
    const signed = await signRequest({ ...SUITE, ...input, target: target(url) }, Sha256);
    expect(signed.signature).toBe(signature);
    expect(signed.authorization).toContain(`Signature=${signature}`);
  });

  test('shows every step of get-vanilla', async () => {
    const signed = await signRequest({ ...SUITE, target: target('https://example.amazonaws.com') }, Sha256);
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
      return (await signRequest(input, Sha256)).canonicalRequest.split('\n');
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
    const signed = await signRequest(
      { ...SUITE, headers, target: target('https://example.amazonaws.com/') },
      Sha256,
    );
    expect(signed.signature).toBe(vectors[0]?.signature);
    expect(JSON.stringify(signed.headers)).not.toContain('old');
  });

  test('gives the same answer after its keys were forgotten', async () => {
    const input = { ...SUITE, target: target('https://example.amazonaws.com/') };
    const before = await signRequest(input, Sha256);
    forgetSigningKeys();
    expect(await signRequest(input, Sha256)).toEqual(before);
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

describe('the signing form', () => {
  const NOW = Date.UTC(2026, 10, 23, 3, 21);
  const good: SignForm = {
    ...seededForm({
      method: 'get',
      url: 'https://a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com/prod/users?X-Amz-Date=1&b=2&X-Amz-Signature=0',
      region: 'ap-northeast-1',
      service: 'execute-api',
      headers: [
        ['Accept', '*/*'],
        ['Authorization', 'old'],
        ['x-amz-date', 'old'],
      ],
    }),
    accessKeyId: ' AKIAIOSFODNN7EXAMPLE ',
    secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  };

  test('takes the request of a paste over and leaves its old signature behind', () => {
    expect(readForm(good, NOW)).toEqual({
      method: 'GET',
      target: {
        scheme: 'https',
        host: 'a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com',
        path: '/prod/users',
        query: 'b=2',
      },
      region: 'ap-northeast-1',
      service: 'execute-api',
      headers: [['Accept', '*/*']],
      body: '',
      credentials: {
        accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
        secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
        sessionToken: '',
      },
      epochMs: NOW,
    });
  });

  test.each<[Partial<SignForm>, object]>([
    [{ secretAccessKey: '' }, { secretAccessKey: 'secret-missing' }],
    [{ secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\n' }, { secretAccessKey: 'secret-blank' }],
    [{ secretAccessKey: 'AKIAIOSFODNN7EXAMPLE' }, { secretAccessKey: 'secret-is-key-id' }],
    [{ accessKeyId: '' }, { accessKeyId: 'key-id-missing' }],
    [{ accessKeyId: 'AKIDEXAMPLE' }, { accessKeyId: 'key-id-shape' }],
    [{ accessKeyId: 'ASIAIOSFODNN7EXAMPLE' }, { sessionToken: 'token-missing' }],
    [{ sessionToken: 'a b' }, { sessionToken: 'token-blank' }],
    [{ url: 'a1b2c3d4e5' }, { url: 'url-shape' }],
    [{ region: 'Tokyo' }, { region: 'region-shape' }],
    [{ service: '' }, { service: 'service-shape' }],
    [{ headers: 'Accept' }, { headers: 'headers-shape' }],
    [{ body: '{}' }, { body: 'body-with-get' }],
    [{ method: 'GET /' }, { method: 'method-shape' }],
    [{ date: '1795404060000' }, { date: 'date-number' }],
  ])('says what is wrong with %j', (change, problems) => {
    expect(readForm({ ...good, ...change }, NOW)).toEqual({ problems });
  });

  test.each([
    ['', NOW],
    ['2026-11-23T03:21:00Z', NOW],
    ['20261123T032100Z', NOW],
    ['2026-11-23T12:21:00.5+09:00', NOW],
    ['1795404060', 'date-number'],
    ['2026-11-23', 'date-shape'],
    ['2026-11-23T03:21:00', 'date-shape'],
    ['2026-06-31T00:00:00Z', 'date-impossible'],
    ['20261323T032100Z', 'date-impossible'],
  ])('reads the date %j as %s', (text, expected) => {
    expect(parseSigningDate(text, NOW)).toBe(expected);
  });

  test.each([
    [
      'https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/',
      { service: 'execute-api', region: 'us-east-1' },
    ],
    ['https://bucket.s3.dualstack.eu-west-1.amazonaws.com/a', { service: 's3', region: 'eu-west-1' }],
    ['https://abcd.lambda-url.us-gov-west-1.on.aws', { service: 'lambda', region: 'us-gov-west-1' }],
    ['https://example.com/', {}],
  ])('knows the place of %s', (url, place) => {
    expect(placeOf(url)).toEqual(place);
  });

  test('its commands reach curl letter by letter', async () => {
    const form: SignForm = {
      ...good,
      method: 'POST',
      url: "https://example.com/a/../it's/[1]?q=$HOME",
      headers: "X-Note: `id` $(id) it's\nX-Empty:",
      body: '@file "quoted" $PATH\nit\'s',
    };
    const input = readForm(form, NOW);
    if ('problems' in input) throw new Error(JSON.stringify(input.problems));
    const signed = await signRequest(input, Sha256);
    const sent = argumentsOf(signedCurl(input, signed));
    expect(sent).toEqual([
      '-i',
      '-X',
      'POST',
      "https://example.com/a/../it's/[1]?q=$HOME",
      '--path-as-is',
      '--globoff',
      ...signed.headers
        .filter(([name]) => name !== 'host')
        .flatMap(([name, value]) => ['-H', value === '' ? `${name};` : `${name}: ${value}`]),
      '-H',
      'content-type:',
      '--data-raw',
      form.body,
    ]);
    const own = argumentsOf(selfSigningCurl(input, signed.url));
    expect(own).toContain('aws:amz:ap-northeast-1:execute-api');
    expect(own.join()).not.toContain('wJalrXUtnFEMI');
  });

  /** What a real shell hands to curl. */
  function argumentsOf(command: string): readonly string[] {
    const script = `curl() { printf '%s\\0' "$@"; }; ${command}`;
    return execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1);
  }
});

function target(url: string): Target {
  const parsed = parseTarget(url);
  if (typeof parsed === 'string') throw new Error(parsed);
  return parsed;
}
