import type { ByteString } from '../bytes.ts';
import { readable } from '../bytes.ts';
import { percentDecode, percentEncode } from '../percent.ts';
import { encodeToo, leaveBare, LEFT_BARE, lowerEscapes, OVER_ENCODED, TEXT_FORMS } from './characters.ts';
import { chain, type Known, type Plan, type Table, type Variant } from './model.ts';
import { ordersOf, sortedBy } from './orders.ts';
import { ownOrder } from './presigned.ts';
import { inSentOrder, mapPiece, piecesOf, sentQuery, splitPiece } from './query-texts.ts';

type Variants = Generator<Variant>;

export const queryMistakes = {
  'query-as-sent': { place: 'query', rarity: 1, variants: asSent },
  'query-sorted-before-encoding': { place: 'query', rarity: 1, variants: sortedBefore },
  'query-sorted-joined': { place: 'query', rarity: 1, variants: sortedJoined },
  'query-locale-order': { place: 'query', rarity: 1, variants: localeOrder },
  'query-not-sorted': { place: 'query', rarity: 1, variants: chain(notSorted, ownOrder) },
  'query-plus': { place: 'query', rarity: 1, variants: plusses },
  'query-encoded-twice': { place: 'query', rarity: 1, variants: encodedTwice },
  'query-javascript': { place: 'query', rarity: 1, variants: javascript },
  'query-not-encoded': { place: 'query', rarity: 1, variants: notEncoded },
  'query-no-equals': { place: 'query', rarity: 1, variants: noEquals },
  'query-empty': { place: 'query', rarity: 1, variants: emptyQuery },
  'query-repeated': { place: 'query', rarity: 1, variants: repeated },
  'query-parameter-missing': { place: 'query', rarity: 1, variants: parameterMissing },
  'query-characters': { place: 'query', rarity: 1, variants: chain(charactersBare, overEncoded) },
  'query-separators': { place: 'query', rarity: 1, variants: chain(marks, separators) },
  'query-hex-case': { place: 'query', rarity: 1, variants: hexCase },
  'query-cut-at-equals': { place: 'query', rarity: 2, variants: cutAtEquals },
  'query-text-form': { place: 'query', rarity: 3, variants: chain(textForms, letterCase) },
} satisfies Table<string>;

function* queries(...list: readonly ByteString[]): Variants {
  for (const query of list) yield { changes: { query } };
}

const mapAll = (query: ByteString, change: (text: ByteString, where: 'name' | 'value') => ByteString) =>
  piecesOf(query)
    .map((piece) => mapPiece(piece, change))
    .join('&');
const sortAgain = (query: ByteString): ByteString =>
  sortedBy(piecesOf(query), (piece) => piece.replace('=', '\0')).join('&');

function* notSorted(plan: Plan, known: Known): Variants {
  const pieces = piecesOf(plan.query);
  const sent = inSentOrder(plan, known);
  if (sent) yield* queries(sent.join('&'));
  yield* queries([...pieces].sort((a, b) => byName(b, a)).join('&'));
  yield* queries(sortedBy(sent ?? pieces.toReversed(), (piece) => splitPiece(piece)[0]).join('&'));
  for (const order of ordersOf(pieces))
    yield { changes: { query: order.join('&') }, rarity: sent || pieces.length > 4 ? 'rare' : undefined };
}

const byName = (a: ByteString, b: ByteString): number => (splitPiece(a)[0] < splitPiece(b)[0] ? -1 : 1);

function* asSent(_: Plan, known: Known): Variants {
  const sent = sentQuery(known);
  if (sent === undefined) return;
  yield* queries(sent, sortAgain(sent), piecesOf(sent).sort().join('&'));
}

function* plusses({ query }: Plan): Variants {
  for (const [from, to] of PLUS_READINGS) {
    if (!query.includes(from)) continue;
    const detail = `${from} → ${to}`;
    const changed = query.replaceAll(from, to);
    yield { changes: { query: changed }, detail };
    yield { changes: { query: sortAgain(changed) }, detail };
  }
}
const PLUS_READINGS = [
  ['%2B', '%20'],
  ['%20', '+'],
  ['%20', '%2B'],
  ['%2B', '+'],
  ['%20', '%2520'],
  ['%2B', '%252B'],
] as const;

