import { Facts, redactRequest, type Diagnosis, type RequestModel } from '#core';
import type { CandidateReport, ErrorReport, Quote, Report } from './model.ts';
import { Quoter } from './quotes.ts';
import { isSendable, shareable } from './printable.ts';
import { plain } from './rich-text.ts';

/** Where the site lives, for links that must work outside it. */
export const SITE = 'https://docs.mewrite.jp';

/** The answer of the terminal's `--json`. Keys are stable; offsets are UTF-16 into the paste; secrets are masked. */
export interface JsonReport {
  readonly input: { readonly kinds: readonly string[]; readonly length: number; readonly truncated: boolean };
  readonly headline: string;
  readonly request?: RequestModel | undefined;
  readonly response?:
    | {
        readonly status?: number | undefined;
        readonly headers: Readonly<Record<string, string>>;
        readonly message?: string | undefined;
      }
    | undefined;
  readonly endpoint?: Report['endpoint'];
  readonly errors: readonly JsonError[];
  readonly candidates: readonly JsonCandidate[];
  readonly ruledOut: readonly JsonCandidate[];
  readonly conflicts: readonly { readonly text: string; readonly evidence: readonly Quote[] }[];
  readonly related: readonly {
    readonly code: string;
    readonly kind: string;
    readonly why: string;
    readonly url: string;
  }[];
  readonly next: string | null;
  /** A command that tells the first causes apart, and what its outcome means. */
  readonly question?:
    { readonly tells: string; readonly sh: string; readonly powershell: string } | undefined;
  readonly unread: readonly Quote[];
}

/** `said`: that these are not AWS's words. `declared`: what AWS's models say of the code. */
type JsonError = Omit<ErrorReport, 'said' | 'declared'> & {
  readonly said?: string | undefined;
  readonly declared?: string | undefined;
};

interface JsonCandidate {
  readonly cause: string;
  readonly error?: string | undefined;
  readonly level: string;
  readonly title: string;
  readonly why: readonly string[];
  readonly evidence: readonly Quote[];
  readonly howToTell: string;
  readonly fix: string;
  readonly verify: string;
  readonly url?: string | undefined;
  readonly sources: CandidateReport['sources'];
  readonly corrected?: Omit<NonNullable<CandidateReport['corrected']>, 'request'> | undefined;
}

/** @returns a report as plain JSON with absolute links. */
export function toJson(report: Report, diagnosis: Diagnosis, paste: string): JsonReport {
  const { kinds, length, truncated } = report.input;
  const quoter = new Quoter(paste, diagnosis.secrets);
  return {
    input: { kinds, length, truncated },
    headline: plain(report.headline),
    request:
      diagnosis.request && isSendable(diagnosis.request)
        ? shareable(redactRequest(diagnosis.request), quoter)
        : undefined,
    response: response(diagnosis, quoter),
    endpoint: report.endpoint,
    errors: report.errors.map(({ url, said, declared, ...error }) => ({
      ...error,
      url: url && SITE + url,
      said: said && plain(said),
      declared: declared && plain(declared),
    })),
    candidates: report.candidates.map(candidate),
    ruledOut: report.ruledOut.map(candidate),
    conflicts: report.conflicts.map(({ text, evidence }) => ({ text: plain(text), evidence })),
    related: report.related.map(({ code, kind, why, url }) => ({
      code,
      kind,
      why: plain(why),
      url: SITE + url,
    })),
    next: report.next ? plain(report.next) : null,
    question: report.question && {
      tells: plain(report.question.tells),
      sh: report.question.sh,
      powershell: report.question.powershell,
    },
    unread: report.unread,
  };
}

function candidate({
  cause,
  error,
  level,
  title,
  why,
  evidence,
  howToTell,
  fix,
  verify,
  url,
  sources,
  corrected,
}: CandidateReport): JsonCandidate {
  return {
    cause,
    error,
    level,
    title: plain(title),
    why: why.map(({ text }) => plain(text)),
    evidence,
    howToTell: plain(howToTell),
    fix: plain(fix),
    verify: plain(verify),
    url: url && SITE + url,
    sources,
    corrected: corrected && { curl: corrected.curl, applicability: corrected.applicability },
  };
}

function response({ facts: list }: Diagnosis, quoter: Quoter): JsonReport['response'] {
  const facts = new Facts(list);
  const status = facts.value('status');
  const headers = facts.all('response-header');
  const message = facts.one('error-message');
  if (status === undefined && headers.length === 0 && !message) return undefined;
  return {
    status,
    headers: Object.fromEntries(
      headers.map(({ value: { name, value, valueSpans } }) => [
        quoter.clean(name).toLowerCase(),
        quoter.value(value, valueSpans),
      ]),
    ),
    message: message && quoter.value(message.value, message.spans),
  };
}
