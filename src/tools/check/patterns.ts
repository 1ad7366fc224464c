/** Proves that no regular expression that reads pasted text can be made to backtrack without end. Exit 1 when one can. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { root } from '../root.ts';
import { watchMadePatterns, writtenPatterns, type Pattern } from './patterns/collect.ts';
import { judge, readLedger, writeLedger, type Judgement } from './patterns/judge.ts';

const cases = globSync('content/**/cases/*.txt', { cwd: root });
const written = writtenPatterns();
const made = watchMadePatterns();
const { check } = await import('#core');
const { catalogue } = await import('#catalogue');
// Some are made at the first text that needs them.
for (const file of cases) check(readFileSync(join(root, file), 'utf8'), catalogue);

const all = [...new Map([...written, ...made()].map((one) => [`${one.flags}/${one.source}`, one])).values()];
const judged: Judgement[] = [];
const waiting: Pattern[] = [...all];
const proves = process.argv.includes('--prove');
const ledger = proves ? new Map() : readLedger();
/** The checker's own process takes several at a time. */
const AT_ONCE = 4;
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) judged.push(await judge(next, ledger));
  }),
);
const bad = judged.filter(({ verdict }) => verdict === 'slow' || verdict === 'undecided');
for (const { where, source, verdict, attack } of bad)
  console.log(`${where}: ${verdict}\n  /${source.slice(0, 300)}/${attack ? `\n  by ${attack}` : ''}`);
const tried = judged.filter(({ verdict }) => verdict === 'tried').length;
console.log(
  `${judged.length} patterns: ${judged.length - tried - bad.length} proved, ${tried} tried, ${bad.length} bad.`,
);
if (proves && bad.length === 0) writeLedger(judged);
process.exit(bad.length === 0 ? 0 : 1);
