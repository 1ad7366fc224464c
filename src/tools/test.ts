/**
 * Everything, in order: the programs to test with, the checks, the build, the tests. The last line counts them: `N passed, N failed`.
 * `--quick` leaves the checks, the build, the browser and the clients out.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checks, outcomesOf, succeeds } from './check/steps.ts';
import { root } from './root.ts';
import { run } from './run.ts';
import { ensureTools, findTool, howToGet } from './test/packages.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const quick = process.argv.includes('--quick');

const missing = quick ? [] : ensureTools();
if (missing.length > 0) {
  console.error(howToGet(missing));
  console.log('0 passed, 1 failed');
  process.exit(1);
}

type Suite = 'unit' | 'clients' | 'site';

const chromium = quick ? undefined : findTool('chromium');
const counts = quick
  ? [await runSuites(['unit'])]
  : [
      ...(await outcomesOf(checks)).map(countOf),
      // Beside each other, since a browser's tests wait and the others compute; one at a time of each, to leave the browser room.
      ...(await Promise.all([runSuites(['unit', 'clients'], ['--maxWorkers=1']), buildAndVisit()])).flat(),
    ];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function countOf(ok: boolean): Count {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

async function buildAndVisit(): Promise<readonly Count[]> {
  const built = await succeeds({ name: 'build', command: ['node', 'src/tools/build.ts'] });
  return [countOf(built), await runSuites(['site'])];
}

/** Runs some suites; a runner that dies, or that skips a test, counts as a failure. */
async function runSuites(names: readonly Suite[], options: readonly string[] = []): Promise<Count> {
  const results = join(root, '.cache', `vitest-${names.join('-')}.json`);
  rmSync(results, { force: true });
  const { status, output } = await run(
    [
      'vitest',
      'run',
      '--config',
      'test/config/vitest.config.ts',
      '--root',
      '.',
      ...names.flatMap((name) => ['--project', name]),
      ...options,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${results}`,
    ],
    chromium ? { CHROMIUM: chromium } : {},
  );
  process.stdout.write(output);
  if (!existsSync(results)) return { passed: 0, failed: 1 };
  const result = JSON.parse(readFileSync(results, 'utf8')) as {
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
