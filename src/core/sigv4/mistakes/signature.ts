import { fromHex, hex, toArray } from '../bytes.ts';
import { unbase64 } from './recipe.ts';

/** How a client wrote the 32 bytes of its signature. */
export type SignatureForm = 'signature-case' | 'signature-base64' | 'signature-form';

/** A signature read back: its 64 lower-case digits, or the first of them, and what is odd about its form. */
export interface ReadSignature {
  readonly digits: string;
  readonly form?: SignatureForm | undefined;
}

/** Fewer digits than these prove nothing. */
const FEWEST_DIGITS = 32;

/** @returns what the bytes of a signature may be; nothing for a text that holds none. */
export function readSignature(text: string): readonly ReadSignature[] {
  const bare = text.trim().replace(/^["']|["']$/g, '');
  if (/^[\da-f]{64}$/.test(text)) return [{ digits: text }];
  if (/^[\da-f]{64}$/i.test(text)) return [{ digits: text.toLowerCase(), form: 'signature-case' }];
  return [...fromHexForms(bare), ...fromBase64(bare)];
}

function fromHexForms(text: string): ReadSignature[] {
  const digits = text.replace(/^0x/i, '').replace(/[-: ]/g, '').toLowerCase();
  if (!/^[\da-f]{1,256}$/.test(digits)) return [];
  const form = 'signature-form';
  const inner = digits.length === 128 ? fromHex(digits) : undefined;
  const text2 = inner && String.fromCharCode(...inner);
  if (text2 !== undefined && /^[\da-f]{64}$/i.test(text2)) return [{ digits: text2.toLowerCase(), form }];
  return digits.length >= FEWEST_DIGITS && digits.length <= 64 ? [{ digits, form }] : [];
}

function fromBase64(text: string): ReadSignature[] {
  if (text.length > 128) return [];
  const decoded = unbase64(decodePercent(text));
  if (decoded?.length === 32) return [{ digits: hex(toArray(decoded)), form: 'signature-base64' }];
  if (decoded !== undefined && /^[\da-f]{64}$/i.test(decoded))
    return [{ digits: decoded.toLowerCase(), form: 'signature-base64' }];
  return [];
}

const decodePercent = (text: string): string =>
  text.replace(/%([\da-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
