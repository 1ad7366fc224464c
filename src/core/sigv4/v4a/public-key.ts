import { p256 } from '@noble/curves/nist.js';
import { fromHex, hex, toArray } from '../bytes.ts';

/** A point of P-256: 64 lower-case hex digits each. */
export interface PublicKey {
  readonly x: string;
  readonly y: string;
}

/**
 * Reads a public key as people have it: a JWK, `{"x": "…", "y": "…"}` in hex, or the point in hex (65 bytes, 33
 * when compressed, 64 without the leading byte).
 * @returns undefined for anything else, a point beside the curve too.
 */
export function readPublicKey(text: string): PublicKey | undefined {
  const trimmed = text.trim();
  const point = trimmed.startsWith('{') ? pointOfJson(trimmed) : fromHex(trimmed);
  return point && onCurve(point);
}

/** @returns the point, 65 bytes. */
export const pointOf = ({ x, y }: PublicKey): Uint8Array | undefined => fromHex(`04${x}${y}`);

function pointOfJson(text: string): Uint8Array | undefined {
  const { x, y } = coordinates(text) ?? {};
  return typeof x === 'string' && typeof y === 'string'
    ? fromHex(`04${coordinate(x)}${coordinate(y)}`)
    : undefined;
}

function coordinates(text: string): { readonly x?: unknown; readonly y?: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** In hex as AWS's vectors have it, or in base64url as a JWK has it: 43 characters against 64. */
function coordinate(text: string): string {
  if (/^[\da-f]{64}$/i.test(text)) return text;
  try {
    return hex(toArray(atob(text.replaceAll('-', '+').replaceAll('_', '/')))).padStart(64, '0');
  } catch {
    return '';
  }
}

function onCurve(bytes: Uint8Array): PublicKey | undefined {
  const whole = bytes.length === 64 ? Uint8Array.of(4, ...bytes) : bytes;
  try {
    const point = p256.Point.fromBytes(whole).toBytes(false);
    return { x: hex(point.subarray(1, 33)), y: hex(point.subarray(33)) };
  } catch {
    // The library says by an exception that it is no point.
    return undefined;
  }
}
