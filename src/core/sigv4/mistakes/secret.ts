import { disfigurements, type Disfigurement } from './disfigurements.ts';
import { chain, type Known, type Mistake, type Plan, type Table, type Variant } from './model.ts';
import { around, pieces, type NamedRecipe, type Piece, type Recipe } from './recipe.ts';

type Variants = Generator<Variant>;

/** The client signed with the right secret after something had happened to it, or with something else. */
export const secretMistakes = {
  'secret-line-end': { place: 'key', rarity: 1, variants: secretAs('line-end') },
  'secret-blank': { place: 'key', rarity: 1, variants: secretAs('blank') },
  'secret-invisible': { place: 'key', rarity: 1, variants: secretAs('invisible') },
  'secret-quotes': { place: 'key', rarity: 1, variants: secretAs('quotes') },
  'secret-percent-encoded': { place: 'key', rarity: 1, variants: secretAs('percent-encoded') },
  'secret-plus-to-blank': { place: 'key', rarity: 1, variants: secretAs('plus-to-blank') },
  'secret-escaped': { place: 'key', rarity: 1, variants: chain(secretAs('backslash'), secretAs('entity')) },
  'secret-base64': { place: 'key', rarity: 1, variants: secretAs('base64') },
  'secret-base64-decoded': { place: 'key', rarity: 1, variants: secretAs('base64-decoded') },
  'secret-base64url': { place: 'key', rarity: 1, variants: secretAs('base64url') },
  'secret-cut': { place: 'key', rarity: 1, variants: secretAs('cut') },
  'secret-letter-case': { place: 'key', rarity: 1, variants: secretAs('letter-case') },
  'secret-is-key-id': { place: 'key', rarity: 1, variants: isKeyId },
  'secret-is-token': { place: 'key', rarity: 1, variants: isToken },
  'secret-stand-in': { place: 'key', rarity: 1, variants: chain(nothing, placeholders) },
  'secret-masked': { place: 'key', rarity: 2, variants: masked },
  'secret-full-width': { place: 'key', rarity: 2, variants: secretAs('full-width') },
  'secret-with-more': {
    place: 'key',
    rarity: 2,
    variants: chain(withKeyId, withName, secretAs('punctuation'), secretAs('twice')),
  },
  'secret-typing': { place: 'key', rarity: 3, variants: typing },
} satisfies Table<string>;

function secretAs(kind: Disfigurement): Mistake['variants'] {
  return (plan, { secret }) => (secret === undefined ? [] : named(plan, disfigurements(secret)[kind]));
}

function* named({ secret }: Plan, recipes: readonly NamedRecipe[]): Variants {
  for (const [detail, recipe] of recipes) yield { changes: { secret: [...secret, ...recipe] }, detail };
}

/** Forms in which consoles, CLIs and CI logs show a secret. */
function* masked(plan: Plan, { secret = '' }: Known): Variants {
  const shapes: Piece[][] = [];
  for (const mark of ['*', 'x', 'X', '\xe2\x80\xa2', '.'])
    for (const kept of [4, 0, 3, 2, 5]) {
      const [start, end] = [keep(kept, 'start'), keep(kept, 'end')];
      for (const count of maskLengths(secret.length - kept)) {
        const stars = mark.repeat(count);
        shapes.push([stars, ...end], [...start, stars], [...start, stars, ...end]);
      }
      shapes.push([...start, mark.repeat(clamped(secret.length - 2 * kept)), ...end]);
    }
  const words = [
    '***',
    '[REDACTED]',
    '<redacted>',
    '[MASKED]',
    '(sensitive value)',
    '<sensitive>',
    'REDACTED',
  ];
  const all = [...shapes, ...words.map((word) => [word])];
  for (const [index, shape] of all.entries()) {
    const secretNow = [...plan.secret, ...pieces(...shape)];
    const rarity = index > FEW_MASKS ? 'rare' : undefined;
    yield { changes: { secret: secretNow }, detail: maskName(shape), rarity };
  }
}

/** What the AWS CLI shows, and its neighbours. */
const FEW_MASKS = 48;
const maskLengths = (hidden: number): ReadonlySet<number> =>
  new Set([16, clamped(hidden), 20, 12, 8, 4, 3, 6, 10, 32, 36, 40]);
/** A secret of another length than usual is no reason to make long texts. */
const clamped = (count: number): number => Math.max(0, Math.min(64, count));

function keep(count: number, where: 'start' | 'end'): Piece[] {
  if (count === 0) return [];
  return [where === 'start' ? [0, count] : [-count]];
}
const maskName = (shape: readonly Piece[]): string =>
  shape.map((piece) => (typeof piece === 'string' ? piece : '…')).join('');

function* isKeyId(plan: Plan): Variants {
  const taken: Recipe = [{ do: 'take', what: 'access-key-id' }];
  yield { changes: { secret: taken } };
  for (const [detail, recipe] of AFTER_KEY_ID) yield { changes: { secret: [...taken, ...recipe] }, detail };
  yield { changes: { secret: [...plan.secret, ...taken] } };
}
const AFTER_KEY_ID: readonly NamedRecipe[] = [
  ['LF', around('', '\n')],
  ['lower case', [{ do: 'lower' }]],
];

function* isToken(_: Plan, { token }: Known): Variants {
  if (token !== undefined) yield { changes: { secret: [{ do: 'take', what: 'session-token' }] } };
}

