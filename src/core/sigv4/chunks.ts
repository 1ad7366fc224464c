import type { WireRequest } from './canonical-request.ts';
import { checksumsOf, type Checksum } from './chunk-checksums.ts';
import { hmacSigner, verifyChain, type ChainLink, type ChunkSigner } from './chunk-chain.ts';
import { streamingForm, type StreamingForm } from './chunk-forms.ts';
import { decodedBody, parseChunks, type Framing } from './chunk-framing.ts';
import { headerOf, readClaim } from './claim.ts';
import { payloadOf } from './payload.ts';
import { deriveKey } from './signing-key.ts';
import { HMAC } from './string-to-sign.ts';
import type { SigningSecrets } from './verify.ts';

/** What is wrong with the body as a whole, beside its framing and its signatures. */
export type ChunkRemark =
  /** `x-amz-decoded-content-length` is not sent, or is no number. */
  | { readonly kind: 'no-length' }
  | { readonly kind: 'other-length'; readonly stated: number; readonly actual: number }
  /** `x-amz-trailer` announces what does not come. */
  | { readonly kind: 'trailer-missing'; readonly name: string }
  | { readonly kind: 'trailer-unannounced'; readonly name: string }
  /** The form has no trailer, but one comes; or it has one, and none is announced. */
  | { readonly kind: 'trailer-unexpected' }
  | { readonly kind: 'trailer-expected' }
  /** S3 takes fewer than 8192 bytes in the last chunk with data alone. */
  | { readonly kind: 'small-chunk'; readonly index: number; readonly size: number };

export interface ChunkedBody {
  readonly form: StreamingForm;
  readonly framing: Framing;
  /** Empty when the form signs no chunks, and when no key for its algorithm was given. */
  readonly links: readonly ChainLink[];
  /** The first chunk or trailer whose signature is wrong or missing: where S3 would stop. */
  readonly firstWrong?: ChainLink | undefined;
  readonly remarks: readonly ChunkRemark[];
  /** Of the trailers. */
  readonly checksums: readonly Checksum[];
  readonly status: 'matches' | 'differs' | 'not-checked';
}

/**
 * Verifies a body in `aws-chunked` coding, chunk by chunk, from the request's own signature on.
 * @param signer - for the forms that an HMAC does not sign; without it their signatures are not checked.
 * @returns undefined when the request is not signed, its body is not known, or is not sent in chunks.
 */
export function verifyChunks(
  request: WireRequest,
  secrets: SigningSecrets,
  signer?: ChunkSigner,
): ChunkedBody | undefined {
  const claim = readClaim(request);
  const form = claim && streamingForm(payloadOf({ ...request, body: undefined }, claim).line);
  if (!form || !request.body) return undefined;
  const framing = parseChunks(request.body);
  const used =
    form.algorithm === HMAC ? hmacSigner(deriveKey(secrets.secretAccessKey, claim.scope).kSigning) : signer;
  const links =
    used && used.algorithm === form.algorithm
      ? verifyChain(request.body, framing, { ...claim, seed: claim.signature }, used)
      : [];
  const firstWrong = links.find(({ status }) => status !== 'matches');
  const checksums =
    framing.trailers.length > 0 ? checksumsOf(framing.trailers, decodedBody(request.body, framing)) : [];
  const remarks = remarksOn(request, form, framing);
  const isWrong =
    framing.problem !== undefined ||
    firstWrong !== undefined ||
    remarks.some(({ kind }) => kind === 'other-length') ||
    checksums.some(({ agrees }) => agrees === false);
  const isUnchecked = form.algorithm !== undefined && links.length === 0;
  const status = isWrong ? 'differs' : isUnchecked ? 'not-checked' : 'matches';
  return { form, framing, links, firstWrong, remarks, checksums, status };
}

function remarksOn(request: WireRequest, form: StreamingForm, framing: Framing): ChunkRemark[] {
  return [
    ...lengthRemarks(headerOf(request, 'x-amz-decoded-content-length'), framing),
    ...trailerRemarks(headerOf(request, 'x-amz-trailer') ?? '', form, framing),
    ...sizeRemarks(framing),
  ];
}

function lengthRemarks(sent: string | undefined, { decodedLength, problem }: Framing): ChunkRemark[] {
  if (sent === undefined || !/^\d{1,15}$/.test(sent)) return [{ kind: 'no-length' }];
  const stated = Number(sent);
  // Of a body that cannot be read to its end, the length says nothing new.
  return stated === decodedLength || problem ? [] : [{ kind: 'other-length', stated, actual: decodedLength }];
}

function trailerRemarks(announced: string, { hasTrailer }: StreamingForm, framing: Framing): ChunkRemark[] {
  if (framing.problem) return [];
  const wanted = announced
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const sent = framing.trailers.map(([name]) => name.toLowerCase());
  if (!hasTrailer) return sent.length > 0 ? [{ kind: 'trailer-unexpected' }] : [];
  if (wanted.length === 0 && sent.length === 0) return [{ kind: 'trailer-expected' }];
  return [
    ...wanted
      .filter((name) => !sent.includes(name))
      .map((name) => ({ kind: 'trailer-missing', name }) as const),
    ...sent
      .filter((name) => !wanted.includes(name))
      .map((name) => ({ kind: 'trailer-unannounced', name }) as const),
  ];
}

/** In bytes. */
const SMALLEST_CHUNK = 8192;

/** The first one is told; the others have the same cause. */
function sizeRemarks({ chunks }: Framing): ChunkRemark[] {
  const last = chunks.findLastIndex(({ size }) => size > 0);
  const index = chunks.findIndex(({ size }, place) => place < last && size < SMALLEST_CHUNK);
  const small = chunks[index];
  return small ? [{ kind: 'small-chunk', index, size: small.size }] : [];
}
