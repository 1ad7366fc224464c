/** Lints files in a thread of its own; dictionaries and morphemes are loaded for the one language alone. */
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { Locale } from '#core';
import { proseOf, type Found } from './prose.ts';

export interface Task {
  readonly locale: Locale;
  readonly files: readonly string[];
}

const { locale, files } = workerData as Task;
const lint =
  locale === 'ja' ? (await import('./japanese.ts')).lintJapanese : (await import('./english.ts')).lintEnglish;
const found: Found[] = [];
for (const file of files) {
  const prose = proseOf(file, readFileSync(file, 'utf8'), locale);
  if (prose.markdown.trim() === '') continue;
  found.push(...(await lint(prose)).map((finding) => ({ ...finding, file })));
}
parentPort?.postMessage(found);
