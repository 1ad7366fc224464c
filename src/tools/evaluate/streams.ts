/** What is signed beside a request: bodies in chunks, messages of an event stream, policies of a form. */
import { fromHex, utf8 } from '../../core/sigv4/bytes.ts';
import { hmacSigner, trailerStringToSign } from '../../core/sigv4/chunk-chain.ts';
import { eventStringToSign, signEvent } from '../../core/sigv4/event-signature.ts';
import { signPolicy } from '../../core/sigv4/post-policy.ts';
import { deriveKey } from '../../core/sigv4/signing-key.ts';
import { HMAC, parseScope, TERMINATOR, type CredentialScope } from '../../core/sigv4/string-to-sign.ts';
import { differing } from './outcome.ts';

type Strings<Name extends string> = Readonly<Record<Name, string>>;
type Signed = Strings<'secretAccessKey' | 'stringToSign' | 'signature'>;

export interface Chain extends Strings<'secretAccessKey' | 'date' | 'scope' | 'seedSignature'> {
  readonly trailerBytes?: string | null;
  readonly chunks: readonly (Strings<'name'> & Omit<Signed, 'secretAccessKey'>)[];
}

export type Event = Signed & Strings<'date' | 'scope' | 'priorSignature' | 'headersHex' | 'payloadHex'>;
export type Policy = Signed & Strings<'date' | 'region' | 'service'>;

/** The chunks' own bytes were not published, but their hashes stand in what was signed. */
export function chainFaults({ secretAccessKey, date, trailerBytes, chunks, ...chain }: Chain): string[] {
  const scope = scopeOf(chain.scope);
  const signer = hmacSigner(deriveKey(secretAccessKey, scope).kSigning);
  let previous = chain.seedSignature;
  return chunks.flatMap(({ name, stringToSign, signature }) => {
    const start = { timestamp: date, scope, seed: chain.seedSignature };
    const isTrailer = stringToSign.startsWith(`${HMAC}-TRAILER`);
    const faults = [
      ...differing(`${name}, previous signature`, previous, stringToSign.split('\n')[3] ?? ''),
      ...(isTrailer
        ? differing(name, stringToSign, trailerStringToSign(HMAC, start, previous, utf8(trailerBytes ?? '')))
        : []),
      ...differing(name, signature, signer.expected(utf8(stringToSign)) ?? 'none'),
    ];
    previous = signature;
    return faults;
  });
}

export function eventFaults(event: Event): string[] {
  const [headers, payload] = [bytesOf(event.headersHex), bytesOf(event.payloadHex)];
  const scope = scopeOf(event.scope);
  const made = { timestamp: event.date, scope, prior: event.priorSignature, headers, payload };
  return [
    ...differing('string to sign', event.stringToSign, eventStringToSign(made)),
    ...differing('signature', event.signature, signEvent(made, event.secretAccessKey)),
  ];
}

export function policyFaults({ secretAccessKey, stringToSign, signature, ...scope }: Policy): string[] {
  const { date, region, service } = scope;
  const made = signPolicy(
    utf8(stringToSign),
    { date, region, service, terminator: TERMINATOR },
    secretAccessKey,
  );
  return differing('signature', signature, made);
}

const bytesOf = (digits: string): Uint8Array => fromHex(digits) ?? new Uint8Array();

function scopeOf(text: string): CredentialScope {
  const scope = parseScope(text);
  if (!scope) throw new Error(`${text} is no credential scope.`);
  return scope;
}
