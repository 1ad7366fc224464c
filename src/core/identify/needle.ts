/** Shorter runs stand everywhere. */
const SHORTEST = 4;

/**
 * Runs of characters of which every match of a pattern holds one, so that a long text can be searched for them at once: the longest fixed
 * run; where a choice leaves none, one for each alternative. Classes are left out, and whatever may be absent.
 * @returns them in lower case, or undefined when some match may hold none of four characters.
 */
export const needlesOf = ({ source }: RegExp): readonly string[] | undefined => needlesIn(source);

function needlesIn(source: string): readonly string[] | undefined {
  const branches = branchesOf(source).map(needlesOfBranch);
  return branches.includes(undefined) ? undefined : branches.flatMap((needles) => needles ?? []);
}

/** One alternative: its longest run, or what its first group with needles of its own offers. */
function needlesOfBranch(source: string): readonly string[] | undefined {
  const { runs, groups } = partsOf(source);
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best), '').trim();
  if (longest.length >= SHORTEST) return [longest.toLowerCase()];
  for (const group of groups) {
    const needles = needlesIn(group);
    if (needles) return needles;
  }
  return undefined;
}

interface Parts {
  /** Fixed characters in a row. */
  readonly runs: readonly string[];
  /** What stands in groups that every match goes through. */
  readonly groups: readonly string[];
}

function partsOf(source: string): Parts {
  const runs: string[] = [''];
  const groups: string[] = [];
  const add = (char: string): void => void (runs[runs.length - 1] += char);
  const end = (): void => void (runs.at(-1) === '' || runs.push(''));
  for (let i = 0; i < source.length; i++) {
    const char = source.charAt(i);
    if (char === '(' || char === '[') {
      const close = closing(source, i);
      if (char === '(' && !/^(?:[?*]|\{0)/.test(source.slice(close + 1)))
        groups.push(inner(source, i, close));
      i = close;
      end();
      // A repeat belongs to the group, not to the character before it.
      if (/[?*+{]/.test(source.charAt(i + 1)))
        i = source.charAt(i + 1) === '{' ? source.indexOf('}', i) : i + 1;
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
  return { runs, groups };
}

/** @returns what a group holds; nothing of one that only looks. */
function inner(source: string, open: number, close: number): string {
  const content = source.slice(open + 1, close);
  if (/^\?(?:[=!]|<[=!])/.test(content)) return '';
  return content.replace(/^\?(?::|<\w{1,40}>)/, '');
}

/** @returns the alternatives at the top of a pattern. */
function branchesOf(source: string): readonly string[] {
  const branches: string[] = [];
  let from = 0;
  for (let i = 0; i < source.length; i++) {
    const char = source.charAt(i);
    if (char === '\\') i++;
    else if (char === '(' || char === '[') i = closing(source, i);
    else if (char === '|') {
      branches.push(source.slice(from, i));
      from = i + 1;
    }
  }
  return [...branches, source.slice(from)];
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
