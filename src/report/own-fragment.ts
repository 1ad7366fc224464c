/** The reader's own values behind an anchor, `#cause-x?region=eu-west-1`: no server ever sees a fragment. */
import type { OwnValues } from './model.ts';
import { kinds } from './own-kinds.ts';

/** Six values of the longest kind are shorter; what is longer was not made here. */
const LONGEST = 500;

/** Key ids, which a careless paste may have where a name belongs. */
const KEY_ID = /^A(?:KIA|SIA|BIA|CCA)[A-Z0-9]{12}/;

const isPlain = (own: string, value: RegExp): boolean => value.test(own) && !KEY_ID.test(own);

export interface Fragment {
  /** The id of a heading; '' for the top of the page. */
  readonly anchor: string;
  readonly values: OwnValues;
}

/** @returns what stands behind an anchor and its question mark; what is no plain value of its kind is left out. */
export function toQuery(values: OwnValues): string {
  const query = new URLSearchParams(
    kinds.flatMap(({ id, name, value }) => {
      const own = values[id] ?? '';
      return isPlain(own, value) ? [[name, own]] : [];
    }),
  ).toString();
  return query.length > LONGEST ? '' : query;
}

/** Reads a fragment that anybody may have written. @param hash - with its `#`. */
export function readFragment(hash: string): Fragment {
  const [anchor = '', query = ''] = hash.slice(1, 2 * LONGEST).split('?', 2);
  const given = new URLSearchParams(query.length > LONGEST ? '' : query);
  const values = kinds.flatMap(({ id, name, value }) => {
    const own = given.get(name) ?? '';
    return isPlain(own, value) ? [[id, own] as const] : [];
  });
  return { anchor: /^[\w-]{1,200}$/.test(anchor) ? anchor : '', values: Object.fromEntries(values) };
}
