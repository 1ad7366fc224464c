import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromArray, toArray } from '../../src/core/sigv4/bytes.ts';
import type { WireHeader } from '../../src/core/sigv4/canonical-headers.ts';
import type { WireRequest } from '../../src/core/sigv4/canonical-request.ts';
import { hmacSigner } from '../../src/core/sigv4/chunk-chain.ts';
import { checksumsOf } from '../../src/core/sigv4/chunk-checksums.ts';
import { decodedBody, parseChunks } from '../../src/core/sigv4/chunk-framing.ts';
import { verifyChunks, type ChunkedBody } from '../../src/core/sigv4/chunks.ts';
import { deriveKey } from '../../src/core/sigv4/signing-key.ts';
import { verifyRequest } from '../../src/core/sigv4/verify.ts';
import { cpuTime } from '../config/cpu-time.ts';

/** AWS's published upload in chunks: 66,560 times the letter a. */
const secrets = { secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' };
const SIGNATURES = [
  'ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648',
  '0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497',
  'b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9',
];
const [FIRST, SECOND] = ['a'.repeat(65_536), 'a'.repeat(1024)];
const chunk = (data: string, signature?: string): string =>
  `${data.length.toString(16)}${signature === undefined ? '' : `;chunk-signature=${signature}`}\r\n${data}\r\n`;
const BODY = chunk(FIRST, SIGNATURES[0]) + chunk(SECOND, SIGNATURES[1]) + chunk('', SIGNATURES[2]);

const upload = (body: string, changed: Readonly<Record<string, string>> = {}): WireRequest => ({
  method: 'PUT',
  target: '/examplebucket/chunkObject.txt',
  headers: Object.entries({
    Host: 's3.amazonaws.com',
    'x-amz-date': '20130524T000000Z',
    'x-amz-storage-class': 'REDUCED_REDUNDANCY',
    'Content-Encoding': 'aws-chunked',
    'x-amz-content-sha256': 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD',
    'x-amz-decoded-content-length': '66560',
    'Content-Length': '66824',
    Authorization:
      'AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,' +
      'SignedHeaders=content-encoding;content-length;host;x-amz-content-sha256;x-amz-date;' +
      'x-amz-decoded-content-length;x-amz-storage-class,' +
      'Signature=4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9',
    ...changed,
  }),
  body: toArray(body),
});

const verified = (request: WireRequest): ChunkedBody => {
  const found = verifyChunks(request, secrets);
  if (!found) throw new Error('not in chunks');
  return found;
};

describe('the published upload', () => {
  it('is right, from the request to the last chunk', () => {
    expect(BODY.length).toBe(66_824);
    expect(verifyRequest(upload(BODY), secrets).status).toBe('matches');
    const found = verified(upload(BODY));
    expect(found).toMatchObject({ status: 'matches', firstWrong: undefined, remarks: [] });
    expect(found.links.map(({ expected }) => expected)).toEqual(SIGNATURES);
  });

  it('names the one chunk whose data was changed, and where it stands', () => {
    const at = BODY.lastIndexOf(SECOND);
    const found = verified(upload(`${BODY.slice(0, at)}b${BODY.slice(at + 1)}`));
    expect(found).toMatchObject({
      status: 'differs',
      firstWrong: { kind: 'chunk', index: 1, from: at, to: at + 1024 },
    });
    expect(found.links.map(({ status }) => status)).toEqual(['matches', 'differs', 'matches']);
  });

  it('misses a signature', () => {
    const found = verified(upload(BODY.replace(`;chunk-signature=${SIGNATURES[1] ?? ''}`, '')));
    expect(found.firstWrong).toMatchObject({ index: 1, status: 'unsigned' });
  });

  it('compares the length that was stated', () => {
    const found = verified(upload(BODY, { 'x-amz-decoded-content-length': '66561' }));
    expect(found.remarks).toEqual([{ kind: 'other-length', stated: 66_561, actual: 66_560 }]);
    expect(found.status).toBe('differs');
  });

  it('is wrong with another secret, from the first chunk on', () => {
    expect(verifyChunks(upload(BODY), { secretAccessKey: 'other' })?.firstWrong?.index).toBe(0);
  });
});

const TRAILER = 'x-amz-checksum-crc32c:sOO8/Q==';
const trailing = (end: string, first: string): WireRequest =>
  upload(
    chunk(FIRST, 'b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2') +
      chunk(SECOND, '1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7') +
      `0;chunk-signature=2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992\r\n${first}` +
      `x-amz-trailer-signature:${end}\r\n\r\n`,
    {
      'x-amz-content-sha256': 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER',
      'x-amz-trailer': 'x-amz-checksum-crc32c',
      Authorization:
        'AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,' +
        'SignedHeaders=host,Signature=106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e',
    },
  );
const END = 'd81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435';

describe('the published upload with a trailer', () => {
  it.each([`${TRAILER}\r\n`, `${TRAILER}\n\r\n`])('is right with %j', (line) => {
    const found = verified(trailing(END, line));
    expect(found).toMatchObject({
      status: 'matches',
      checksums: [{ name: 'x-amz-checksum-crc32c', actual: 'sOO8/Q==', agrees: true }],
    });
    expect(found.links.at(-1)).toMatchObject({ kind: 'trailer', index: 3, status: 'matches' });
  });

  it('names the trailer when its signature is wrong', () => {
    expect(verified(trailing('0'.repeat(64), `${TRAILER}\r\n`)).firstWrong).toMatchObject({
      kind: 'trailer',
    });
  });

  it('names another checksum', () => {
    const found = verified(trailing(END, 'x-amz-checksum-crc32c:AAAAAA==\r\n'));
    expect(found.checksums).toMatchObject([{ stated: 'AAAAAA==', actual: 'sOO8/Q==', agrees: false }]);
    expect(found.firstWrong?.kind).toBe('trailer');
  });
});

describe('other forms', () => {
  const unsigned = (trailer: string): ChunkedBody =>
    verified(
      upload(`5\r\nhello\r\n0\r\n${trailer}\r\n`, {
        'x-amz-content-sha256': 'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
        'x-amz-decoded-content-length': '5',
        'x-amz-trailer': 'x-amz-checksum-crc32',
      }),
    );

  it('holds an unsigned body against its checksum', () => {
    expect(unsigned('x-amz-checksum-crc32:NhCmhg==\r\n')).toMatchObject({ status: 'matches', links: [] });
    expect(unsigned('x-amz-checksum-crc32:AAAAAA==\r\n').status).toBe('differs');
    expect(unsigned('').remarks).toEqual([{ kind: 'trailer-missing', name: 'x-amz-checksum-crc32' }]);
  });

  it('leaves ECDSA to whoever can verify it', () => {
    const request = upload(BODY, { 'x-amz-content-sha256': 'STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD' });
    expect(verified(request)).toMatchObject({ status: 'not-checked', links: [] });
    const agrees = (_: string, signature: string): boolean => signature === SIGNATURES[0];
    const signer = { algorithm: 'AWS4-ECDSA-P256-SHA256', expected: () => undefined, agrees };
    const padded = {
      ...request,
      body: toArray(BODY.replace(SIGNATURES[0] ?? '', `${SIGNATURES[0] ?? ''}**`)),
    };
    const found = verifyChunks(padded, secrets, signer);
    expect(found?.links.map(({ status }) => status)).toEqual(['matches', 'differs', 'differs']);
    expect(found?.links[1]?.stringToSign).toContain(`\n${SIGNATURES[0] ?? ''}\n`);
  });

  it('is none of its business without chunks', () => {
    expect(
      verifyChunks(upload(BODY, { 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' }), secrets),
    ).toBeUndefined();
  });

  it('remarks on a chunk that is too small', () => {
    const body = chunk('ab', 'x') + chunk('c', 'x') + chunk('', 'x');
    expect(verified(upload(body, { 'x-amz-decoded-content-length': '3' })).remarks).toEqual([
      { kind: 'small-chunk', index: 0, size: 2 },
    ]);
  });
});

describe('framing', () => {
  const problem = (body: string): unknown => parseChunks(toArray(body)).problem;

  it.each([
    ['', 'no-last-chunk', 0],
    ['5', 'no-line-end', 0],
    ['zz\r\n', 'bad-size', 0],
    ['-1\r\n\r\n', 'bad-size', 0],
    ['fffffffff\r\nabc', 'cut-off', 0],
    ['3\r\nabcdef', 'no-data-end', 6],
    ['3\r\nabc\r\n', 'no-last-chunk', 8],
    ['0\r\nno trailer\r\n\r\n', 'bad-trailer', 3],
    ['0\r\n', 'no-end', 3],
  ])('%j', (body, kind, at) => {
    expect(problem(body)).toEqual({ kind, at });
  });

  it('takes other extensions', () => {
    expect(parseChunks(toArray('1;x=1;chunk-signature=ab\r\nq\r\n0\r\n\r\n'))).toMatchObject({
      chunks: [{ signature: 'ab' }, { size: 0 }],
      problem: undefined,
    });
  });

  it('gives back any data that was cut into chunks', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ minLength: 1, maxLength: 40 })), (pieces) => {
        const body = pieces.map((piece) => chunk(fromArray(piece), 'ab')).join('') + chunk('', 'ab');
        const framing = parseChunks(toArray(body));
        expect(framing.problem).toBeUndefined();
        expect(fromArray(decodedBody(toArray(body), framing))).toBe(pieces.map(fromArray).join(''));
      }),
    );
  });

  it('throws on no bytes, and needs time in proportion to them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (body) => {
        verifyChunks({ ...upload(''), body }, secrets);
      }),
    );
    for (const hostile of ['1\r\na\r\n', '0\r\n', 'a:b\r\n', '\r', ';']) {
      const timeOf = (times: number): number => {
        const bytes = toArray(hostile.repeat(times));
        return cpuTime(() => parseChunks(bytes));
      };
      expect(timeOf(480_000)).toBeLessThan(Math.max(timeOf(30_000), 5) * 100);
    }
  });
});

