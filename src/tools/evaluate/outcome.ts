/** What became of one entry of a file of vectors. */
export interface Outcome {
  readonly id: string;
  /** One line each; none: it passed. */
  readonly faults: readonly string[];
  /** Shown and not judged: no service requires it. */
  readonly history?: boolean | undefined;
}

/** Prints what failed, a line each, and the count as the last line. @returns how many failed. */
export function report(outcomes: readonly Outcome[]): number {
  const judged = outcomes.filter(({ history }) => !history);
  const failed = judged.filter(({ faults }) => faults.length > 0);
  for (const { id, faults } of failed) console.log(`FAIL ${id}: ${faults.join('; ')}`);
  const shown = outcomes.length - judged.length;
  if (shown > 0) console.log(`${shown} shown as history`);
  console.log(`${judged.length - failed.length} passed, ${failed.length} failed`);
  return failed.length;
}

/** @returns what was found, or that a file of another form made it throw. */
export function attempt(run: () => string[]): string[] {
  try {
    return run();
  } catch (error) {
    return [`threw ${String(error)}`];
  }
}

/** @returns what differs, with the first differing line; none when both are the same. */
export function differing(what: string, expected: string, actual: string): string[] {
  if (expected === actual) return [];
  const [ours, theirs] = [actual.split('\n'), expected.split('\n')];
  const line = theirs.findIndex((text, index) => text !== ours[index]);
  const at = line < 0 ? theirs.length : line;
  return [`${what}, line ${at + 1}: expected ${quoted(theirs[at])}, got ${quoted(ours[at])}`];
}

const quoted = (line: string | undefined): string => (line === undefined ? 'no line' : JSON.stringify(line));
