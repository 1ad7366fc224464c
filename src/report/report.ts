import {
  Facts,
  MAX_LENGTH,
  printCurl,
  redactRequest,
  type Candidate,
  type Catalogue,
  type Diagnosis,
  type Endpoint,
  type IdentifiedError,
  type Locale,
  type Phrase,
  type RequestModel,
  type Verdict,
} from '#core';
import { reportMessages, type ReportMessages } from '#i18n/report';
import { dissectAuth } from './dissect-auth.ts';
import { dissectDenial } from './dissect-denial.ts';
import { dissectRequest, dissectResponse } from './dissect-message.ts';
import { dissectUrl } from './dissect-url.ts';
import type {
  CandidateReport,
  ErrorReport,
  PartGroup,
  QuestionReport,
  Reason,
  RelatedReport,
  Report,
  RichText,
  SignSeed,
} from './model.ts';
import { PartMaker } from './part-maker.ts';
import { Quoter } from './quotes.ts';
import { fill } from './rich-text.ts';
import { timeline } from './timeline.ts';
import { wayOf } from './way.ts';

/**
 * Puts a diagnosis into a reader's words. Everything secret is masked here, once, for page, terminal and JSON alike.
 * @param paste - the text that was checked; quotes are taken from it.
 * @param now - milliseconds since 1970, for "expired 3 hours ago".
 */
export function report(
  diagnosis: Diagnosis,
  paste: string,
  catalogue: Catalogue,
  locale: Locale,
  now: number,
): Report {
  const words = reportMessages(locale);
  const quoter = new Quoter(paste, diagnosis.secrets);
  const toCandidate = (candidate: Candidate): CandidateReport =>
    candidateReport(candidate, catalogue, locale, quoter);
  const candidates = diagnosis.candidates.map(toCandidate);
  const errors = diagnosis.errors.map((error) => errorReport(error, catalogue, words, quoter, locale));
  const facts = new Facts(diagnosis.facts);
  const request =
    diagnosis.request && isSendable(diagnosis.request) ? redactRequest(diagnosis.request) : undefined;
  return {
    locale,
    input: { ...diagnosis.input, kindNames: diagnosis.input.kinds.map((kind) => words.kinds[kind]) },
    headline: headline(diagnosis, errors, candidates, words),
    endpoint: cleanEndpoint(facts.value('endpoint'), quoter),
    groups: groups(facts, new PartMaker(words, quoter), now),
    errors,
    candidates,
    ruledOut: diagnosis.ruledOut.map(toCandidate),
    conflicts: conflicts(diagnosis, words, quoter),
    related: related(diagnosis.errors, catalogue, locale),
    next: next(diagnosis, words),
    question: question(diagnosis, catalogue, locale, quoter),
    way: wayOf(diagnosis.candidates, facts, catalogue, words),
    timeline: timeline(facts, words, quoter, now),
    unread: quoter.quotes(diagnosis.unread, MOST_UNREAD),
    secrets: diagnosis.secrets,
    curl: request && printable(request, quoter),
    sign: request && signSeed(request, facts, quoter),
  };
}

/** What is greyed out in the paste; a text in more pieces than these is greyed out no further. */
const MOST_UNREAD = 500;

function headline(
  { facts, input }: Diagnosis,
  errors: readonly ErrorReport[],
  [first]: readonly CandidateReport[],
  words: ReportMessages,
): RichText {
  const [error] = errors;
  if (!error)
    return fill(
      input.length === 0
        ? words.headline.empty
        : facts.length > 0
          ? words.headline.readOnly
          : words.headline.nothing,
    );
  if (errors.length > 1 && !first) return fill(words.headline.several(errors.length, error.code));
  if (first) return fill(words.headline.namedWithCause(error.code, asTemplate(first.title)));
  return fill(error.slug ? words.headline.named(error.code) : words.headline.noArticle(error.code));
}

const asTemplate = (text: RichText): string =>
  text.map((part) => (typeof part === 'string' ? part : `\`${part.code}\``)).join('');

