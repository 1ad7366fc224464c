import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { loadPlaces } from '../../src/core/sigv4/index.ts';
import { signRequest } from '../../src/core/sigv4/sign.ts';
import { selfSigningCurl, signedCurl } from '../../src/checker/signing/curl.ts';
import { readHeaderLines } from '../../src/checker/signing/header-lines.ts';
import { readForm, seededForm, withoutKeys, type SignForm } from '../../src/checker/signing/sign-form.ts';
import { parseSigningDate } from '../../src/checker/signing/signing-date.ts';
import { warningsOf } from '../../src/checker/signing/warnings.ts';

const places = await loadPlaces();
const NOW = Date.UTC(2026, 10, 23, 3, 21);
const SECRET = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';

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
  secretAccessKey: SECRET,
};

function inputOf(change: Partial<SignForm>) {
  const input = readForm({ ...good, ...change }, NOW);
  if ('problems' in input) throw new Error(JSON.stringify(input.problems));
  return input;
}

describe('readForm', () => {
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
      credentials: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: SECRET, sessionToken: '' },
      epochMs: NOW,
      expires: undefined,
      payload: undefined,
      rules: {
        normalizePath: true,
        doubleEncode: true,
        plusInPath: false,
        plusInQuery: false,
        fold: 'blank',
        token: 'signed',
      },
    });
  });

  test.each<[Partial<SignForm>, object]>([
    [{ service: 's3' }, { rules: { doubleEncode: false, token: 'signed' } }],
    [{ service: 's3', paths: 'standard' }, { rules: { doubleEncode: true } }],
    [{ paths: 's3' }, { rules: { doubleEncode: false, normalizePath: false } }],
    [{ service: 'iotdevicegateway' }, { rules: { token: 'appended' } }],
    [{ service: 'iotdevicegateway', token: 'signed' }, { rules: { token: 'signed' } }],
    [
      { placement: 'query', expires: ' 604800 ', payload: 'unsigned' },
      { expires: 604_800, payload: 'unsigned' },
    ],
    [{ body: '{}' }, { method: 'GET', body: '{}' }],
    [{ region: 'US-EAST-1' }, { region: 'US-EAST-1' }],
    [{ accessKeyId: 'AKIDEXAMPLE' }, { credentials: { accessKeyId: 'AKIDEXAMPLE' } }],
  ])('reads %j', (change, expected) => {
    expect(readForm({ ...good, ...change }, NOW)).toMatchObject(expected);
  });

  test.each<[Partial<SignForm>, object]>([
    [{ secretAccessKey: '' }, { secretAccessKey: { id: 'secret-missing' } }],
    [{ secretAccessKey: `${SECRET}\n` }, { secretAccessKey: { id: 'secret-blank' } }],
    [{ secretAccessKey: SECRET.replace('/', ' ') }, { secretAccessKey: { id: 'secret-blank' } }],
    [{ secretAccessKey: 'AKIAIOSFODNN7EXAMPLE' }, { secretAccessKey: { id: 'secret-is-key-id' } }],
    [{ accessKeyId: '' }, { accessKeyId: { id: 'key-id-missing' } }],
    [{ accessKeyId: 'AKIA IOSFODNN' }, { accessKeyId: { id: 'key-id-blank' } }],
    [{ accessKeyId: SECRET }, { accessKeyId: { id: 'key-id-is-secret' } }],
    [{ accessKeyId: 'ASIAIOSFODNN7EXAMPLE' }, { sessionToken: { id: 'token-missing' } }],
    [{ sessionToken: 'a b' }, { sessionToken: { id: 'token-blank' } }],
    [{ url: 'a1b2c3d4e5' }, { url: { id: 'url-shape' } }],
    [{ region: 'Tokyo, Japan' }, { region: { id: 'region-shape' } }],
    [{ service: '' }, { service: { id: 'service-shape' } }],
    [{ headers: 'A: 1\n\nAccept' }, { headers: { id: 'headers-shape', values: { line: '3' } } }],
    [{ headers: 'A: 1\n  2' }, { headers: { id: 'headers-fold', values: { line: '2' } } }],
    [{ headers: 'A: 1\r2' }, { headers: { id: 'headers-control', values: { line: '1' } } }],
    [{ headers: 'A: 署名' }, { headers: { id: 'headers-latin1', values: { line: '1' } } }],
    [{ method: 'HEAD', body: '{}' }, { body: { id: 'body-with-head' } }],
    [{ method: 'GET /' }, { method: { id: 'method-shape' } }],
    [{ date: '1795404060000' }, { date: { id: 'date-number' } }],
    [
      { url: 'https://example.com/?x-amz-signature=0' },
      { url: { id: 'url-signed', values: { name: 'x-amz-signature' } } },
    ],
    [{ placement: 'query', expires: '' }, { expires: { id: 'expires-missing' } }],
    [{ placement: 'query', expires: '0' }, { expires: { id: 'expires-whole' } }],
    [{ placement: 'query', expires: '-5' }, { expires: { id: 'expires-whole' } }],
    [{ placement: 'query', expires: '1.5' }, { expires: { id: 'expires-whole' } }],
    [{ placement: 'query', expires: '604801' }, { expires: { id: 'expires-long' } }],
  ])('says what is wrong with %j', (change, problems) => {
    expect(readForm({ ...good, ...change }, NOW)).toEqual({ problems });
  });

  test('no problem repeats what stands in a field of secrets', () => {
    const form = { ...good, secretAccessKey: 'AKIAIOSFODNN7EXAMPLE', sessionToken: 'secret token' };
    expect(JSON.stringify(readForm(form, NOW))).not.toMatch(/AKIAIOSFODNN7EXAMPLE|secret token/);
  });

  test('the keys can be taken out', () => {
    expect(withoutKeys({ ...good, sessionToken: 'a' })).toEqual({
      ...good,
      accessKeyId: '',
      secretAccessKey: '',
      sessionToken: '',
    });
  });
});

