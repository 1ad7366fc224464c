import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Pieces, Span } from '../../src/core/model.ts';
import { Claims } from '../../src/core/read/claims.ts';
import { readHttp } from '../../src/core/read/http.ts';
import { splitLines } from '../../src/core/read/lines.ts';
import { logReaders, recordingReaders } from '../../src/core/read/logs/recordings.ts';
import { kinds, namesOf, textOf } from '../core/logs.ts';
import { cpuTime } from '../config/cpu-time.ts';

const readers = [...recordingReaders, ...logReaders];
const fixtures = kinds.flatMap((kind) => namesOf(kind).map((name) => textOf(kind, name)));

function spansIn(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('start' in value && 'end' in value) return [value as Span];
  return Object.values(value).flatMap(spansIn);
}

describe('a log cut and joined anyhow', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const piece = fc.tuple(fc.constantFrom(...fixtures), share, share).map(([text, a, b]) => {
    const [from, to] = [Math.min(a, b), Math.max(a, b)].map((part) => Math.round(part * text.length));
    return text.slice(from, to);
  });
  const texts = fc.array(piece, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('\n'));

  test('is read without a throw, every place within it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const reader of readers) {
          if (!reader.isWorthwhile(text)) continue;
          const pieces: Pieces = reader.read(text, new Claims(text.length));
          for (const { start, end } of spansIn(pieces)) {
            expect([0 <= start, start <= end, end <= text.length]).toEqual([true, true, true]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('time grows with the length of the text', () => {
  /** What each reader asks for before it reads at all. */
  const front =
    '"log": "Execution log for request \nMethod completed with status: 4\n"eventSource" "errorMessage": "timestamp" RequestId: requestId resourcePath botocore ' +
    'CanonicalRequest\nhas been blocked by CORS policy "headers" "startedDateTime" "request"\n--> GET /\n resulted in a `\n';
  const hostile = [
    'x', ' ', '\n', '{', '[', '"', "'", '\\', '\\"', '{"a":', '{"entries":[', '"request":{"startedDateTime"', 'GET https://a ', 'GET / HTTP/1.1\n', 'a: b\n', ':status: 403\n',
    'Task timed out after 3 ', 'REPORT RequestId: ', 'Runtime.ExitError: ', 'Method completed with status: 403', 'Execution failed due to ', 'Method request headers: {a=b, ',
    'Endpoint response body before transformations: {', '"log": "Execution log for request ', '{"eventSource":"a","eventName":"b"}', '"Records":[', '{"message":"{\\"message\\":',
    '{"errorMessage":"x","errorType":"', '{"timestamp":1,"message":"a"}\n', 'OperationModel(name=a)', 'Response headers: {', "Response body:\nb'", '<AWSPreparedRequest ',
    'https://a "GET / HTTP/1.1" 200', 'CanonicalRequest:\n', 'StringToSign: "', "AWS4 Canonical Request: '\"GET\n/\n\na:b\n", '>> "GET / HTTP/1.1[\\r][\\n]"\n', '--> GET https://a\n',
    '<-- 403\n', 'OkHttp: ', "Access to fetch at 'https://", 'XMLHttpRequest cannot load https://a. ', 'Failed to load resource: ', 'https://a:1 ', 'XHR GET https://',
    'Client error: `GET https://', 'headers: {', 'headers: Object [A] {', "{'date': 'a', 'server': ", 'Request URL\n', 'Request URL: https://a\n', 'content-type\n', 'Response Headers\n',
    'event name\t', 'a,b,c,', '"a",', '{"requestId":1,"status":403,"resourcePath":"a","protocol":1}', '* aws_sigv4: ',
  ]; // prettier-ignore

  const timeOf = (text: string): number =>
    cpuTime(() => {
      for (const reader of readers) if (reader.isWorthwhile(text)) reader.read(text, new Claims(text.length));
      readHttp(text, splitLines(text), new Claims(text.length), new Claims(text.length));
    });

  test.each(hostile)('%j', (unit) => {
    const long = (length: number): string => front + unit.repeat(Math.ceil(length / unit.length));
    const short = timeOf(long(10_000));
    const sixteenfold = timeOf(long(160_000));
    // A square of the length would take 256 times as long.
    expect(sixteenfold).toBeLessThan(Math.max(short, 5) * 100);
  });
});
