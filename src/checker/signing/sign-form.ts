import type { Choices, ProblemId, SignField } from '#i18n/workbench';
import { LONGEST_EXPIRY, parseTarget, type SigningInput } from '../../core/sigv4/sign.ts';
import { rulesOf, S3, STANDARD, type SigningRules } from '#sigv4';
import type { SignSeed } from '../../report/model.ts';
import { readHeaderLines } from './header-lines.ts';
import { parseSigningDate } from './signing-date.ts';

/** What stands in the fields, letter by letter. */
export type SignForm = Readonly<Record<Exclude<SignField, keyof Choices>, string>> & {
  readonly [Field in keyof Choices]: keyof Choices[Field];
};

/** What is wrong or worth a look, with what its words leave room for. */
export interface Remark<Id> {
  readonly id: Id;
  readonly values?: Readonly<Record<string, string>> | undefined;
}
export type Problem = Remark<ProblemId>;
export type Problems = Readonly<Partial<Record<SignField, Problem>>>;

/** Never taken over from a paste: they belong to the signature that is being replaced. */
const OF_AN_OLDER_SIGNATURE =
  /^(?:host|authorization|x-amz-(?:date|security-token|content-sha256|signature))$/i;
/** The parameters that make a URL a presigned one. */
const PRESIGNING = 'X-Amz-(?:Algorithm|Credential|Date|Expires|SignedHeaders|Signature|Security-Token)';

/** @returns the fields filled from a paste; credentials are never taken from it. */
export const seededForm = (seed: SignSeed | undefined): SignForm => ({
  method: seed?.method ?? 'GET',
  url: withoutPresigning(seed?.url ?? ''),
  region: seed?.region ?? '',
  service: seed?.service ?? '',
  headers: (seed?.headers ?? [])
    .filter(([name]) => !OF_AN_OLDER_SIGNATURE.test(name))
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n'),
  body: seed?.body ?? '',
  accessKeyId: '',
  secretAccessKey: '',
  sessionToken: '',
  placement: 'header',
  expires: '900',
  payload: 'auto',
  paths: 'auto',
  token: 'auto',
  date: '',
});

/** Two signatures in one request are refused, so a presigned URL of a paste loses its own. */
const withoutPresigning = (url: string): string =>
  url
    .replace(new RegExp(`([?&])${PRESIGNING}=[^&#]*`, 'gi'), '$1')
    .replace(/&{2,}/g, '&')
    .replace(/\?&/, '?')
    .replace(/[?&]$/, '');

/** @returns the same form without anything that has to be kept secret. */
export const withoutKeys = (form: SignForm): SignForm => ({
  ...form,
  accessKeyId: '',
  secretAccessKey: '',
  sessionToken: '',
});

/** @returns what can be signed, or what is wrong with each field that is. */
export function readForm(form: SignForm, now: number): SigningInput | { readonly problems: Problems } {
  const target = parseTarget(form.url);
  const headers = readHeaderLines(form.headers);
  const epochMs = parseSigningDate(form.date, now);
  const method = methodOf(form);
  const accessKeyId = form.accessKeyId.trim();
  const sessionToken = form.sessionToken.trim();
  const problems: Problems = present({
    method: /^[A-Z]{1,20}$/.test(method) ? undefined : 'method-shape',
    url: typeof target === 'string' ? target : signedProblem(target.query),
    headers: 'line' in headers ? { id: headers.id, values: { line: String(headers.line) } } : undefined,
    body: form.body !== '' && method === 'HEAD' ? 'body-with-head' : undefined,
    region: /^[a-z\d-]{1,40}$/i.test(form.region.trim()) ? undefined : 'region-shape',
    service: /^[a-z\d.-]{1,60}$/i.test(form.service.trim()) ? undefined : 'service-shape',
    accessKeyId: keyIdProblem(accessKeyId),
    secretAccessKey: secretProblem(form.secretAccessKey),
    sessionToken: tokenProblem(sessionToken, accessKeyId),
    expires: form.placement === 'query' ? expiresProblem(form.expires) : undefined,
    date: typeof epochMs === 'string' ? epochMs : undefined,
  });
  const isWrong = Object.keys(problems).length > 0;
  if (isWrong || typeof target === 'string' || typeof epochMs === 'string' || 'line' in headers)
    return { problems };
  return {
    method,
    target,
    region: form.region.trim(),
    service: form.service.trim(),
    headers,
    body: form.body,
    credentials: { accessKeyId, secretAccessKey: form.secretAccessKey, sessionToken },
    epochMs,
    expires: form.placement === 'query' ? Number(form.expires.trim()) : undefined,
    payload: form.payload === 'auto' ? undefined : form.payload,
    rules: rulesFor(form),
  };
}

/** What is signed, whatever letters were typed. */
export const methodOf = ({ method }: Pick<SignForm, 'method'>): string => method.trim().toUpperCase();

/** @returns the service's rules, but for what was chosen otherwise. */
export function rulesFor({ service, paths, token }: SignForm): SigningRules {
  const own = rulesOf(service.trim());
  const chosen = paths === 'auto' ? own : paths === 's3' ? S3 : STANDARD;
  return { ...chosen, token: token === 'auto' ? own.token : token };
}

function signedProblem(query: string): Problem | undefined {
  const name = new RegExp(`(?:^|&)(${PRESIGNING})=`, 'i').exec(query)?.[1];
  return name === undefined ? undefined : { id: 'url-signed', values: { name } };
}

function keyIdProblem(id: string): ProblemId | undefined {
  if (id === '') return 'key-id-missing';
  if (/^[A-Za-z\d/+]{40}$/.test(id) && !looksLikeKeyId(id)) return 'key-id-is-secret';
  return /[\s/]/.test(id) ? 'key-id-blank' : undefined;
}

/** @returns true for the shape of AWS's own IDs. */
export const looksLikeKeyId = (id: string): boolean => /^(?:AKIA|ASIA)[A-Z\d]{12,124}$/.test(id);

function secretProblem(secret: string): ProblemId | undefined {
  if (secret === '') return 'secret-missing';
  if (/\s/.test(secret)) return 'secret-blank';
  return looksLikeKeyId(secret) ? 'secret-is-key-id' : undefined;
}

function tokenProblem(token: string, keyId: string): ProblemId | undefined {
  if (token === '') return keyId.startsWith('ASIA') ? 'token-missing' : undefined;
  return /\s/.test(token) ? 'token-blank' : undefined;
}

function expiresProblem(typed: string): ProblemId | undefined {
  const text = typed.trim();
  if (text === '') return 'expires-missing';
  if (!/^\d+$/.test(text) || Number(text) < 1) return 'expires-whole';
  return Number(text) > LONGEST_EXPIRY ? 'expires-long' : undefined;
}

const present = (all: Readonly<Partial<Record<SignField, ProblemId | Problem | undefined>>>): Problems =>
  Object.fromEntries(
    Object.entries(all).flatMap(([field, problem]) => {
      if (problem === undefined) return [];
      return [[field, typeof problem === 'string' ? { id: problem } : problem]];
    }),
  );
