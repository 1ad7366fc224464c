import { describe, expect, test } from 'vitest';
import { readMarks, withoutHeading } from '../../src/search/marks.ts';
import { clean, holdsSome, nearness } from '../../src/search/ranking.ts';
import { rowsOf } from '../../src/search/rows.ts';

describe('an excerpt', () => {
  test('becomes text with marks, and nothing else', () => {
    expect(readMarks('a <mark>b</mark> &lt;script&gt; c\u200Bd')).toEqual([
      { text: 'a ', marked: false },
      { text: 'b', marked: true },
      { text: ' <script> cd', marked: false },
    ]);
  });

  test('is marked once where its words touch', () => {
    expect(readMarks('<mark>ステー</mark><mark>ジ</mark>名')).toEqual([
      { text: 'ステージ', marked: true },
      { text: '名', marked: false },
    ]);
  });

  test('does not repeat its heading', () => {
    expect(withoutHeading(readMarks('<mark>概要</mark>. 応答です。'), '概要')).toEqual([
      { text: '応答です。', marked: false },
    ]);
    expect(withoutHeading(readMarks('、応答です。'), '概要')).toEqual([
      { text: '応答です。', marked: false },
    ]);
    expect(withoutHeading([], '概要')).toEqual([]);
  });
});

test('a heading with every word is nearest, then the words as typed', () => {
  const near = nearness('jwt scope', 'jwt scope');
  expect(near('The JWT lacks a scope', '')).toBe(0);
  expect(near('Summary', 'a JWT  Scope that')).toBe(1);
  expect(near('Summary', 'a scope of the JWT')).toBe(2);
});

test('a page that holds the first letter of a word alone is no answer', () => {
  const page = { content: 'puts a Z behind it', meta: { title: 'RequestTimeTooSkewed' } };
  expect(holdsSome('zzzxq', page)).toBe(false);
  expect(holdsSome('zzzxq skewed', page)).toBe(true);
  expect(holdsSome('authorizers', { content: 'the authorizer', meta: {} })).toBe(true);
});

test('a heading is read without its anchor and its cuts', () => {
  expect(clean('ステー\u200Bジ名 #')).toBe('ステージ名');
});

test('a page shows itself and three of its sections at most', () => {
  const section = (place: number) => ({ url: `/a/#${place}`, title: `${place}`, excerpt: [] });
  const rows = rowsOf({ url: '/a/', title: 'A', excerpt: [], sections: [1, 2, 3, 4].map(section) });
  expect(rows.map(({ url }) => url)).toEqual(['/a/', '/a/#1', '/a/#2', '/a/#3']);
});