function* encodedTwice({ query }: Plan): Variants {
  const again = (text: ByteString): ByteString => percentEncode(text);
  yield* queries(mapAll(query, (text, where) => (where === 'value' ? again(text) : text)));
  yield* queries(mapAll(query, again), sortAgain(mapAll(query, again)));
  yield* queries(mapAll(query, (text) => again(again(text))));
  const pieces = piecesOf(query);
  for (const [index, piece] of pieces.entries()) {
    const changed = pieces.with(
      index,
      mapPiece(piece, (text, where) => (where === 'value' ? again(text) : text)),
    );
    yield { changes: { query: changed.join('&') }, detail: nameOf(piece) };
  }
  yield* queries(query.replaceAll('%2F', '%252F'), query.replaceAll('%3D', '%253D'));
}

const nameOf = (piece: ByteString): string => readable(percentDecode(splitPiece(piece)[0]));

function* javascript({ query }: Plan): Variants {
  const bare = leaveBare(query, "!'()*");
  yield* queries(bare, sortAgain(bare));
}

function* charactersBare({ query }: Plan): Variants {
  for (const [detail, characters] of Object.entries(LEFT_BARE)) {
    const all = leaveBare(query, characters);
    yield { changes: { query: all }, detail };
    yield { changes: { query: sortAgain(all) }, detail };
    const values = mapAll(query, (text, where) => (where === 'value' ? leaveBare(text, characters) : text));
    yield { changes: { query: values }, detail };
  }
}

function* notEncoded({ query }: Plan): Variants {
  const values = mapAll(query, (text, where) => (where === 'value' ? percentDecode(text) : text));
  const all = mapAll(query, percentDecode);
  yield* queries(all, values, sortAgain(all), all.replaceAll(' ', '+'));
}

function* noEquals({ query }: Plan): Variants {
  const pieces = piecesOf(query);
  yield* queries(pieces.map((piece) => piece.replace(/=$/, '')).join('&'));
  yield* queries(pieces.filter((piece) => !piece.endsWith('=')).join('&'));
  for (const value of ['undefined', 'null', 'true', '%22%22', '1'])
    yield {
      changes: { query: pieces.map((piece) => (piece.endsWith('=') ? piece + value : piece)).join('&') },
      detail: value,
    };
}

function* emptyQuery(): Variants {
  yield* queries('');
}

function* parameterMissing({ query }: Plan): Variants {
  const pieces = piecesOf(query);
  for (const [index, piece] of pieces.entries())
    if (!isOwn(piece))
      yield { changes: { query: pieces.toSpliced(index, 1).join('&') }, detail: nameOf(piece) };
  yield* queries(pieces.filter((piece) => isOwn(piece)).join('&'));
  yield* queries(pieces.filter((piece) => !/^(?:utm_|_=|fbclid=|gclid=)/.test(piece)).join('&'));
  for (let kept = pieces.length - 2; kept > 0; kept--) {
    yield { changes: { query: pieces.slice(0, kept).join('&') }, rarity: 'rare' };
    yield { changes: { query: pieces.slice(-kept).join('&') }, rarity: 'rare' };
  }
}
const isOwn = (piece: ByteString): boolean => /^x-amz-/i.test(piece);

function* sortedBefore({ query }: Plan): Variants {
  const decoded = (text: ByteString): string => readable(percentDecode(text));
  const pieces = piecesOf(query);
  yield* queries(
    sortedBy(pieces, (piece) => decoded(piece.replace('=', '\0'))).join('&'),
    sortedBy(pieces, decoded).join('&'),
    sortedBy(pieces, percentDecode).join('&'),
  );
}

function* sortedJoined({ query }: Plan): Variants {
  yield* queries(piecesOf(query).sort().join('&'));
}

