import type { CauseFacts, Evidence, Judge } from '../catalogue.ts';
import type { Polarity, Span, Strength, Verdict } from '../model.ts';

/** @returns the judge that a cause is handed: it stamps the cause's id on every verdict and refuses one without evidence. */
export function judgeFor(cause: CauseFacts): Judge<string> {
  const verdict = (
    polarity: Polarity,
    strength: Strength,
    why: string,
    data: Readonly<Record<string, string>>,
    evidence: readonly Evidence[],
  ): Verdict[] => {
    const [first, ...rest] = evidence.flatMap(({ spans }) => spans);
    if (!first || !(why in cause.why)) return [];
    return [
      {
        cause: cause.id,
        polarity,
        strength,
        why,
        data,
        evidence: [first, ...rest] satisfies [Span, ...Span[]],
      },
    ];
  };
  return {
    supports: (strength, why, data, ...evidence) => verdict('supports', strength, why, data, evidence),
    against: (strength, why, data, ...evidence) => verdict('against', strength, why, data, evidence),
    rulesOut: (why, data, ...evidence) => verdict('rules-out', 'strong', why, data, evidence),
  };
}
