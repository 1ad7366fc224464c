import type { Jwt } from '../model.ts';
import { decodeBase64Text } from './base64.ts';

/**
 * Reads a JSON Web Token without its key: what it says, never whether it is true.
 * @returns undefined for anything but a signed token (three parts, a header with `alg`) with an object for claims.
 */
export function decodeJwt(token: string): Jwt | undefined {
  const [first, second, signature, ...more] = token.split('.', 5);
  if (first === undefined || second === undefined || signature === undefined || more.length > 0)
    return undefined;
  const header = parseObject(first);
  const claims = header && 'alg' in header ? parseObject(second) : undefined;
  if (!header || !claims) return undefined;
  return {
    header,
    claims,
    exp: numberIn(claims, 'exp'),
    iat: numberIn(claims, 'iat'),
    issuer: textIn(claims, 'iss'),
    audience: audienceIn(claims),
    tokenUse: textIn(claims, 'token_use'),
  };
}

type Members = Readonly<Record<string, unknown>>;

function parseObject(part: string): Members | undefined {
  const text = decodeBase64Text(part);
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function numberIn(claims: Members, name: string): number | undefined {
  const value = claims[name];
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

function textIn(claims: Members, name: string): string | undefined {
  const value = claims[name];
  return typeof value === 'string' ? value : undefined;
}

/** Several audiences are given with a comma between them. */
function audienceIn(claims: Members): string | undefined {
  const value = claims['aud'];
  if (!Array.isArray(value)) return textIn(claims, 'aud');
  return value.filter((one) => typeof one === 'string').join(', ');
}
