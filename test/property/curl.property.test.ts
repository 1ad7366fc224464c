import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readUrl } from '../../src/core/endpoint/url.ts';
import type { RequestModel } from '../../src/core/model.ts';
import { findCurls, readCurl } from '../../src/core/read/curl.ts';
import { redactRequest, toRequestModel } from '../../src/core/request/model.ts';
import { printCurl } from '../../src/core/request/print-curl.ts';

const word = fc.string({ unit: 'grapheme', maxLength: 30 });
const value = word.map((text) =>
  text.replaceAll(/[\r\n]/g, '').replaceAll(/^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/g, ''),
);
const name = fc
  .stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,15}$/)
  .filter((text) => !/^(?:host|connection)$/i.test(text));
const segment = word.map((text) => text.replaceAll(/[/?#\\\s]/g, ''));

const requests: fc.Arbitrary<RequestModel> = fc
  .record({
    method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS'),
    host: fc.constantFrom('h.example', 'a1b2c3d4e5.execute-api.us-east-1.amazonaws.com', 'localhost:3000'),
    path: fc.array(segment, { maxLength: 4 }).map((segments) => `/${segments.join('/')}`.replace(/\s+$/, '')),
    query: word.map((text) => text.replaceAll(/[#\s]/g, '')),
    headers: fc.array(fc.tuple(name, value), { maxLength: 4 }),
    body: fc.option(word, { nil: undefined }),
    sign: fc.option(fc.constant({ region: 'us-east-1', service: 'execute-api' }), { nil: undefined }),
  })
  .map(({ body, sign, ...rest }) => ({
    scheme: 'https',
    ...rest,
    ...(body === undefined ? {} : { body }),
    ...(sign === undefined ? {} : { sign }),
  }));

const parse = (command: string): RequestModel | undefined => {
  const request = readCurl(command, 0)?.request;
  return request && toRequestModel(request, request.url && readUrl(request.url));
};

test('what is printed reads as what it was', () => {
  fc.assert(
    fc.property(requests, (request) => {
      expect(parse(printCurl(request))).toEqual(request);
    }),
    { numRuns: 500 },
  );
});

test('redaction happens once', () => {
  fc.assert(
    fc.property(requests, (request) => {
      const once = redactRequest(request);
      expect(redactRequest(once)).toEqual(once);
    }),
  );
});

const noise = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'curl ',
        ' -H ',
        "'",
        '"',
        '\\',
        '\n',
        ' $(',
        '${',
        '`',
        '<<EOF',
        '&',
        '|',
        ';',
        "$'",
        '“',
        ' --data ',
        'https://h.example/',
        '#',
        ' -sSX',
      ),
      fc.string({ unit: 'binary', maxLength: 10 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

test('no text makes the reader throw or leave the text', () => {
  fc.assert(
    fc.property(noise, (text) => {
      let end = 0;
      for (const reading of findCurls(text)) {
        const spans = [reading.request, ...reading.request.headers, ...reading.remarks].flatMap(
          (part) => part.spans,
        );
        for (const span of spans)
          expect(span.start <= span.end && span.start >= 0 && span.end <= text.length).toBe(true);
        expect(reading.request.spans[0]?.start).toBeGreaterThanOrEqual(end);
        end = reading.end;
      }
    }),
    { numRuns: 500 },
  );
});
