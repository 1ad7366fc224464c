import { hex, utf8, type ByteString } from './bytes.ts';
import { trailerText, type Framing } from './chunk-framing.ts';
import { EMPTY_HASH, sha256Hex, sha256Of } from './hash.ts';
import { signatureOf } from './signing-key.ts';
import { HMAC, printScope, type CredentialScope } from './string-to-sign.ts';

/** Whoever can tell a right signature from a wrong one. */
export interface ChunkSigner {
  /** The algorithm of the request itself: `AWS4-HMAC-SHA256`. */
  readonly algorithm: string;
  /** The one signature that is right; undefined where there are many, as with ECDSA. */
  expected(stringToSign: ByteString): string | undefined;
  agrees(stringToSign: ByteString, signature: string): boolean;
}

/** @param signingKey - the last of the derived keys. */
export const hmacSigner = (signingKey: Uint8Array): ChunkSigner => ({
  algorithm: HMAC,
  expected: (stringToSign) => signatureOf(signingKey, stringToSign),
  agrees: (stringToSign, signature) => signatureOf(signingKey, stringToSign) === signature,
});

/** What every signature of a chain shares. */
export interface ChainStart {
  readonly timestamp: string;
  readonly scope: CredentialScope;
  /** The signature of the request, which the first chunk's follows. */
  readonly seed: string;
}

export interface ChainLink {
  readonly kind: 'chunk' | 'trailer';
  /** Counted from 0; of the trailer, the number of chunks. */
  readonly index: number;
  /** Where the signed bytes stand in the body. */
  readonly from: number;
  readonly to: number;
  readonly stringToSign: ByteString;
  readonly provided?: string | undefined;
  readonly expected?: string | undefined;
  readonly status: 'matches' | 'differs' | 'unsigned';
}

/** @returns the text that a chunk's signature covers. */
export const chunkStringToSign = (
  algorithm: string,
  { timestamp, scope }: ChainStart,
  previous: string,
  data: Uint8Array,
): ByteString =>
  [
    `${algorithm}-PAYLOAD`,
    timestamp,
    utf8(printScope(scope)),
    previous,
    EMPTY_HASH,
    hex(sha256Of(data)),
  ].join('\n');

/** @returns the text that the trailer's signature covers. */
export const trailerStringToSign = (
  algorithm: string,
  { timestamp, scope }: ChainStart,
  previous: string,
  trailer: ByteString,
): ByteString =>
  [`${algorithm}-TRAILER`, timestamp, utf8(printScope(scope)), previous, sha256Hex(trailer)].join('\n');

/**
 * @returns each link judged by itself: a wrong one does not make its followers wrong, because they are held against the
 * signature that was sent.
 */
export function verifyChain(
  body: Uint8Array,
  framing: Framing,
  start: ChainStart,
  signer: ChunkSigner,
): ChainLink[] {
  const links: ChainLink[] = [];
  let previous = start.seed;
  const add = (link: Pick<ChainLink, 'kind' | 'from' | 'to' | 'stringToSign' | 'provided'>): void => {
    const judged = { ...link, index: links.length, ...judge(link.stringToSign, link.provided, signer) };
    links.push(judged);
    previous = unpadded(judged.provided ?? judged.expected ?? '');
  };
  for (const { dataAt: from, size, signature } of framing.chunks) {
    const to = from + size;
    const stringToSign = chunkStringToSign(signer.algorithm, start, previous, body.subarray(from, to));
    add({ kind: 'chunk', from, to, stringToSign, provided: signature });
  }
  if (framing.trailerAt === undefined) return links;
  add({
    kind: 'trailer',
    from: framing.trailerAt,
    to: body.length,
    stringToSign: trailerStringToSign(signer.algorithm, start, previous, trailerText(framing.trailers)),
    provided: framing.trailerSignature,
  });
  return links;
}

/** ECDSA signatures differ in length and are filled up with asterisks. */
function unpadded(signature: string): string {
  const star = signature.indexOf('*');
  return star < 0 ? signature : signature.slice(0, star);
}

function judge(
  stringToSign: ByteString,
  provided: string | undefined,
  signer: ChunkSigner,
): Pick<ChainLink, 'expected' | 'status'> {
  const expected = signer.expected(stringToSign);
  if (provided === undefined) return { expected, status: 'unsigned' };
  const agrees =
    expected === undefined ? signer.agrees(stringToSign, unpadded(provided)) : expected === provided;
  return { expected, status: agrees ? 'matches' : 'differs' };
}
