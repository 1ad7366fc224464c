import { ECDSA, HMAC } from './string-to-sign.ts';

/** What the value of `x-amz-content-sha256` says of a body in chunks. */
export interface StreamingForm {
  readonly name: string;
  /** Of the chunks' signatures; undefined when they carry none. */
  readonly algorithm?: string | undefined;
  readonly hasTrailer: boolean;
}

/** @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html */
const FORMS: readonly StreamingForm[] = [
  { name: 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD', algorithm: HMAC, hasTrailer: false },
  { name: 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER', algorithm: HMAC, hasTrailer: true },
  { name: 'STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD', algorithm: ECDSA, hasTrailer: false },
  { name: 'STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD-TRAILER', algorithm: ECDSA, hasTrailer: true },
  { name: 'STREAMING-UNSIGNED-PAYLOAD-TRAILER', hasTrailer: true },
];

/** @returns undefined for a body that is not sent in chunks. */
export const streamingForm = (payloadLine: string): StreamingForm | undefined =>
  FORMS.find(({ name }) => name === payloadLine);
