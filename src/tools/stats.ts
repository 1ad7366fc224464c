/** `npm run stats`: how much there is of everything, and which sources are overdue today. */
import { root } from './root.ts';
import { USUAL_DAYS } from './sources/overdue.ts';
import { summary } from './sources/report.ts';
import { count } from './stats/count.ts';
import { asText } from './stats/table.ts';

const counts = await count(root);
console.log(asText(counts));
console.log(`\n${summary(counts.cited, new Date().toISOString().slice(0, 10), USUAL_DAYS)}`);
