import { forecastHeaders } from '#core';
import type { SignField, WarningId } from '#i18n/workbench';
import { parseTarget } from '../../core/sigv4/sign.ts';
import { rulesOf, type Places } from '#sigv4';
import { readHeaderLines, type HeaderLine } from './header-lines.ts';
import { looksLikeKeyId, methodOf, rulesFor, type Remark, type SignForm } from './sign-form.ts';
import { parseSigningDate } from './signing-date.ts';

export type Warning = Remark<WarningId>;
export type Warnings = Readonly<Partial<Record<SignField, readonly Warning[]>>>;

/**
 * What can be meant but often is not: said while the reader types, and no reason not to sign.
 * @param now - milliseconds since 1970.
 */
export function warningsOf(form: SignForm, places: Places, now: number): Warnings {
  return {
    method: when(/[a-z]/.test(form.method), 'method-case', { method: methodOf(form) }),
    url: urlWarnings(form.url),
    headers: headerWarnings(form),
    body: when(form.body !== '' && methodOf(form) === 'GET', 'body-with-get'),
    region: regionWarnings(form, places),
    service: serviceWarnings(form, places),
    accessKeyId: when(form.accessKeyId !== '' && !looksLikeKeyId(form.accessKeyId.trim()), 'key-id-shape'),
    secretAccessKey: secretWarnings(form.secretAccessKey),
    sessionToken: when(
      form.sessionToken !== '' && form.accessKeyId.trim().startsWith('AKIA'),
      'token-long-term',
    ),
    expires: when(form.sessionToken !== '', 'expires-session'),
    payload: when(form.payload === 'unsigned' && !isS3(form), 'payload-elsewhere'),
    paths: pathWarnings(form),
    date: dateWarnings(form, now),
  };
}

function urlWarnings(url: string): Warning[] {
  const [path = '', query = ''] = url.replace(/#.*$/s, '').split(/\?(.*)/s);
  return [
    ...when(query.includes('+'), 'url-plus'),
    ...when(/\/(?:\.|%2e){1,2}(?:\/|$)/i.test(path), 'url-dots'),
  ];
}

function headerWarnings({ headers, url, placement }: SignForm): Warning[] {
  const lines = readHeaderLines(headers);
  if ('line' in lines) return [];
  const names = lines.map(([name]) => name.toLowerCase());
  const own = names.filter((name) => /^(?:authorization|x-amz-(?:date|security-token))$/.test(name));
  const forbidden = forecastHeaders(lines)
    .filter(({ fate }) => fate === 'dropped' || fate === 'by-browser')
    .map(({ name }) => name)
    .filter((name) => !/^(?:host|user-agent)$/i.test(name));
  const foreign = headers.split('\n').findIndex((line) => /[\x80-\xff]/.test(line)) + 1;
  return [
    ...when(own.length > 0, 'headers-own', { names: own.join(', ') }),
    ...hostWarning(lines, url),
    ...when(forbidden.length > 0, 'headers-browser', { names: forbidden.join(', ') }),
    ...when(names.includes('user-agent'), 'headers-user-agent'),
    ...when(names.includes('x-amz-content-sha256') && placement === 'header', 'headers-payload'),
    ...when(foreign > 0, 'headers-ascii', { line: String(foreign) }),
  ];
}

function hostWarning(lines: readonly HeaderLine[], url: string): Warning[] {
  const target = parseTarget(url);
  const typed = lines.find(([name]) => name.toLowerCase() === 'host')?.[1];
  if (typeof target === 'string' || typed === undefined) return [];
  return when(typed.toLowerCase() !== target.host, 'headers-host', { host: target.host });
}

function regionWarnings({ region: typed, url }: SignForm, { placeOf, regionFor }: Places): Warning[] {
  const region = typed.trim();
  if (region === '') return [];
  const lower = region.toLowerCase();
  if (lower !== region && regionFor(lower) === undefined) return when(true, 'region-case', { region: lower });
  const meant = regionFor(region);
  if (meant !== undefined)
    return meant === '' ? when(true, 'region-unknown') : when(true, 'region-meant', { region: meant });
  const { region: ofHost } = placeOf(url);
  return when(ofHost !== undefined && ofHost !== region, 'region-host', { region: ofHost ?? '' });
}

function serviceWarnings({ service: typed, url }: SignForm, { placeOf, signingNameFor }: Places): Warning[] {
  const service = typed.trim();
  if (service === '') return [];
  const { service: ofHost } = placeOf(url);
  if (ofHost !== undefined && ofHost !== service) return when(true, 'service-host', { service: ofHost });
  const name = signingNameFor(service);
  return when(name !== undefined && ofHost === undefined, 'service-name', { service: name ?? '' });
}

/** Only what can be said of a secret without showing any of it. */
function secretWarnings(secret: string): Warning[] {
  if (secret === '' || looksLikeKeyId(secret) || /\s/.test(secret)) return [];
  if (/%[\da-f]{2}|^["'“‘]|["'”’]$|\\/i.test(secret)) return when(true, 'secret-encoded');
  return when(secret.length !== 40, 'secret-length', { length: String(secret.length) });
}

function pathWarnings(form: SignForm): Warning[] {
  const service = form.service.trim();
  const isOther = rulesFor(form).doubleEncode !== rulesOf(service).doubleEncode;
  return when(isOther && service !== '', 'paths-other', { service });
}

/** Minutes from now on either side that a service bears in a header, at the least; a presigned URL may wait. */
const SKEW_MINUTES = 5;

function dateWarnings({ date, placement }: SignForm, now: number): Warning[] {
  const epochMs = parseSigningDate(date, now);
  if (typeof epochMs === 'string' || placement === 'query') return [];
  const minutes = Math.round(Math.abs(epochMs - now) / 60_000);
  return when(minutes > SKEW_MINUTES, 'date-far', { minutes: String(minutes) });
}

const isS3 = ({ service }: SignForm): boolean => !rulesOf(service.trim()).doubleEncode;

const when = (holds: boolean, id: WarningId, values?: Warning['values']): Warning[] =>
  holds ? [{ id, values }] : [];
