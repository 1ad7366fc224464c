/**
 * `npm run sources -- [--days N] [--today DATE] [--strict]`: which sources should be read again. It says so and no more; with
 * `--strict` it exits 1 when one is overdue. No part of `npm run check`: a calendar must not break a build.
 */
import { exit } from 'node:process';
import { parseArgs } from 'node:util';
import { root } from './root.ts';
import { collectSources } from './sources/collect.ts';
import { overdue, USUAL_DAYS } from './sources/overdue.ts';
import { reportSources } from './sources/report.ts';

const { values } = parseArgs({
  options: {
    days: { type: 'string', default: String(USUAL_DAYS) },
    today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    strict: { type: 'boolean', default: false },
  },
});
const days = Number(values.days);
if (!Number.isInteger(days) || days < 0 || Number.isNaN(Date.parse(values.today))) {
  console.error('Usage: npm run sources -- [--days 180] [--today 2026-11-23] [--strict]');
  exit(2);
}
const cited = await collectSources(root);
console.log(reportSources(cited, values.today, days));
if (values.strict && overdue(cited, values.today, days).length > 0) exit(1);
