import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
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
const weigh = (files: Iterable<string>): number =>
  [...new Set(files)].reduce((sum, file) => sum + brotliBytes(file), 0);

function filesOf(locale: 'ja' | 'en') {
  const html = readFileSync(fileOf(`/${locale}/check/`), 'utf8');
  const loader = scriptsOf(html).find((script) => namedIn(script).some(isNamed('island.'))) ?? '';
  const [island = ''] = namedIn(loader).filter(isNamed('island.'));
  const [worker = ''] = namedIn(island).filter(isNamed(`worker.${locale}-`));
  const [words = ''] = namedIn(island).filter(isNamed(`checker.${locale}.`));
  const page = [loader, island, words].flatMap(withImports);
  const styles = namedIn(island).filter((path) => path.endsWith('.css'));
  const engine = withImports(worker);
  const later = namedIn(worker)
    .flatMap(withImports)
    .filter((path) => !engine.includes(path));
  return { worker, page: [...page, ...styles], engine, later };
}

describe.for(['ja', 'en'] as const)('the checker in %s', (locale) => {
  const { worker, page, engine, later } = filesOf(locale);

  test('comes to life with at most 16 kB: scripts, words, styles', () => {
    expect(page.length).toBeGreaterThan(4);
    expect(weigh(page)).toBeLessThanOrEqual(16 * kB);
  });

  test('reads with an engine of at most 30 kB', () => {
    expect(engine).toContain(worker);
    expect(weigh(engine)).toBeLessThanOrEqual(30 * kB);
  });

  test('knows all errors by two more files: what is known with at most 35 kB, how to say it with at most 8 kB', () => {
    expect(later.map((path) => posix.basename(path).split('-')[0]).sort()).toEqual(['catalogue', 'report']);
    expect(weigh(later.filter(isNamed('catalogue-')))).toBeLessThanOrEqual(35 * kB);
    expect(weigh(later.filter(isNamed('report-')))).toBeLessThanOrEqual(8 * kB);
  });

  test('brings one language, in letters and not in escapes', () => {
    const code = later.map((path) => readFileSync(fileOf(path), 'utf8')).join('');
    expect(/[\u3041-\u30ff]/.test(code)).toBe(locale === 'ja');
    expect(code).not.toMatch(/\\u30[4-9a-f]/i);
  });

  test('says of every case what the engine says with the whole catalogue', async () => {
    const now = Date.UTC(2026, 10, 23);
    const pastes = cases().map(({ paste }) => paste);
    const answers = await ask(
      worker,
      pastes.map((text, id) => ({ id, text, now, locale })),
    );
    for (const [id, paste] of pastes.entries()) {
      expect(answers[id]).toEqual({ id, report: checkAndReport(paste, locale, now) });
    }
  });
});

/** Runs the built worker as it is, in a thread that gives it the two names it takes from a browser. */
async function ask(path: string, questions: readonly { readonly id: number }[]): Promise<unknown[]> {
  const thread = new Worker(
    `const { parentPort, workerData } = require('node:worker_threads');
     globalThis.postMessage = (answer) => parentPort.postMessage(answer);
     parentPort.on('message', (data) => globalThis.onmessage({ data }));
     void import(workerData);`,
    { eval: true, workerData: pathToFileURL(fileOf(path)).href },
  );
  try {
    return await new Promise((resolve, reject) => {
      const answers: unknown[] = [];
      thread.once('error', reject);
      thread.on('message', (answer) => {
        if (answer === 'ready') for (const question of questions) thread.postMessage(question);
        else answers.push(answer);
        if (answer === 'unloadable') reject(new Error('The worker could not load what it needs.'));
        if (answers.length === questions.length) resolve(answers);
      });
    });
  } finally {
    await thread.terminate();
  }
}
