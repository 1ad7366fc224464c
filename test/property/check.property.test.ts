import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, Facts, type Diagnosis, type Span } from '#core';
import { catalogue } from '#catalogue';
import { toJson } from '../../src/report/json.ts';
import { report } from '../../src/report/report.ts';
import { cases } from '../content/folders.ts';

const pastes = cases().map(({ paste }) => paste);
const NOW = Date.parse('2026-11-23T00:00:00Z');

/** What readers look for, whole and in halves. */
const TOKENS = [
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '`',
  '\\',
  '\\"',
  '“',
  '”',
  ',',
  ':',
  '=>',
  '\n',
  '\r\n',
  '\t',
  ' ',
  '│ ',
  '<',
  '>',
  '* ',
  '/',
  '?',
  '&',
  '=',
  '%2F',
  '\u0000',
  '\u202e',
  '\ud800',
  'curl ',
  'curl -v ',
  "-H '",
  '-u ',
  '-d ',
  '--aws-sigv4 aws:amz:us-east-1:s3 ',
  'GET ',
  'POST /prod ',
  'HTTP/1.1',
  'HTTP/2 403',
  ':status: 403',
  ':method: GET',
  '403',
  '403 Forbidden',
  'Host: ',
  'x-api-key: ',
  'Authorization: ',
  'AWS4-HMAC-SHA256 ',
  'Credential=',
  'AKIAIOSFODNN7EXAMPLE',
  '/20261101/us-east-1/execute-api/aws4_request',
  'SignedHeaders=',
  'Signature=',
  'Bearer ',
  'eyJhbGciOiJub25lIn0.',
  'eyJleHAiOjFlMzA4fQ.',
  'X-Amz-Date=20261101T120000Z',
  'X-Amz-Expires=99999999999999',
  'X-Amz-Signature=',
  'x-amzn-errortype: ',
  'constructor',
  '__proto__',
  'toString: ',
  'https://',
  'a1b2c3d4e5.execute-api.us-east-1.amazonaws.com',
  'b.s3.amazonaws.com',
  '/prod',
  '/../',
  '<Error>',
  '<Code>',
  '</Code>',
  '<Message>',
  '<!DOCTYPE',
  '&#x10ffff;',
  '&#9999999;',
  '__type',
  '"message":',
  '"errors":[',
  'AccessDeniedException',
  'Missing Authentication Token',
  'Forbidden',
  'An error occurred (',
  ') when calling the ',
  ' operation: ',
  '(Service: S3; Status Code: 403; Error Code: ',
  'operation error S3: GetObject, https response error StatusCode: ',
  'Signature expired: 20261101T115459Z is now earlier than ',
  'Error executing "A" on "b"; AWS HTTP error: ',
  '\n\tstatus code: 403, request id: ',
  '認証',
  '。',
] as const;

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...TOKENS) }, fc.string({ maxLength: 8 })), {
      maxLength: 40,
    })
    .map((parts) => parts.join('')),
);
/** Pieces of what people really paste, put together anyhow. */
const percent = fc.noBias(fc.integer({ min: 0, max: 100 }));
const piece = fc.tuple(fc.constantFrom(...pastes), percent, percent).map(([paste, a, b]) => {
  const at = (share: number): number => Math.round((share / 100) * paste.length);
  return paste.slice(at(Math.min(a, b)), at(Math.max(a, b)));
});
const fragments = fc
  .tuple(
    fc.array(fc.oneof(fc.constantFrom(...pastes), piece), { minLength: 1, maxLength: 4 }),
    fc.constantFrom('', '\n', '\n\n', ' '),
  )
  .map(([parts, between]) => parts.join(between));
const texts = fc.oneof(anyText, fragments);
const RUNS = { numRuns: 300 };

function everySpan({
  facts,
  errors,
  candidates,
  ruledOut,
  conflicts,
  unread,
  secrets,
}: Diagnosis): readonly Span[] {
  const known = new Facts(facts);
  const verdicts = [...candidates, ...ruledOut].flatMap((candidate) => candidate.verdicts);
  return [
    ...facts.flatMap(({ spans }) => spans),
    ...[...known.all('request-header'), ...known.all('response-header')].flatMap(
      ({ value }) => value.valueSpans,
    ),
    ...known
      .all('url')
      .flatMap(({ value }) => [value.host, value.path, ...value.segments].flatMap(({ spans }) => spans)),
    ...errors.flatMap(({ evidence }) => evidence),
    ...verdicts.flatMap(({ evidence }) => evidence),
    ...conflicts.flatMap(({ evidence }) => evidence),
    ...unread,
    ...secrets,
  ];
}

