import {
  Facts,
  MAX_LENGTH,
  redactRequest,
  type Candidate,
  type Catalogue,
  type Diagnosis,
  type Endpoint,
  type IdentifiedError,
  type Locale,
  type RequestModel,
} from '#core';
import { reportMessages, type ReportMessages } from '#i18n/report';
import { candidateReport, question } from './candidate-report.ts';
import { dissectAuth } from './dissect-auth.ts';
import { dissectDenial } from './dissect-denial.ts';
import { dissectRequest, dissectResponse } from './dissect-message.ts';
import { dissectUrl } from './dissect-url.ts';
import type {
  CandidateReport,
  ErrorReport,
  PartGroup,
  RelatedReport,
  Report,
  RichText,
  SignSeed,
} from './model.ts';
import { articlePath, errorReport } from './error-report.ts';
import { toQuery } from './own-fragment.ts';
import { ownValues } from './own-values.ts';
import { PartMaker } from './part-maker.ts';
import { isSendable, printable, shareable } from './printable.ts';
import { Quoter } from './quotes.ts';
import { fill } from './rich-text.ts';
import { sdkNamesOf } from './sdk-names.ts';
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
    sdkNames: errors.length > 0 ? sdkNamesOf(facts, words, quoter) : [],
    unread: quoter.quotes(diagnosis.unread, MOST_UNREAD),
    secrets: diagnosis.secrets,
    curl: request && printable(request, quoter),
    request: request && shareable(request, quoter),
    sign: request && signSeed(request, facts, quoter),
    own: toQuery(ownValues(diagnosis, facts, paste, quoter)),
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
  const worded = {
    'error-code': words.codesDisagree,
    'request-id': words.requestIdsDisagree,
    status: words.statusDisagrees,
  };
  const disagreements = diagnosis.conflicts.map(({ about, values: [first = '', second = ''], evidence }) => ({
    text: fill(worded[about](quoter.clean(first), quoter.clean(second))),
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

function next({ next: step, input }: Diagnosis, words: ReportMessages): RichText | undefined {
  if (input.length === 0 || step === 'none') return undefined;
  return fill(words.next[step]);
}

function signSeed(redacted: RequestModel, facts: Facts, quoter: Quoter): SignSeed {
  const endpoint = facts.value('endpoint');
  const { method, scheme, host, path, query, headers, body } = redacted;
  return {
    method: quoter.clean(method),
    body: body === undefined ? undefined : quoter.clean(body),
    url: quoter.clean(`${scheme}://${host}${path}${query ? `?${query}` : ''}`),
    region: quoter.unlessSecret(endpoint?.region),
    service: quoter.unlessSecret(endpoint?.service),
    headers: headers
      .filter(([name]) => !/^(?:authorization|x-amz-|host$|cookie)/i.test(name))
      .map(([name, value]) => [quoter.clean(name), quoter.clean(value)] as const),
  };
}
