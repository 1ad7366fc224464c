import type { Quoted } from '../model.ts';
import { sideOf } from './header-names.ts';
import type { Draft } from './http-draft.ts';
import type { Line } from './lines.ts';

/**
 * What a browser's network pane calls the parts of a call, in English and as Chrome, Edge and Firefox say it in Japanese. The value stands
 * behind the label or, as the pane is copied, on the line below it.
 */
const LABEL = new RegExp(
  String.raw`^\s{0,8}(?:(?<url>Request URL|(?:リクエスト|要求) ?URL)|(?<method>Request Method|(?:リクエスト|要求) ?(?:の ?)?メソッド)|` +
    String.raw`(?<status>Status Code|(?:ステータス|状態) ?コード)|(?<other>Remote Address|Referrer Policy|リモート ?アドレス|(?:参照|リファラー) ?ポリシー))` +
    String.raw`\s{0,2}(?:[:：]|\r?\n)\s{0,8}(?<value>\S.{0,8000})$`,
  'd',
);
const ALONE =
  /^\s{0,8}(?:Request URL|Request Method|Status Code|Remote Address|Referrer Policy|(?:リクエスト|要求) ?URL|(?:リクエスト|要求) ?(?:の ?)?メソッド|(?:ステータス|状態) ?コード|リモート ?アドレス|(?:参照|リファラー) ?ポリシー)\s{0,2}[:：]?\s{0,8}$/;
const SECTION =
  /^[\s▼▶]{0,8}(?:(?<response>Response Headers|(?:レスポンス|応答) ?ヘッダー)|(?<request>Request Headers|(?:リクエスト|要求) ?ヘッダー))(?: ?\([^)\n]{1,20}\))?\s{0,8}[:：]?\s{0,8}$/i;
const NAME_ALONE = /^\s{0,8}(:?[A-Za-z][A-Za-z0-9-]{1,60}):?\s{0,8}$/;

/**
 * @returns the lines with each name of a pane and the value below it as one: only where labels stand alone or header after header does, for
 * a word alone on its line is mostly no header.
 */
export function withValues(lines: readonly Line[], text: string): readonly Line[] {
  const names = lines.filter((line) => isHeaderAlone(line.text)).length;
  if (names < 2 && !lines.some((line) => ALONE.test(line.text))) return lines;
  const told: Line[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    const next = lines[index + 1];
    if (!line) continue;
    const isName = ALONE.test(line.text) || isHeaderAlone(line.text);
    if (isName && next && text.slice(line.end, next.end).trim() !== '' && next.end - line.start < LONGEST) {
      told.push({ text: text.slice(line.start, next.end), start: line.start, end: next.end });
      index++;
    } else told.push(line);
  }
  return told;
}

const LONGEST = 16_000;

/** `content-type` and `:path` alone; `server` and `date` only with a colon, for they are words as well. */
function isHeaderAlone(line: string): boolean {
  const name = NAME_ALONE.exec(line)?.[1];
  return (
    name !== undefined &&
    sideOf(name) !== undefined &&
    (/[:-]/.test(name) || /:\s{0,8}$/.test(line) || /^[a-z]/.test(name))
  );
}

/** Reads a line of a pane into the drafts. @returns false when it is none. */
export function readPane(line: Line, drafts: Draft[]): boolean {
  const section = SECTION.exec(line.text)?.groups;
  if (section) return openSection(section['response'] ? 'response' : 'request', line, drafts);
  const found = LABEL.exec(line.text);
  const at = found?.indices?.groups?.['value'];
  if (!found?.groups || !at) return false;
  const value = quoted(found.groups['value'] ?? '', line.start + at[0]);
  const spans = [{ start: line.start, end: line.end }];
  const base = { headers: [], spans, inHead: true, started: true, isPane: true };
  const last = drafts.at(-1);
  if (found.groups['url']) drafts.push({ ...base, side: 'request', url: value });
  else if (found.groups['status']) {
    const digits = /^[1-5]\d\d\b/.exec(value.value)?.[0];
    if (!digits) return false;
    const status = {
      value: Number(digits),
      spans: [{ start: line.start + at[0], end: line.start + at[0] + 3 }],
    };
    drafts.push({ ...base, side: 'response', status });
  } else if (found.groups['method'] && last?.side === 'request' && !last.method) {
    Object.assign(last, { method: value });
    last.spans.push(...spans);
  } else if (found.groups['method']) drafts.push({ ...base, side: 'request', method: value });
  else last?.spans.push(...spans);
  return true;
}

/** Headers below belong to this side, be they such as both send. */
function openSection(side: Draft['side'], line: Line, drafts: Draft[]): boolean {
  const spans = [{ start: line.start, end: line.end }];
  const last = drafts.at(-1);
  const open = last?.side === side && last.inHead ? last : reopened(side, drafts);
  if (open) open.spans.push(...spans);
  else drafts.push({ side, headers: [], spans, inHead: true, started: false });
  return true;
}

/** A call has two sides, and no more stands between. */
const NEAR = 4;

/** @returns what a pane says of the call before its headers: these belong to it, wherever they stand. */
export function reopened(side: Draft['side'], drafts: Draft[]): Draft | undefined {
  for (let index = drafts.length - 1; index >= 0 && index >= drafts.length - NEAR; index--) {
    const draft = drafts[index];
    if (!draft?.isPane || draft.side !== side || draft.headers.length > 0) continue;
    drafts.splice(index, 1);
    drafts.push(Object.assign(draft, { inHead: true }));
    return draft;
  }
  return undefined;
}

function quoted(raw: string, start: number): Quoted {
  const value = raw.trimEnd();
  return { value, spans: [{ start, end: start + value.length }] };
}
