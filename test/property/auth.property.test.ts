import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAuthorization } from '../../src/core/auth/authorization.ts';
import { decodeBase64Text, encodeBase64Text } from '../../src/core/auth/base64.ts';
import { parseAmzDate, parseHttpDate, parseIsoDate } from '../../src/core/auth/dates.ts';
import { findSecrets } from '../../src/core/auth/secrets.ts';

const text = fc.string({ unit: 'binary', maxLength: 300 });
const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'AWS4-HMAC-SHA256 ',
        'Credential=',
        'Signature=',
        'Bearer ',
        'eyJ',
        '.',
        ',',
        '/',
        'x-api-key: ',
        'secret_key=',
        '"',
        '\n',
        '%2F',
      ),
      fc.string({ maxLength: 12 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

test('no header makes the reader throw', () => {
  fc.assert(
    fc.property(fc.oneof(text, pieces), (value) => {
      expect(readAuthorization({ value }).kind).toBeTypeOf('string');
    }),
  );
});

/** A lone surrogate has no UTF-8 and becomes U+FFFD. */
const wellFormed = (value: string): string => new TextDecoder().decode(new TextEncoder().encode(value));

test('Base64 there and back', () => {
  const unicode = fc.string({ unit: 'grapheme', maxLength: 200 });
  fc.assert(fc.property(unicode, (value) => decodeBase64Text(encodeBase64Text(value)) === wellFormed(value)));
});

test('an instant reads the same in all three forms', () => {
  const instants = fc.integer({ min: 0, max: 4_102_444_799 }).map((seconds) => seconds * 1000);
  fc.assert(
    fc.property(instants, (epochMs) => {
      const date = new Date(epochMs);
      const iso = date.toISOString();
      expect(parseIsoDate(iso)).toBe(epochMs);
      expect(parseAmzDate(iso.replaceAll(/[-:]|\.\d{3}/g, ''))).toBe(epochMs);
      expect(parseHttpDate(date.toUTCString())).toBe(epochMs);
    }),
  );
});

describe('secrets', () => {
  test('ranges lie within the text, in order, apart', () => {
    fc.assert(
      fc.property(fc.oneof(text, pieces), (value) => {
        let end = 0;
        for (const span of findSecrets(value)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(value.length);
      }),
    );
  });

  test('a key is found whole whatever stands around it', () => {
    const secret = fc.string({
      unit: fc.constantFrom(...'ABCDEFabcdef0123456789/+'),
      minLength: 40,
      maxLength: 40,
    });
    const around = fc.constantFrom(
      (value: string) => `aws_secret_access_key=${value}`,
      (value: string) => `{"SecretAccessKey":"${value}"}`,
      (value: string) => `AKIAIOSFODNN7EXAMPLE:${value}`,
    );
    fc.assert(
      fc.property(around, secret, (put, value) => {
        const pasted = put(value);
        const ranges = findSecrets(pasted).map(({ start, end }) => pasted.slice(start, end));
        expect(ranges).toContain(value);
      }),
    );
  });
});