function* localeOrder({ query }: Plan): Variants {
  const pieces = piecesOf(query);
  yield* queries(
    sortedBy(pieces, (piece) => piece.toLowerCase()).join('&'),
    sortedBy(pieces, (piece) => piece.replace('=', '\0').toLowerCase()).join('&'),
  );
  for (const collator of COLLATORS)
    for (const key of [(piece: ByteString) => piece, nameOf, (piece: ByteString) => splitPiece(piece)[0]])
      yield* queries([...pieces].sort((a, b) => collator.compare(key(a), key(b))).join('&'));
}
/** What `localeCompare` does by default, and with numbers. */
const COLLATORS = [new Intl.Collator('en'), new Intl.Collator('en', { numeric: true })];

function* repeated({ query }: Plan): Variants {
  const groups = new Map<ByteString, ByteString[]>();
  for (const piece of piecesOf(query)) {
    const [name] = splitPiece(piece);
    const group = groups.get(name);
    if (group) group.push(piece);
    else groups.set(name, [piece]);
  }
  if (groups.size === piecesOf(query).length) return;
  const lists = [...groups];
  const values = (list: readonly ByteString[]): ByteString[] =>
    list.map((piece) => splitPiece(piece)[1] ?? '');
  yield* queries(
    lists.map(([, list]) => list[0]).join('&'),
    lists.map(([, list]) => list.at(-1)).join('&'),
    lists.flatMap(([, list]) => list.toReversed()).join('&'),
  );
  for (const glue of [',', '%2C', '', '%20'])
    yield* queries(lists.map(([name, list]) => `${name}=${values(list).join(glue)}`).join('&'));
  for (const mark of ['[]', '%5B%5D'])
    yield* queries(
      lists
        .flatMap(([name, list]) =>
          list.length > 1 ? values(list).map((value) => `${name}${mark}=${value}`) : list,
        )
        .join('&'),
    );
}

function* marks({ query }: Plan): Variants {
  yield* queries(`?${query}`, `&${query}`, `${query}&`, `${query}?`, `${query}=`, `%3F${query}`);
}

function* hexCase({ query }: Plan): Variants {
  yield* queries(lowerEscapes(query), sortAgain(lowerEscapes(query)));
}

function* cutAtEquals({ query }: Plan): Variants {
  const cut = mapAll(query, (text, where) => (where === 'value' ? (text.split('%3D')[0] ?? '') : text));
  const only = mapAll(query, (text, where) => (where === 'value' ? text.replaceAll('%3D', '') : text));
  yield* queries(cut, only);
}

function* letterCase({ query }: Plan): Variants {
  const lower = mapAll(query, (text, where) => (where === 'name' ? text.toLowerCase() : text));
  yield* queries(lower, sortAgain(lower), query.toLowerCase(), query.toUpperCase());
  yield* queries(mapAll(query, (text, where) => (where === 'value' ? text.toLowerCase() : text)));
}

function* overEncoded({ query }: Plan): Variants {
  for (const detail of OVER_ENCODED) {
    const all = mapAll(query, (text) => encodeToo(text, detail));
    yield { changes: { query: all }, detail };
    const values = mapAll(query, (text, where) => (where === 'value' ? encodeToo(text, detail) : text));
    yield { changes: { query: values }, detail };
  }
}

function* separators({ query }: Plan): Variants {
  for (const separator of ['&amp;', ';', '\\u0026', '\n', ',', '%26', ' '])
    yield { changes: { query: query.replaceAll('&', separator) }, detail: separator };
  yield { changes: { query: query.replaceAll('=', '%3D') }, detail: '%3D' };
  yield { changes: { query: percentEncode(query) }, detail: '%3D %26' };
}

function* textForms({ query }: Plan): Variants {
  for (const [detail, change] of Object.entries(TEXT_FORMS)) {
    const changed = mapAll(query, (text) => percentEncode(change(percentDecode(text))));
    yield { changes: { query: changed }, detail };
    yield { changes: { query: sortAgain(changed) }, detail };
  }
}
