import { availableParallelism } from 'node:os';
import { run } from '../run.ts';

/** One command that must succeed. */
export interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

/** Everything that is proved without running the site: format, lint, types, boundaries, unused code, generated files. */
export const checks: readonly Step[] = [
  // Writes the types of the content, which the lint reads: it comes long before it.
  { name: 'types', command: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
  { name: 'generated files are fresh', command: ['node', 'src/tools/generate.ts', '--check'] },
  {
    name: 'format',
    command: ['prettier', '--check', '--log-level', 'warn', '.', '--ignore-path', '.prettierignore'],
  },
  { name: 'types of the engine, without DOM and Node', command: ['tsc', '--noEmit', '-p', 'src/core'] },
  {
    name: 'import rules',
    command: ['depcruise', '--config', 'test/architecture/dependency-rules.cjs', 'src', 'content', 'test'],
  },
  {
    name: 'regular expressions cannot be made to backtrack without end',
    command: ['node', 'src/tools/check/patterns.ts'],
  },
  { name: 'code samples', command: ['node', 'src/tools/check/samples.ts'] },
  { name: 'no translation is behind', command: ['node', 'src/tools/translated.ts', '--check'] },
  { name: 'words, Japanese', command: ['node', 'src/tools/words.ts', 'ja'] },
  { name: 'words, English', command: ['node', 'src/tools/words.ts', 'en'] },
  { name: 'unused code', command: ['knip', '--config', 'test/config/knip.json'] },
  {
    name: 'lint',
    command: ['eslint', '--config', 'test/config/eslint.config.mjs', '--max-warnings', '0', '.'],
  },
];

/** @returns true when the command ended with 0. Its output goes to the terminal when it did not. */
export async function succeeds({ name, command }: Step): Promise<boolean> {
  const started = performance.now();
  const { status, output } = await run(command, { ASTRO_TELEMETRY_DISABLED: '1' });
  const ok = status === 0;
  if (!ok) process.stdout.write(output);
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  return ok;
}

/** Runs every step, a few at once. @returns whether each succeeded, in the order given. */
export async function outcomesOf(steps: readonly Step[]): Promise<readonly boolean[]> {
  const outcomes: boolean[] = [];
  const waiting = steps.entries();
  const lane = async (): Promise<void> => {
    for (const [place, step] of waiting) outcomes[place] = await succeeds(step);
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, lane));
  return outcomes;
}
