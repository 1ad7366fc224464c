import type { Header, Quoted, ReadRequest, Remark, RemarkKind, Span } from '../../model.ts';
import { viewOf } from '../../text/view.ts';
import type { Reader } from '../reader.ts';

/** Reads nothing; looks at the request that the others made out for characters that do not belong there. */
export const remarkReader: Reader = {
  id: 'remarks',
  isWorthwhile: () => true,
  read: () => ({ kinds: [], claimed: [] }),
  remarksOn: (request, text) =>
    withoutRepeats([
      ...(request.url ? remarksOnUrl(request.url, text) : []),
      ...request.headers.flatMap((header) => remarksOnHeader(header, request.from, text)),
      ...promptIn(text),
    ]),
};

interface Shape {
  readonly kind: RemarkKind;
  readonly pattern: RegExp;
}

/** As they stand, and as a client percent-encodes them. */
const INVISIBLE: Shape = {
  kind: 'zero-width',
  pattern: /[\u200b-\u200d\u2060\ufeff]|%E2%80%8[BCD]|%E2%81%A0|%EF%BB%BF/i,
};
const BLANK: Shape = { kind: 'no-break-blank', pattern: /[\u00a0\u202f\u3000]|%C2%A0|%E2%80%AF|%E3%80%80/i };
const QUOTE: Shape = { kind: 'smart-quote', pattern: /[\u2018\u2019\u201c\u201d]|%E2%80%9[89CD]/i };
const BREAK: Shape = { kind: 'line-break', pattern: /[\r\n]|%0[AD]/i };
/** What scripts send for a value that was not there. */
const UNSET: Shape = {
  kind: 'unexpanded-variable',
  pattern:
    /(?<=[/=])(?:undefined|null|None|NaN|%5Bobject%20Object%5D|\[object Object\])(?=[/?&]|$)|\{\{[\w .-]{1,60}\}\}|%7B%7B[\w.-]{1,60}%7D%7D/i,
};

/** A search text may well hold such characters; a path hardly ever does. */
function remarksOnUrl(url: Quoted, text: string): Remark[] {
  const question = url.value.indexOf('?');
  const path = question < 0 ? url.value.length : question;
  return [
    ...findIn(url, INVISIBLE),
    ...findIn(url, BREAK),
    ...findIn(url, UNSET),
    ...[BLANK, QUOTE].flatMap((shape) => findIn(url, shape, path)),
    ...behind(url, text),
  ];
}

/** A URL in running text ends before a character that nobody sees; what goes on behind it was meant to belong to it. */
function behind({ spans }: Quoted, text: string): Remark[] {
  const end = spans.at(-1)?.end ?? 0;
  const found = /^[\u200b-\u200d\u2060\ufeff](?=[\w/?&=%.-])/.exec(text.slice(end, end + 2));
  return found ? [{ kind: 'zero-width', spans: [{ start: end, end: end + 1 }], text: nameOf(found[0]) }] : [];
}

const CREDENTIAL = /^(?:authorization|x-api-key|x-amz-security-token|x-amz-access-token|api-key)$/i;

function remarksOnHeader(header: Header, from: ReadRequest['from'], text: string): Remark[] {
  const value = { value: header.value, spans: header.valueSpans };
  const found = [INVISIBLE, BLANK, QUOTE, BREAK].flatMap((shape) => findIn(value, shape));
  const around = found.length > 0 ? [] : hiddenIn(header, text);
  return [...found, ...around, ...(CREDENTIAL.test(header.name) ? unsetIn(header, from) : [])];
}

/** Readers trim what looks like a blank at a value's ends; the client sends it. */
function hiddenIn({ spans, valueSpans }: Header, text: string): Remark[] {
  const [line] = spans;
  const end = valueSpans.at(-1)?.end ?? 0;
  if (!line || spans.length !== 1 || end < line.start) return [];
  // Behind the value too: a quote may stand between.
  const start = Math.max(line.start, end - LONGEST_HEADER);
  const written = text.slice(start, Math.min(end + 2, text.length));
  return [INVISIBLE, { ...BLANK, pattern: /[\u00a0\u202f]/ }].flatMap(({ kind, pattern }) => {
    const found = pattern.exec(written);
    if (!found) return [];
    const at = start + found.index;
    return [{ kind, spans: [{ start: at, end: at + found[0].length }], text: nameOf(found[0]) }];
  });
}

const LONGEST_HEADER = 8_000;

/** A credential that is no value but the word for none, a scheme alone, or a variable's name where the wire itself is shown. */
function unsetIn({ name, value, valueSpans }: Header, from: ReadRequest['from']): Remark[] {
  const isNothing =
    /^(?:(?:Bearer|Basic|Token)(?:\s{1,4}(?:undefined|null|None|NaN|false|\[object Object\]))?|undefined|null|None|NaN|\[object (?:Object|Promise)\])$/i.test(
      value,
    );
  const isTemplate = /\{\{[\w .-]{1,60}\}\}/.test(value);
  const isOnWire = from === 'http-request' || from === 'har';
  const isVariable = isOnWire && /^(?:Bearer\s{1,4})?\$(?:\w{1,60}|\{\w{1,60}\})$/i.test(value);
  return isNothing || isTemplate || isVariable
    ? [{ kind: 'unexpanded-variable', spans: valueSpans, text: `${name}: ${value}` }]
    : [];
}

/** At most one of a kind in a value: the first says enough. */
function findIn(quoted: Quoted, { kind, pattern }: Shape, end = quoted.value.length): Remark[] {
  const found = pattern.exec(quoted.value.slice(0, Math.min(end, LONGEST_VALUE)));
  if (!found) return [];
  const spans = viewOf(quoted).spansOf(found.index, found.index + found[0].length);
  return [{ kind, spans, text: /^[ -~]/.test(found[0]) ? found[0] : nameOf(found[0]) }];
}

const LONGEST_VALUE = 20_000;

const nameOf = (char: string): string =>
  /^[\r\n]/.test(char)
    ? '\\n'
    : `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A shell that was given the prompt too looks for a program called `$`. */
function promptIn(text: string): Remark[] {
  const complaint = /command not found: \$|(?:^|[\s:])\$: command not found|'\$' is not recognized/m.exec(
    text,
  );
  if (!complaint) return [];
  const span: Span = { start: complaint.index, end: complaint.index + complaint[0].length };
  return [{ kind: 'prompt', spans: [span] }];
}

function withoutRepeats(remarks: readonly Remark[]): Remark[] {
  const seen = new Set<string>();
  return remarks.filter(({ kind, spans }) => {
    const key = `${kind} ${spans.map(({ start, end }) => `${start}-${end}`).join()}`;
    return !seen.has(key) && seen.add(key);
  });
}
