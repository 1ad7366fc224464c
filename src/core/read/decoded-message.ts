import { encodedMessageIn } from '../identify/encoded-message.ts';
import type { Fact, Pieces, Quoted, ReadError, Span } from '../model.ts';
import { type View, viewOf, wholeView } from '../text/view.ts';
import { readObjects, type JsonObject, type Member } from './json.ts';
import { fromView, type Reader } from './reader.ts';

/**
 * Reads what belongs to an encoded authorization failure: the blob itself, and what `sts:DecodeAuthorizationMessage` makes of it,
 * plain or still inside the `DecodedMessage` string of its answer.
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html
 */
export const decodedMessageReader: Reader = {
  id: 'decoded-message',
  isWorthwhile: (text) => /uthorization failure message|matchedStatements|explicitDeny/.test(text),
  read: (text, claims) => merged([encodedIn(text), ...decodedIn(text, (at) => claims.has(at))]),
};

const LEAD = /Encoded authorization failure message/gi;
const MOST_BLOBS = 20;
/** A blob with the line ends and gutters that a terminal put into it. */
const LONGEST_BLOB = 24_000;

function encodedIn(text: string): Pieces {
  const facts = [...text.matchAll(LEAD)].slice(0, MOST_BLOBS).flatMap(({ index }): Fact[] => {
    const found = encodedMessageIn(wholeView(text, index, Math.min(text.length, index + LONGEST_BLOB)));
    return found
      ? [
          {
            kind: 'encoded-message',
            value: { value: found.value, isWhole: found.isWhole },
            spans: found.spans,
            certainty: 'literal',
          },
        ]
      : [];
  });
  return { kinds: [], facts, claimed: facts.flatMap(({ spans }) => spans) };
}

function decodedIn(text: string, isTaken: (at: number) => boolean): Pieces[] {
  if (!/matchedStatements|explicitDeny/.test(text)) return [];
  return readObjects(text).flatMap((object): Pieces[] => {
    if (isTaken(object.start)) return [];
    if (isDecoded(object.members)) return [piecesOf(object, text)];
    const inner = member(object.members, 'DecodedMessage');
    return inner?.type === 'string' ? withinString(inner.value, object) : [];
  });
}

/** The CLI prints the decoded message as a string within JSON. */
function withinString(decoded: Quoted, outer: Span): Pieces[] {
  const view: View = viewOf(decoded);
  return readObjects(view.text)
    .filter(({ members }) => isDecoded(members))
    .map((object) => fromView(piecesOf(object, view.text), view))
    .map((pieces) => ({ ...pieces, claimed: [{ start: outer.start, end: outer.end }] }));
}

const member = (members: readonly Member[], name: string): Member | undefined =>
  members.find(({ name: own }) => own.value === name);

const isDecoded = (members: readonly Member[]): boolean =>
  member(members, 'allowed') !== undefined && member(members, 'explicitDeny') !== undefined;

function piecesOf({ members, start, end }: JsonObject, text: string): Pieces {
  const allowed = member(members, 'allowed');
  const denies = member(members, 'explicitDeny');
  const context = member(members, 'context')?.members ?? [];
  const principal = member(context, 'principal')?.members ?? [];
  const verdict = [...(allowed?.value.spans ?? []), ...(denies?.value.spans ?? [])];
  const upTo = Math.max(start, ...verdict.map((span) => span.end));
  const error: ReadError = {
    message: { value: text.slice(start, upTo), spans: [{ start, end: upTo }] },
    detail: matchedStatement(members),
  };
  const denial: Fact<'denial'> = {
    kind: 'denial',
    value: {
      principal: member(principal, 'arn')?.value,
      action: member(context, 'action')?.value,
      resource: member(context, 'resource')?.value,
      mode: denies?.value.value === 'true' ? 'explicit' : 'implicit',
    },
    spans: denies?.value.spans ?? [{ start, end: upTo }],
    certainty: 'decoded',
  };
  const isRefusal = allowed?.value.value === 'false';
  return {
    kinds: ['json'],
    errors: isRefusal ? [error] : [],
    facts: isRefusal ? [denial] : [],
    claimed: [{ start, end }],
  };
}

/** The statement that decided, where the message names one: its `Sid`. */
function matchedStatement(members: readonly Member[]): ReadError['detail'] {
  const first = member(member(members, 'matchedStatements')?.members ?? [], 'items')?.members[0];
  const sid = first && member(first.members, 'statementId')?.value;
  return sid?.value ? { statementId: sid } : {};
}

const merged = (pieces: readonly Pieces[]): Pieces => ({
  kinds: pieces.flatMap(({ kinds }) => kinds),
  errors: pieces.flatMap(({ errors = [] }) => errors),
  facts: pieces.flatMap(({ facts = [] }) => facts),
  claimed: pieces.flatMap(({ claimed }) => claimed),
});
