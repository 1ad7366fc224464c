import { expect, test } from 'vitest';
import { catalogue } from '#catalogue';

test('no code stands in two families, nor twice in one', () => {
  const codes = catalogue.known.map(({ code }) => code);
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
});
