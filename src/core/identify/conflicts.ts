import type { Catalogue } from '../catalogue.ts';
import { bare, type Facts } from '../diagnose/facts.ts';
import type { CodeSource, Conflict, Fact, IdentifiedError } from '../model.ts';
import { nameCode } from './names.ts';

/**
 * What the paste says twice and differently: the code in header and body, the request id in header and body, a status that the code's
 * services never send with it. Each is shown to the reader and resolved by nobody.
 */
export function conflictsIn(
  facts: Facts,
  errors: readonly IdentifiedError[],
  catalogue: Catalogue,
): Conflict[] {
  return [
    ...codesDisagree(facts, catalogue),
    ...requestIdsDisagree(facts),
    ...statusDisagrees(facts, errors, catalogue),
  ];
}

const inBody = (from: CodeSource): boolean => /^(?:body|xml|cbor|event):/.test(from);

/** A query-compatible service gives two codes by rule: those are two names of one error. */
function codesDisagree(facts: Facts, catalogue: Catalogue): Conflict[] {
  const codes = facts.all('error-code');
  const header = codes.find(({ value }) => value.from === 'header:x-amzn-errortype');
  const body = codes.find(({ value }) => inBody(value.from));
  if (!header || !body || bare(header.value.code) === bare(body.value.code)) return [];
  if (nameCode(header.value.code, catalogue).code === nameCode(body.value.code, catalogue).code) return [];
  return [between('error-code', header.value.code, body.value.code, header, body)];
}

/** Header and body of one answer in XML carry one id; two mean that they were pasted from two calls. In JSON the body's may be a backend's. */
function requestIdsDisagree(facts: Facts): Conflict[] {
  const ids = facts.all('request-id');
  const header = ids.find(({ value: { name } }) => /^x-amzn?-request-?id$/i.test(name));
  const body = ids.find(({ value: { name } }) => /^request-?id$/i.test(name));
  const codes = facts.all('error-code').filter(({ value }) => inBody(value.from));
  // More than one error in the paste: each may have its own id.
  const isXml = codes[0]?.value.from.startsWith('xml:') === true;
  if (!header || !body || !isXml || codes.length > 1 || header.value.value === body.value.value) return [];
  return [between('request-id', header.value.value, body.value.value, header, body)];
}

/**
 * A client's fault under a server's status, or the other way round. S3 answers 200 with an error in it, AWS JSON 400 for each client's
 * fault: neither is a conflict.
 */
function statusDisagrees(
  facts: Facts,
  [error]: readonly IdentifiedError[],
  { errors, known }: Catalogue,
): Conflict[] {
  const status = facts.one('status');
  const code = facts.one('error-code');
  const family = Math.floor((status?.value ?? 0) / 100);
  if (!status || !code || !error?.wireCode || (family !== 4 && family !== 5)) return [];
  if (bare(code.value.code) !== bare(error.wireCode)) return [];
  const statuses = error.slug
    ? (errors[error.slug]?.statuses ?? [])
    : known.filter((one) => one.code === error.code).flatMap((one) => one.statuses);
  if (statuses.length === 0 || statuses.some((one) => Math.floor(one / 100) === family)) return [];
  return [between('status', String(status.value), code.value.code, status, code)];
}

const between = (
  about: Conflict['about'],
  first: string,
  second: string,
  ...facts: readonly Fact[]
): Conflict => ({ about, values: [first, second], evidence: facts.flatMap(({ spans }) => spans) });
