import type { Fact, Pieces, Quoted, ReadError, Span } from '../../model.ts';
import type { Reader } from '../reader.ts';
import { literal } from './inside.ts';
import { instant } from './instant.ts';

const UUID = String.raw`[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`;

/** What Lambda itself writes into a function's log. */
const PLACES =
  /Task timed out after \d|(?:INIT_)?REPORT |(?:START|END) RequestId: |\b(?:Runtime|Function|Sandbox|Extension)\.[A-Z]\w{2,60}|Runtime exited with|Process exited before completing request/g;

/**
 * Reads Lambda's own lines in a function's log: timeouts, failures of the runtime, and the figures of `REPORT`. What the function wrote is
 * left to the readers of its form.
 * @see https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-view.html
 */
export const lambdaReader: Reader = {
  id: 'lambda',
  isWorthwhile: (text) =>
    /RequestId: |Task timed out|Runtime exited|(?:Runtime|Sandbox|Function|Extension)\.[A-Z]|Process exited before/.test(
      text,
    ),
  read: (text, claims) => {
    const found: Line[] = [];
    let end = 0;
    for (const { 0: words, index } of text.matchAll(PLACES)) {
      if (index < end || claims.has(index) || found.length >= MOST) continue;
      const line = readLine(text, index, words);
      if (!line) continue;
      found.push(line);
      end = line.claimed.end;
    }
    return toPieces(found);
  },
};

/** More failures than this nobody reads; the figures of a report tell of the last one. */
const MOST = 5_000;

interface Line {
  readonly claimed: Span;
  readonly error?: ReadError | undefined;
  readonly facts?: readonly Fact[] | undefined;
}

function toPieces(found: readonly Line[]): Pieces {
  return {
    kinds: found.length > 0 ? ['log'] : [],
    errors: found.flatMap(({ error }) => error ?? []),
    facts: found.findLast(({ facts = [] }) => facts.length > 0)?.facts,
    claimed: found.map(({ claimed }) => claimed),
  };
}

const LONGEST = 1_000;
/** The time and the request in front of a line's words. */
const FRONT = 120;

function readLine(text: string, index: number, words: string): Line | undefined {
  const front = text.slice(Math.max(0, index - FRONT), index);
  const start = index - front.length + front.lastIndexOf('\n') + 1;
  const rest = text.slice(index, index + LONGEST);
  const end = index + (/[\r\n"\\]/.exec(rest)?.index ?? rest.length);
  const line = { text: text.slice(start, end), start };
  if (/^(?:START|END) /.test(words)) return { claimed: { start: index, end } };
  if (words.endsWith('REPORT ')) return report(text, index);
  const message = messageOf(text.slice(index, end), words);
  if (message === undefined) return undefined;
  const at = index + text.slice(index, end).indexOf(message);
  const own = /^(?:Runtime|Function|Sandbox|Extension)\./.test(words);
  const code = own ? { ...quote(words, index), from: 'text:log' as const } : followingCode(text, end);
  return {
    claimed: {
      start: /["{\\]/.test(line.text.slice(0, index - start)) ? index : start,
      end: Math.max(at + message.length, code?.spans[0]?.end ?? 0),
    },
    error: {
      code,
      message: quote(message, at),
      requestId: part(line, new RegExp(`(?<it>${UUID})`, 'd')),
      at: instant(part(line, /(?<it>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z)/d)),
      tool: 'lambda',
      detail: {},
    },
  };
}

/** Behind a code stand its words; every other line is words from its beginning. A code in passing, without words, is no error. */
function messageOf(line: string, words: string): string | undefined {
  const sentence = line.trimEnd();
  if (!/^\w{1,20}\./.test(words)) return /^Task timed/.test(words) ? TIMEOUT.exec(sentence)?.[0] : sentence;
  return /^:\s{1,4}(\S.*)$/.exec(sentence.slice(words.length))?.[1];
}

const TIMEOUT = /^Task timed out after [\d.]{1,12} seconds/;

/** `Runtime.ExitError` stands by itself in the line below the words. */
function followingCode(text: string, end: number): ReadError['code'] {
  const code = /^\s{0,4}\n\s{0,4}(?<it>(?:Runtime|Extension)\.\w{3,60})\s{0,4}(?:\n|$)/d.exec(
    text.slice(end, end + 80),
  );
  const at = code?.indices?.groups?.['it'];
  return at && { ...quote(code?.groups?.['it'] ?? '', end + at[0]), from: 'text:log' };
}

const FIGURES = [
  'Duration',
  'Billed Duration',
  'Memory Size',
  'Max Memory Used',
  'Init Duration',
  'Status',
  'Error Type',
  'Phase',
];
const FIGURE = new RegExp(
  String.raw`(?<![A-Za-z] )\b(?<name>${FIGURES.join('|')}): {0,2}(?<value>[\w.]{1,60}(?: (?:ms|MB|s))?)`,
  'dg',
);

/** `REPORT` ends with its line; tabs part its figures, which a page shows as blanks. */
function report(text: string, index: number): Line {
  const rest = text.slice(index, index + LONGEST);
  const line = rest.slice(0, /\r?\n(?!XRAY|\t)/.exec(rest)?.index ?? rest.length);
  const figures = [...line.matchAll(FIGURE)].map(({ groups, indices }) => {
    const [start = 0, end = 0] = indices?.groups?.['value'] ?? [];
    return literal('error-detail', { name: groups?.['name'] ?? '', value: groups?.['value'] ?? '' }, [
      { start: index + start, end: index + end },
    ]);
  });
  return { claimed: { start: index, end: index + line.length }, facts: figures };
}

const quote = (value: string, start: number): Quoted => ({
  value,
  spans: [{ start, end: start + value.length }],
});

function part(line: { readonly text: string; readonly start: number }, pattern: RegExp): Quoted | undefined {
  const found = pattern.exec(line.text);
  const at = found?.indices?.groups?.['it'];
  return at && quote(found?.groups?.['it'] ?? '', line.start + at[0]);
}
