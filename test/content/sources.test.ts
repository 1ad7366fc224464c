import { expect, test } from 'vitest';
import { catalogue } from '#catalogue';
import { root } from '../../src/tools/root.ts';
import { collectSources, type Cited } from '../../src/tools/sources/collect.ts';
import { overdue } from '../../src/tools/sources/overdue.ts';
import { reportSources } from '../../src/tools/sources/report.ts';

const cite = (file: string, checked: string): Cited => ({
  file,
  checked,
  url: `https://example.com/${file}/${checked}`,
  title: 'A page',
  kind: 'aws',
});
const cited = [
  cite('b.ts', '2026-03-01'),
  cite('a.ts', '2026-05-27'),
  cite('a.ts', '2026-02-01'),
  cite('a.ts', '2026-11-01'),
  cite('c.ts', '2026-05-28'),
];

test('what was read more than 180 days ago is overdue, by file, the oldest first', () => {
  expect(
    overdue(cited, '2026-11-23').map(({ file, sources }) => [file, sources.map(({ checked }) => checked)]),
  ).toEqual([
    ['a.ts', ['2026-02-01']],
    ['b.ts', ['2026-03-01']],
  ]);
  expect(
    overdue(cited, '2026-11-24').flatMap(({ sources }) => sources.map(({ checked }) => checked)),
  ).toEqual(['2026-02-01', '2026-05-27', '2026-03-01']);
  expect(overdue(cited, '2026-11-23', 400)).toEqual([]);
});

test('the report names file, date, age and address, and sums up', () => {
  expect(reportSources(cited, '2026-11-23', 180)).toBe(
    [
      'a.ts',
      '  2026-02-01  295 days  https://example.com/a.ts/2026-02-01',
      'b.ts',
      '  2026-03-01  267 days  https://example.com/b.ts/2026-03-01',
      '',
      '5 sources, 5 pages; read from 2026-02-01 to 2026-11-01; 2 overdue (180 days before 2026-11-23)',
    ].join('\n'),
  );
});

test('every source of the catalogue is found, with the file that cites it', async () => {
  const found = await collectSources(root);
  const count = [...Object.values(catalogue.errors), ...Object.values(catalogue.causes)].reduce(
    (sum, { sources }) => sum + sources.length,
    0,
  );
  expect(found).toHaveLength(count);
  expect(found.filter(({ file }) => !/^content\/(?:errors|known)\/.*\.ts$/.test(file))).toEqual([]);
});
