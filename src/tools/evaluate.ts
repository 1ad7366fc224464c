/**
 * `npm run evaluate -- FILE`: how well the engine does on a file that it has not seen. Real pastes with known errors;
 * `--vectors`: published signatures, steps of signing, answers of services; `--wrong-clients`: clients that signed in
 * a wrong way. Each kind loads what it needs, so that a few vectors do not wait for the catalogue.
 */
import { readFileSync } from 'node:fs';
import type { Case } from './evaluate/corpus.ts';
import { report, type Outcome } from './evaluate/outcome.ts';
import type { Vector } from './evaluate/vector.ts';
import type { WrongClient } from './evaluate/wrong-clients.ts';

const USAGE = `Usage: npm run evaluate -- [--causes] CASES.json
       npm run evaluate -- --vectors FILE.json
       npm run evaluate -- --wrong-clients FILE.json`;
const words = process.argv.slice(2);
const flags = words.filter((word) => word.startsWith('--'));
const [file] = words.filter((word) => !word.startsWith('--'));

if (file === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (flags.includes('--vectors')) judge(await vectorOutcomes(data));
  else if (flags.includes('--wrong-clients')) judge(await clientOutcomes(listIn(data, 'cases')));
  else (await import('./evaluate/corpus.ts')).runCorpus(data as readonly Case[], flags.includes('--causes'));
}

function judge(outcomes: readonly Outcome[]): void {
  if (report(outcomes) > 0 || outcomes.length === 0) process.exitCode = 1;
}

/** Whole requests come as a list; single steps, and the answers of services, as lists by name. */
async function vectorOutcomes(data: unknown): Promise<readonly Outcome[]> {
  const vectors = listIn<Vector>(data, 'vectors');
  if (vectors.length > 0) return vectors.map((await import('./evaluate/vectors.ts')).runVector);
  const [{ runParts }, { runAnswers }] = await Promise.all([
    import('./evaluate/parts.ts'),
    import('./evaluate/answers.ts'),
  ]);
  return typeof data === 'object' && data !== null ? [...runParts(data), ...runAnswers(data)] : [];
}

async function clientOutcomes(clients: readonly WrongClient[]): Promise<readonly Outcome[]> {
  const [{ proofLines }, { runWrongClient }] = await Promise.all([
    import('./evaluate/proofs.ts'),
    import('./evaluate/wrong-clients.ts'),
  ]);
  for (const line of proofLines(clients)) console.log(line);
  return clients.map(runWrongClient);
}

/** The data is a list, or an object that holds it beside a note. */
function listIn<Entry>(data: unknown, name: string): readonly Entry[] {
  const list: unknown = Array.isArray(data) ? data : Object(data)[name];
  return Array.isArray(list) ? (list as readonly Entry[]) : [];
}