describe('any text', () => {
  test('gets a diagnosis and a report in both languages', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const diagnosis = check(text, catalogue);
        for (const locale of ['ja', 'en'] as const) {
          const made = report(diagnosis, text, catalogue, locale, NOW);
          expect(made.headline.length).toBeGreaterThan(0);
          expect(JSON.stringify(toJson(made, diagnosis, text))).toBeTypeOf('string');
        }
      }),
      RUNS,
    );
  });

  test('has every span within it, the right way round', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end } of everySpan(check(text, catalogue))) {
          expect(
            Number.isInteger(start) &&
              Number.isInteger(end) &&
              0 <= start &&
              start <= end &&
              end <= text.length,
          ).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test('is diagnosed alike each time, and as plain data', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const diagnosis = check(text, catalogue);
        expect(check(text, catalogue)).toEqual(diagnosis);
        expect(structuredClone(diagnosis)).toEqual(diagnosis);
      }),
      RUNS,
    );
  });

  test('has unread text in order, apart from one another and from what the errors rest on', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { unread, errors } = check(text, catalogue);
        let end = 0;
        for (const span of unread) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        const used = errors.flatMap(({ evidence }) => evidence);
        expect(
          unread.filter((span) => used.some((other) => other.start < span.end && span.start < other.end)),
        ).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('a secret', () => {
  const base64 = (length: number) =>
    fc.string({
      unit: fc.constantFrom(...'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789/+'),
      minLength: length,
      maxLength: length,
    });
  const HOST = 'a1b2c3d4e5.execute-api.us-east-1.amazonaws.com';
  const FORMS: readonly ((secret: string) => string)[] = [
    (secret) => `curl https://${HOST}/prod -H 'x-api-key: ${secret}'`,
    (secret) => `curl https://${HOST}/prod -H "Authorization: Bearer ${secret}"`,
    (secret) => `GET /prod HTTP/1.1\nHost: ${HOST}\nx-amz-security-token: ${secret}`,
    (secret) => `curl -u AKIAIOSFODNN7EXAMPLE:${secret} https://${HOST}/prod`,
    (secret) => `aws_secret_access_key = ${secret}`,
    (secret) => `{"SecretAccessKey":"${secret}","message":"Forbidden"}`,
    (secret) =>
      `https://${HOST}/prod?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Security-Token=${encodeURIComponent(secret)}&X-Amz-Signature=${'a'.repeat(64)}`,
  ];

  test('never stands in a report, whatever is pasted with it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FORMS),
        base64(40),
        fragments,
        fc.boolean(),
        (form, secret, more, first) => {
          const text = first ? `${form(secret)}\n\n${more}` : `${more}\n\n${form(secret)}`;
          const diagnosis = check(text, catalogue);
          for (const locale of ['ja', 'en'] as const) {
            const made = report(diagnosis, text, catalogue, locale, NOW);
            const shown = JSON.stringify([made, toJson(made, diagnosis, text)]);
            expect(shown).not.toContain(secret);
            expect(shown).not.toContain(encodeURIComponent(secret));
          }
        },
      ),
      RUNS,
    );
  });

  test('that was found is masked wherever its text stands', () => {
    fc.assert(
      fc.property(fragments, (text) => {
        const diagnosis = check(text, catalogue);
        const made = report(diagnosis, text, catalogue, 'en', NOW);
        const shown = JSON.stringify([made, toJson(made, diagnosis, text)]);
        const distinct = diagnosis.secrets
          .map(({ start, end }) => text.slice(start, end))
          .filter((secret) => secret.length >= 16 && /\d/.test(secret) && !/["\\\s]/.test(secret));
        for (const secret of distinct) expect(shown).not.toContain(secret);
      }),
      {
        ...RUNS,
        // A signature that runs on into a host, whose first label is then a service.
        examples: [
          [
            'zonaws.com/a.csv?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-SignedHeaders=host&X-Amz-Signature=fe5f80f77d5northeast-1.amazonaws.com/pro',
          ],
        ],
      },
    );
  });
});
