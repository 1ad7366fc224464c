import { utf8, type ByteString } from '../bytes.ts';
import type { Piece, Recipe, RecipeStep } from './recipe.ts';

/** @returns one word of bash that stands for exactly these bytes; readable where they are printable. */
export function quoted(bytes: ByteString): string {
  if (/^[ -~\n]*$/.test(bytes)) return `'${bytes.replaceAll("'", "'\\''")}'`;
  return `$'${bytes.replace(/[^ -~]|['\\]/g, octal)}'`;
}

/** @returns a command that prints exactly these bytes, NUL too. */
export function printing(bytes: ByteString): string {
  if (!bytes.includes('\0')) return `printf '%s' ${quoted(bytes)}`;
  return `printf '${bytes.replace(/[^ -~]|['\\]/g, octal).replaceAll('%', '%%')}'`;
}

const octal = (character: string): string => `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`;

/** What is done to the secret, as assignments to `$secret`; the last decoding is left to `bytes`, as it may hold NUL. */
export interface SecretLines {
  readonly lines: readonly string[];
  /** Prints the bytes of the secret. */
  readonly bytes: string;
}

/** @param recipe - what became of the secret in `$AWS_SECRET_ACCESS_KEY`. */
export function secretLines(recipe: Recipe, accessKeyId: string): SecretLines {
  const isDecoded = recipe.at(-1)?.do === 'unbase64';
  const steps = isDecoded ? recipe.slice(0, -1) : recipe;
  const bytes = isDecoded ? DECODE : `printf '%s' "$secret"`;
  const lines = steps.flatMap((step) => linesFor(step, accessKeyId));
  return { lines: ['secret=$AWS_SECRET_ACCESS_KEY', ...lines, ...(isDecoded ? PADDING : [])], bytes };
}

const DECODE = `printf '%s' "$secret" | tr -- '-_' '+/' | openssl base64 -d -A`;
const PADDING = ['while (( ${#secret} % 4 )); do secret="$secret="; done'];
/** A command substitution drops line ends at the end; a dot behind them keeps them. */
const through = (filter: string): string[] => [
  `secret=$(printf '%s' "$secret" | ${filter}; printf .)`,
  'secret=${secret%.}',
];

function linesFor(step: RecipeStep, accessKeyId: string): string[] {
  switch (step.do) {
    case 'pieces':
      return [`secret=${step.pieces.map(pieceWord).join('') || "''"}`];
    case 'replace':
      return [`secret=\${secret//${quoted(step.from)}/${quoted(step.to)}}`];
    case 'lower':
      return through("tr 'A-Z' 'a-z'");
    case 'upper':
      return through("tr 'a-z' 'A-Z'");
    case 'base64':
      return through('openssl base64 -A');
    case 'unbase64':
      return [...PADDING, ...through(`tr -- '-_' '+/' | openssl base64 -d -A`)];
    case 'take':
      return [
        step.what === 'session-token' ? 'secret=$AWS_SESSION_TOKEN' : `secret=${quoted(utf8(accessKeyId))}`,
      ];
  }
}

function pieceWord(piece: Piece): string {
  if (typeof piece === 'string') return piece === '' ? '' : quoted(piece);
  const [start, end] = piece;
  if (start === 0 && end === undefined) return '"$secret"';
  if (end === undefined) return `"\${secret: ${start}}"`;
  if (end >= 0) return `"\${secret:${start}:${Math.max(0, end - start)}}"`;
  return `"\${secret:${start}:\${#secret}-${start - end}}"`;
}
