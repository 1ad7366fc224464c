import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { globSync } from 'tinyglobby';
import type { GeneratedFile } from './generated-file.ts';

interface Example {
  readonly code: string;
  readonly cause: string;
  readonly text: string;
}

/** A longer paste shows nothing that a shorter one does not. */
const LONGEST = 4_000;

/** One paste for each cause under each error, taken from the cases: the shortest of those that show it. */
export async function examples(root: string): Promise<GeneratedFile> {
  const found = new Map<string, Example>();
  for (const path of globSync('content/{errors/*/*,known/*}/cases/*.expected.json', { cwd: root }).sort()) {
    const example = readExample(root, path);
    if (!example) continue;
    const key = `${example.code} ${example.cause}`;
    if (example.text.length < (found.get(key)?.text.length ?? Infinity)) found.set(key, example);
  }
  const titles = await titlesOf(root);
  const known = [...found.values()].filter(({ cause }) => titles.has(cause));
  const codes = [...new Set(known.map(({ code }) => code))].sort();
  const list = codes.map((code) => ({
    code,
    pastes: known
      .filter((example) => example.code === code)
      .map(({ cause, text }) => ({ title: titles.get(cause), text })),
  }));
  return {
    path: 'src/checker/examples.generated.ts',
    source: 'content/**/cases',
    body: [
      `import type { Phrase } from '#core';`,
      '',
      '/** What people with each error and each of its causes paste. */',
      'export const examples: readonly { readonly code: string; readonly pastes: readonly { readonly title: Phrase; readonly text: string }[] }[] =',
      `${JSON.stringify(list, null, 2)};`,
    ].join('\n'),
  };
}

function readExample(root: string, path: string): Example | undefined {
  const { shows, errors: [code] = [] } = JSON.parse(readFileSync(join(root, path), 'utf8')) as {
    readonly shows?: string;
    readonly errors?: readonly string[];
  };
  const text = readFileSync(join(root, path.replace(/\.expected\.json$/, '.txt')), 'utf8').trimEnd();
  return shows && code && text.length <= LONGEST ? { code, cause: shows, text } : undefined;
}

/** Titles by cause id, backticks left out: a list shows no code. */
async function titlesOf(root: string): Promise<ReadonlyMap<string, Readonly<Record<'ja' | 'en', string>>>> {
  const titles = new Map<string, Record<'ja' | 'en', string>>();
  for (const path of globSync('content/{errors/*/*,known/*}/causes/*.ts', { cwd: root })) {
    const { cause } = (await import(pathToFileURL(join(root, path)).href)) as {
      readonly cause?: { readonly title: Readonly<Record<'ja' | 'en', string>> };
    };
    if (!cause) continue;
    const { ja, en } = cause.title;
    titles.set(basename(path, '.ts'), { ja: ja.replaceAll('`', ''), en: en.replaceAll('`', '') });
  }
  return titles;
}
