import { expect, test } from 'vitest';
import { begin, reduce } from '../../src/search/use-search.ts';

const hits = [{ url: '/a/', title: 'A', excerpt: [], sections: [] }];

test('the hits of the search before stay while the next one runs', () => {
  const found = reduce(begin('a'), { type: 'found', query: 'a', hits });
  expect(found).toMatchObject({ kind: 'done', hits });
  expect(reduce(found, { type: 'typed', query: 'ab' })).toMatchObject({
    kind: 'searching',
    query: 'ab',
    hits,
  });
});

test('an answer that comes late is dropped', () => {
  const newer = reduce(begin('a'), { type: 'typed', query: 'ab' });
  expect(reduce(newer, { type: 'found', query: 'a', hits })).toBe(newer);
  expect(reduce(newer, { type: 'failed', query: 'a' })).toBe(newer);
});

test('an empty box shows nothing', () => {
  const found = reduce(begin('a'), { type: 'found', query: 'a', hits });
  expect(reduce(found, { type: 'typed', query: '' })).toEqual(begin(''));
});
