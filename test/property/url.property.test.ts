import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classifyHost } from '../../src/core/endpoint/endpoint.ts';
import { findUrls, readUrl } from '../../src/core/endpoint/url.ts';
import { wholeView } from '../../src/core/text/view.ts';

const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'https://',
        'h.example',
        '/',
        '?',
        '&',
        '=',
        '#',
        '@',
        ':',
        '[',
        ']',
        '{',
        '<',
        '%2F',
        ' ',
        '.amazonaws.com/',
      ),
      fc.string({ maxLength: 8 }),
    ),
    {
      maxLength: 25,
    },
  )
  .map((parts) => parts.join(''));
const text = fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 200 }));

test('every part of a URL is what stands at its place', () => {
  fc.assert(
    fc.property(text, (value) => {
      const url = readUrl(wholeView(value));
      if (!url) return;
      const parts = [
        url.scheme,
        url.host,
        url.port,
        url.path,
        ...url.segments,
        ...url.query.flatMap((pair) => [pair.name, pair.value]),
      ];
      for (const part of parts) {
        if (part)
          expect(part.spans.map(({ start, end }) => value.slice(start, end)).join('')).toBe(part.value);
      }
    }),
  );
});

test('a URL is put together again from its parts', () => {
  const label = fc.stringMatching(/^[a-z][a-z0-9-]{0,10}$/);
  const word = fc.stringMatching(/^[A-Za-z0-9%{}~_.@-]{0,10}$/);
  fc.assert(
    fc.property(
      label,
      label,
      fc.array(word, { maxLength: 5 }),
      fc.array(fc.tuple(label, word), { maxLength: 4 }),
      (host, top, path, query) => {
        const written = `https://${host}.${top}${path.map((segment) => `/${segment}`).join('')}${query.length > 0 ? `?${query.map((pair) => pair.join('=')).join('&')}` : ''}`;
        const url = readUrl(wholeView(written));
        expect(url?.host.value).toBe(`${host}.${top}`);
        expect(url?.segments.map(({ value }) => value)).toEqual(path);
        expect(url?.query.map(({ name, value }) => [name.value, value.value])).toEqual(query);
      },
    ),
  );
});

test('found URLs stand where they say, apart from each other', () => {
  fc.assert(
    fc.property(text, (value) => {
      let end = 0;
      for (const found of findUrls(value)) {
        const [span] = found.spans;
        expect(value.slice(span?.start, span?.end)).toBe(found.value);
        expect(span?.start).toBeGreaterThanOrEqual(end);
        end = span?.end ?? 0;
      }
    }),
  );
});

test('any host has a kind', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('', '.amazonaws.com', '.api.aws', '.on.aws'), (value, suffix) => {
      expect(classifyHost(value + suffix).kind).toBeTypeOf('string');
    }),
  );
});
