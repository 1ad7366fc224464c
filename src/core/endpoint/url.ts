import type { Quoted, UrlParts } from '../model.ts';
import { isBlank, View, viewOf, wholeView } from '../text/view.ts';

/** A URL that was found in running text, as it stands and taken apart. */
export interface FoundUrl extends Quoted {
  readonly url: UrlParts;
}

/**
 * Takes a URL apart without changing a byte of it: no percent-decoding, no lower case, no dot segments removed.
 * `{braces}`, `<placeholders>` and `$VARIABLES` may stand anywhere. Without a scheme the host must hold a dot or
 * be `localhost`. User information and the fragment are left out of the parts.
 *
 * @returns undefined when there is no host in it.
 */
export function readUrl(source: Quoted | View): UrlParts | undefined {
  const view = source instanceof View ? source : viewOf(source);
  const { text } = view;
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;

  const scheme = SCHEME.exec(text.slice(start, start + 24))?.[1];
  const authority = scheme === undefined ? start : start + scheme.length + '://'.length;
  const afterHost = firstOf(text, '/?#\\', authority, end);
  const host = readHost(view, authority, afterHost);
  if (!host || (scheme === undefined && !standsWithoutScheme(host.host.value))) return undefined;

  const hash = firstOf(text, '#', afterHost, end);
  const question = firstOf(text, '?', afterHost, hash);
  return {
    raw: text.slice(start, end),
    scheme: scheme === undefined ? undefined : view.quote(start, start + scheme.length),
    ...host,
    path: view.quote(afterHost, question),
    segments: question > afterHost ? split(view, '/', afterHost + 1, question) : [],
    query: question < hash ? readQuery(view, question + 1, hash) : [],
  };
}

/** @returns the URL that a request line's target and a `Host` header make together; any target but a path stands for itself. */
export function joinTarget(host: Quoted, target: Quoted): Quoted {
  if (!target.value.startsWith('/')) return target;
  return { value: host.value + target.value, spans: [...host.spans, ...target.spans] };
}

/**
 * Finds `http`, `https`, `ws` and `wss` URLs in running text, and AWS hosts without a scheme that a path follows.
 * Left out: XML namespaces, the punctuation of the sentence, and whatever follows in another script.
 */
export function findUrls(source: string | View): readonly FoundUrl[] {
  const view = typeof source === 'string' ? wholeView(source) : source;
  const found: FoundUrl[] = [];
  START.lastIndex = 0;
  for (let match = START.exec(view.text); match; match = START.exec(view.text)) {
    const end = endOfUrl(view.text, match.index);
    if (end <= START.lastIndex) continue;
    START.lastIndex = end;
    if (isNamespace(view.text, match.index)) continue;
    const url = readUrl(view.slice(match.index, end));
    if (url) found.push({ ...view.quote(match.index, end), url });
  }
  return found;
}

const SCHEME = /^([a-z][a-z0-9+.-]{0,19}):\/\//i;

/** A label run is looked at once only: a match may not begin inside one. */
const START =
  /(?<![a-z0-9+.-])(?:https?|wss?):\/\/(?=[^\s/])|(?<![a-z0-9_{}<>$/@:.-])(?:[a-z0-9_-]{1,63}\.){1,8}(?:amazonaws\.(?:com(?:\.cn)?|eu)|api\.aws|on\.aws|cloudfront\.net)(?=\/)/gi;

/** Characters that end a URL in running text; anything outside printable ASCII ends it too. */
const STOPS = new Set(['"', "'", '`', '<', '>', '|', '\\', '^']);
const TRAILING = new Set(['.', ',', ';', ':', '!', '?', '*', '_', '&']);
const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

function endOfUrl(text: string, start: number): number {
  let end = start;
  const depth: Record<string, number> = { '(': 0, '[': 0, '{': 0 };
  for (; end < text.length; end += 1) {
    const char = text.charAt(end);
    if (char === '<') {
      const close = PLACEHOLDER.exec(text.slice(end, end + 42));
      if (!close) break;
      end += close[0].length - 1;
      continue;
    }
    const code = char.charCodeAt(0);
    if (code <= 0x20 || code >= 0x7f || STOPS.has(char)) break;
    const opener = PAIRS[char];
    if (char in depth) depth[char] = (depth[char] ?? 0) + 1;
    else if (opener) {
      if ((depth[opener] ?? 0) === 0) break;
      depth[opener] = (depth[opener] ?? 0) - 1;
    }
  }
  while (end > start && TRAILING.has(text.charAt(end - 1))) end -= 1;
  return end;
}

const PLACEHOLDER = /^<[a-z][a-z0-9 _-]{0,38}>/i;

/** `xmlns="http://s3.amazonaws.com/doc/2006-03-01/"` and the URI of an `x-amzn-errortype` name no endpoint. */
const isNamespace = (text: string, at: number): boolean =>
  /xmlns(?::[\w.-]{1,20})?=\\{0,2}["']$/.test(text.slice(Math.max(0, at - 32), at)) ||
  text.startsWith('http://internal.amazon.com/coral', at);

const standsWithoutScheme = (host: string): boolean => host.includes('.') || /^localhost$/i.test(host);

function readHost(view: View, from: number, to: number): Pick<UrlParts, 'host' | 'port'> | undefined {
  const authority = view.text.slice(from, to);
  const start = from + authority.lastIndexOf('@') + 1;
  const literal = view.text.charAt(start) === '[' ? view.text.indexOf(']', start) : -1;
  const colon = literal >= 0 && literal < to ? literal + 1 : view.text.lastIndexOf(':', to - 1);
  const hasPort =
    colon >= start &&
    colon < to &&
    view.text.charAt(colon) === ':' &&
    PORT.test(view.text.slice(colon + 1, to));
  const end = hasPort ? colon : to;
  if (end <= start || /[\s"'`]/.test(view.text.slice(start, end))) return undefined;
  return { host: view.quote(start, end), port: hasPort ? view.quote(colon + 1, to) : undefined };
}

/** Digits, or something that stands for them. */
const PORT = /^(?:\d{0,5}|\$\{?\w{1,40}\}?|\{\w{1,40}\}|<\w{1,40}>)$/;

function readQuery(view: View, from: number, to: number): UrlParts['query'] {
  return ranges(view.text, '&', from, to)
    .filter(([start, end]) => end > start)
    .map(([start, end]) => {
      const equals = firstOf(view.text, '=', start, end);
      return { name: view.quote(start, equals), value: view.quote(Math.min(equals + 1, end), end) };
    });
}

const split = (view: View, separator: string, from: number, to: number): readonly Quoted[] =>
  ranges(view.text, separator, from, to).map(([start, end]) => view.quote(start, end));

/** No server reads a URL with more parts; what is behind them stays in the last one. */
const MOST_PARTS = 1_000;

function ranges(
  text: string,
  separator: string,
  from: number,
  to: number,
): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let start = from;
  for (;;) {
    const end = found.length + 1 < MOST_PARTS ? firstOf(text, separator, start, to) : to;
    found.push([start, end]);
    if (end >= to) return found;
    start = end + 1;
  }
}

/** @returns where the first of some characters stands in a range, or the end of the range. */
function firstOf(text: string, chars: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (chars.includes(text.charAt(at))) return at;
  return to;
}
