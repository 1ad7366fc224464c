/**
 * The longest run of characters that every match of a pattern holds, so that a long text can be searched for it at once.
 * Groups and classes are left out, and whatever may be absent.
 * @returns it in lower case, or undefined when there is none of four characters.
 */
export function needleOf({ source }: RegExp): string | undefined {
  const runs: string[] = [''];
  const add = (char: string): void => void (runs[runs.length - 1] += char);
  const end = (): void => void (runs.at(-1) === '' || runs.push(''));
  for (let i = 0; i < source.length; i++) {
    const char = source.charAt(i);
    if (char === '|') return undefined;
    if (char === '(' || char === '[') {
      i = closing(source, i);
      end();
    } else if (char === '\\') {
      const escaped = source.charAt(++i);
      if (/\W/.test(escaped)) add(escaped);
      else if (!/[bB]/.test(escaped)) end();
    } else if (char === '?' || char === '*' || char === '{') {
      runs.push((runs.pop() ?? '').slice(0, -1), '');
      if (char === '{') i = source.indexOf('}', i);
    } else if (char === '.' || char === '+') end();
    else if (char !== '^' && char !== '$') add(char);
  }
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best), '');
  return longest.trim().length >= 4 ? longest.trim().toLowerCase() : undefined;
}

/** Where a group or class that opens here closes. */
function closing(source: string, open: number): number {
  const isClass = source.charAt(open) === '[';
  let depth = 0;
  for (let i = open; i < source.length; i++) {
    const char = source.charAt(i);
    if (char === '\\') i++;
    else if (isClass) {
      if (char === ']') return i;
    } else if (char === '[') i = closing(source, i);
    else if (char === '(') depth++;
    else if (char === ')' && --depth === 0) return i;
  }
  return source.length;
}

/** @returns a pattern that finds any of some needles in a text, however its lines are broken. */
export function anyOf(needles: readonly string[]): RegExp {
  const escaped = [...new Set(needles)].map((needle) =>
    needle.replace(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s{1,8}`),
  );
  return new RegExp(escaped.join('|') || '(?!)', 'gi');
}
