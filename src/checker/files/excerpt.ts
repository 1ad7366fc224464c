/** Words of a line that something went wrong in. */
const TROUBLE =
  /error|exception|fail|denied|forbidden|refused|rejected|unauthori[sz]ed|not authorized|authenticat|signature|expired|exceeded|invalid|missing|not ?found|throttl|too many|timed? ?out|(?:http\/[\d.]{1,3}"?|status\w{0,6}|code)\W{1,4}[45]\d\d\b|エラー|失敗|拒否/i;
/** Lines kept before and behind each of them. */
const BEFORE = 20;
const BEHIND = 30;
/** A line that goes on and on is looked at no further than this. */
const LOOKED_AT = 2_000;

/**
 * Makes a text fit: its lines about errors with those around them, from the first on; the beginning where there are none.
 * @returns a text no longer than `most`, and how many characters of the whole are not in it.
 */
export function excerpt(text: string, most: number): { readonly text: string; readonly left: number } {
  if (text.length <= most) return { text, left: 0 };
  const kept = windows(text.split('\n'), most).join('\n') || text.slice(0, most);
  return { text: kept, left: text.length - kept.length };
}

function windows(lines: readonly string[], most: number): string[] {
  const kept: string[] = [];
  let length = 0;
  let next = 0;
  let until = 0;
  for (const [index, line] of lines.entries()) {
    const isTrouble = TROUBLE.test(line.slice(0, LOOKED_AT));
    if (isTrouble) {
      next = Math.max(next, index - BEFORE);
      until = index + BEHIND;
    } else if (index >= until) continue;
    for (; next <= index; next++) {
      const wanted = lines[next] ?? '';
      length += wanted.length + 1;
      if (length > most) return kept;
      kept.push(wanted);
    }
  }
  return kept;
}
