import type { ByteString } from '../bytes.ts';
import { splitTarget } from '../canonical-request.ts';
import { percentDecode, percentEncode } from '../percent.ts';
import type { Known, Plan } from './model.ts';
import { ordersOf } from './orders.ts';

/** @returns the pieces between the ampersands of a query line. */
export const piecesOf = (query: ByteString): ByteString[] => (query === '' ? [] : query.split('&'));

/** @returns name and value of a piece as they stand; the value is undefined without an equals sign. */
export function splitPiece(piece: ByteString): readonly [name: ByteString, value: ByteString | undefined] {
  const equals = piece.indexOf('=');
  return equals < 0 ? [piece, undefined] : [piece.slice(0, equals), piece.slice(equals + 1)];
}

/** @returns a piece whose name and value went through `change`. */
export function mapPiece(
  piece: ByteString,
  change: (text: ByteString, where: 'name' | 'value') => ByteString,
): ByteString {
  const [name, value] = splitPiece(piece);
  return value === undefined ? change(name, 'name') : `${change(name, 'name')}=${change(value, 'value')}`;
}

/** @returns the query as it was sent, without the signature; undefined when the request is not known. */
export function sentQuery({ request }: Known): ByteString | undefined {
  if (!request) return undefined;
  return piecesOf(splitTarget(request.target).query)
    .filter((piece) => !piece.startsWith('X-Amz-Signature='))
    .join('&');
}

/** @returns the pieces of the canonical query in the order in which they were sent; undefined when nobody knows. */
export function inSentOrder({ query }: Plan, known: Known): readonly ByteString[] | undefined {
  const sent = sentQuery(known);
  if (sent === undefined) return undefined;
  const left = new Set(piecesOf(query));
  const ordered = piecesOf(sent)
    .filter(Boolean)
    .map((piece) => {
      const encoded = mapPiece(piece, (text) => percentEncode(percentDecode(text)));
      return encoded.includes('=') ? encoded : `${encoded}=`;
    })
    .filter((piece) => left.has(piece));
  return [...ordered, ...[...left].filter((piece) => !ordered.includes(piece))];
}

/** @returns the ways in which a client may have had the query in hand before it canonicalised it. */
export function* queryTexts(plan: Plan, known: Known): Generator<ByteString> {
  const sent = sentQuery(known);
  if (sent !== undefined) yield sent;
  yield plan.query;
  const pieces = piecesOf(plan.query);
  const ordered = inSentOrder(plan, known);
  if (ordered) yield ordered.join('&');
  else if (pieces.length <= 4) for (const order of ordersOf(pieces)) yield order.join('&');
}
