import type { WireRequest } from '../../core/sigv4/canonical-request.ts';
import { toArray, utf8 } from '../../core/sigv4/bytes.ts';
import { rulesOf, type SigningRules } from '../../core/sigv4/rules.ts';
import type { WireSigning } from '../../core/sigv4/sign-wire.ts';

/** One request of a published suite with what it has to become, as `test/vectors/signing.json` holds them. */
export interface Vector {
  readonly id: string;
  readonly suite: string;
  readonly algorithm: string;
  readonly placement: 'header' | 'query';
  readonly credentials: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string;
  };
  readonly region: string;
  readonly service: string;
  /** ISO 8601. */
  readonly timestamp: string;
  readonly options: VectorOptions;
  readonly request: {
    readonly method: string;
    readonly target: string;
    readonly headers: readonly (readonly [name: string, value: string])[];
    readonly body?: string;
    readonly bodyBase64?: string;
  };
  readonly expected: {
    readonly canonicalRequest: string;
    readonly stringToSign: string;
    readonly signature: string;
    readonly signedHeaders?: string;
    readonly signingKey?: string;
    readonly signedRequestText?: string;
    readonly signedTarget?: string;
  };
  /** Of SigV4A, in hex. */
  readonly publicKey?: { readonly x: string; readonly y: string } | string;
  /** Replaced by a later suite that contradicts it. */
  readonly superseded?: boolean;
  /** The ways of one client, which no service requires. */
  readonly nonStandard?: boolean;
}

interface VectorOptions {
  readonly normalizePath?: boolean;
  /** The path as sent is encoded once more; otherwise decoded and encoded once. */
  readonly doubleEncode?: boolean;
  readonly plusInPath?: boolean;
  readonly plusInQuery?: boolean;
  readonly foldMode?: 'space' | 'comma';
  /** The token is sent, but added after signing. */
  readonly omitSessionToken?: boolean;
  readonly expires?: number;
  /** The payload line. */
  readonly payloadHash?: string;
  /** Says of one suite what `payloadHash` then says exactly. */
  readonly signBody?: boolean;
  readonly addContentSha256?: boolean;
  readonly hoistedHeaders?: readonly string[];
  readonly noAmzDate?: boolean;
  readonly dateText?: string;
}

const KNOWN: Readonly<Record<keyof VectorOptions, true>> = {
  normalizePath: true,
  doubleEncode: true,
  plusInPath: true,
  plusInQuery: true,
  foldMode: true,
  omitSessionToken: true,
  expires: true,
  payloadHash: true,
  signBody: true,
  addContentSha256: true,
  hoistedHeaders: true,
  noAmzDate: true,
  dateText: true,
};

/** @returns options that are set and that nothing here reads. */
export const unknownOptions = ({ options }: Vector): string[] =>
  Object.entries(options)
    .filter(([name, value]) => !(name in KNOWN) && value !== false && value !== null)
    .map(([name]) => name);

export function rulesOfVector({ options, service }: Pick<Vector, 'options' | 'service'>): SigningRules {
  const usual = rulesOf(service);
  const doubleEncode = options.doubleEncode ?? usual.doubleEncode;
  return {
    normalizePath: options.normalizePath ?? usual.normalizePath,
    doubleEncode,
    plusInPath: options.plusInPath ?? (usual.plusInPath && !doubleEncode),
    plusInQuery: options.plusInQuery ?? usual.plusInQuery,
    fold: options.foldMode === 'comma' ? 'comma' : 'blank',
    token: options.omitSessionToken ? 'appended' : 'signed',
  };
}

export const requestOf = ({ request }: Pick<Vector, 'request'>): WireRequest => ({
  method: utf8(request.method),
  target: utf8(request.target),
  headers: request.headers.map(([name, value]) => [utf8(name), utf8(value)]),
  body: toArray(request.bodyBase64 === undefined ? utf8(request.body ?? '') : atob(request.bodyBase64)),
});

export function signingOf(vector: Vector): WireSigning {
  const { credentials, options, request, expected } = vector;
  const token = request.headers.find(([name]) => name.toLowerCase() === 'x-amz-security-token')?.[1].trim();
  return {
    credentials: { ...credentials, sessionToken: credentials.sessionToken ?? token },
    region: vector.region,
    service: vector.service,
    epochMs: Date.parse(vector.timestamp),
    placement: vector.placement,
    rules: rulesOfVector(vector),
    signedHeaders: expected.signedHeaders?.split(';').filter(Boolean),
    payload: options.payloadHash,
    contentSha256: options.addContentSha256,
    expires: options.expires,
    hoisted: options.hoistedHeaders,
    dateText: options.dateText,
    amzDate: !options.noAmzDate,
  };
}
