import type { Catalogue } from '../catalogue.ts';
import type { Candidate, Question } from '../model.ts';
import type { Facts } from './facts.ts';
import { valuesFor } from './question-values.ts';

/**
 * The command that would best tell the first causes apart: the first candidate's own experiment or, where it has none, the next one's.
 * @returns undefined where a cause is proved, where nothing can be told apart by looking, or where no candidate knows a command.
 */
export function questionFor(
  candidates: readonly Candidate[],
  facts: Facts,
  { causes }: Catalogue,
): Question | undefined {
  const open = candidates.slice(0, 3);
  if (open[0]?.level === 'confirmed') return undefined;
  const asked = open.find(({ cause }) => causes[cause]?.experiment);
  const experiment = asked && causes[asked.cause]?.experiment;
  if (!asked || !experiment) return undefined;
  const values = valuesFor(facts);
  return {
    cause: asked.cause,
    other: open.find((candidate) => candidate !== asked)?.cause,
    sh: fill(experiment.sh, values),
    powershell: fill(experiment.powershell, values),
  };
}

/** What the paste does not show stays in braces: the reader fills it in. */
const fill = (command: string, values: ReadonlyMap<string, string>): string =>
  command.replace(/\{(\w{1,40})\}/g, (whole, name: string) => values.get(name) ?? whole);