function groups(facts: Facts, make: PartMaker, now: number): PartGroup[] {
  const made = [
    { id: 'url', parts: dissectUrl(facts, make) },
    { id: 'request', parts: dissectRequest(facts, make) },
    { id: 'auth', parts: dissectAuth(facts, make, now) },
    { id: 'response', parts: dissectResponse(facts, make) },
    { id: 'denial', parts: dissectDenial(facts, make) },
  ] as const;
  return made
    .filter(({ parts }) => parts.length > 0)
    .map(({ id, parts }) => ({ id, title: make.words.groups[id], parts }));
}

/** @returns the article's path from the site's root. */
const articlePath = (locale: Locale, slug: string): string => `/${locale}/errors/aws/${slug}/`;

function errorReport(
  error: IdentifiedError,
  { known }: Catalogue,
  words: ReportMessages,
  quoter: Quoter,
  locale: Locale,
): ErrorReport {
  const { wireCode, slug, service, httpStatus, times } = error;
  const saidBy = slug ? undefined : known.find(({ code }) => code === error.code)?.saidBy;
  return {
    code: quoter.clean(error.code),
    wireCode: wireCode && quoter.clean(wireCode),
    slug,
    service: service && quoter.clean(service),
    httpStatus,
    times,
    said: saidBy && fill(saidBy === 'client' ? words.saidByClient : words.said(words.speakers[saidBy])),
    url: slug && articlePath(locale, slug),
    evidence: quoter.quotes(error.evidence),
  };
}

function candidateReport(
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
    corrected:
      corrected && isSendable(corrected.request)
        ? {
            curl: printable(redactRequest(corrected.request), quoter),
            applicability: corrected.applicability,
          }
        : undefined,
  };
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

/** No service of AWS takes a longer address; nobody wants to see it printed again. */
const LONGEST_TARGET = 16_384;

/** @returns false for a request that no server would read. */
export const isSendable = ({ path, query }: RequestModel): boolean =>
  path.length + query.length <= LONGEST_TARGET;

/** @returns a request as curl: secrets as shell variables, and masked where nothing but the paste around them gave them away. */
const printable = (redacted: RequestModel, quoter: Quoter): string => quoter.clean(printCurl(redacted));

/** Labels of a host name are the paste's own text. */
function cleanEndpoint(endpoint: Endpoint | undefined, quoter: Quoter): Endpoint | undefined {
  if (!endpoint) return undefined;
  const clean = Object.fromEntries(
    Object.entries(endpoint).map(([name, value]) => [
      name,
      typeof value === 'string' ? quoter.clean(value) : value,
    ]),
  );
  return { ...clean, kind: endpoint.kind };
}

function conflicts(diagnosis: Diagnosis, words: ReportMessages, quoter: Quoter): Report['conflicts'] {
  const disagreements = diagnosis.conflicts.map(({ values: [header = '', body = ''], evidence }) => ({
    text: fill(words.codesDisagree(quoter.clean(header), quoter.clean(body))),
    evidence: quoter.quotes(evidence),
  }));
  return diagnosis.input.truncated
    ? [...disagreements, { text: fill(words.truncated(MAX_LENGTH)), evidence: [] }]
    : disagreements;
}

function related(errors: readonly IdentifiedError[], catalogue: Catalogue, locale: Locale): RelatedReport[] {
  const slug = errors.find((error) => error.slug)?.slug;
  const relations = slug ? (catalogue.errors[slug]?.related ?? []) : [];
  return relations.map(({ to, kind, why }) => ({
    code: catalogue.errors[to]?.code ?? to,
    slug: to,
    kind,
    why: fill(why[locale]),
    url: articlePath(locale, to),
  }));
}

function question(
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

function next({ next: step, input }: Diagnosis, words: ReportMessages): RichText | undefined {
  if (input.length === 0 || step === 'none') return undefined;
  return fill(words.next[step]);
}

function signSeed(redacted: RequestModel, facts: Facts, quoter: Quoter): SignSeed {
  const endpoint = facts.value('endpoint');
  const { method, scheme, host, path, query, headers, body } = redacted;
  return {
    method,
    body: body === undefined ? undefined : quoter.clean(body),
    url: quoter.clean(`${scheme}://${host}${path}${query ? `?${query}` : ''}`),
    region: endpoint?.region,
    service: endpoint?.service,
    headers: headers
      .filter(([name]) => !/^(?:authorization|x-amz-|host$|cookie)/i.test(name))
      .map(([name, value]) => [quoter.clean(name), quoter.clean(value)] as const),
  };
}
