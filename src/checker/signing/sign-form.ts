import type { FieldProblem, SignField } from '#i18n/checker';
import { parseTarget, type SigningInput } from '../../core/sigv4/sign.ts';
import type { SignSeed } from '../../report/model.ts';
import { parseSigningDate } from './signing-date.ts';

/** What stands in the fields, letter by letter. */
export type SignForm = Readonly<Record<SignField, string>>;
export type Problems = Readonly<Partial<Record<SignField, FieldProblem>>>;

/** Never taken over from a paste: they belong to the signature that is being replaced. */
const OF_AN_OLDER_SIGNATURE =
  /^(?:host|authorization|x-amz-(?:date|security-token|content-sha256|signature))$/i;

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
  date: '',
});

/** Two signatures in one request are refused, so a presigned URL loses its own. */
const withoutPresigning = (url: string): string =>
  url
    .replace(
      /([?&])X-Amz-(?:Algorithm|Credential|Date|Expires|SignedHeaders|Signature|Security-Token)=[^&#]*/gi,
      '$1',
    )
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

/**
 * The region and signing name that an AWS host says by itself, for a URL typed by hand.
 * @example placeOf('https://a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com/') // { service: 'execute-api', region: 'ap-northeast-1' }
 */
export function placeOf(url: string): Readonly<Partial<Pick<SignForm, 'region' | 'service'>>> {
  const found =
    /^https?:\/\/(?:[^/?#]+\.)?((?!dualstack\.)[a-z\d-]+)\.(?:dualstack\.)?([a-z]{2}(?:-[a-z]+)+-\d)\.(?:amazonaws\.com(?:\.cn)?|on\.aws)(?:[:/?#]|$)/i.exec(
      url.trim(),
    );
  const [, label = '', region = ''] = found ?? [];
  const service = SIGNING_NAMES[label.toLowerCase()] ?? label.toLowerCase();
  return found ? { service, region: region.toLowerCase() } : {};
}

/** Host labels that are not the signing name themselves. */
const SIGNING_NAMES: Readonly<Record<string, string>> = {
  'lambda-url': 'lambda',
  'appsync-api': 'appsync',
  email: 'ses',
};

/** @returns what can be signed, or what is wrong with each field that is. */
export function readForm(form: SignForm, now: number): SigningInput | { readonly problems: Problems } {
  const target = parseTarget(form.url);
  const headers = parseHeaders(form.headers);
  const epochMs = parseSigningDate(form.date, now);
  const method = form.method.trim().toUpperCase();
  const accessKeyId = form.accessKeyId.trim();
  const sessionToken = form.sessionToken.trim();
  const problems: Problems = present({
    method: /^[A-Z]{1,20}$/.test(method) ? undefined : 'method-shape',
    url: typeof target === 'string' ? target : undefined,
    region: /^[a-z\d-]{1,40}$/.test(form.region.trim()) ? undefined : 'region-shape',
    service: /^[a-z\d.-]{1,60}$/.test(form.service.trim()) ? undefined : 'service-shape',
    headers: headers ? undefined : 'headers-shape',
    body: form.body !== '' && (method === 'GET' || method === 'HEAD') ? 'body-with-get' : undefined,
    accessKeyId: keyIdProblem(accessKeyId),
    secretAccessKey: secretProblem(form.secretAccessKey),
    sessionToken: tokenProblem(sessionToken, accessKeyId),
    date: typeof epochMs === 'string' ? epochMs : undefined,
  });
  if (
    Object.keys(problems).length > 0 ||
    typeof target === 'string' ||
    typeof epochMs === 'string' ||
    !headers
  ) {
    return { problems };
  }
  return {
    method,
    target,
    region: form.region.trim(),
    service: form.service.trim(),
    headers,
    body: form.body,
    credentials: { accessKeyId, secretAccessKey: form.secretAccessKey, sessionToken },
    epochMs,
  };
}

/** A line that begins with a blank continues the one before it, and is joined with one blank. */
function parseHeaders(text: string): readonly (readonly [string, string])[] | undefined {
  const lines = text.replace(/\r?\n[ \t]+(?=\S)/g, ' ').split(/\r?\n/);
  const pairs = lines
    .filter((line) => line.trim() !== '')
    .map((line) => /^([!#$%&'*+.^_`|~\w-]+):[ \t]*(.*?)[ \t]*$/.exec(line));
  return pairs.every((pair) => pair !== null)
    ? pairs.map(([, name = '', value = '']) => [name, value])
    : undefined;
}

function keyIdProblem(id: string): FieldProblem | undefined {
  if (id === '') return 'key-id-missing';
  return /^(?:AKIA|ASIA)[A-Z\d]{12,124}$/.test(id) ? undefined : 'key-id-shape';
}

function secretProblem(secret: string): FieldProblem | undefined {
  if (secret === '') return 'secret-missing';
  if (/\s/.test(secret)) return 'secret-blank';
  return keyIdProblem(secret) === undefined ? 'secret-is-key-id' : undefined;
}

function tokenProblem(token: string, keyId: string): FieldProblem | undefined {
  if (token === '') return keyId.startsWith('ASIA') ? 'token-missing' : undefined;
  return /\s/.test(token) ? 'token-blank' : undefined;
}

const present = (all: Readonly<Record<SignField, FieldProblem | undefined>>): Problems =>
  Object.fromEntries(Object.entries(all).filter(([, problem]) => problem !== undefined));
