import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import type { Answer, Question } from '../../src/checker/protocol.ts';
import { checkAndReport } from '../../src/report/index.ts';
import { cases } from '../content/folders.ts';
import { brotliBytes, scriptsOf } from './bytes.ts';
import { fileOf } from './pages.ts';

const kB = 1_000;
const ASSETS = '/_astro/';
const assets = readdirSync(fileOf(ASSETS.slice(0, -1)));

/** @returns the addresses of the built files that a script names in any way. */
function namedIn(script: string): string[] {
  const code = readFileSync(fileOf(script), 'utf8');
  return assets.filter((name) => code.includes(name)).map((name) => ASSETS + name);
}

const withImports = (script: string): string[] => scriptsOf(`<script src="${script}"></script>`);
const isNamed = (start: string) => (path: string) => posix.basename(path).startsWith(start);
const isStyle = (path: string): boolean => path.endsWith('.css');
const weigh = (files: Iterable<string>): number =>
  [...new Set(files)].reduce((sum, file) => sum + brotliBytes(file), 0);
const only = (files: readonly string[], start: string): string => {
  const found = files.filter(isNamed(start));
  expect(found, start).toHaveLength(1);
  return found[0] ?? '';
};

/** What the checker's page loads when it opens, and what its worker loads once somebody is there. */
function stepsOf(locale: 'ja' | 'en') {
  const scripts = scriptsOf(readFileSync(fileOf(`/${locale}/check/`), 'utf8'));
  const loader = scripts.find((script) => namedIn(script).some(isNamed('island.'))) ?? '';
  const island = only(namedIn(loader), 'island.');
  const words = only(namedIn(island), `checker.${locale}.`);
  const first = [...scripts, ...[island, words].flatMap(withImports), ...namedIn(island).filter(isStyle)];
  const worker = only([...new Set(first.flatMap(namedIn))], `worker.${locale}-`);
  return { worker, first, behind: allBehind(worker) };
}

/** What a worker may load, but for what it does only with a file. */
function allBehind(worker: string): string[] {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path) || isNamed('open-file')(path) || isNamed('list')(path)) return;
    found.add(path);
    for (const next of [...withImports(path), ...namedIn(path)]) visit(next);
  };
  visit(worker);
  return [...found];
}

describe.for(['ja', 'en'] as const)('the checker in %s', (locale) => {
  const { worker, first, behind } = stepsOf(locale);

  test('opens with at most 35 kB: scripts, words, styles, and nothing of the engine', () => {
    expect(first.filter(isStyle)).toHaveLength(1);
    expect(first.filter((path) => behind.includes(path))).toEqual([]);
    expect(weigh(first)).toBeLessThanOrEqual(35 * kB);
  });

  test('loads engine, further forms, what is known and how to say it apart from one another', () => {
    for (const name of ['engine-', 'readers-', 'catalogue-', 'codes.generated-', 'report-'])
      only(behind, name);
  });

  test('leaves examples, sharing, files and signing to whoever wants them', () => {
    const loaded = [...first, ...behind].map((path) => posix.basename(path));
    for (const name of ['examples', 'SharePanel', 'SigningPanel', 'open-file'])
      expect(loaded.filter((path) => path.startsWith(name))).toEqual([]);
  });

  test('brings one language, in letters and not in escapes', () => {
    const spoken = behind.filter((path) => isNamed('catalogue-')(path) || isNamed('report-')(path));
    const code = spoken.map((path) => readFileSync(fileOf(path), 'utf8')).join('');
    // Patterns know words of both languages; sentences are in one.
    expect(/(?:です|ます|ません)。/.test(code)).toBe(locale === 'ja');
    expect(code).not.toMatch(/\\u30[4-9a-f]/i);
  });

  test('says of every case what the engine says with the whole catalogue', async () => {
    const now = Date.UTC(2026, 10, 23);
    const pastes = cases().map(({ paste }) => paste);
    const answers = await ask(
      worker,
      pastes.map((text, id) => ({ kind: 'check', id, text, now })),
    );
    for (const [id, paste] of pastes.entries()) {
      expect(answers[id]).toEqual({ kind: 'report', id, report: checkAndReport(paste, locale, now) });
    }
  });
});

/** Runs the built worker as it is, in a thread that gives it the two names it takes from a browser. */
async function ask(path: string, questions: readonly Question[]): Promise<unknown[]> {
  const thread = new Worker(
    `const { parentPort, workerData } = require('node:worker_threads');
     globalThis.postMessage = (answer) => parentPort.postMessage(answer);
     const early = [];
     parentPort.on('message', (data) => globalThis.onmessage ? globalThis.onmessage({ data }) : early.push(data));
     void import(workerData).then(() => early.forEach((data) => globalThis.onmessage({ data })));`,
    { eval: true, workerData: pathToFileURL(fileOf(path)).href },
  );
  try {
    return await new Promise((resolve, reject) => {
      const answers: Answer[] = [];
      thread.once('error', reject);
      thread.on('message', (answer: Answer) => {
        if (answer.kind === 'unloadable') reject(new Error('The worker could not load what it needs.'));
        if (answer.kind === 'report' || answer.kind === 'failed') answers.push(answer);
        if (answers.length === questions.length) resolve(answers);
      });
      for (const question of questions) thread.postMessage(question);
    });
  } finally {
    await thread.terminate();
  }
}
