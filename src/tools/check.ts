/** Proves everything that can be proved without running the site. Exit 1 when something fails. */
import { checks, succeeds } from './check/steps.ts';

const failed = checks.filter((step) => !succeeds(step));
console.log(
  failed.length === 0
    ? `All ${checks.length} checks passed.`
    : `${failed.length} of ${checks.length} checks failed.`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
