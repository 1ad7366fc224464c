import { expect, test } from 'vitest';
import { catalogue } from '#catalogue';
import { root } from '../../src/tools/root.ts';
import { count } from '../../src/tools/stats/count.ts';
import { asText } from '../../src/tools/stats/table.ts';
import { cases, slugs } from './folders.ts';

test('everything is counted once', async () => {
  const counts = await count(root);
  expect(counts).toMatchObject({
    articles: { ja: slugs().length, en: slugs().length },
    causes: Object.keys(catalogue.causes).length,
    known: catalogue.known.length,
    cases: cases().length,
  });
  expect(counts.services).toBeGreaterThan(300);
  expect(counts.codes).toBeGreaterThan(3_000);
  expect(counts.modelled).toBeGreaterThan(counts.codes);
  expect(Number.isInteger(counts.relations)).toBe(true);
  expect(counts.samples['bash']).toBeGreaterThan(100);
  expect(asText(counts)).toContain(`${slugs().length} in Japanese`);
});