describe('checksums', () => {
  const data = toArray('123456789');
  it.each([
    ['crc32', 'y/Q5Jg=='],
    ['crc32c', '4waSgw=='],
    ['crc64nvme', 'rosUhgp5mIg='],
    ['sha256', 'FeKw08M4keuw8e9gnsQZQgwg4yDOlMZfvIwzEkSOsiU='],
  ])('%s', (name, expected) => {
    const headers: readonly WireHeader[] = [[`X-Amz-Checksum-${name}`, expected]];
    const [found] = checksumsOf(headers, data);
    expect(found).toMatchObject({ actual: expected, agrees: true });
  });

  it('leaves alone what it does not compute', () => {
    const headers: readonly WireHeader[] = [
      ['x-amz-checksum-sha1', 'abc'],
      ['x-amz-checksum-crc32', 'y/Q5Jg==-2'],
      ['x-amz-checksum-mode', 'ENABLED'],
    ];
    expect(checksumsOf(headers, data).map(({ agrees }) => agrees)).toEqual([undefined, undefined]);
  });
});

describe('a chain that is made', () => {
  it('agrees with its own signatures alone', () => {
    const scope = { date: '20130524', region: 'us-east-1', service: 's3', terminator: 'aws4_request' };
    const signer = hmacSigner(deriveKey(secrets.secretAccessKey, scope).kSigning);
    const right = signer.expected('text') ?? '';
    expect([signer.agrees('text', right), signer.agrees('text', '')]).toEqual([true, false]);
  });
});
