import { utf8, type ByteString } from '../bytes.ts';
import { chain, type Known, type Plan, type Table, type Variant } from './model.ts';
import { pieces, replacing, unbase64, type NamedRecipe, type Recipe } from './recipe.ts';

type Variants = Generator<Variant>;

/** The other way round: the secret given here is disfigured, the client signed with what it should have been. */
export const pastedMistakes = {
  'pasted-blanks': { place: 'key', rarity: 1, variants: blanks },
  'pasted-quotes': { place: 'key', rarity: 1, variants: quotes },
  'pasted-encoded': { place: 'key', rarity: 1, variants: chain(encoded, fullWidth) },
  'pasted-base64': { place: 'key', rarity: 1, variants: base64 },
  'pasted-with-more': { place: 'key', rarity: 2, variants: withMore },
} satisfies Table<string>;

function* named({ secret }: Plan, recipes: readonly NamedRecipe[]): Variants {
  for (const [detail, recipe] of recipes) yield { changes: { secret: [...secret, ...recipe] }, detail };
}

/** @returns what cuts bytes off both ends; nothing when there is nothing to cut. */
function trimmed(secret: ByteString, start: RegExp, end: RegExp): Recipe | undefined {
  const before = start.exec(secret)?.[0].length ?? 0;
  const after = end.exec(secret)?.[0].length ?? 0;
  if ((before === 0 && after === 0) || before + after >= secret.length) return undefined;
  return pieces(after === 0 ? [before] : [before, -after]);
}

function* blanks(plan: Plan, { secret = '' }: Known): Variants {
  for (const [start, end] of ENDS) {
    const recipe = trimmed(secret, start, end);
    if (recipe) yield* named(plan, [['', recipe]]);
  }
  const inside = [' ', '\n', '\r', '\t', utf8('\u200b'), utf8('\ufeff'), utf8('\u00a0'), utf8('\u3000')];
  yield* named(plan, [['', replacing(...inside.map((bytes) => [bytes, ''] as const))]]);
}
/** Plain blanks, and the bytes of every blank and invisible character. */
const ENDS = [
  [/^[ \t\r\n\0]{1,16}/, /[ \t\r\n\0]{1,16}$/],
  [/^[^!-~]{1,8}/, /[^!-~]{1,8}$/],
  [/^(?:%20|%0[AaDd9]|\\[nrt]){1,16}/, /(?:%20|%0[AaDd9]|\\[nrt]){1,16}$/],
] as const;

function* quotes(plan: Plan, { secret = '' }: Known): Variants {
  for (const [start, end] of MARKS) {
    const recipe = trimmed(secret, start, end);
    if (recipe) yield* named(plan, [['', recipe]]);
  }
}
const MARKS = [
  [/^["'`<([{]/, /["'`>)\]}]$/],
  [/^["'`<([{ \t\r\n]{1,16}/, /["'`>)\]}, ;\t\r\n]{1,16}$/],
  [/^[^A-Za-z\d+/]{1,32}/, /[^A-Za-z\d+/]{1,32}$/],
  [/^(?:&quot;|\\"|%22)/, /(?:&quot;|\\"|%22)$/],
] as const;

const UNESCAPED: readonly NamedRecipe[] = [
  [
    '%2F %2B',
    replacing(
      ['%2F', '/'],
      ['%2f', '/'],
      ['%2B', '+'],
      ['%2b', '+'],
      ['%3D', '='],
      ['%3d', '='],
      ['%25', '%'],
    ),
  ],
  ['%252F', replacing(['%25', '%'], ['%2F', '/'], ['%2f', '/'], ['%2B', '+'], ['%2b', '+'], ['%3D', '='])],
  ['blank → +', replacing([' ', '+'])],
  ['\\/', replacing(['\\/', '/'], ['\\+', '+'])],
  ['\\', replacing(['\\', ''])],
  [
    '\\u002b',
    replacing(['\\u002b', '+'], ['\\u002B', '+'], ['\\u002f', '/'], ['\\u002F', '/'], ['\\u003d', '=']),
  ],
  [
    '&#x2F;',
    replacing(
      ['&#x2F;', '/'],
      ['&#x2f;', '/'],
      ['&#47;', '/'],
      ['&sol;', '/'],
      ['&#43;', '+'],
      ['&#x2B;', '+'],
      ['&#x2b;', '+'],
      ['&plus;', '+'],
    ),
  ],
  ['-_', replacing(['-', '+'], ['_', '/'])],
];
function* encoded(plan: Plan): Variants {
  yield* named(plan, UNESCAPED);
}

/** Every secret of AWS could be base64; only one that holds a text is taken for it. */
function* base64(plan: Plan, { secret = '' }: Known): Variants {
  if (!/^[ -~\r\n]{16,}$/.test(unbase64(secret.trim()) ?? '')) return;
  yield* named(plan, [
    ['base64', [{ do: 'unbase64' }]],
    ['base64, LF', [...replacing(['\n', '']), { do: 'unbase64' }, ...replacing(['\n', ''])]],
    ['base64, LF inside', [{ do: 'unbase64' }, ...replacing(['\r', ''], ['\n', ''])]],
  ]);
}

/** A whole line was pasted: a name before the secret, the key id, a second word. */
function* withMore(plan: Plan, { secret = '' }: Known): Variants {
  for (const mark of ['=', ': ', ':', ',', ' ', '\n', '\t', ';', '|', '"']) {
    const [first, last] = [secret.indexOf(mark), secret.lastIndexOf(mark)];
    if (first < 0) continue;
    yield* named(plan, [
      ['', pieces([first + mark.length])],
      ['', pieces([last + mark.length])],
      ['', pieces([0, first])],
      ['', pieces([0, last])],
      ['', pieces([first + mark.length, last])],
    ]);
  }
  const half = secret.length / 2;
  if (Number.isInteger(half) && half > 0) yield* named(plan, [['', pieces([0, half])]]);
  for (const length of [40, -40])
    if (secret.length > 40) yield* named(plan, [['', length > 0 ? pieces([0, length]) : pieces([length])]]);
  const inside = /[A-Za-z\d+/]{40}/.exec(secret);
  if (inside && secret.length > 40) yield* named(plan, [['', pieces([inside.index, inside.index + 40])]]);
}

function* fullWidth(plan: Plan): Variants {
  const wide: [ByteString, ByteString][] = [];
  for (let code = 0x21; code <= 0x7e; code++)
    wide.push([utf8(String.fromCharCode(code + 0xfee0)), String.fromCharCode(code)]);
  yield* named(plan, [['', replacing(...wide)]]);
}
