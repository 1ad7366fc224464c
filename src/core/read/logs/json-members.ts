import type { Quoted, Span } from '../../model.ts';
import { type View, viewOf } from '../../text/view.ts';
import { type JsonObject, type Member, readObjects } from '../json.ts';
import { stringAt } from './decode.ts';

/** @returns the member of a name, in any case. */
export const member = (members: readonly Member[], ...names: readonly string[]): Member | undefined => {
  for (const name of names) {
    const found = members.find((each) => each.name.value.toLowerCase() === name);
    if (found) return found;
  }
  return undefined;
};

/** @returns what a member says, unless it is an object, a list, nothing or `-`. */
export function told(members: readonly Member[], ...names: readonly string[]): Quoted | undefined {
  const found = member(members, ...names);
  return found &&
    (found.type === 'string' || found.type === 'other') &&
    !/^(?:-|null|None|)$/.test(found.value.value)
    ? found.value
    : undefined;
}

/** @returns a string's decoded text, each character with its place. */
export function viewOfMember(text: string, { value, type }: Member): View {
  const [span] = value.spans;
  return type === 'string' && span ? stringAt(text, span) : viewOf(value);
}

/** A list of records, as CloudTrail and CloudWatch Logs write it. */
const LIST = /\\{0,3}"(?:Records|Events|events|logEvents|results|Items)\\{0,3}"\s{0,20}:\s{0,20}\[/;

/**
 * @returns the objects of a text; where they stand in a list of records, each record by itself, however many there are.
 * `opening` is what stands before the first record and has been understood with it.
 */
export function records(text: string): {
  readonly objects: readonly JsonObject[];
  readonly opening: readonly Span[];
} {
  const list = LIST.exec(text);
  if (!list) return { objects: readObjects(text), opening: [] };
  const from = list.index + list[0].length;
  const brace = text.lastIndexOf('{', list.index);
  const start = brace === -1 ? list.index : brace;
  const before = start > 0 ? readObjects(text.slice(0, start)) : [];
  return {
    objects: [...before, ...readObjects(text.slice(from)).map((object) => shifted(object, from))],
    opening: [{ start, end: from }],
  };
}

const shifted = ({ members, start, end }: JsonObject, by: number): JsonObject => ({
  members: members.map((each) => shiftedMember(each, by)),
  start: start + by,
  end: end + by,
});

const shiftedMember = ({ name, value, type, members }: Member, by: number): Member => ({
  name: shiftedQuote(name, by),
  value: shiftedQuote(value, by),
  type,
  members: members.map((each) => shiftedMember(each, by)),
});

const shiftedQuote = ({ value, spans }: Quoted, by: number): Quoted => ({
  value,
  spans: spans.map(({ start, end }) => ({ start: start + by, end: end + by })),
});