describe('warningsOf', () => {
  test('has nothing to say of a plain request', () => {
    expect(Object.values(warningsOf({ ...good, method: 'GET' }, places, NOW)).flat()).toEqual([]);
  });

  test.each<[Partial<SignForm>, string, object]>([
    [{ method: 'patch' }, 'method', { id: 'method-case', values: { method: 'PATCH' } }],
    [{ url: 'https://example.com/?a=b+c' }, 'url', { id: 'url-plus' }],
    [{ url: 'https://example.com/a/%2E./b' }, 'url', { id: 'url-dots' }],
    [
      { headers: 'Date: x\nSec-Fetch-Mode: cors\nContent-Length: 1' },
      'headers',
      { id: 'headers-browser', values: { names: 'Date, Sec-Fetch-Mode, Content-Length' } },
    ],
    [{ headers: 'User-Agent: x' }, 'headers', { id: 'headers-user-agent' }],
    [
      { url: 'https://example.com/', headers: 'Host: example.net' },
      'headers',
      { id: 'headers-host', values: { host: 'example.com' } },
    ],
    [{ headers: 'X-Amz-Date: x' }, 'headers', { id: 'headers-own', values: { names: 'x-amz-date' } }],
    [{ headers: 'x-amz-content-sha256: x' }, 'headers', { id: 'headers-payload' }],
    [{ headers: 'A: b\nX: é' }, 'headers', { id: 'headers-ascii', values: { line: '2' } }],
    [{ method: 'GET', body: '{}' }, 'body', { id: 'body-with-get' }],
    [{ region: 'AP-NORTHEAST-1' }, 'region', { id: 'region-case', values: { region: 'ap-northeast-1' } }],
    [{ region: 'Tokyo' }, 'region', { id: 'region-meant', values: { region: 'ap-northeast-1' } }],
    [{ region: 'ap-northeast-1a' }, 'region', { id: 'region-meant', values: { region: 'ap-northeast-1' } }],
    [{ region: 'auto' }, 'region', { id: 'region-unknown' }],
    [{ region: 'us-east-1' }, 'region', { id: 'region-host', values: { region: 'ap-northeast-1' } }],
    [{ service: 'apigateway' }, 'service', { id: 'service-host', values: { service: 'execute-api' } }],
    [
      { url: 'https://example.com/', service: 'CloudWatch' },
      'service',
      { id: 'service-name', values: { service: 'monitoring' } },
    ],
    [
      { url: 'https://example.com/', service: 'email' },
      'service',
      { id: 'service-name', values: { service: 'ses' } },
    ],
    [{ accessKeyId: 'AKIDEXAMPLE' }, 'accessKeyId', { id: 'key-id-shape' }],
    [
      { secretAccessKey: SECRET.slice(1) },
      'secretAccessKey',
      { id: 'secret-length', values: { length: '39' } },
    ],
    [{ secretAccessKey: SECRET.replace('/', '%2F') }, 'secretAccessKey', { id: 'secret-encoded' }],
    [{ sessionToken: 'a' }, 'sessionToken', { id: 'token-long-term' }],
    [{ sessionToken: 'a' }, 'expires', { id: 'expires-session' }],
    [{ payload: 'unsigned' }, 'payload', { id: 'payload-elsewhere' }],
    [{ paths: 's3' }, 'paths', { id: 'paths-other', values: { service: 'execute-api' } }],
    [{ date: '2026-11-23T03:11:00Z' }, 'date', { id: 'date-far', values: { minutes: '10' } }],
  ])('warns of %j', (change, field, warning) => {
    const warnings = warningsOf({ ...good, ...change }, places, NOW);
    expect(warnings[field as keyof typeof warnings]).toEqual([{ values: undefined, ...warning }]);
  });

  test('shows nothing of a secret', () => {
    const said = JSON.stringify(warningsOf({ ...good, secretAccessKey: '"Swordfish"' }, places, NOW));
    expect(said).toContain('secret-encoded');
    expect(said).not.toContain('Swordfish');
  });
});

