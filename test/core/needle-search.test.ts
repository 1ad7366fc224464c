import { describe, expect, test } from 'vitest';
import { NeedleSearch } from '../../src/core/identify/needle-search.ts';

const search = new NeedleSearch(
  [
    'missing authentication token',
    'access denied',
    'is not authorized to perform: ',
    'a b c',
    'denied by',
  ].map((text) => [text, text] as const),
);
const hits = (text: string): string[] =>
  [...search.hits(text)].map(({ start, end, needle }) => {
    expect(text.slice(start, end).toLowerCase().replace(/\s+/g, ' ')).toBe(needle);
    return needle;
  });

describe('needles are found', () => {
  test.each([
    ['x Missing\r\n  Authentication Token', ['missing authentication token']],
    ['ACCESS DENIED', ['access denied']],
    ['Access denied by: x', ['access denied', 'denied by']],
    ['User is not authorized to perform: s3:GetObject', ['is not authorized to perform: ']],
    ['a b c', ['a b c']],
    ['access\u00a0denied', []],
    ['access  denie', []],
    ['access          denied', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(hits(text).sort()).toEqual([...expected].sort());
  });

  test('from a place on', () => {
    const text = 'access denied, access denied';
    expect(search.first(text)?.start).toBe(0);
    expect(search.first(text, 4)?.start).toBe(15);
    expect(search.first(text, 20)).toBeUndefined();
  });
});

test('none is found where there are none', () => {
  expect([...new NeedleSearch([]).hits('anything at all')]).toEqual([]);
});
