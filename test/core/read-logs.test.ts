import { describe, expect, test } from 'vitest';
import { expectedOf, kinds, namesOf, plainReading, quotesOf, says, textOf } from './logs.ts';
import { cut, read } from './reading.ts';

test('there are three real forms of each kind', () => {
  expect(kinds.filter((kind) => namesOf(kind).length < 3)).toEqual([]);
});

describe.for(kinds)('%s', (kind) => {
  test.for(namesOf(kind))('%s', (name) => {
    expect(plainReading(read(textOf(kind, name)))).toEqual(expectedOf(kind, name));
  });

  test.for(namesOf(kind))('%s: each value stands where it is said to', (name) => {
    const text = textOf(kind, name);
    // A fact of a kind (who speaks, with which program) rests on other words than its own.
    const stated = quotesOf(read(text)).filter(
      ({ value }) => value !== undefined && !WORDS.has(String(value)),
    );
    expect(
      stated
        .filter((quote) => !says(text, quote))
        .map((quote) => [quote.value, quote.spans.map((span) => cut(text, span))]),
    ).toEqual([]);
  });
});

const WORDS = new Set([
  'api-gateway',
  'botocore',
  'lambda',
  'browser',
  'cloudtrail',
  'curl',
  'javascript-3',
  'javascript-2',
  'php',
  'net',
  'java-1',
  'java-2',
]);
