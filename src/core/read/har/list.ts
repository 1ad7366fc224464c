import { classifyHost } from '../../endpoint/endpoint.ts';
import type { Span } from '../../model.ts';
import { itemsAt, membersAt, type ScannedMember } from './scan.ts';

/** One call of a recording, as a list shows it; `start` and `end` are its place in the file. */
export interface HarEntry extends Span {
  /** Its place among the entries, 0 the first. */
  readonly index: number;
  readonly method: string;
  readonly url: string;
  /** 0 where the browser got or let through no answer. */
  readonly status: number;
  /** The host is one of AWS's, or the answer carries AWS's headers: an API under a domain of its own. */
  readonly isAws: boolean;
  readonly isPreflight: boolean;
  readonly failed: boolean;
  /** As the file says it, ISO 8601; '' where it does not. */
  readonly startedAt: string;
  /** Of a preflight the call that it was sent for, of a call its preflight. */
  readonly pairedWith?: number | undefined;
}

export interface HarList {
  readonly entries: readonly HarEntry[];
}

/**
 * Lists the calls of a HAR file without building it: one pass over the text, whose bodies are passed over and never copied.
 * Reads a whole file, a list of entries and a single entry; what was cut off is listed as far as it goes.
 * @see https://w3c.github.io/web-performance/specs/HAR/Overview.html
 */
export function listHar(text: string): HarList {
  const entries: HarEntry[] = [];
  for (const place of entriesIn(text)) {
    const entry = readEntry(text, place, entries.length);
    if (entry) entries.push(entry);
  }
  return { entries: paired(entries) };
}

/** @returns one entry as a recording of its own: a paste that can be checked, its evidence in it. */
export const harEntryText = (text: string, { start, end }: Span): string =>
  `{"log":{"entries":[${text.slice(start, end)}]}}`;

/** `{"log":{"entries":[…]}}`, or some part of it. */
function* entriesIn(text: string): Generator<Span> {
  const start = /[{[]/.exec(text)?.index;
  if (start === undefined) return;
  if (text[start] === '[') return yield* itemsAt(text, start);
  let isEntry = false;
  for (const { name, value } of membersAt(text, start)) {
    if (name === 'log' && text[value.start] === '{') return yield* inLog(text, value.start);
    if (name === 'entries' && text[value.start] === '[') return yield* itemsAt(text, value.start);
    isEntry ||= name === 'request';
  }
  if (isEntry) yield { start, end: text.length };
}

function* inLog(text: string, log: number): Generator<Span> {
  for (const { name, value } of membersAt(text, log)) {
    if (name === 'entries' && text[value.start] === '[') return yield* itemsAt(text, value.start);
  }
}

function readEntry(text: string, { start, end }: Span, index: number): HarEntry | undefined {
  if (text[start] !== '{') return undefined;
  let [method, url, status, startedAt] = ['', '', 0, ''];
  let hasAwsHeader = false;
  for (const { name, value } of membersAt(text, start)) {
    if (name === 'request') [method, url] = requestOf(text, value.start);
    else if (name === 'startedDateTime') startedAt = stringOf(text, value);
    else if (name === 'response') {
      status = statusOf(text, value.start);
      hasAwsHeader = AWS_HEADER.test(
        text.slice(value.start, Math.min(value.end, value.start + LONGEST_HEAD)),
      );
    }
  }
  if (url === '') return undefined;
  return {
    index,
    method,
    url,
    status,
    isAws: hasAwsHeader || isAwsUrl(url),
    isPreflight: method === 'OPTIONS',
    failed: status === 0 || status >= 400,
    startedAt,
    start,
    end,
  };
}

/** Of an answer's beginning: its headers stand before its body in every browser's recording. */
const LONGEST_HEAD = 12_000;
const AWS_HEADER =
  /"(?:x-amzn-request-?id|x-amz-request-id|x-amz-apigw-id|apigw-requestid|x-amz-cf-id|x-amzn-errortype)"/i;

function isAwsUrl(url: string): boolean {
  const host = /^(?:https?|wss?):\/\/(?:[^/?#@]{0,200}@)?([^/?#:]{1,255})/i.exec(url)?.[1];
  const kind = host === undefined ? undefined : classifyHost(host.toLowerCase()).kind;
  return kind !== undefined && kind !== 'other' && kind !== 'look-alike';
}

const LONGEST_URL = 20_000;

function requestOf(text: string, at: number): [method: string, url: string] {
  let [method, url] = ['', ''];
  for (const { name, value } of membersAt(text, at)) {
    if (name === 'method') method = stringOf(text, value).toUpperCase();
    if (name === 'url') url = stringOf(text, value).slice(0, LONGEST_URL);
    if (method !== '' && url !== '') break;
  }
  return [method, url];
}

function statusOf(text: string, at: number): number {
  for (const { name, value } of membersAt(text, at)) {
    if (name === 'status') return Number(/^[1-5]\d\d$/.exec(text.slice(value.start, value.end))?.[0] ?? 0);
  }
  return 0;
}

/** A URL's only escape is `\/` and `\u0026`. */
function stringOf(text: string, { start, end }: ScannedMember['value']): string {
  if (text[start] !== '"') return '';
  const raw = text.slice(start + 1, Math.min(end - 1, start + 1 + LONGEST_URL));
  return raw.includes('\\')
    ? raw.replace(/\\(?:u([0-9a-fA-F]{4})|([^]))/g, (_, hex?: string, letter?: string) =>
        hex ? String.fromCharCode(Number.parseInt(hex, 16)) : (letter ?? ''),
      )
    : raw;
}

/** A preflight goes with the call to the same address that is next to it. */
function paired(entries: readonly HarEntry[]): HarEntry[] {
  const partners = new Map<number, number>();
  const waiting = new Map<string, HarEntry>();
  for (const entry of entries) {
    const before = waiting.get(entry.url);
    if (before && before.isPreflight !== entry.isPreflight) {
      partners.set(before.index, entry.index).set(entry.index, before.index);
      waiting.delete(entry.url);
    } else waiting.set(entry.url, entry);
  }
  return entries.map((entry) => {
    const pairedWith = partners.get(entry.index);
    return pairedWith === undefined ? entry : { ...entry, pairedWith };
  });
}
