import { hex, utf8, type ByteString } from './bytes.ts';
import { sha256Of } from './hash.ts';
import { deriveKey, signatureOf } from './signing-key.ts';
import { HMAC, printScope, type CredentialScope } from './string-to-sign.ts';

/** One message of an event stream that a client sends, and the signature before it. */
export interface SignedEvent {
  readonly timestamp: string;
  readonly scope: CredentialScope;
  /** Of the request that opened the stream, or of the message before. */
  readonly prior: string;
  /** The message's own headers as encoded for the stream; usually `:date` alone. */
  readonly headers: Uint8Array;
  readonly payload: Uint8Array;
}

/**
 * @returns the text that an event's signature covers.
 * @see https://docs.aws.amazon.com/transcribe/latest/dg/streaming-http2.html
 */
export const eventStringToSign = ({ timestamp, scope, prior, headers, payload }: SignedEvent): ByteString =>
  [
    `${HMAC}-PAYLOAD`,
    timestamp,
    utf8(printScope(scope)),
    prior,
    hex(sha256Of(headers)),
    hex(sha256Of(payload)),
  ].join('\n');

/** @returns the signature in hex, as the next event wants it; in the stream stand its bytes. */
export const signEvent = (event: SignedEvent, secretAccessKey: string): string =>
  signatureOf(deriveKey(secretAccessKey, event.scope).kSigning, eventStringToSign(event));

/** The value of the `:date` header: its name, type 8 and eight bytes of milliseconds. */
export function eventDateHeader(epochMs: number): Uint8Array {
  const header = new Uint8Array([
    5,
    ...[...':date'].map((mark) => mark.charCodeAt(0)),
    8,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
  ]);
  new DataView(header.buffer).setBigInt64(7, BigInt(Math.trunc(epochMs)));
  return header;
}
