import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeBase64Text } from '../../src/core/auth/base64.ts';
import type { Fact, Quoted, Reading, ReadRequest, ReadResponse } from '../../src/core/model.ts';
import { plainErrors, plainRequest, plainResponse, standsAt } from './reading.ts';

const folder = join(import.meta.dirname, 'fixtures', 'logs');

/** Logs, traces and recordings by kind: `<kind>/<name>.txt` and what is read in it, `<name>.expected.json`. */
export const kinds = readdirSync(folder).sort();
export const namesOf = (kind: string): readonly string[] =>
  readdirSync(join(folder, kind))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.replace(/\.txt$/, ''))
    .sort();
export const textOf = (kind: string, name: string): string =>
  readFileSync(join(folder, kind, `${name}.txt`), 'utf8');
export const expectedOf = (kind: string, name: string): unknown =>
  JSON.parse(readFileSync(join(folder, kind, `${name}.expected.json`), 'utf8'));

/** A reading in plain values, down to what its facts say; which program words an error is its error's to say. */
export const plainReading = (reading: Reading): unknown =>
  JSON.parse(
    JSON.stringify({
      kinds: reading.kinds,
      request: plainRequest(reading.request),
      response: plainResponse(reading.response),
      errors: plainErrors(reading).map((error, index) => ({
        ...error,
        tool: reading.errors[index]?.tool,
        at: reading.errors[index]?.at && new Date(reading.errors[index].at.value).toISOString(),
      })),
      facts: reading.facts.filter(({ kind }) => kind !== 'tool').map(({ kind, value }) => ({ kind, value })),
    }),
  );

/** Every value that was read with the place that it came from. */
export function quotesOf({ request, response, errors, facts }: Reading): Quoted<unknown>[] {
  const message = (is: ReadRequest | ReadResponse | undefined): (Quoted<unknown> | undefined)[] =>
    is ? [is.body, ...is.headers.map(({ value, valueSpans: spans }) => ({ value, spans }))] : [];
  const all = [
    request?.method,
    request?.url,
    response?.status,
    ...message(request),
    ...message(response),
    ...errors.flatMap((error) => [
      ...[error.code, error.message, error.status, error.service, error.operation, error.requestId],
      ...Object.values(error.detail),
    ]),
    ...facts.map(({ value, spans }) => ({ value: told(value), spans })),
  ];
  return all.filter((quote) => quote !== undefined);
}

/** The text of a fact, whatever is said around it. */
function told(value: Fact['value']): unknown {
  if (typeof value !== 'object') return value;
  if ('text' in value) return value.text;
  return 'value' in value ? value.value : undefined;
}

/** @returns true when the characters at a value's place say the value, escaped or encoded by whatever log they stand in. */
export function says(text: string, { value, spans }: Quoted<unknown>): boolean {
  const wanted = String(value).trim().toLowerCase();
  const raw = standsAt(text, { spans }).replaceAll('&amp;', '&');
  if (decodeBase64Text(raw)?.toLowerCase().includes(wanted)) return true;
  let found = raw;
  for (let level = 0; level < 4; level++) {
    if (found.trim().toLowerCase() === wanted) return true;
    found = found.replace(/\\(?:u([0-9a-f]{4})|([^]))/gi, (_, hex?: string, letter?: string) =>
      hex ? String.fromCharCode(Number.parseInt(hex, 16)) : (ESCAPES[letter ?? ''] ?? letter ?? ''),
    );
  }
  return false;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };
