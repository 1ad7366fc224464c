/** SigV4A beside the vectors: keys in each form, signatures that must not verify, what has no signature. */
import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hex, toArray, utf8 } from '../../src/core/sigv4/bytes.ts';
import type { WireRequest } from '../../src/core/sigv4/canonical-request.ts';
import { verifyChunks } from '../../src/core/sigv4/chunks.ts';
import { loadAsymmetric } from '../../src/core/sigv4/load-asymmetric.ts';
import { signWire, type WireSigning } from '../../src/core/sigv4/sign-wire.ts';
import { printStringToSign } from '../../src/core/sigv4/string-to-sign.ts';

const { deriveKeyPair, ecdsaSigner, readPublicKey, signAsymmetric, verifiesSignature, verifyAsymmetric } =
  await loadAsymmetric();

const parts = JSON.parse(readFileSync(new URL('../vectors/parts.json', import.meta.url), 'utf8')) as {
  readonly v4aKeys: readonly Readonly<
    Record<'accessKeyId' | 'secretAccessKey' | 'd' | 'x' | 'y' | 'source', string>
  >[];
};

describe('the key pair', () => {
  test.each(parts.v4aKeys)('of $source', ({ secretAccessKey, accessKeyId, d, x, y }) => {
    const pair = deriveKeyPair(secretAccessKey, accessKeyId);
    expect(pair && { d: hex(pair.privateKey), ...pair.publicKey }).toEqual({ d, x, y });
  });

  test('is another for another secret, another access key id, and even for no secret', () => {
    const pairs = [
      deriveKeyPair('secret', 'AKIDEXAMPLE'),
      deriveKeyPair('secret ', 'AKIDEXAMPLE'),
      deriveKeyPair('secret', 'AKIAIOSFODNN7EXAMPLE'),
      deriveKeyPair('', 'AKIDEXAMPLE'),
    ];
    expect(new Set(pairs.map((pair) => pair?.publicKey.x)).size).toBe(4);
  });
});

describe('a public key', () => {
  const [{ x, y } = { x: '', y: '' }] = parts.v4aKeys;
  const key = { x, y };

  test.each([
    ['coordinates in hex', JSON.stringify({ x, y })],
    ['in upper case', JSON.stringify({ X: 1, x: x.toUpperCase(), y })],
    ['a JWK', JSON.stringify({ kty: 'EC', crv: 'P-256', x: base64(x), y: base64(y) })],
    ['the point', `04${x}${y}`],
    ['the point with a line end', ` 04${x}${y}\n`],
    ['the point without its first byte', `${x}${y}`],
    ['the compressed point', `${Number.parseInt(y.slice(-1), 16) % 2 === 0 ? '02' : '03'}${x}`],
  ])('is read from %s', (_, text) => {
    expect(readPublicKey(text)).toEqual(key);
  });

  test.each([
    '',
    'null',
    '{',
    '{}',
    '[]',
    '{"x":1,"y":2}',
    JSON.stringify({ x: '%', y }),
    JSON.stringify({ x, y: x }),
    `04${y}${x}`,
    `05${x}${y}`,
    x,
    'é'.repeat(65),
  ])('is not read from %j', (text) => {
    expect(readPublicKey(text)).toBeUndefined();
  });
});

const request: WireRequest = {
  method: 'PUT',
  target: '/photos/2026/a%20b.txt?versionId=1',
  headers: [
    ['Host', 'mfzwi23gnjvgw.mrap.accesspoint.s3-global.amazonaws.com'],
    ['User-Agent', 'curl/8.17.0'],
  ],
  body: toArray('text'),
};
const signing: WireSigning = {
  credentials: {
    accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
    secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  },
  region: '*',
  service: 's3',
  epochMs: Date.UTC(2026, 10, 23),
  contentSha256: true,
};
const { secretAccessKey } = signing.credentials;
/** DER of r = s = 0, which once made careless libraries accept anything. */
const ZEROS = '3006020100020100';

describe.each(['header', 'query'] as const)('a signature in the %s', (placement) => {
  const signed = signAsymmetric(request, { ...signing, placement, expires: 60 });
  if (!signed) throw new Error('no key pair');

  test('is one that OpenSSL verifies', () => {
    const { x, y } = signed.publicKey;
    const jwk = { kty: 'EC', crv: 'P-256', x: base64(x), y: base64(y) };
    const key = createPublicKey({ key: jwk, format: 'jwk' });
    const text = Buffer.from(printStringToSign(signed.stringToSign), 'latin1');
    expect(verify('sha256', text, key, Buffer.from(signed.signature, 'hex'))).toBe(true);
  });

  test('has a scope without a region, and the set of regions beside it', () => {
    expect(signed.stringToSign.scope).toEqual({
      date: '20261123',
      region: undefined,
      service: 's3',
      terminator: 'aws4_request',
    });
    const text = signed.request.target + JSON.stringify(signed.request.headers);
    expect(text).toMatch(placement === 'query' ? /X-Amz-Region-Set=%2A/ : /"X-Amz-Region-Set","\*"/);
  });

  test('verifies with the secret and with the public key', () => {
    expect(verifyAsymmetric(signed.request, { secretAccessKey }).status).toBe('matches');
    expect(verifyAsymmetric(signed.request, { publicKey: signed.publicKey }).status).toBe('matches');
  });

  test('differs for another secret and for another target', () => {
    const target = `${signed.request.target}&a=b`;
    expect(verifyAsymmetric(signed.request, { secretAccessKey: `${secretAccessKey}\n` }).status).toBe(
      'differs',
    );
    expect(verifyAsymmetric({ ...signed.request, target }, { secretAccessKey }).status).toBe('differs');
  });

  test.each(['', '00', 'zz', '30', ZEROS, `${signed.signature}00`, signed.signature.slice(2)])(
    'is refused as %j without a word of complaint',
    (signature) => {
      expect(verifiesSignature(signature, printStringToSign(signed.stringToSign), signed.publicKey)).toBe(
        false,
      );
    },
  );
});

