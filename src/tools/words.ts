/**
 * `npm run words -- [ja|en] [file or folder …]`: Japanese held to the rules of technical writing and to `content/terms.yml`, English
 * to dictionaries. Without paths, everything that is read. Exit 1 when something is to be mended.
 */
import { availableParallelism } from 'node:os';
import { relative, resolve } from 'node:path';
import { argv, cwd } from 'node:process';
import { Worker } from 'node:worker_threads';
import type { Locale } from '#core';
import { root } from './root.ts';
import type { Task } from './words/lint-files.ts';
import { filesWithin, filesWithProse, type Found } from './words/prose.ts';

const languages = argv.slice(2).filter((word): word is Locale => word === 'ja' || word === 'en');
const paths = argv.slice(2).filter((word) => word !== 'ja' && word !== 'en');

const tasks = (languages.length === 0 ? (['ja', 'en'] as const) : languages).flatMap((locale) =>
  inParts(
    paths.length === 0
      ? filesWithProse(root, locale)
      : paths.flatMap((path) => filesWithin(resolve(path), locale)),
  ).map((files): Task => ({ locale, files })),
);
const found = (await Promise.all(tasks.map(run))).flat();
for (const { file, line, rule, message } of found)
  console.log(`${relative(cwd(), file)}:${line}  ${rule}\n    ${message.trim().replace(/\n+/g, '\n    ')}`);
if (found.length > 0)
  console.log(`${found.length} to be mended. content/spelling.txt takes words that dictionaries lack.`);
process.exitCode = found.length === 0 ? 0 : 1;

/** Every n-th file of them, for as many processors as there are; a few files are read by one. */
function inParts(files: readonly string[]): readonly (readonly string[])[] {
  const count = Math.max(1, Math.min(availableParallelism(), Math.floor(files.length / 20)));
  return Array.from({ length: count }, (_, part) => files.filter((_file, index) => index % count === part));
}

function run(task: Task): Promise<readonly Found[]> {
  return new Promise((done, fail) => {
    const worker = new Worker(new URL('./words/lint-files.ts', import.meta.url), { workerData: task });
    worker.once('message', (findings: readonly Found[]) => {
      done(findings);
    });
    worker.once('error', fail);
  });
}
