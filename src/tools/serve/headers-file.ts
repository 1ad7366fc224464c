/** One rule of a `_headers` file: a path, in which one `*` stands for anything, and what to send with it. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * Reads the format that Cloudflare Pages and Netlify share.
 *
 * @throws on a line that is neither a path, a header below a path, a comment nor blank; with its number.
 */
export function parseHeaders(text: string): readonly HeaderRule[] {
  const rules: { path: string; headers: (readonly [string, string])[] }[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = line.trim();
    if (!content || content.startsWith('#')) continue;
    if (/^\S/.test(line)) {
      if (!content.startsWith('/'))
        throw new Error(`_headers line ${index + 1}: a path starts with "/": ${content}`);
      rules.push({ path: content, headers: [] });
      continue;
    }
    const header = /^([\w-]+):\s*(\S.*)$/.exec(content);
    const rule = rules.at(-1);
    if (!header?.[1] || !header[2] || !rule) {
      throw new Error(`_headers line ${index + 1}: "Name: value" below a path was expected: ${content}`);
    }
    rule.headers.push([header[1], header[2]]);
  }
  return rules;
}

/** @returns the headers of every rule that a path matches, by name in lower case, equal names joined by a comma. */
export function headersFor(rules: readonly HeaderRule[], path: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const rule of rules) {
    if (!matches(rule.path, path)) continue;
    for (const [name, value] of rule.headers) {
      const key = name.toLowerCase();
      const earlier = found.get(key);
      found.set(key, earlier === undefined ? value : `${earlier}, ${value}`);
    }
  }
  return found;
}

function matches(pattern: string, path: string): boolean {
  const star = pattern.indexOf('*');
  if (star < 0) return pattern === path;
  const [before, after] = [pattern.slice(0, star), pattern.slice(star + 1)];
  return path.length >= before.length + after.length && path.startsWith(before) && path.endsWith(after);
}
