import { type View, ViewBuilder, viewOf, wholeView } from '../../text/view.ts';
import { Claims } from '../claims.ts';
import { readHttp } from '../http.ts';
import { type Line, splitLines } from '../lines.ts';
import { fromView, type Reader } from '../reader.ts';
import { unescaped } from './decode.ts';
import { NOTHING, readInside } from './inside.ts';

/** How a program logs a line of HTTP: the group `http` is the line. */
interface Form {
  readonly pattern: RegExp;
  /** The line is written with escapes: `\r\n`, or `[\r][\n]`. */
  readonly isEscaped?: boolean;
  /** Lines of another form below it belong to the message: bodies, headers without a prefix. */
  readonly isOpen?: boolean;
}

const FORMS: readonly Form[] = [
  // Apache's client, on the wire and its headers (SDKs for Java).
  { pattern: /^[^"]{0,200}?(?:>>|<<) "(?<http>.*)"$/d, isEscaped: true },
  { pattern: /^.{0,200}?http-outgoing-\d{1,6} (?:>>|<<) (?<http>[^"].*)$/d },
  // Python's http.client, a byte string of Go's `%q`.
  { pattern: /^(?:send|reply): b?'(?<http>.*)'$/d, isEscaped: true },
  { pattern: /^(?:send|reply): b?"(?<http>.*)"$/d, isEscaped: true },
  { pattern: /^header: (?<http>.*)$/d },
  {
    pattern:
      /^.{0,120}?"(?<http>(?:[A-Z]{3,8} \/\S{0,4000} HTTP\/[\d.]{1,3}|HTTP\/[\d.]{1,3} \d{3}[^"\\]{0,60})\\r\\n.*)"\s{0,4}$/d,
    isEscaped: true,
  },
  // OkHttp's interceptor, on Android behind a tag.
  {
    pattern:
      /^(?:.{0,80}?\b[\w.]{0,40}[oO]k[hH]ttp[\w.$]{0,40}\s{0,8}(?:\(\s{0,6}\d{1,6}\))?: {1,2})?--> (?<http>(?!END)[A-Z]{3,8} \S{1,4000}(?= |$))/d,
    isOpen: true,
  },
  {
    pattern:
      /^(?:.{0,80}?\b[\w.]{0,40}[oO]k[hH]ttp[\w.$]{0,40}\s{0,8}(?:\(\s{0,6}\d{1,6}\))?: {1,2})?<-- (?<http>\d{3}(?: [A-Z][a-z]{1,20}(?: [A-Z][a-z]{1,20}){0,3})?)(?= |$)/d,
    isOpen: true,
  },
  {
    pattern:
      /^(?:.{0,80}?\b[\w.]{0,40}[oO]k[hH]ttp[\w.$]{0,40}\s{0,8}(?:\(\s{0,6}\d{1,6}\))?: {1,2})?(?:-->|<--) (?<http>)END (?:HTTP|[A-Z]{3,8})\b/d,
    isOpen: true,
  },
  {
    pattern:
      /^.{0,80}?\b[\w.]{0,40}[oO]k[hH]ttp[\w.$]{0,40}\s{0,8}(?:\(\s{0,6}\d{1,6}\))?: {1,2}(?<http>.*)$/d,
  },
  // nghttp.
  {
    pattern:
      /^\[ {0,8}[\d.]{1,12}\] (?:recv|send) \(stream_id=\d{1,9}(?:, [^)\n]{0,60})?\) (?<http>:?[\w-]{1,60}: .*)$/d,
  },
];

const NEEDLE =
  /(?:>>|<<) "|http-outgoing-|^(?:send|reply): b?["']|HTTP\/1\.[01] [^\n"]{0,80}\\r\\n|--> [A-Z]{3,8} |<-- \d{3}|\(stream_id=/m;

/**
 * Reads messages of HTTP that a client logged a line at a time, each behind words of its own: takes these off and reads what is left.
 */
export const wireReader: Reader = {
  id: 'wire',
  isWorthwhile: (text) => NEEDLE.test(text),
  read(text, claims) {
    const lines = splitLines(text).flatMap((line) =>
      claims.has(line.start) ? [] : (read(text, line) ?? []),
    );
    const from = lines.findIndex(({ form }) => form);
    if (from === -1) return NOTHING;
    const told = withBodies(lines.slice(from, lines.findLastIndex(({ form }) => form) + 1));
    const builder = new ViewBuilder();
    for (const { view } of told) builder.appendView(view).append('\n', 0, 0);
    const view = builder.build();
    const inner = new Claims(view.text.length);
    const http = readHttp(view.text, splitLines(view.text), inner, new Claims(view.text.length));
    const pieces = fromView({ kinds: ['debug-log'], ...http, claimed: [] }, view);
    const bodies = (pieces.responses ?? []).flatMap(({ body }) => (body ? readInside(viewOf(body)) : []));
    return {
      ...pieces,
      errors: bodies.flatMap(({ errors = [] }) => errors),
      facts: bodies.flatMap(({ facts = [] }) => facts),
      claimed: told.map(({ line: { start, end } }) => ({ start, end })),
    };
  },
};

interface Logged {
  readonly line: Line;
  readonly view: View;
  readonly form?: Form | undefined;
}

function read(text: string, line: Line): Logged {
  for (const form of FORMS) {
    const at = form.pattern.exec(line.text)?.indices?.groups?.['http'];
    if (!at) continue;
    const http = wholeView(text, line.start + at[0], line.start + at[1]);
    return { line, form, view: form.isEscaped ? unescaped(withoutBrackets(http)) : http };
  }
  return { line, view: wholeView(text, line.start, Math.min(line.end, line.start + line.text.length)) };
}

/** Apache writes `[\r][\n]` where a line ends. */
function withoutBrackets(view: View): View {
  const end = view.text.search(/(?:\[\\r\])?\[\\n\]$/);
  return end === -1 ? view : view.slice(0, end);
}

/** Lines without a form count only where the log lets them stand by themselves. */
function withBodies(lines: readonly Logged[]): Logged[] {
  const isOpen = lines.some(({ form }) => form?.isOpen) && !lines.some(({ form }) => form && !form.isOpen);
  return lines.filter(({ form }) => form ?? isOpen);
}
