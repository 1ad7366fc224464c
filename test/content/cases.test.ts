import { describe, expect, test } from 'vitest';
import { check } from '#core';
import { catalogue } from '#catalogue';
import { cases } from './folders.ts';

describe('each case is diagnosed as it is written', () => {
  test.for(cases().map((one) => [`${one.slug}/${one.name}`, one] as const))(
    '%s',
    ([, { paste, expected }]) => {
      const { errors, candidates } = check(paste, catalogue);
      const found = candidates.map(({ cause }) => cause);
      expect(errors.map(({ code }) => code).slice(0, expected.errors.length)).toEqual(expected.errors);
      expect(found.slice(0, expected.candidates.length)).toEqual(expected.candidates);
      expect(found.filter((cause) => expected.absent.includes(cause))).toEqual([]);
      if (expected.shows) expect(found.slice(0, 3)).toContain(expected.shows);
    },
  );
});

describe('each cause', () => {
  const all = cases();
  test.for(Object.keys(catalogue.causes))('%s is shown by a case of its folder', (cause) => {
    expect(
      all.filter(
        ({ slug, expected }) =>
          expected.shows === cause && slug.startsWith(catalogue.homes[cause] ?? 'known/'),
      ),
    ).not.toEqual([]);
  });
  test.for(Object.keys(catalogue.causes))('%s stays away from a case that looks like it', (cause) => {
    const near = all.filter(({ expected }) => expected.absent.includes(cause));
    expect(near.map(({ name }) => name)).not.toEqual([]);
  });
});

test('every verdict points into the paste and speaks a phrase of its cause', () => {
  for (const { paste, name } of cases()) {
    for (const { cause, verdicts } of check(paste, catalogue).candidates) {
      for (const { evidence, why, data } of verdicts) {
        const phrase = catalogue.causes[cause]?.why[why];
        expect(phrase, `${name}: ${cause}/${why}`).toBeDefined();
        for (const { start, end } of evidence) {
          expect(start >= 0 && end <= paste.length && start <= end, `${name}: ${cause} ${start}-${end}`).toBe(
            true,
          );
        }
        for (const place of (phrase?.en ?? '').matchAll(/\{(\w+)\}/g))
          expect(Object.keys(data), `${name}: ${cause}/${why}`).toContain(place[1]);
      }
    }
  }
});
