import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { causes, errors, homes } from '../../src/catalogue/registry.generated.ts';
import { slugOf } from '#core';
import { partitions as generatedPartitions } from '../../src/core/endpoint/partitions.generated.ts';
import { isFresh, write } from '../../src/tools/generate/generated-file.ts';
import { counts } from '../../src/tools/generate/counts.ts';
import { partitions } from '../../src/tools/generate/partitions.ts';
import { referenceFaults } from '../../src/tools/generate/reference.ts';
import { registry } from '../../src/tools/generate/registry.ts';
import { root } from '../../src/tools/root.ts';

const scratch = mkdtempSync(join(tmpdir(), 'generated-'));
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

test.each([partitions(), registry(root)])('$path is what `npm run generate` would write', async (file) => {
  expect(await isFresh(root, file)).toBe(true);
});

test('the reference says what the clients that are installed here declare', async () => {
  expect(await referenceFaults(root)).toEqual([]);
});

test('the counts of the README are what `npm run generate` would write', async () => {
  expect(await isFresh(root, await counts(root))).toBe(true);
});

test('a part of a document is written between its marks, and nothing else changes', async () => {
  const path = join(scratch, 'A.md');
  writeFileSync(path, '# A\n\n<!-- n -->\n\nold\n\n<!-- /n -->\n\nstays\n');
  const part = { path: 'A.md', part: 'n', body: 'new' };
  expect(await isFresh(scratch, part)).toBe(false);
  expect(await write(scratch, part)).toBe(true);
  expect(readFileSync(path, 'utf8')).toBe('# A\n\n<!-- n -->\n\nnew\n\n<!-- /n -->\n\nstays\n');
  expect(await isFresh(scratch, part)).toBe(true);
  await expect(isFresh(scratch, { ...part, part: 'lost' })).rejects.toThrow('A.md needs one <!-- lost -->');
});

test('folders and files are named like what is in them', () => {
  for (const [slug, { code }] of Object.entries(errors)) expect(slugOf(code)).toBe(slug);
  for (const [key, { id }] of Object.entries(causes)) expect(id).toBe(key);
  for (const slug of Object.values(homes)) expect(errors).toHaveProperty(slug);
});

test('a cause id in two folders is refused, and both are named', () => {
  for (const path of ['one/error.ts', 'one/causes/same.ts', 'two/error.ts', 'two/causes/same.ts']) {
    const file = join(scratch, 'content/errors/aws', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, '');
  }
  expect(() => registry(scratch)).toThrow(/"same".*one\/causes\/same\.ts.*two\/causes\/same\.ts/s);
});

test('a file that was edited by hand is stale until it is written again', async () => {
  const file = { path: 'a.generated.ts', source: 'a test', body: 'export const a = 1;' };
  expect(await isFresh(scratch, file)).toBe(false);
  expect(await write(scratch, file)).toBe(true);
  expect(await write(scratch, file)).toBe(false);
  writeFileSync(join(scratch, file.path), 'export const a = 2;\n');
  expect(await isFresh(scratch, file)).toBe(false);
});

test('every Region is in one partition', () => {
  const regions = generatedPartitions.flatMap((partition) => partition.regions);
  expect(new Set(regions).size).toBe(regions.length);
  expect(generatedPartitions.find(({ id }) => id === 'aws-cn')).toMatchObject({
    suffix: 'amazonaws.com.cn',
    regions: ['cn-north-1', 'cn-northwest-1'],
  });
});
