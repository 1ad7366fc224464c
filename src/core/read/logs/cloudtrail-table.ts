import type { Pieces, Quoted, Span } from '../../model.ts';
import type { Claims } from '../claims.ts';
import { splitLines } from '../lines.ts';
import { literal, serviceOf, setting } from './inside.ts';
import { instant } from './instant.ts';

/** What the console's page of an event, a table's head or a query's columns call the members of a record. */
const NAMES: Readonly<Record<string, string>> = {
  'event time': 'time',
  eventtime: 'time',
  イベント時間: 'time',
  イベント時刻: 'time',
  'event name': 'operation',
  eventname: 'operation',
  イベント名: 'operation',
  'event source': 'source',
  eventsource: 'source',
  イベントソース: 'source',
  'error code': 'code',
  errorcode: 'code',
  エラーコード: 'code',
  'error message': 'message',
  errormessage: 'message',
  エラーメッセージ: 'message',
  'request id': 'request',
  requestid: 'request',
  リクエストid: 'request',
  'aws region': 'region',
  awsregion: 'region',
  awsリージョン: 'region',
  'source ip address': 'ip',
  sourceipaddress: 'ip',
  送信元ipアドレス: 'ip',
  arn: 'caller',
  useridentityarn: 'caller',
  'useridentity.arn': 'caller',
};

/** @returns the name that a label stands for. The console puts blanks into Japanese labels, or none. */
const nameOf = (label: string): string | undefined => {
  const lower = label.trim().toLowerCase().replace(/^"|"$/g, '');
  return NAMES[lower] ?? NAMES[lower.replace(/\s/g, '')];
};

const MOST_LINES = 5_000;

/** Reads a record as the console shows it (a label and its value a line) and rows under a head of column names. */
export function cloudTrailTable(text: string, claims: Claims): Pieces[] {
  const lines = splitLines(text)
    .slice(0, MOST_LINES)
    .filter(({ start, text: line }) => line.length < 4_000 && !claims.has(start));
  const head = lines.findIndex(
    ({ text: line }) => cells(line, 0).filter(({ value }) => nameOf(value)).length >= 3,
  );
  if (head >= 0) return rows(lines.slice(head));
  const values = labelled(lines);
  return values.has('source') && values.has('operation')
    ? [toPieces(values), { kinds: [], claimed: labels(lines) }]
    : [];
}

interface Line extends Span {
  readonly text: string;
}

type Values = Map<string, Quoted>;

function rows([head, ...rest]: readonly Line[]): Pieces[] {
  const columns = head ? cells(head.text, head.start).map(({ value }) => nameOf(value)) : [];
  const found = rest.flatMap((line) => {
    const found = cells(line.text, line.start);
    if (found.length !== columns.length) return [];
    const values: Values = new Map();
    found.forEach((cell, number) => {
      const name = columns[number];
      if (name && !/^(?:-|null|)$/.test(cell.value)) values.set(name, cell);
    });
    return values.has('code')
      ? [toPieces(values), { kinds: [], claimed: [{ start: line.start, end: line.end }] }]
      : [];
  });
  return head && found.length > 0
    ? [{ kinds: [], claimed: [{ start: head.start, end: head.end }] }, ...found]
    : found;
}

/** Comma, tab or bar; a quoted cell may hold the comma. */
const CELL = /"(?<quoted>(?:[^"]|""){0,2000})"(?=\s{0,2}(?:[,\t|]|$))|(?<plain>[^,\t|"][^,\t|]{0,2000})/dg;

const cells = (line: string, start: number): Quoted[] =>
  [...line.matchAll(CELL)].flatMap(({ groups, indices }) => {
    const [from = 0, to = 0] = indices?.groups?.['quoted'] ?? indices?.groups?.['plain'] ?? [];
    const raw = groups?.['quoted'] ?? groups?.['plain'] ?? '';
    const value = raw.trim();
    const at = start + from + raw.indexOf(value);
    return value === '' && to - from > 0 ? [] : [{ value, spans: [{ start: at, end: at + value.length }] }];
  });

const LABELLED =
  /^\s{0,8}(?<label>[^\t:：]{2,30}?)\s{0,4}(?:[\t:：]|\s{2,20}(?=\S))\s{0,20}(?<value>\S.{0,2000})$/d;

/** The value stands behind its label or on the line below it. */
function labelled(lines: readonly Line[]): Values {
  const values: Values = new Map();
  lines.forEach((line, number) => {
    const found = LABELLED.exec(line.text);
    const next = lines[number + 1];
    const name = nameOf(found?.groups?.['label'] ?? line.text);
    if (!name || values.has(name)) return;
    const [from, to] = found?.indices?.groups?.['value'] ?? [];
    if (from !== undefined && to !== undefined)
      values.set(name, trimmed(line.text.slice(from, to), line.start + from));
    else if (next && nameOf(next.text) === undefined) values.set(name, trimmed(next.text, next.start));
  });
  return values;
}

/** The labels themselves, known or not: they stand for themselves. */
const labels = (lines: readonly Line[]): Span[] =>
  lines.flatMap(({ text: line, start }) => {
    const label = LABELLED.exec(line)?.groups?.['label'] ?? line;
    return nameOf(label) === undefined ? [] : [{ start, end: start + line.indexOf(label) + label.length }];
  });

function trimmed(raw: string, start: number): Quoted {
  const value = raw.trim();
  const at = start + raw.indexOf(value);
  return { value, spans: [{ start: at, end: at + value.length }] };
}

function toPieces(values: Values): Pieces {
  const code = values.get('code');
  const message = values.get('message');
  const caller = values.get('caller');
  return {
    kinds: ['cloudtrail'],
    errors:
      code || message
        ? [
            {
              code: code && { ...code, from: 'text:log' },
              message,
              service: serviceOf(values.get('source')),
              operation: values.get('operation'),
              requestId: values.get('request'),
              at: instant(values.get('time')),
              tool: 'cloudtrail',
              detail: {},
            },
          ]
        : [],
    facts: [
      ...(caller ? [literal('caller', caller.value, caller.spans)] : []),
      ...setting('region', values.get('region')),
      ...setting('sourceIPAddress', values.get('ip')),
    ],
    claimed: [...values.values()].flatMap(({ spans }) => spans),
  };
}
