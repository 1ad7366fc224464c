import { readable, utf8, type ByteString } from '../bytes.ts';
import { splitPair } from './body-texts.ts';
import { toLatin1 } from './characters.ts';
import { sentValues, titleCase, valueOf, withHeaders, withoutHeader, withValue } from './header-lines.ts';
import { chain, inTurn, type Known, type Plan, type Table, type Variant } from './model.ts';
import { ordersOf } from './orders.ts';
import { cook } from './recipe.ts';
import { TYPICAL_VALUES } from './typical-values.ts';
import { disfigurements } from './disfigurements.ts';

type Variants = Generator<Variant>;

export const headerMistakes = {
  'content-type-charset': { place: 'header', rarity: 1, variants: charset },
  'content-type-other': { place: 'header', rarity: 1, variants: otherTypes },
  'content-length-other': { place: 'header', rarity: 2, variants: otherLengths },
  'content-sha256-missing': { place: 'header', rarity: 1, variants: contentHashMissing },
  'token-missing': { place: 'header', rarity: 1, variants: tokenMissing },
  'token-disfigured': { place: 'header', rarity: 2, variants: tokenDisfigured },
  'header-list-grown': { place: 'header', rarity: 1, variants: listGrown },
  'header-not-sent': { place: 'header', rarity: 1, variants: notSent },
  'header-rewritten': { place: 'header', rarity: 1, variants: chain(rewritten, empty) },
  'header-not-trimmed': { place: 'header', rarity: 1, variants: notTrimmed },
  'header-repeated': { place: 'header', rarity: 1, variants: repeated },
  'header-inner-blanks': { place: 'header', rarity: 1, variants: innerBlanks },
  'header-odd-blank': { place: 'header', rarity: 2, variants: oddBlanks },
  'header-missing': { place: 'header', rarity: 1, variants: missing },
  'header-unsigned-added': { place: 'header', rarity: 1, variants: unsignedAdded },
  'header-order': { place: 'header', rarity: 1, variants: lineOrder },
  'header-name-case': { place: 'header', rarity: 1, variants: nameCase },
  'header-colon-blank': { place: 'header', rarity: 2, variants: colonBlank },
  'header-value-form': { place: 'header', rarity: 3, variants: chain(valueCase, valueForms) },
} satisfies Table<string>;

const HASH = 'x-amz-content-sha256';
const TOKEN = 'x-amz-security-token';
const DATES = new Set(['x-amz-date', 'date']);

/** For each header but the host, which has mistakes of its own: other values. */
function* values(
  plan: Plan,
  change: (value: ByteString, name: string) => Iterable<ByteString>,
  rarity?: Variant['rarity'],
): Variants {
  yield* inTurn(plan.headers.map(([name, value]) => valuesOf(plan, name, change(value, name), rarity)));
}

function* valuesOf(
  plan: Plan,
  name: string,
  others: Iterable<ByteString>,
  rarity: Variant['rarity'],
): Variants {
  const value = valueOf(plan, name);
  for (const other of others)
    if (other !== value) yield { changes: withValue(plan, name, other), detail: name, rarity };
}

function* notSent(plan: Plan, known: Known): Variants {
  const types = typicalOf('content-type', known);
  yield* values(plan, (value, name) =>
    value === '' ? [...typicalOf(name, known), ...types, 'undefined', 'null'] : [],
  );
}

function typicalOf(name: string, { request, token }: Known): readonly ByteString[] {
  if (name === TOKEN) return token === undefined ? [] : [token];
  if (name === 'content-length') return [`${request?.body?.length ?? 0}`, '0'];
  return TYPICAL_VALUES[name] ?? [];
}

function* rewritten(plan: Plan, known: Known): Variants {
  yield* values(plan, (value, name) =>
    value === '' || name.startsWith('content-') || name === TOKEN ? [] : typicalOf(name, known),
  );
}

function* listGrown(plan: Plan): Variants {
  yield* values(plan, function* (value, name) {
    if (DATES.has(name)) return;
    const items = value.split(',');
    for (let kept = items.length - 1; kept > 0 && kept > items.length - 5; kept--) {
      yield items.slice(0, kept).join(',').trim();
      yield items.slice(-kept).join(',').trim();
    }
  });
}

function* missing(plan: Plan): Variants {
  for (const [name] of plan.headers) {
    if (name === HASH || name === TOKEN) continue;
    yield { changes: withoutHeader(plan, name, 'line'), detail: name };
    yield { changes: withoutHeader(plan, name, 'both'), detail: name };
  }
  const kept = plan.headers.filter(([name]) => name === 'host' || name.startsWith('x-amz-'));
  const names = kept.map(([name]) => name).join(';');
  yield { changes: { headers: kept, signedHeaders: names } };
  const host = plan.headers.filter(([name]) => name === 'host');
  yield { changes: { headers: host, signedHeaders: 'host' }, detail: 'host' };
}