function* withKeyId(plan: Plan, { accessKeyId }: Known): Variants {
  const joints = [':', ',', '/', ' ', '\n', '\t', ';', '', '|', '='];
  const before = joints.map((joint): NamedRecipe => [`id${joint}…`, around(accessKeyId + joint, '')]);
  const after = joints.map((joint): NamedRecipe => [`…${joint}id`, around('', joint + accessKeyId)]);
  yield* named(plan, [...before, ...after]);
}

const NAMES = [
  'AWS_SECRET_ACCESS_KEY=',
  'export AWS_SECRET_ACCESS_KEY=',
  'aws_secret_access_key=',
  'aws_secret_access_key = ',
  'AWS_SECRET_KEY=',
  'AWS_SECRET_ACCESS_KEY: ',
  'SecretAccessKey: ',
  'secretAccessKey: ',
  'SecretAccessKey=',
  'secret=',
  'SECRET=',
  'AWSSecretKey=',
  'set AWS_SECRET_ACCESS_KEY=',
  '$env:AWS_SECRET_ACCESS_KEY=',
  'Secret access key: ',
  'Secret Access Key: ',
  'Secret access key',
];
function* withName(plan: Plan): Variants {
  yield* named(
    plan,
    NAMES.flatMap((name): NamedRecipe[] => [
      [`${name}…`, around(name, '')],
      [`${name}"…"`, around(`${name}"`, '"')],
      [`${name}'…'`, around(`${name}'`, "'")],
    ]),
  );
}

function* constants(list: readonly string[]): Variants {
  for (const text of list) yield { changes: { secret: pieces(text) }, detail: text === '' ? '""' : text };
}

function* nothing(): Variants {
  yield* constants([
    '',
    'undefined',
    'null',
    'None',
    'nil',
    'NULL',
    '""',
    "''",
    'false',
    '[object Object]',
    'NaN',
  ]);
  yield* constants([
    ' ',
    '\n',
    '0',
    '<no value>',
    '<nil>',
    'Nothing',
    '[object Promise]',
    'true',
    '{}',
    'none',
  ]);
}

/** Names of variables that nobody replaced, and values that local stand-ins for AWS take. */
function* placeholders(): Variants {
  for (const name of ['AWS_SECRET_ACCESS_KEY', 'AWS_SECRET_KEY', 'SECRET_ACCESS_KEY', 'SECRET_KEY'])
    yield* constants([
      `$${name}`,
      `\${${name}}`,
      name,
      `{{${name}}}`,
      `%${name}%`,
      `process.env.${name}`,
      `<${name}>`,
    ]);
  yield* constants([
    'YOUR_SECRET_ACCESS_KEY',
    'YOUR_SECRET_KEY',
    'your-secret-key',
    'your-secret-access-key',
  ]);
  yield* constants([
    'YOUR-SECRET-ACCESS-KEY',
    '<YOUR_SECRET_KEY>',
    '<your-secret-access-key>',
    'secret',
    'SECRET',
  ]);
  yield* constants([
    'test',
    'minioadmin',
    'dummy',
    'fake',
    'local',
    'localstack',
    'minio123',
    'xxx',
    'password',
  ]);
  yield* constants([
    '{{aws_secret_access_key}}',
    '{{secretKey}}',
    '{{secret_key}}',
    '${secret}',
    'example',
    'foo',
    'bar',
  ]);
  yield* constants([
    'secretAccessKey',
    'SecretAccessKey',
    'aws_secret_access_key',
    'changeme',
    'x',
    'key',
    'mock',
  ]);
  for (const example of EXAMPLES) yield { changes: { secret: pieces(example) }, detail: 'AWS documentation' };
}

/** The secrets of AWS's own pages. */
const EXAMPLES = ['wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY'];

/** Letters that are taken for each other when a secret is read from a screen. */
const ALIKE: readonly (readonly [string, string])[] = [
  ['l', 'I'],
  ['I', 'l'],
  ['l', '1'],
  ['1', 'l'],
  ['I', '1'],
  ['1', 'I'],
  ['O', '0'],
  ['0', 'O'],
  ['o', '0'],
  ['0', 'o'],
  ['o', 'O'],
  ['O', 'o'],
  ['S', '5'],
  ['5', 'S'],
  ['Z', '2'],
  ['2', 'Z'],
  ['B', '8'],
  ['8', 'B'],
];

function* typing(plan: Plan, { secret }: Known): Variants {
  if (secret === undefined || secret.length > 128) return;
  const shapes: [string, Piece[]][] = [];
  for (let at = 0; at < secret.length; at++) {
    shapes.push([`-@${at + 1}`, [[0, at], [at + 1]]], [`×2 @${at + 1}`, [[0, at + 1], [at]]]);
    shapes.push([`↔ @${at + 1}`, [[0, at], [at + 1, at + 2], [at, at + 1], [at + 2]]]);
    for (const [from, to] of ALIKE)
      if (secret[at] === from) shapes.push([`${from} → ${to}`, [[0, at], to, [at + 1]]]);
    for (const odd of [' ', '\n', '\r\n', '-']) shapes.push([`@${at + 1}`, [[0, at], odd, [at]]]);
  }
  for (const variant of named(
    plan,
    shapes.map(([detail, shape]): NamedRecipe => [detail, pieces(...shape)]),
  ))
    yield { ...variant, rarity: 'alone' };
}
