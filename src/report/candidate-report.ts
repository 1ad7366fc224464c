import {
  redactRequest,
  type Candidate,
  type Catalogue,
  type Corrected,
  type Diagnosis,
  type Locale,
  type Phrase,
  type Verdict,
} from '#core';
import { articlePath } from './error-report.ts';
import type { CandidateReport, QuestionReport, Reason, RichText } from './model.ts';
import { isSendable, printable, shareable } from './printable.ts';
import type { Quoter } from './quotes.ts';
import { fill } from './rich-text.ts';

/** @returns a cause with its reasons, what to do about it, and the mended request. */
export function candidateReport(
  { cause, error, level, verdicts, corrected }: Candidate,
  catalogue: Catalogue,
  locale: Locale,
  quoter: Quoter,
): CandidateReport {
  const facts = catalogue.causes[cause];
  const say = (phrase: Phrase | undefined): RichText => fill(phrase?.[locale] ?? '');
  const why = verdicts.map((verdict): Reason => reason(verdict, facts?.why[verdict.why], locale, quoter));
  return {
    cause,
    codes: facts?.explains ?? [],
    error,
    level,
    why,
    title: say(facts?.title),
    evidence: quoter.quotes(
      verdicts
        .filter(({ polarity }) => level === 'ruled-out' || polarity === 'supports')
        .flatMap(({ evidence }) => evidence),
    ),
    howToTell: say(facts?.howToTell),
    fix: say(facts?.fix),
    verify: say(facts?.verify),
    url: error && `${articlePath(locale, error)}#cause-${cause}`,
    sources: error ? [] : (facts?.sources ?? []).map(({ url, title, checked }) => ({ url, title, checked })),
    corrected: corrected && mended(corrected, quoter),
  };
}

function mended({ request, applicability }: Corrected, quoter: Quoter): CandidateReport['corrected'] {
  if (!isSendable(request)) return undefined;
  const redacted = redactRequest(request);
  return { curl: printable(redacted, quoter), request: shareable(redacted, quoter), applicability };
}

function reason(
  { polarity, strength, data, evidence }: Verdict,
  phrase: Phrase | undefined,
  locale: Locale,
  quoter: Quoter,
): Reason {
  const shown = Object.fromEntries(Object.entries(data).map(([name, value]) => [name, quoter.short(value)]));
  return { text: fill(phrase?.[locale] ?? '', shown), polarity, strength, evidence: quoter.quotes(evidence) };
}

/** @returns the command that tells the first causes apart, with what its outcome means. */
export function question(
  { question: asked }: Diagnosis,
  { causes }: Catalogue,
  locale: Locale,
  quoter: Quoter,
): QuestionReport | undefined {
  const experiment = asked && causes[asked.cause]?.experiment;
  if (!asked || !experiment) return undefined;
  const title = (id: string | undefined): RichText | undefined => {
    const phrase = id === undefined ? undefined : causes[id]?.title;
    return phrase && fill(phrase[locale]);
  };
  return {
    tells: fill(experiment.tells[locale]),
    settles: title(asked.cause) ?? [],
    from: title(asked.other),
    sh: quoter.clean(asked.sh),
    powershell: quoter.clean(asked.powershell),
  };
}