function* contentHashMissing(plan: Plan): Variants {
  if (valueOf(plan, HASH) === undefined) return;
  yield { changes: withoutHeader(plan, HASH, 'line') };
  yield { changes: withoutHeader(plan, HASH, 'both') };
}

function* tokenMissing(plan: Plan): Variants {
  if (valueOf(plan, TOKEN) === undefined) return;
  yield { changes: withoutHeader(plan, TOKEN, 'both') };
  yield { changes: withoutHeader(plan, TOKEN, 'line') };
  yield { changes: withValue(plan, TOKEN, '') };
}

function* tokenDisfigured(plan: Plan, known: Known): Variants {
  const token = valueOf(plan, TOKEN);
  if (!token) return;
  for (const [detail, recipe] of inTurn(Object.values(disfigurements(token))))
    yield { changes: withValue(plan, TOKEN, cook(recipe, token, known)), detail };
}

function* unsignedAdded(plan: Plan, known: Known): Variants {
  const has = new Set(plan.headers.map(([name]) => name));
  const sent = (known.request?.headers ?? [])
    .map(([name, value]): [string, ByteString] => [name.toLowerCase(), value.trim()])
    .filter(([name]) => !has.has(name) && name !== 'authorization');
  for (const header of sent) yield { changes: withHeaders(plan, [header]), detail: header[0] };
  if (sent.length > 1) yield { changes: withHeaders(plan, sent) };
  const hash = plan.payload;
  if (!has.has(HASH)) yield { changes: withHeaders(plan, [[HASH, hash]]), detail: HASH };
  if (known.token !== undefined && !has.has(TOKEN))
    yield { changes: withHeaders(plan, [[TOKEN, known.token]]), detail: TOKEN };
  if (!has.has('x-amz-date'))
    yield { changes: withHeaders(plan, [['x-amz-date', plan.timestamp]]), detail: 'x-amz-date' };
  if (known.request?.body)
    yield {
      changes: withHeaders(plan, [['content-length', `${known.request.body.length}`]]),
      detail: 'content-length',
    };
  yield* inTurn(
    Object.keys(TYPICAL_VALUES)
      .filter((name) => !has.has(name))
      .map((name) => guessed(plan, name, known)),
  );
}

/** The value that most clients send is as likely as the header is. */
function guessed(plan: Plan, name: string, known: Known): Variant[] {
  return typicalOf(name, known).map((value, index) => ({
    changes: withHeaders(plan, [[name, value]]),
    detail: `${name}: ${value}`,
    ...(index > 0 && { rarity: 'rare' }),
  }));
}

function* notTrimmed(plan: Plan, known: Known): Variants {
  yield* values(plan, (value, name) => [
    ...sentValues(known, name),
    ...sentValues(known, name).map((sent) => ` ${sent}`),
    ` ${value}`,
    `${value} `,
    ` ${value} `,
    `  ${value}`,
    `${value}\r`,
    `${value}\n`,
    `\t${value}`,
    `${value}\t`,
  ]);
}

function* innerBlanks(plan: Plan, known: Known): Variants {
  yield* values(plan, (value, name) => [
    ...sentValues(known, name).map((sent) => sent.trim()),
    value.replace(/, /g, ','),
    value.replace(/,(?! )/g, ', '),
    value.replaceAll(' ', ''),
    value.replaceAll(' ', '  '),
    value.replaceAll(' ', '   '),
    value.replaceAll(' ', '\t'),
    value.replaceAll('; ', ';'),
    value.replace(/;(?! )/g, '; '),
  ]);
}

function* repeated(plan: Plan, known: Known): Variants {
  for (const [name, value] of plan.headers) {
    const sent = sentValues(known, name).map((text) => text.trim());
    const list = sent.length > 1 ? sent : value.split(',');
    if (list.length < 2) continue;
    const [first = '', last = ''] = [list[0], list.at(-1)];
    const glued = [', ', ';', ' ', '', '\n', ',\n'].map((glue) => list.map((text) => text.trim()).join(glue));
    for (const other of [first, last, ...glued, list.toSorted().join(','), list.toReversed().join(',')])
      yield { changes: withValue(plan, name, other), detail: name };
    const lines = plan.headers.flatMap((line) =>
      line[0] === name ? list.map((text): [string, ByteString] => [name, text]) : [line],
    );
    yield { changes: { headers: lines }, detail: name };
  }
}

