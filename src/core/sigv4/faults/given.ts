import { parseAmzDate, parseHttpDate, parseIsoDate } from '../../auth/dates.ts';
import { readable } from '../bytes.ts';
import { parseQuery } from '../canonical-query.ts';
import { splitTarget, type WireRequest } from '../canonical-request.ts';
import { headerOf } from '../claim.ts';
import type { FaultContext } from './model.ts';

/** The authentication of a request, taken apart and not yet judged. */
export interface Given {
  readonly request: WireRequest;
  readonly context: FaultContext;
  readonly where: 'header' | 'query' | 'both' | 'none';
  /** The whole header, without the blanks around it. */
  readonly authorization: string;
  /** Up to the first blank, or the value of `X-Amz-Algorithm`. */
  readonly algorithm: string;
  /** What stands between the commas of the header. */
  readonly pieces: readonly string[];
  readonly credential?: string | undefined;
  readonly signature?: string | undefined;
  /** In lower case. */
  readonly signedHeaders?: readonly string[] | undefined;
  readonly dateText?: string | undefined;
  /** Milliseconds since 1970; undefined for a text that is no date. */
  readonly date?: number | undefined;
  /** As sent, of a presigned URL. */
  readonly expires?: string | undefined;
  readonly hasToken: boolean;
  /** Signature Version 2, which has been withdrawn: `AWS key:signature`, or `AWSAccessKeyId` and `Signature` in the query. */
  readonly isVersion2: boolean;
  /** In order of sending, names in lower case, each once. */
  readonly sentHeaders: readonly string[];
}

/** @returns what the request gives, by the service's rules: of a repeated part the last counts in the header, the first in the query. */
export function readGiven(request: WireRequest, context: FaultContext): Given {
  const authorization = textOf(request, 'authorization');
  const parameters = firstValues(request);
  const where = placementOf(authorization !== undefined, parameters);
  const parts = where === 'query' ? partsOfQuery(parameters) : partsOfHeader(authorization ?? '', request);
  const { dateText } = parts;
  return {
    request,
    context,
    where,
    authorization: authorization ?? '',
    ...parts,
    date: dateText === undefined ? undefined : parseDate(dateText),
    expires: parameters.get('X-Amz-Expires'),
    hasToken: textOf(request, 'x-amz-security-token') !== undefined || parameters.has('X-Amz-Security-Token'),
    isVersion2:
      parts.algorithm === 'AWS' || (parameters.has('AWSAccessKeyId') && parameters.has('Signature')),
    sentHeaders: [...new Set(request.headers.map(([name]) => name.toLowerCase()))],
  };
}

/** Beside a header only `X-Amz-Algorithm` is a second way of signing; alone, any of these was meant as one. */
function placementOf(hasHeader: boolean, parameters: ReadonlyMap<string, string>): Given['where'] {
  if (hasHeader) return parameters.has('X-Amz-Algorithm') ? 'both' : 'header';
  return QUERY_SIGNS.some((name) => parameters.has(name)) ? 'query' : 'none';
}

const QUERY_SIGNS = ['X-Amz-Algorithm', 'X-Amz-Credential', 'X-Amz-Signature', 'X-Amz-SignedHeaders'];

type Parts = Pick<Given, 'algorithm' | 'pieces' | 'credential' | 'signature' | 'signedHeaders' | 'dateText'>;

function partsOfHeader(authorization: string, request: WireRequest): Parts {
  const blank = authorization.search(/\s/);
  const algorithm = blank < 0 ? authorization : authorization.slice(0, blank);
  const pieces = (blank < 0 ? '' : authorization.slice(blank))
    .split(',')
    .map((piece) => piece.trim())
    .filter(Boolean);
  const values = new Map(pieces.map(splitPair));
  return {
    algorithm,
    pieces,
    credential: values.get('Credential'),
    signature: values.get('Signature'),
    signedHeaders: namesIn(values.get('SignedHeaders')),
    dateText: textOf(request, 'x-amz-date') ?? textOf(request, 'date'),
  };
}

function partsOfQuery(parameters: ReadonlyMap<string, string>): Parts {
  return {
    algorithm: parameters.get('X-Amz-Algorithm') ?? '',
    pieces: [],
    credential: parameters.get('X-Amz-Credential'),
    signature: parameters.get('X-Amz-Signature'),
    signedHeaders: namesIn(parameters.get('X-Amz-SignedHeaders')),
    dateText: parameters.get('X-Amz-Date'),
  };
}

/** @returns decoded names with their first values. */
export function firstValues({ target }: WireRequest): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const [name, value] of parseQuery(splitTarget(target).query, { plusInQuery: false })) {
    const key = readable(name);
    if (!values.has(key)) values.set(key, readable(value));
  }
  return values;
}

function splitPair(piece: string): [name: string, value: string] {
  const equals = piece.indexOf('=');
  return equals < 0 ? [piece, ''] : [piece.slice(0, equals), piece.slice(equals + 1)];
}

const namesIn = (list: string | undefined): readonly string[] | undefined => list?.toLowerCase().split(';');

const parseDate = (text: string): number | undefined =>
  parseAmzDate(text) ?? parseHttpDate(text) ?? parseIsoDate(text);

function textOf(request: WireRequest, name: string): string | undefined {
  const value = headerOf(request, name);
  return value === undefined ? undefined : readable(value);
}
