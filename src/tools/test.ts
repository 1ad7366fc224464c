/**
 * Everything, in order: the programs to test with, the checks, the build, the tests. The last line counts them: `N passed, N failed`.
 * `--quick` leaves the checks, the build, the browser and the clients out.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checks, succeeds } from './check/steps.ts';
import { root } from './root.ts';
import { ensureTools, findTool, howToGet } from './test/packages.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const quick = process.argv.includes('--quick');
const RESULTS = join(root, '.cache', 'vitest-results.json');

const missing = quick ? [] : ensureTools();
if (missing.length > 0) {
  console.error(howToGet(missing));
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const chromium = quick ? undefined : findTool('chromium');
const steps = quick ? [] : [...checks, { name: 'build', command: ['node', 'src/tools/build.ts'] as const }];
const outcomes = steps.map((step) => succeeds(step));
const counted = runVitest();
const passed = counted.passed + outcomes.filter(Boolean).length;
const failed = counted.failed + outcomes.filter((ok) => !ok).length;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Runs the suites; a runner that dies, or that skips a test, counts as a failure. */
function runVitest(): Count {
  rmSync(RESULTS, { force: true });
  const projects = quick ? ['--project', 'unit'] : [];
  const { status } = spawnSync(
    'vitest',
    [
      'run',
      '--config',
      'test/config/vitest.config.ts',
      '--root',
      '.',
      ...projects,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${RESULTS}`,
    ],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        PATH: `${root}/node_modules/.bin:${process.env['PATH'] ?? ''}`,
        ...(chromium ? { CHROMIUM: chromium } : {}),
      },
    },
  );
  if (!existsSync(RESULTS)) return { passed: 0, failed: 1 };
  const result = JSON.parse(readFileSync(RESULTS, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    numTodoTests: number;
  };
  const notRun = result.numPendingTests + result.numTodoTests;
  if (notRun > 0) console.log(`${notRun} tests did not run; they count as failed.`);
  const failures = result.numFailedTests + notRun;
  return { passed: result.numPassedTests, failed: failures === 0 && status !== 0 ? 1 : failures };
}
