import { fromArray, toArray, type ByteString } from './bytes.ts';
import type { WireRequest } from './canonical-request.ts';
import type { SigningRules } from './rules.ts';
import type { StringToSign } from './string-to-sign.ts';
import { serviceSide, type ServiceSide } from './verify.ts';

/** One byte of a request that is not the one that was signed. */
export interface ChangedByte {
  readonly where: 'method' | 'target' | 'header' | 'body';
  /** Of the header, in lower case. */
  readonly header?: string | undefined;
  /** Bytes from the beginning of the method, target, value or body. */
  readonly at: number;
  readonly was: ByteString;
  readonly is: ByteString;
  /** What the service would have made of the request as it was signed. */
  readonly signed: ServiceSide;
}

/** A body is hashed whole for each try, so a long one is left alone. Bytes. */
const LONGEST_BODY = 512;
/** Nobody waits for more; a request of a few hundred bytes takes some ten thousand. */
const MOST_TRIES = 400_000;
const PRINTABLE = Array.from({ length: 95 }, (_, i) => String.fromCharCode(i + 32));
const EVERY_BYTE = Array.from({ length: 256 }, (_, i) => String.fromCharCode(i));

/**
 * Puts every other byte in place of each one that is signed, until the signature fits: what a proxy, a terminal or a
 * slip of the hand changes on the way is often one letter.
 * @param fits - whether this is the string that was signed.
 * @yields the number of tries so far, so that a page can draw in between.
 */
export function* findChangedByte(
  request: WireRequest,
  rules: SigningRules,
  fits: (stringToSign: StringToSign) => boolean,
): Generator<number, { readonly found?: ChangedByte; readonly tried: number }> {
  let tried = 0;
  for (const { place, text, from, to, put } of placesIn(request)) {
    for (let at = from; at < to; at++) {
      const is = text.charAt(at);
      for (const was of is >= ' ' && is <= '~' ? PRINTABLE : EVERY_BYTE) {
        if (was === is) continue;
        tried += 1;
        const signed = serviceSide(put(text.slice(0, at) + was + text.slice(at + 1)), rules);
        if (signed && fits(signed.stringToSign)) return { found: { ...place, at, was, is, signed }, tried };
      }
      if (tried > MOST_TRIES) return { tried };
      yield tried;
    }
  }
  return { tried };
}

interface Stretch {
  readonly place: Pick<ChangedByte, 'where' | 'header'>;
  readonly text: ByteString;
  /** The stretch of the text that is signed. */
  readonly from: number;
  readonly to: number;
  /** @returns the request with another text in this place. */
  readonly put: (text: ByteString) => WireRequest;
}

/** Short and likely places first. */
function placesIn(request: WireRequest): Stretch[] {
  const { method, target, headers, body = new Uint8Array() } = request;
  const stretches: Stretch[] = [
    {
      place: { where: 'method' },
      text: method,
      ...whole(method),
      put: (text) => ({ ...request, method: text }),
    },
    ...around(target, /X-Amz-Signature=[^&]*/).map((part): Stretch => {
      return {
        place: { where: 'target' },
        text: target,
        ...part,
        put: (text) => ({ ...request, target: text }),
      };
    }),
  ];
  const signed = new Set(serviceSide(request)?.claim.signedHeaders);
  for (const [index, [name, value]] of headers.entries()) {
    const header = name.toLowerCase();
    const isClaim = header === 'authorization';
    if (!isClaim && !signed.has(header)) continue;
    const put = (text: ByteString): WireRequest => ({
      ...request,
      headers: headers.with(index, [name, text]),
    });
    for (const part of isClaim ? inside(value) : [whole(value)])
      stretches.push({ place: { where: 'header', header }, text: value, ...part, put });
  }
  const text = body.length <= LONGEST_BODY ? fromArray(body) : '';
  const putBody = (bytes: ByteString): WireRequest => ({ ...request, body: toArray(bytes) });
  return [...stretches, { place: { where: 'body' }, text, ...whole(text), put: putBody }];
}

type Range = Pick<Stretch, 'from' | 'to'>;

const whole = (text: ByteString): Range => ({ from: 0, to: text.length });

/** The signature in a query is not part of what is signed. */
function around(text: ByteString, left: RegExp): Range[] {
  const found = left.exec(text);
  if (!found) return [whole(text)];
  return [
    { from: 0, to: found.index },
    { from: found.index + found[0].length, to: text.length },
  ];
}

/** Of an Authorization header the scope and the names of the headers; neither key id nor signature is signed. */
function inside(value: ByteString): Range[] {
  return [/Credential=[^/,]*\/([^,\s]+)/d, /SignedHeaders=([^,\s]+)/d].flatMap((pattern) => {
    const [from, to] = pattern.exec(value)?.indices?.[1] ?? [];
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
}
