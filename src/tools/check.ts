/** Proves everything that can be proved without running the site. Exit 1 when something fails. */
import { checks, outcomesOf } from './check/steps.ts';

const failed = (await outcomesOf(checks)).filter((ok) => !ok);
console.log(
  failed.length === 0
    ? `All ${checks.length} checks passed.`
    : `${failed.length} of ${checks.length} checks failed.`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