function* lineOrder(plan: Plan, known: Known): Variants {
  const sent = (known.request?.headers ?? []).map(([name]) => name.toLowerCase());
  const rank = (name: string): number => (sent.indexOf(name) + 1 || sent.length + 1) - 1;
  const inOrder = [...plan.headers].sort(([a], [b]) => rank(a) - rank(b));
  for (const headers of [inOrder, ...ordersOf(plan.headers)]) {
    const signedHeaders = headers.map(([name]) => name).join(';');
    yield { changes: { headers }, detail: signedHeaders };
    yield { changes: { headers, signedHeaders }, detail: signedHeaders };
  }
}

function* nameCase(plan: Plan, known: Known): Variants {
  const sent = new Map((known.request?.headers ?? []).map(([name]) => [name.toLowerCase(), name]));
  const ways = [titleCase, (name: string) => sent.get(name) ?? name, (name: string) => name.toUpperCase()];
  for (const way of ways) {
    const headers = plan.headers.map(([name, value]): [string, ByteString] => [way(name), value]);
    yield { changes: { headers } };
    yield { changes: { headers, signedHeaders: plan.signedHeaders.split(';').map(way).join(';') } };
    const sorted = headers.toSorted(([a], [b]) => (a < b ? -1 : 1));
    yield { changes: { headers: sorted, signedHeaders: sorted.map(([name]) => name).join(';') } };
  }
}

function* empty(plan: Plan): Variants {
  yield* values(plan, () => ['', 'undefined', 'null', '[object Object]']);
}

function* valueCase(plan: Plan): Variants {
  yield* values(plan, (value, name) =>
    name === 'host' ? [] : [value.toLowerCase(), value.toUpperCase(), titleCase(value)],
  );
}

function* colonBlank(plan: Plan): Variants {
  const all = (before: string) => ({
    headers: plan.headers.map(([name, value]): [string, ByteString] => [name, before + value]),
  });
  yield { changes: all(' ') };
  yield {
    changes: { headers: plan.headers.map(([name, value]): [string, ByteString] => [`${name} `, value]) },
  };
  yield {
    changes: { headers: plan.headers.map(([name, value]): [string, ByteString] => [name, `${value} `]) },
  };
  yield {
    changes: { headers: plan.headers.map(([name, value]): [string, ByteString] => [name, `${value}\r`]) },
  };
}

const NBSP = utf8('\u00a0');
function* oddBlanks(plan: Plan): Variants {
  yield* values(plan, (value) => [
    utf8(readable(value).trim()),
    value.replaceAll(NBSP, ' ').trim(),
    utf8(readable(value).replace(/\s+/g, ' ').trim()),
    value.replaceAll('\xa0', ' ').trim(),
  ]);
}

function* valueForms(plan: Plan, known: Known): Variants {
  yield* values(plan, (value, name) => [
    toLatin1(value),
    utf8(value),
    `"${value}"`,
    value.replaceAll('"', ''),
    encodeURI(readable(value).replace(/\p{Surrogate}/gu, '?')),
    ...(name === 'x-amz-copy-source' ? [value.replace(/^\//, ''), `/${value}`] : []),
    ...(name === 'x-amz-copy-source' ? [encodeURIComponent(readable(value))] : []),
    ...sentValues(known, name).map((sent) => sent.replace(/\r?\n[ \t]*/g, ',')),
    ...sentValues(known, name).map((sent) => sent.replace(/\r?\n[ \t]*/g, '')),
  ]);
}

function* charset(plan: Plan): Variants {
  const value = valueOf(plan, 'content-type');
  if (!value) return;
  const [type] = splitPair(value, ';');
  for (const written of [type, ...CHARSETS.map((parameter) => type + parameter)])
    yield { changes: withValue(plan, 'content-type', written), detail: written };
}
const CHARSETS = [
  ...['; charset=utf-8', ';charset=UTF-8', '; charset=UTF-8', ';charset=utf-8', '; charset="utf-8"', ';'],
  ...['; charset=ISO-8859-1', '; charset=us-ascii', ';charset=ISO-8859-1', '; charset=utf8'],
];

function* otherTypes(plan: Plan, known: Known): Variants {
  if (!valueOf(plan, 'content-type')) return;
  for (const type of typicalOf('content-type', known))
    yield { changes: withValue(plan, 'content-type', type), detail: type };
  yield { changes: withValue(plan, 'content-type', ''), detail: '""' };
}

function* otherLengths(plan: Plan, { request }: Known): Variants {
  const value = valueOf(plan, 'content-length');
  if (value === undefined) return;
  const body = request?.body;
  const characters = body && new TextDecoder().decode(body).length;
  const near = /^\d{1,12}$/.test(value) ? [Number(value) - 1, Number(value) + 1, Number(value) + 2] : [];
  for (const length of ['0', '', body?.length, characters, ...near])
    if (length !== undefined)
      yield { changes: withValue(plan, 'content-length', `${length}`), detail: `${length}` };
}
