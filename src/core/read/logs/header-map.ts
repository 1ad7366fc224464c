import type { Header, Span } from '../../model.ts';
import type { Member } from '../json.ts';
import { type Side, sideOf } from '../header-names.ts';

/** @returns the members of an object as headers; of a list the first value. @param by - what their places are moved by. */
export function headersOfMembers(members: readonly Member[], by = 0): Header[] {
  const moved = (spans: readonly Span[]): Span[] =>
    spans.map(({ start, end }) => ({ start: start + by, end: end + by }));
  return members.flatMap(({ name, value, type }) => {
    if (type === 'object' || name.value.startsWith(':')) return [];
    const [item] = type === 'array' ? listed(value.value) : [{ value: value.value, from: 0 }];
    if (!item) return [];
    const [span] = value.spans;
    const valueSpans =
      type === 'array' && span
        ? moved([{ start: span.start + item.from, end: span.start + item.from + item.value.length }])
        : moved(value.spans);
    return [
      { name: name.value, value: item.value, spans: [...moved(name.spans), ...valueSpans], valueSpans },
    ];
  });
}

/** `["a", "b"]` as it stands: the first string in it. */
function listed(raw: string): { value: string; from: number }[] {
  const at = /["'](?<it>[^"'\\\n]{0,4000})["']/d.exec(raw)?.indices?.groups?.['it'];
  return at ? [{ value: raw.slice(at[0], at[1]), from: at[0] }] : [];
}

/**
 * @returns which side sends these as headers: `undefined` where they are none. Two known names, or one that only AWS uses, and hardly
 * anything beside them.
 */
export function sideOfMap(members: readonly Member[]): Side | undefined {
  const sides = members.flatMap(({ name, type }) => (type === 'object' ? [] : [sideOf(name.value)]));
  const known = sides.filter((side) => side !== undefined);
  const isAws = members.some(({ name }) => /^x-amzn?-|^apigw-requestid$/i.test(name.value));
  if (known.length < (isAws ? 1 : 2) || known.length * 3 < members.length) return undefined;
  const count = (side: Side): number => known.filter((each) => each === side).length;
  if (count('response') === count('request')) return 'either';
  return count('response') > count('request') ? 'response' : 'request';
}
