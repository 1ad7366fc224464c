import type { Fact, FactKind, FactTypes, InputKind, Pieces, Quoted, ReadError, Span } from '../../model.ts';
import type { View } from '../../text/view.ts';
import { Claims } from '../claims.ts';
import { errorsFromJson } from '../error-body.ts';
import { errorsFromXml } from '../error-xml.ts';
import { readObjects } from '../json.ts';
import { fromView, type Reader } from '../reader.ts';
import { sdkReader } from '../sdk.ts';
import { readElements } from '../xml.ts';

/**
 * Reads a text that another reader has decoded: a log's message, a body. First with the readers that are given, then the sentences of
 * SDKs, then JSON and XML.
 * @returns pieces with places in the paste.
 */
export function readInside(view: View, readers: readonly Reader[] = []): Pieces {
  const { text } = view;
  const claims = new Claims(text.length);
  const found: Pieces[] = [];
  for (const reader of [...readers, sdkReader]) {
    if (!reader.isWorthwhile(text)) continue;
    const pieces = reader.read(text, claims);
    claims.add(pieces.claimed);
    found.push(pieces);
  }
  found.push(bodiesIn(text, claims));
  return fromView(joined(found), view);
}

/** @returns the errors that JSON and XML state where no reader claimed them. */
function bodiesIn(text: string, claims: Claims): Pieces {
  const objects = text.includes('{') ? readObjects(text).filter(({ start }) => !claims.has(start)) : [];
  const stated = objects.map((object) => ({ object, errors: errorsFromJson(object) }));
  const elements = text.includes('<') ? readElements(text).filter(({ start }) => !claims.has(start)) : [];
  return {
    kinds: [],
    errors: [...stated.flatMap(({ errors }) => errors), ...errorsFromXml(elements)],
    claimed: stated.flatMap(({ object: { start, end }, errors }) =>
      errors.length > 0 ? [{ start, end }] : [],
    ),
  };
}

/** @returns several readers' pieces as one, in their order. @param kinds - instead of their own. */
export function joined(all: readonly Pieces[], kinds?: readonly InputKind[]): Pieces {
  return {
    kinds: kinds ?? [...new Set(all.flatMap((pieces) => pieces.kinds))],
    requests: all.flatMap(({ requests = [] }) => requests),
    responses: all.flatMap(({ responses = [] }) => responses),
    errors: all.flatMap(({ errors = [] }) => errors),
    remarks: all.flatMap(({ remarks = [] }) => remarks),
    facts: all.flatMap(({ facts = [] }) => facts),
    claimed: all.flatMap(({ claimed }) => claimed),
  };
}

/** What a log's line says of the error in it, where the error's own words do not. */
export type Around = Pick<ReadError, 'at' | 'requestId' | 'status' | 'service' | 'operation' | 'tool'>;

/** @returns an error with what stands around it; its own words come first. */
export const within = (error: ReadError, around: Around): ReadError => ({
  ...error,
  at: error.at ?? around.at,
  requestId: error.requestId ?? around.requestId,
  status: error.status ?? around.status,
  service: error.service ?? around.service,
  operation: error.operation ?? around.operation,
  tool: error.tool ?? around.tool,
});

/** @returns a fact that stands in the paste letter by letter. */
export const literal = <K extends FactKind>(kind: K, value: FactTypes[K], spans: readonly Span[]): Fact => ({
  kind,
  value,
  spans,
  certainty: 'literal',
});

/** @returns a setting, where there is one: a log writes `-` and `null` for none. */
export const setting = (name: string, quoted: Quoted | undefined): Fact[] =>
  quoted && !/^(?:-|null|none|undefined|\s*)$/i.test(quoted.value)
    ? [literal('setting', { name, value: quoted.value }, quoted.spans)]
    : [];

export const NOTHING: Pieces = { kinds: [], claimed: [] };

/** @returns `s3` of `s3.amazonaws.com`, and the place of these letters. */
export function serviceOf(source: Quoted | undefined): Quoted | undefined {
  const [span] = source?.spans ?? [];
  const name = source && /^[a-z0-9-]{2,40}(?=\.amazonaws\.com)/.exec(source.value)?.[0];
  if (!name || !span) return undefined;
  const isWhole = span.end - span.start === source.value.length;
  return {
    value: name,
    spans: isWhole ? [{ start: span.start, end: span.start + name.length }] : source.spans,
  };
}
