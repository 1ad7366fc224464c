import { spawnSync } from 'node:child_process';
import { root } from '../root.ts';

/** One command that must succeed. */
export interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

/** Everything that is proved without running the site: format, lint, types, boundaries, unused code, generated files. */
export const checks: readonly Step[] = [
  { name: 'generated files are fresh', command: ['node', 'src/tools/generate.ts', '--check'] },
  {
    name: 'format',
    command: ['prettier', '--check', '--log-level', 'warn', '.', '--ignore-path', '.prettierignore'],
  },
  { name: 'types of the engine, without DOM and Node', command: ['tsc', '--noEmit', '-p', 'src/core'] },
  { name: 'types', command: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
  {
    name: 'lint',
    command: ['eslint', '--config', 'test/config/eslint.config.mjs', '--max-warnings', '0', '.'],
  },
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
];

/** @returns true when the command ended with 0. Its output goes to the terminal when it did not, or when asked. */
export function succeeds({ name, command: [program, ...parameters] }: Step, quiet = true): boolean {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(program, parameters, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      PATH: `${root}/node_modules/.bin:${process.env['PATH'] ?? ''}`,
    },
    stdio: quiet ? 'pipe' : ['ignore', 'inherit', 'inherit'],
  });
  const ok = status === 0;
  if (!ok && quiet) process.stdout.write(`${stdout}${stderr}`);
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  return ok;
}