test('a header line keeps what is inside its value', () => {
  expect(readHeaderLines('X-Note:  a   b \r\nX-Empty:\nX-Time: 1:2')).toEqual([
    ['X-Note', 'a   b'],
    ['X-Empty', ''],
    ['X-Time', '1:2'],
  ]);
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

describe('places', () => {
  test.each([
    [
      'https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/',
      { service: 'execute-api', region: 'us-east-1' },
    ],
    ['https://bucket.s3.dualstack.eu-west-1.amazonaws.com:443/a', { service: 's3', region: 'eu-west-1' }],
    ['https://abcd.lambda-url.us-gov-west-1.on.aws', { service: 'lambda', region: 'us-gov-west-1' }],
    ['https://iam.amazonaws.com/', { service: 'iam', region: 'us-east-1' }],
    ['https://email.us-east-1.amazonaws.com/', { service: 'ses', region: 'us-east-1' }],
    ['https://amzn-s3-demo-bucket.s3.amazonaws.com/a', { service: 's3' }],
    [
      'https://a1b2c3-ats.iot.us-east-1.amazonaws.com/mqtt',
      { service: 'iotdevicegateway', region: 'us-east-1' },
    ],
    ['https://a1b2c3-ats.iot.us-east-1.amazonaws.com/things', { service: 'iotdata', region: 'us-east-1' }],
    ['https://example.com/', {}],
    ['no address', {}],
  ])('%s is %j', (url, place) => {
    expect(places.placeOf(url)).toEqual(place);
  });

  test.each([
    ['monitoring', undefined],
    ['CloudWatch', 'monitoring'],
    ['email', 'ses'],
    ['S3', 's3'],
    ['IoTSecuredTunneling', undefined],
    ['anything-else', undefined],
  ])('the signing name for %s is %s', (written, name) => {
    expect(places.signingNameFor(written)).toBe(name);
  });
});

describe('the commands', () => {
  test('reach curl letter by letter', async () => {
    const input = inputOf({
      method: 'POST',
      url: "https://example.com/a/../it's/[1]?q=$HOME",
      headers: "X-Note: `id` $(id) it's\nX-Empty:",
      body: '@file "quoted" $PATH\nit\'s',
    });
    const signed = await signRequest(input);
    expect(argumentsOf(signedCurl(input, signed))).toEqual([
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
      input.body,
    ]);
    const own = argumentsOf(selfSigningCurl(input, signed.url));
    expect(own).toContain('aws:amz:ap-northeast-1:execute-api');
    expect(own.join()).not.toContain('wJalrXUtnFEMI');
  });

  test('send a presigned URL as it is, with the headers that are signed and no other', async () => {
    const input = inputOf({ placement: 'query', headers: 'X-Note: 1' });
    const signed = await signRequest(input);
    expect(argumentsOf(signedCurl(input, signed))).toEqual(['-i', signed.url, '-H', 'x-note: 1']);
  });

  test('keep the method of a request with a body, and say that one is not signed', async () => {
    const input = inputOf({ method: 'GET', body: '{}', payload: 'unsigned' });
    const signed = await signRequest(input);
    expect(argumentsOf(signedCurl(input, signed)).slice(0, 3)).toEqual(['-i', '-X', 'GET']);
    expect(argumentsOf(selfSigningCurl(input, signed.url))).toContain(
      'x-amz-content-sha256: UNSIGNED-PAYLOAD',
    );
  });

  /** What a real shell hands to curl. */
  function argumentsOf(command: string): readonly string[] {
    const script = `curl() { printf '%s\\0' "$@"; }; ${command}`;
    return execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1);
  }
});
