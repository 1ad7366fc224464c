import { describe, expect, test } from 'vitest';
import { readMarks, withoutHeading } from '../../src/search/marks.ts';
import { byName, clean, holdsSome, nearness, weigh } from '../../src/search/ranking.ts';
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

const page = (title: string, content: string, terms = '', headings: readonly string[] = []) => ({
  url: `/en/errors/aws/${title.toLowerCase()}/`,
  content,
  meta: { title, terms },
  sub_results: headings.map((heading) => ({ url: '', title: heading, excerpt: '' })),
});

describe('the weight of a page', () => {
  const text = 'A usage plan has a quota. '.repeat(4);

  test.each([
    ['its own name above a text that says it often', page('A', 'x', 'Usage; usage plan'), page('B', text)],
    ['a heading above the text', page('A', text, '', ['The usage plan ran out']), page('B', text)],
    ['words together above words apart', page('A', 'a usage plan'), page('B', 'a plan for its usage')],
    ['a short text above a long one', page('A', text), page('B', text + ' and more'.repeat(4_000))],
    [
      'an article above a page of reference',
      page('A', 'a usage plan'),
      { ...page('B', text, 'usage plan'), url: '/en/errors/aws/codes/b/' },
    ],
  ])('%s', (_, better, worse) => {
    const weight = weigh('usage plan', 'usage plan');
    expect(weight(better)).toBeGreaterThan(weight(worse));
  });

  test('a sentence that stands in a message decides', () => {
    const said = 'User is not authorized to access this resource';
    const weight = weigh(said, said);
    const alike = page('B', 'x', 'Not Authorized to access this', [
      'User is not authorized to access this resource type',
    ]);
    expect(weight(page('A', `"${said}"`))).toBeGreaterThan(weight({ ...alike, sub_results: [] }));
  });
});

test('of the pages that bear a name, the one called just so comes first, and articles before reference', () => {
  const reference = { ...page('Unauthorized', ''), url: '/en/errors/aws/codes/unauthorized/' };
  const pages = [reference, page('UnauthorizedException', ''), page('Unauthorized', '')];
  expect(pages.sort(byName('unauthorized')).map(({ url }) => url)).toEqual([
    '/en/errors/aws/unauthorized/',
    '/en/errors/aws/codes/unauthorized/',
    '/en/errors/aws/unauthorizedexception/',
  ]);
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
