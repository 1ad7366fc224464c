import type { Catalogue, CauseFacts } from '../catalogue.ts';
import { classifyHost } from '../endpoint/endpoint.ts';
import type { Candidate, Corrected, IdentifiedError, RequestModel, Verdict } from '../model.ts';
import type { Facts } from './facts.ts';
import { judgeFor } from './judge.ts';
import { rank, type Ranked } from './rank.ts';

/**
 * Asks every cause that explains one of the errors what it makes of the facts.
 * @returns candidates in order, and apart from them those that the evidence excludes. Causes without a supporting verdict are neither.
 */
export function diagnose(
  facts: Facts,
  errors: readonly IdentifiedError[],
  catalogue: Catalogue,
  request: RequestModel | undefined,
): { readonly candidates: readonly Candidate[]; readonly ruledOut: readonly Candidate[] } {
  const asked = causesFor(errors, catalogue);
  const verdicts = asked.flatMap((cause) => ask(cause, facts));
  const ranked = rank(verdicts, (id) => catalogue.causes[id]?.prior ?? 0);
  const candidates = ranked.map((entry) => toCandidate(entry, errors, catalogue, facts, request));
  return {
    candidates: candidates.filter(
      ({ level, verdicts: own }) =>
        level !== 'ruled-out' && own.some(({ polarity }) => polarity === 'supports'),
    ),
    ruledOut: candidates.filter(({ level }) => level === 'ruled-out'),
  };
}

function causesFor(errors: readonly IdentifiedError[], catalogue: Catalogue): readonly CauseFacts[] {
  const codes = new Set(errors.map(({ code }) => code));
  const listed = new Set(
    errors.flatMap(({ slug }) => (slug ? [...(catalogue.errors[slug]?.causes ?? [])] : [])),
  );
  return Object.values(catalogue.causes).filter(
    (cause) => listed.has(cause.id) || cause.explains.some((explained) => codes.has(explained)),
  );
}

/** A cause that fails to judge has no opinion: one bad rule must not take the others down. */
function ask(cause: CauseFacts, facts: Facts): readonly Verdict[] {
  try {
    return cause.detect(facts, judgeFor(cause));
  } catch {
    return [];
  }
}

function toCandidate(
  { cause, level, verdicts }: Ranked,
  errors: readonly IdentifiedError[],
  catalogue: Catalogue,
  facts: Facts,
  request: RequestModel | undefined,
): Candidate {
  const shownBy = errors.find(({ slug }) => slug && catalogue.errors[slug]?.causes.includes(cause));
  const edited =
    request && level !== 'ruled-out' ? correct(catalogue.causes[cause], request, facts) : undefined;
  return {
    cause,
    level,
    verdicts,
    error: shownBy?.slug ?? catalogue.homes[cause],
    corrected: edited && corrected(edited),
  };
}

/** A cause that fails to mend leaves the request as it was. */
function correct(
  cause: CauseFacts | undefined,
  request: RequestModel,
  facts: Facts,
): RequestModel | undefined {
  try {
    const edited = cause?.correct?.(request, facts);
    return edited && signedForHost(edited, request, facts);
  } catch {
    return undefined;
  }
}

/** Whatever else was wrong: a request that is signed again is signed for the host it goes to, and not as it was before. */
function signedForHost(edited: RequestModel, request: RequestModel, facts: Facts): RequestModel {
  const scopes = facts
    .all('auth')
    .flatMap(({ value }) => (value.kind === 'sigv4' && value.where === 'header' ? [value] : []));
  const before = [...scopes, ...(request.sign ? [request.sign] : [])];
  const isAsBefore = before.some(
    ({ region, service }) =>
      !edited.sign || (region === edited.sign.region && service === edited.sign.service),
  );
  const { region, service } = classifyHost(edited.host.replace(/:\d{0,5}$/, '').toLowerCase());
  return isAsBefore && region && service ? { ...edited, sign: { region, service } } : edited;
}

const corrected = (request: RequestModel): Corrected => ({
  applicability: /\{\w[\w -]*\}/.test(
    request.path + request.query + request.host + request.headers.map(([, value]) => value).join(),
  )
    ? 'placeholders'
    : 'exact',
  request,
});
