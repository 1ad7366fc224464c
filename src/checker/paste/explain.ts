import type { SecretKind, Span } from '#core';
import type { CandidateReport, ErrorReport, Part, Reason, Report } from '../../report/model.ts';

/** What is known of one place in the paste. */
export interface Explanation {
  /** The characters that all of it is about: the smallest piece that something is known of. */
  readonly span: Span;
  /** What the chosen cause takes them for. */
  readonly reasons: readonly { readonly candidate: CandidateReport; readonly reason: Reason }[];
  readonly error?: ErrorReport | undefined;
  /** The part of the request or of the answer, and the one that it is a part of. */
  readonly part?: Part | undefined;
  readonly secret?: SecretKind | undefined;
  readonly unread: boolean;
}

/** @returns what there is to say of the character behind an offset; undefined where that is nothing. */
export function explain(
  report: Report,
  selected: string | undefined,
  offset: number,
): Explanation | undefined {
  const holds = ({ start, end }: Span): boolean => start <= offset && offset < end;
  const candidate = [...report.candidates, ...report.ruledOut].find(({ cause }) => cause === selected);
  const reasons = (candidate?.why ?? []).flatMap((reason) =>
    candidate && reason.evidence.some(holds) ? [{ candidate, reason }] : [],
  );
  const error = report.errors.find(({ evidence }) => evidence.some(holds));
  const part = innermost(
    report.groups.flatMap(({ parts }) => parts),
    holds,
  );
  const secret = report.secrets.find(holds);
  const unread = report.unread.find(holds);
  const spans = [
    ...reasons.flatMap(({ reason }) => reason.evidence.filter(holds)),
    ...(error?.evidence.filter(holds) ?? []),
    ...(part?.evidence.filter(holds) ?? []),
    ...(secret ? [secret] : []),
    ...(unread ? [unread] : []),
  ];
  const [span] = spans.sort((a, b) => length(a) - length(b));
  if (!span) return undefined;
  return { span, reasons, error, part, secret: secret?.kind, unread: unread !== undefined };
}

/** Of a part and its own smaller parts, such as a host and its labels, the smallest. */
function innermost(parts: readonly Part[], holds: (span: Span) => boolean): Part | undefined {
  const found = parts.flatMap((part) => {
    const smaller = innermost(part.parts, holds);
    return smaller ? [smaller] : part.evidence.some(holds) ? [part] : [];
  });
  return found.sort((a, b) => shortest(a, holds) - shortest(b, holds))[0];
}

const length = ({ start, end }: Span): number => end - start;

const shortest = ({ evidence }: Part, holds: (span: Span) => boolean): number =>
  Math.min(...evidence.filter(holds).map(length));
