import { utf8, type ByteString } from '../bytes.ts';
import { TOKEN_PARAMETER } from '../canonical-request.ts';
import { percentEncode } from '../percent.ts';
import { chain, type Known, type Plan, type Table, type Variant } from './model.ts';
import { sortedBy } from './orders.ts';
import { piecesOf, splitPiece } from './query-texts.ts';

type Variants = Generator<Variant>;

/** Mistakes with what a presigned URL carries in its query. */
export const presignedMistakes = {
  'presign-added-later': { place: 'query', rarity: 1, variants: addedLater },
  'presign-not-encoded': { place: 'query', rarity: 1, variants: chain(credentialSlash, signedHeadersBare) },
  'presign-token-appended': { place: 'query', rarity: 1, variants: tokenAppended },
  'presign-token-signed': { place: 'query', rarity: 1, variants: tokenSigned },
  'presign-parameter-missing': { place: 'query', rarity: 2, variants: ownMissing },
  'presign-signature-kept': { place: 'query', rarity: 2, variants: signatureKept },
  'presign-expires': { place: 'query', rarity: 2, variants: otherExpiry },
} satisfies Table<string>;

const isOwn = (piece: ByteString): boolean => piece.startsWith('X-Amz-');

function* addedLater({ query }: Plan, { isPresigned }: Known): Variants {
  const pieces = piecesOf(query);
  if (!isPresigned && !pieces.some((piece) => isOwn(piece))) return;
  for (const [index, piece] of pieces.entries())
    if (!isOwn(piece))
      yield { changes: { query: pieces.toSpliced(index, 1).join('&') }, detail: splitPiece(piece)[0] };
  yield { changes: { query: pieces.filter(isOwn).join('&') } };
}

function* credentialSlash({ query }: Plan): Variants {
  const bare = query.replace(/X-Amz-Credential=[^&]*/, (piece) => piece.replaceAll('%2F', '/'));
  yield { changes: { query: bare } };
  yield { changes: { query: bare.replace(/X-Amz-SignedHeaders=[^&]*/, bareSemicolons) } };
  const twice = query.replace(/X-Amz-Credential=[^&]*/, (piece) => piece.replaceAll('%2F', '%252F'));
  yield { changes: { query: twice }, detail: '%252F' };
}

const bareSemicolons = (piece: ByteString): ByteString => piece.replaceAll('%3B', ';');

function* signedHeadersBare({ query }: Plan): Variants {
  yield { changes: { query: query.replace(/X-Amz-SignedHeaders=[^&]*/, bareSemicolons) }, detail: ';' };
  for (const other of ['%2C', '%253B', ','])
    yield {
      changes: {
        query: query.replace(/X-Amz-SignedHeaders=[^&]*/, (piece) => piece.replaceAll('%3B', other)),
      },
      detail: other,
    };
}

function* tokenAppended({ query }: Plan): Variants {
  const kept = piecesOf(query).filter((piece) => splitPiece(piece)[0] !== TOKEN_PARAMETER);
  yield { changes: { query: kept.join('&') } };
}

function* tokenSigned({ query }: Plan, { token, isPresigned }: Known): Variants {
  const pieces = piecesOf(query);
  const names = new Set(pieces.map((piece) => splitPiece(piece)[0]));
  if (names.has(TOKEN_PARAMETER) || !(isPresigned || names.has('X-Amz-Algorithm')) || token === undefined)
    return;
  const added = `${TOKEN_PARAMETER}=${percentEncode(token)}`;
  yield { changes: { query: sortedBy([...pieces, added], byName).join('&') } };
  yield { changes: { query: [...pieces, added].join('&') } };
}

const byName = (piece: ByteString): string => piece.replace('=', '\0');

function* ownMissing({ query }: Plan): Variants {
  const pieces = piecesOf(query);
  for (const [index, piece] of pieces.entries())
    if (isOwn(piece) && splitPiece(piece)[0] !== TOKEN_PARAMETER)
      yield { changes: { query: pieces.toSpliced(index, 1).join('&') }, detail: splitPiece(piece)[0] };
  if (pieces.some(isOwn)) yield { changes: { query: pieces.filter((piece) => !isOwn(piece)).join('&') } };
}

function* signatureKept({ query }: Plan, { signature = '', isPresigned }: Known): Variants {
  if (!isPresigned && !query.includes('X-Amz-Algorithm=')) return;
  for (const value of ['', utf8(signature)]) {
    const added = `X-Amz-Signature=${percentEncode(value)}`;
    const pieces = [...piecesOf(query), added];
    yield { changes: { query: sortedBy(pieces, byName).join('&') } };
    yield { changes: { query: pieces.join('&') } };
  }
}

function* otherExpiry({ query }: Plan): Variants {
  const found = /(?:^|&)X-Amz-Expires=(\d{1,9})(?=&|$)/.exec(query);
  if (!found) {
    if (!query.includes('X-Amz-Algorithm=')) return;
    for (const seconds of EXPIRIES) {
      const pieces = [...piecesOf(query), `X-Amz-Expires=${seconds}`];
      yield { changes: { query: sortedBy(pieces, byName).join('&') }, detail: `${seconds}` };
    }
    return;
  }
  for (const seconds of EXPIRIES)
    yield {
      changes: { query: query.replace(/X-Amz-Expires=\d{1,9}/, `X-Amz-Expires=${seconds}`) },
      detail: `${seconds}`,
    };
}
/** Defaults of the SDKs and round numbers, in seconds. */
const EXPIRIES = [
  ...[900, 3600, 60, 300, 600, 1800, 86400, 604800, 7200, 1000, 120, 30, 10, 43200, 21600, 10800, 100, 360],
  ...[1200, 14400, 28800, 36000, 172800, 259200, 500, 5, 1, 0, 180, 240],
];

/** As AWS's pages list them. */
const LISTED = ['Algorithm', 'Credential', 'Date', 'Expires', 'SignedHeaders', 'Security-Token'].map(
  (name) => `X-Amz-${name}`,
);

/** @returns the parameters in the order of AWS's pages, which some clients keep. */
export function* ownOrder({ query }: Plan): Variants {
  const pieces = piecesOf(query);
  const own = sortedBy(pieces.filter(isOwn), (piece) => `${LISTED.indexOf(splitPiece(piece)[0]) + 1}`);
  const others = pieces.filter((piece) => !isOwn(piece));
  if (own.length === 0) return;
  yield { changes: { query: [...own, ...others].join('&') } };
  yield { changes: { query: [...others, ...own].join('&') } };
  const token = own.filter((piece) => splitPiece(piece)[0] === TOKEN_PARAMETER);
  const rest = own.filter((piece) => splitPiece(piece)[0] !== TOKEN_PARAMETER);
  yield { changes: { query: [...rest, ...others, ...token].join('&') } };
}
