import { describe, expect, test } from 'vitest';
import { Facts } from '#core';

describe('Facts.says', () => {
  test('points at the match in the paste', () => {
    const text = 'deployed?\n{"message":"Forbidden"}';
    const found = new Facts([], text).says(/"message":"(?<said>\w{1,20})"/);
    expect(found?.groups).toEqual({ said: 'Forbidden' });
    expect(found?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['"message":"Forbidden"']);
  });

  test('says nothing where there is no text or no match', () => {
    expect(new Facts([]).says(/a/)).toBeUndefined();
    expect(new Facts([], 'b').says(/a/)).toBeUndefined();
  });

  test('reads the first hundred thousand characters alone', () => {
    expect(new Facts([], `${' '.repeat(100_000)}a`).says(/a/)).toBeUndefined();
  });
});