test('a wrong body is told from a wrong key', () => {
  const signed = signAsymmetric(request, signing)?.request ?? request;
  const side = verifyAsymmetric({ ...signed, body: toArray('texts') }, { secretAccessKey });
  expect(side).toMatchObject({ status: 'differs', isSignedByKey: true, payload: { agrees: false } });
});

test('what carries no such signature is not checked, and why is said', () => {
  expect(verifyAsymmetric(request, { secretAccessKey })).toEqual({ status: 'not-checked', why: 'unsigned' });
  const symmetric = signWire(request, { ...signing, region: 'us-east-1' }).request;
  expect(verifyAsymmetric(symmetric, { secretAccessKey })).toMatchObject({ why: 'algorithm' });
  const key = { x: utf8('é'), y: '' };
  expect(verifiesSignature('30', '', key)).toBe(false);
});

describe('a body in chunks', () => {
  const form = 'STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD-TRAILER';
  const chunked = signAsymmetric(
    { ...request, headers: [...request.headers, ['x-amz-trailer', 'x-amz-meta-end']] },
    { ...signing, payload: form },
  );
  if (!chunked) throw new Error('no key pair');
  const { publicKey, signature: seed } = chunked;
  const trailer = 'x-amz-meta-end:1';
  const body = bodyInChunks(seed, ['a'.repeat(8192), 'b', ''], trailer);
  const upload: WireRequest = {
    ...chunked.request,
    headers: [...chunked.request.headers, ['x-amz-decoded-content-length', '8193']],
    body: toArray(body),
  };

  test('is verified chunk by chunk, and so is its trailer', () => {
    const found = verifyChunks(upload, { secretAccessKey }, ecdsaSigner(publicKey));
    expect(found).toMatchObject({ status: 'matches', remarks: [] });
    expect(found?.links.map(({ kind }) => kind)).toEqual(['chunk', 'chunk', 'chunk', 'trailer']);
    expect(verifyAsymmetric(upload, { secretAccessKey })).toMatchObject({ status: 'matches', chunks: found });
  });

  test('is wrong from the chunk on that was changed', () => {
    const changed = { ...upload, body: toArray(body.replace('\r\nb\r\n', '\r\nc\r\n')) };
    const found = verifyChunks(changed, { secretAccessKey }, ecdsaSigner(publicKey));
    expect(found).toMatchObject({ status: 'differs', firstWrong: { index: 1 } });
    expect(verifyAsymmetric(changed, { publicKey })).toMatchObject({
      status: 'differs',
      isSignedByKey: true,
    });
  });

  test('is not judged without a key for it', () => {
    expect(verifyChunks(upload, { secretAccessKey })?.status).toBe('not-checked');
  });

  /** As a client writes it: each signature filled up to the length of the longest. */
  function bodyInChunks(start: string, chunks: readonly string[], last: string): string {
    let previous = start;
    const signed = (kind: string, ...hashes: readonly string[]): string => {
      const lines = [`AWS4-ECDSA-P256-SHA256-${kind}`, '20261123T000000Z', '20261123/s3/aws4_request'];
      previous = derOf([...lines, previous, ...hashes].join('\n'));
      return previous.padEnd(144, '*');
    };
    const framed = chunks.map((data) => {
      const signature = signed('PAYLOAD', sha256(''), sha256(data));
      return `${data.length.toString(16)};chunk-signature=${signature}\r\n${data}${data && '\r\n'}`;
    });
    const end = signed('TRAILER', sha256(`${last}\n`));
    return `${framed.join('')}${last}\r\nx-amz-trailer-signature:${end}\r\n\r\n`;
  }
});

function derOf(text: string): string {
  const { privateKey, publicKey } = deriveKeyPair(secretAccessKey, signing.credentials.accessKeyId) ?? {};
  if (!privateKey || !publicKey) throw new Error('no key pair');
  const { x, y } = publicKey;
  const jwk = { kty: 'EC', crv: 'P-256', x: base64(x), y: base64(y), d: base64(hex(privateKey)) };
  return sign('sha256', Buffer.from(text), createPrivateKey({ key: jwk, format: 'jwk' })).toString('hex');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function base64(digits: string): string {
  return Buffer.from(digits, 'hex').toString('base64url');
}
