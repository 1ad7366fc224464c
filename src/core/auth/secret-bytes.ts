import type { SecretShape } from './secret-shapes.ts';

/**
 * S3 prints what it signed a second time as bytes (`StringToSignBytes`, `CanonicalRequestBytes`): `78 2d 61 …`. A token that is
 * masked in the text beside them must not be left readable there.
 */
export const hexShapes: readonly SecretShape[] = [
  bytesAfter('session-token', '(?:x-amz-)?(?:security|s3session)-token'),
  bytesAfter('token', 'x-amz-access-token'),
  bytesAfter('signature', 'x-amz-signature'),
  {
    // AKIA and ASIA, then sixteen capitals and digits.
    kind: 'access-key-id',
    near: [' 49 41 '],
    pattern: /(?<![0-9a-f])(?<secret>41 (?:4b|53) 49 41(?: (?:3[0-9]|4[1-9a-f]|5[0-9a])){16})(?![0-9a-f])/dg,
  },
];

/** The value behind a name as bytes: as far as the line's end, the next parameter or anything that is no byte. */
function bytesAfter(kind: SecretShape['kind'], name: string): SecretShape {
  return {
    kind,
    near: [' 61 6d 7a 2d ', ' 41 6d 7a 2d ', ' 6f 6b 65 6e ', ' 67 6e 61 74 '],
    pattern: new RegExp(`${inBytes(name)} (?:3a|3d)(?<secret>(?: (?!0a|26)[0-9a-f]{2}){4,})`, 'dg'),
  };
}

/** @returns a pattern for the bytes of a name in either case; groups and question marks stay what they are. */
function inBytes(name: string): string {
  return name
    .replace(/\(\?:|[()|?]|[a-z0-9-]/g, (part) => (/^[a-z0-9-]$/.test(part) ? byteOf(part) : part))
    .trim();
}

function byteOf(letter: string): string {
  const [lower, upper] = [letter, letter.toUpperCase()].map((one) => one.charCodeAt(0).toString(16));
  return lower === upper ? ` ${lower ?? ''}` : ` (?:${lower ?? ''}|${upper ?? ''})`;
}
