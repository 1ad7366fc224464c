import type { SecretKind, SecretSpan } from '../model.ts';
import { decodeBase64Text, encodeBase64Text } from './base64.ts';

/**
 * Writes a text without its secrets, so that it can be shown to others and is still diagnosed alike. The same secret gets the same
 * stand-in wherever it stands; what a diagnosis looks at stays: `AKIA` or `ASIA`, a session token's version, percent-encoding and
 * other marks inside a value, the length of a signature, and of a JSON Web Token its header and the claims that are checked.
 * Redacting twice changes nothing more.
 * @param secrets - what `findSecrets` gave for this text: in order, apart.
 */
export function redact(text: string, secrets: readonly SecretSpan[]): string {
  const standIns = new Map<string, string>();
  const counts = new Map<SecretKind, number>();
  let redacted = '';
  let from = 0;
  for (const { start, end, kind } of secrets) {
    const secret = text.slice(start, end);
    const key = `${kind} ${secret}`;
    let standIn = standIns.get(key);
    if (standIn === undefined) {
      const number = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, number);
      standIn = standInFor(kind, secret, number);
      standIns.set(key, standIn);
    }
    redacted += text.slice(from, start) + standIn;
    from = end;
  }
  return redacted + text.slice(from);
}

function standInFor(kind: SecretKind, secret: string, number: number): string {
  if (HEX_BYTES.test(secret)) return hexStandIn(kind, secret, number);
  if (kind === 'access-key-id') return keyIdStandIn(secret, number);
  if (kind === 'cookie') return secret.replace(/=[^;]{0,5000}/g, `=REDACTED${number}`);
  if (kind === 'basic') return basicStandIn(secret, number);
  if (kind === 'token') return tokenStandIn(secret, number);
  if (kind === 'private-key') return `\nREDACTED${number}\n`;
  if (kind === 'encoded-message') return `REDACTED${number}`.padEnd(secret.length, 'x');
  if (/^[0-9a-f]{32,200}$/i.test(secret)) return String(number).padStart(secret.length, '0');
  return `${/^(?:IQoJb3JpZ2lu|F[wQ]oGZXIvYXdz|AgoJb3JpZ2lu|ABSK|bedrock-api-key-)/.exec(secret)?.[0] ?? ''}REDACTED${number}${marksOf(secret)}`;
}

/** What inside a key or a token says how it was spoilt: an encoding too many, a character that nobody sees. */
const MARK = /%25[0-9a-f]{2}|%[0-9a-f]{2}|\\{1,3}[/u]|[+/=.|~:%]|[^\x21-\x7e]/gi;

const marksOf = (secret: string): string =>
  [...new Set(Array.from(secret.slice(0, 5_000).matchAll(MARK), ([mark]) => mark))].join('');

/** Twenty characters, as a key id has; of another one the beginning stays. */
const keyIdStandIn = (secret: string, number: number): string =>
  secret.length === 20
    ? `${secret.slice(0, 4)}REDACTED${String(number).padStart(8, '0')}`
    : `REDACTED${number}`;

/** Base64 of `user:password` keeps its form. */
function basicStandIn(secret: string, number: number): string {
  const isEncoded = decodeBase64Text(secret)?.includes(':') ?? false;
  return isEncoded ? encodeBase64Text(`user:REDACTED${number}`) : `REDACTED${number}`;
}

/** A JSON Web Token's header is no secret: it mostly stands before the span, which then starts with the claims. */
function tokenStandIn(secret: string, number: number): string {
  const [first = '', second = '', ...rest] = secret.split('.', 8);
  const header = rest.length > 0 && membersOf(first)?.['alg'] !== undefined ? `${first}.` : '';
  const claims = membersOf(header ? second : first);
  if (claims && secret.includes('.')) return `${header}${checkedClaims(claims)}.REDACTED${number}`;
  return `REDACTED${number}${marksOf(secret)}`;
}

/** The claims that an authorizer checks; who is meant by them is nobody's business. */
const CHECKED = new Set([
  'aud',
  'auth_time',
  'azp',
  'client_id',
  'exp',
  'iat',
  'iss',
  'nbf',
  'scope',
  'scp',
  'token_use',
  'version',
]);

function checkedClaims(claims: Readonly<Record<string, unknown>>): string {
  const kept = Object.entries(claims).filter(([name]) => CHECKED.has(name));
  // An object without members would no longer look like claims.
  if (kept.length === 0) kept.push(['redacted', true]);
  return encodeBase64Text(JSON.stringify(Object.fromEntries(kept)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/={1,2}$/, '');
}

/** @returns the members of the JSON object behind a part of a token. */
function membersOf(part: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(decodeBase64Text(part) ?? '');
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value))
      : undefined;
  } catch {
    return undefined;
  }
}

/** Bytes as S3 prints them: `41 4b 49 41`, with or without the blank in front. */
const HEX_BYTES = /^ ?[0-9a-f]{2}(?: [0-9a-f]{2}){3,20000}$/;

function hexStandIn(kind: SecretKind, secret: string, number: number): string {
  const prefix = kind === 'access-key-id' ? (secret.startsWith('41 53') ? 'ASIA' : 'AKIA') : '';
  const standIn = prefix ? keyIdStandIn(prefix.padEnd(20, '0'), number) : `REDACTED${number}`;
  const bytes = Array.from(standIn, (letter) => letter.charCodeAt(0).toString(16)).join(' ');
  return secret.startsWith(' ') ? ` ${bytes}` : bytes;
}
