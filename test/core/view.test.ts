import { describe, expect, test } from 'vitest';
import { type View, ViewBuilder, viewOf, wholeView } from '../../src/core/text/view.ts';

const at = (paste: string, view: View, from: number, to: number): string[] =>
  view.spansOf(from, to).map(({ start, end }) => paste.slice(start, end));

describe('wholeView', () => {
  test('maps each character to itself', () => {
    const view = wholeView('abcdef', 1, 5);
    expect(view.text).toBe('bcde');
    expect(view.spansOf(1, 3)).toEqual([{ start: 2, end: 4 }]);
  });

  test('points at a place for an empty range', () => {
    const view = wholeView('abcdef', 1, 5);
    expect(view.spansOf(2, 2)).toEqual([{ start: 3, end: 3 }]);
    expect(view.spansOf(4, 4)).toEqual([{ start: 5, end: 5 }]);
  });
});

describe('ViewBuilder', () => {
  // A JSON string with an escape in the middle.
  const paste = String.raw`"ab\u0041cd"`;
  const json = new ViewBuilder().append('ab', 1, 3).append('A', 3, 9).append('cd', 9, 11).build();

  test('maps a decoded escape as a whole', () => {
    expect(json.text).toBe('abAcd');
    expect(at(paste, json, 2, 3)).toEqual([String.raw`\u0041`]);
    expect(at(paste, json, 1, 4)).toEqual([String.raw`b\u0041c`]);
    expect(at(paste, json, 3, 5)).toEqual(['cd']);
  });

  test('a view of a view answers in offsets of the paste', () => {
    const inner = new ViewBuilder(json).copy(1, 4).append('!', 4, 5).build();
    expect(inner.text).toBe('bAc!');
    expect(at(paste, inner, 1, 3)).toEqual([String.raw`\u0041c`]);
    expect(at(paste, json.slice(3), 0, 1)).toEqual(['c']);
    expect(at(paste, json.slice(3).slice(1), 0, 1)).toEqual(['d']);
  });

  test('keeps text apart that was apart', () => {
    const text = '-H "a" \\\n  "b"';
    const view = new ViewBuilder().append('a', 4, 5).append('b', 12, 13).build();
    expect(at(text, view, 0, 2)).toEqual(['a', 'b']);
  });

  test('an empty value has a place', () => {
    const view = new ViewBuilder().append('', 3, 3).build();
    expect(view.spansOf(0, 0)).toEqual([{ start: 3, end: 3 }]);
  });

  test('joins characters that were appended one by one', () => {
    const builder = new ViewBuilder();
    for (let index = 0; index < 5; index += 1) builder.append('x', index, index + 1);
    expect(builder.build().piecesOf(0, 5)).toHaveLength(1);
    expect(builder.length).toBe(5);
  });
});

describe('viewOf', () => {
  test('is exact when the characters of a value stand in the paste', () => {
    const view = viewOf({
      value: 'abcd',
      spans: [
        { start: 2, end: 4 },
        { start: 9, end: 11 },
      ],
    });
    expect(view.spansOf(1, 3)).toEqual([
      { start: 3, end: 4 },
      { start: 9, end: 10 },
    ]);
  });

  test('points at the whole when they do not', () => {
    const view = viewOf({ value: 'a', spans: [{ start: 2, end: 8 }] });
    expect(view.spansOf(0, 1)).toEqual([{ start: 2, end: 8 }]);
  });
});

test('quoteTrimmed leaves blanks out, also those that are not ASCII', () => {
  const view = wholeView(' \u00a0\u3000ab \r\n');
  expect(view.quoteTrimmed()).toEqual({ value: 'ab', spans: [{ start: 3, end: 5 }] });
});
