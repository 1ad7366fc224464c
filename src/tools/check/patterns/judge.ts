import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import { needlesOf } from '../../../core/identify/needle.ts';
import { root } from '../../root.ts';
import type { Pattern } from './collect.ts';

/**
 * `slow`: some text makes it backtrack more than in proportion to its length. `tried`: too large to be proved in time, but texts made of
 * its own words do not. `undecided`: neither proved, nor has it words to be tried on.
 */
export interface Judgement extends Pattern {
  readonly verdict: 'safe' | 'slow' | 'tried' | 'undecided';
  /** A text that shows it. */
  readonly attack?: string | undefined;
}

const LONGEST_MS = 10_000;
const folder = join(root, 'node_modules', '.cache', 'patterns');

/** A proof takes seconds and there are thousands, so their results are committed; `npm run prove` makes them anew. */
const LEDGER = join(import.meta.dirname, 'proved.txt');

const keyOf = ({ flags, source }: Pattern): string =>
  createHash('sha256').update(`${flags}/${source}`).digest('hex').slice(0, 16);

/** @returns the verdicts that are committed, by key. */
export function readLedger(): ReadonlyMap<string, Judgement['verdict']> {
  const lines = existsSync(LEDGER) ? readFileSync(LEDGER, 'utf8').trim().split('\n') : [];
  return new Map(lines.map((line) => [line.slice(0, 16), line.endsWith('tried') ? 'tried' : 'safe']));
}

/** Writes down what was found of the patterns that there are now, and forgets the others. */
export function writeLedger(judged: readonly Judgement[]): void {
  const lines = judged.map((one) => (one.verdict === 'tried' ? `${keyOf(one)} tried` : keyOf(one)));
  writeFileSync(LEDGER, `${[...new Set(lines)].sort().join('\n')}\n`);
}

/** @returns what can be proved of a pattern's time: from the ledger, from this machine's memory, or by proving it. */
export async function judge(
  pattern: Pattern,
  ledger: ReadonlyMap<string, Judgement['verdict']> = new Map(),
): Promise<Judgement> {
  const verdict = ledger.get(keyOf(pattern));
  if (verdict) return { ...pattern, verdict };
  const file = join(folder, keyOf(pattern));
  if (existsSync(file))
    return {
      ...pattern,
      ...(JSON.parse(readFileSync(file, 'utf8')) as Pick<Judgement, 'verdict' | 'attack'>),
    };
  const judged = await prove(pattern);
  mkdirSync(folder, { recursive: true });
  if (judged.verdict !== 'undecided') writeFileSync(file, JSON.stringify(judged));
  return { ...pattern, ...judged };
}

async function prove({ source, flags }: Pattern): Promise<Pick<Judgement, 'verdict' | 'attack'>> {
  // What a match hands back makes no difference to its time, and the checker does not know the flag.
  const result = await check(source, flags.replace('d', ''), { timeout: LONGEST_MS });
  if (result.status === 'safe') return { verdict: 'safe' };
  if (result.status === 'unknown') return triedOn(new RegExp(source, flags));
  const { pumps, suffix, pattern } = result.attack;
  if (result.complexity.type === 'exponential') return { verdict: 'slow', attack: pattern };
  const text = (times: number): string =>
    pumps.map(({ prefix, pump, bias }) => prefix + pump.repeat(Math.max(1, bias) * times)).join('') + suffix;
  return growsFasterThanText(new RegExp(source, flags), text)
    ? { verdict: 'slow', attack: pattern }
    : { verdict: 'safe' };
}

/** What begins like a match again and again is what a backtracking pattern stumbles over. */
function triedOn(pattern: RegExp): Pick<Judgement, 'verdict' | 'attack'> {
  const words = needlesOf(pattern);
  if (!words) return { verdict: 'undecided' };
  const units = words.flatMap((word) => [word, `${word} `, `${word} a `, `${word}\n`, `${word}: ("`]);
  const attack = units.find((unit) => growsFasterThanText(pattern, (times) => unit.repeat(times)));
  return attack === undefined ? { verdict: 'tried' } : { verdict: 'slow', attack: `${attack} repeated` };
}

/** Texts of this length and four times it. */
const SHORT = 10_000;
const FACTOR = 4;
/** In proportion to the text it would be 4, for a square 16. */
const TOO_MUCH = 9;
/** Below this, a clock says nothing. */
const NOTHING_MS = 10;

/**
 * The checker takes a large bound for none. So its own attack is tried: a bounded pattern's time grows with the text, however large the
 * bound, and an unbounded one's with its square.
 */
function growsFasterThanText(pattern: RegExp, text: (times: number) => string): boolean {
  const times = Math.ceil(SHORT / Math.max(1, text(2).length - text(1).length));
  const short = fastest(pattern, text(times));
  const long = fastest(pattern, text(times * FACTOR));
  return long > NOTHING_MS && long / Math.max(short, NOTHING_MS / TOO_MUCH) > TOO_MUCH;
}

/** What disturbs a measurement makes it longer, never shorter. */
function fastest(pattern: RegExp, text: string): number {
  return Math.min(
    ...Array.from({ length: 3 }, () => {
      pattern.lastIndex = 0;
      const start = performance.now();
      pattern.test(text);
      return performance.now() - start;
    }),
  );
}
