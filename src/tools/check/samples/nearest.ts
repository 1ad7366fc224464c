import { editDistance } from '../../edit-distance.ts';

/** @returns `; did you mean "…"?` for the name that is written most alike, or nothing where none is near. */
export function didYouMean(given: string, names: Iterable<string>): string {
  const all = [...names];
  let best: string | undefined;
  let least = Math.max(2, Math.floor(given.length / 3)) + 1;
  for (const name of all) {
    const distance = editDistance(given.toLowerCase(), name.toLowerCase());
    if (distance >= least) continue;
    [best, least] = [name, distance];
  }
  best ??= withAllWords(given, all);
  return best === undefined ? '' : `; did you mean "${best}"?`;
}

/** The shortest name that has every word of another: `role-name` of `role`. */
const withAllWords = (given: string, names: readonly string[]): string | undefined =>
  names
    .filter((name) => given.split(/[-_]/).every((word) => name.split(/[-_]/).includes(word)))
    .sort((a, b) => a.length - b.length)[0];
