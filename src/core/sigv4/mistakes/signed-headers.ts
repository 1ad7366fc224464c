import { titleCase } from './header-lines.ts';
import { chain, type Known, type Plan, type Table, type Variant } from './model.ts';
import { ordersOf } from './orders.ts';

type Variants = Generator<Variant>;

export const signedHeaderMistakes = {
  'signed-order': { place: 'signedHeaders', rarity: 1, variants: order },
  'signed-case': { place: 'signedHeaders', rarity: 1, variants: letterCase },
  'signed-separator': { place: 'signedHeaders', rarity: 1, variants: chain(separators, ends) },
  'signed-other-names': {
    place: 'signedHeaders',
    rarity: 2,
    variants: chain(allSent, nameMissing, nameAdded),
  },
} satisfies Table<string>;

const namesOf = ({ signedHeaders }: Plan): string[] => signedHeaders.split(';');

function* lists(...texts: readonly string[]): Variants {
  for (const signedHeaders of texts) yield { changes: { signedHeaders }, detail: signedHeaders };
}

function* order(plan: Plan, { request }: Known): Variants {
  const sent = (request?.headers ?? []).map(([name]) => name.toLowerCase());
  const rank = (name: string): number => (sent.indexOf(name) + 1 || sent.length + 1) - 1;
  yield* lists(
    namesOf(plan)
      .sort((a, b) => rank(a) - rank(b))
      .join(';'),
  );
  for (const names of ordersOf(namesOf(plan))) yield* lists(names.join(';'));
}

function* letterCase(plan: Plan, { request }: Known): Variants {
  const sent = new Map((request?.headers ?? []).map(([name]) => [name.toLowerCase(), name]));
  const names = namesOf(plan);
  yield* lists(
    names.map(titleCase).join(';'),
    names.map((name) => sent.get(name) ?? name).join(';'),
    plan.signedHeaders.toUpperCase(),
    plan.signedHeaders.toLowerCase(),
    names.map(titleCase).sort().join(';'),
  );
  for (const [index, name] of names.entries()) yield* lists(names.with(index, titleCase(name)).join(';'));
}

function* separators(plan: Plan): Variants {
  for (const separator of [',', ', ', '; ', ' ', ':', '%3B', '%3b', '', '|', '\n', '&', ' ; '])
    yield { changes: { signedHeaders: namesOf(plan).join(separator) }, detail: separator };
}

function* ends({ signedHeaders }: Plan): Variants {
  yield* lists(`${signedHeaders};`, `;${signedHeaders}`, `${signedHeaders}\n`, `${signedHeaders} `);
  yield* lists(
    `"${signedHeaders}"`,
    `${signedHeaders},`,
    `SignedHeaders=${signedHeaders}`,
    ` ${signedHeaders}`,
  );
}

function* allSent(plan: Plan, { request }: Known): Variants {
  const sent = [...new Set((request?.headers ?? []).map(([name]) => name.toLowerCase()))];
  const without = sent.filter((name) => name !== 'authorization');
  for (const names of [without, sent]) {
    yield* lists(names.toSorted().join(';'), names.join(';'));
    yield* lists([...new Set([...names, ...namesOf(plan)])].sort().join(';'));
  }
}

function* nameMissing(plan: Plan): Variants {
  const names = namesOf(plan);
  for (const [index, name] of names.entries())
    yield { changes: { signedHeaders: names.toSpliced(index, 1).join(';') }, detail: name };
  yield* lists('', 'host', 'host;x-amz-date');
  yield* lists(names.filter((name) => name === 'host' || name.startsWith('x-amz-')).join(';'));
}

function* nameAdded(plan: Plan): Variants {
  for (const name of USUAL) {
    if (namesOf(plan).includes(name)) continue;
    yield { changes: { signedHeaders: [...namesOf(plan), name].sort().join(';') }, detail: name };
    yield { changes: { signedHeaders: `${plan.signedHeaders};${name}` }, detail: name };
  }
  yield* lists(`${plan.signedHeaders};${plan.signedHeaders}`);
}
const USUAL = [
  ...['content-type', 'content-length', 'x-amz-date', 'x-amz-security-token', 'x-amz-content-sha256', 'host'],
  ...[
    'accept',
    'date',
    'user-agent',
    'x-amz-target',
    'authorization',
    'x-api-key',
    'accept-encoding',
    'range',
  ],
];
