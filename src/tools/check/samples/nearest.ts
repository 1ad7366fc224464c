/** @returns `; did you mean "…"?` for the name that is written most alike, or nothing where none is near. */
export function didYouMean(given: string, names: Iterable<string>): string {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(given.length / 3)) + 1;
  for (const name of names) {
    const distance = distanceOf(given.toLowerCase(), name.toLowerCase(), least);
    if (distance >= least) continue;
    [best, least] = [name, distance];
  }
  return best === undefined ? '' : `; did you mean "${best}"?`;
}

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
