import type { ByteString } from './bytes.ts';

export const HMAC = 'AWS4-HMAC-SHA256';
export const ECDSA = 'AWS4-ECDSA-P256-SHA256';
export const TERMINATOR = 'aws4_request';

/** Day, region, service and terminator. SigV4A has no region here but a signed set of them. */
export interface CredentialScope {
  /** `yyyymmdd`. */
  readonly date: string;
  readonly region?: string | undefined;
  readonly service: string;
  readonly terminator: string;
}

export interface StringToSign {
  readonly algorithm: string;
  /** `yyyymmddThhmmssZ`. */
  readonly timestamp: string;
  readonly scope: CredentialScope;
  /** SHA-256 of the canonical request, in hex. */
  readonly hash: string;
}

export const printScope = ({ date, region, service, terminator }: CredentialScope): string =>
  [date, ...(region === undefined ? [] : [region]), service, terminator].join('/');

export const printStringToSign = ({ algorithm, timestamp, scope, hash }: StringToSign): ByteString =>
  [algorithm, timestamp, printScope(scope), hash].join('\n');

/** @returns undefined unless there are four or five parts; a service's name never holds a slash. */
export function parseScope(text: string): CredentialScope | undefined {
  const parts = text.split('/');
  const [date = '', second = '', third = '', fourth = ''] = parts;
  if (parts.length === 3) return { date, service: second, terminator: third };
  return parts.length === 4 ? { date, region: second, service: third, terminator: fourth } : undefined;
}

/** @returns undefined for a text without the four lines. */
export function parseStringToSign(text: ByteString): StringToSign | undefined {
  const lines = text.trim().split(/\r?\n/);
  const [algorithm = '', timestamp = '', scopeText = '', hash = ''] = lines;
  const scope = parseScope(scopeText);
  return lines.length === 4 && scope ? { algorithm, timestamp, scope, hash } : undefined;
}
