/** @returns `; did you mean "…"?` for the name that is written most alike, or nothing where none is near. */
export function didYouMean(given: string, names: Iterable<string>): string {
  const all = [...names];
  let best: string | undefined;
  let least = Math.max(2, Math.floor(given.length / 3)) + 1;
  for (const name of all) {
    const distance = distanceOf(given.toLowerCase(), name.toLowerCase(), least);
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

/** Single characters to change, or `most` where there are as many or more. */
function distanceOf(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) >= most) return most;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [index, char] of [...a].entries()) {
    const next = [index + 1];
    for (let at = 1; at <= b.length; at += 1)
      next.push(
        Math.min(
          (row[at] ?? 0) + 1,
          (next[at - 1] ?? 0) + 1,
          (row[at - 1] ?? 0) + (char === b.charAt(at - 1) ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[b.length] ?? most;
}
