import type { Fact, Span } from '../../model.ts';
import { type View, ViewBuilder, wholeView } from '../../text/view.ts';
import type { Reader } from '../reader.ts';
import { unescaped } from './decode.ts';
import { LOGGER, startOfLine } from './front.ts';
import { literal } from './inside.ts';

/** What programs and services put in front of what was signed. Behind it a line end, a quote, a bracket or the text itself. */
const LABELS = new RegExp(
  [
    // AWS's answers: the sentence of the JSON and query protocols, the members of S3's, in XML or as an SDK dumps them.
    String.raw`(?<server>The (?:Canonical String|String-to-Sign)(?: for this request)? should have been|<(?:CanonicalRequest|StringToSign)>|["']?(?:CanonicalRequest|StringToSign)["']?\s{0,2}(?:=>|:)\s{0,2}(?=["']))`,
    // botocore, curl, the SDKs for Go, Java and C++.
    String.raw`(?<client>(?:CanonicalRequest|StringToSign):(?=\s{0,4}\n)|aws_sigv4: (?:Canonical request|String to sign) \(enclosed in \[\]\) - \[|---\[ (?:CANONICAL STRING|STRING TO SIGN) {1,4}\]-{1,80}|AWS4 (?:Canonical [Rr]equest|String [Tt]o [Ss]ign):|Canonical (?:Header|Request) String:|Final String to sign:|(?:Final )?String[ -]to[ -][Ss]ign:(?=\s{0,4}\n)|Canonical[ -][Rr]equest:(?=\s{0,4}\n))`,
  ].join('|'),
  'g',
);

/** A canonical request with some dozen headers; what is signed of a long path. */
const LONGEST = 12_000;
const MOST = 200;

/**
 * Finds what was signed, as a client's log or AWS's own answer shows it. Claimed, so that its lines do not pass for those of the request
 * that was sent; the answer around it is for other readers.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/create-signed-request.html
 */
export const canonicalReader: Reader = {
  id: 'canonical',
  isWorthwhile: (text) =>
    /should have been|CanonicalRequest|StringToSign|aws_sigv4: |---\[ |AWS4 |[Cc]anonical|[Ss]tring[ -]to[ -][Ss]ign/.test(
      text,
    ),
  read(text) {
    const found = [...text.matchAll(LABELS)].slice(0, MOST).flatMap((match) => {
      const by = match.groups?.['client'] === undefined ? ('server' as const) : ('client' as const);
      const from = match.index + match[0].length;
      const signed = readSigned(wholeView(text, from, Math.min(text.length, from + LONGEST)));
      return signed ? [{ by, signed, label: { start: match.index, end: from } }] : [];
    });
    return {
      kinds: found.some(({ by }) => by === 'client') ? ['debug-log'] : [],
      facts: found.map(({ by, signed: { kind, text: value, spans } }) =>
        literal(kind, { by, text: value }, spans),
      ),
      claimed: found.flatMap(({ by, signed, label }) => [
        ...(by === 'client' ? [{ start: startOfLine(text, label.start, LOGGER), end: label.end }] : []),
        reach(signed),
      ]),
    };
  },
};

interface Signed {
  readonly kind: Extract<Fact['kind'], 'canonical-request' | 'string-to-sign'>;
  readonly text: string;
  readonly spans: readonly Span[];
}

/** With the quotes and line ends between its parts. */
const reach = ({ spans }: Signed): Span => ({ start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 });

/** Method, path, query, headers, blank line, their names, the payload's hash. */
const CANONICAL =
  /^[A-Z]{3,8}\n[^\n]{0,4000}\n[^\n]{0,8000}\n(?:[^\s:]{1,100}:[^\n]{0,4000}\n){1,80}\n[\w;-]{1,2000}\n(?:[0-9a-f]{64}|UNSIGNED-PAYLOAD|STREAMING-[A-Z0-9-]{5,60})/d;
/** Algorithm, instant, scope, hash. */
const TO_SIGN =
  /^AWS4-(?:HMAC|ECDSA-P256)-SHA256(?:-PAYLOAD)?\n\d{8}T\d{6}Z\n[^\s/]{1,80}\/[^\s]{1,200}\n(?:[0-9a-f]{64}|[^\s]{1,200}\n[^]{0,200}?[0-9a-f]{64})/d;

/** Logs escape the line ends, quote each line, or indent them; what was signed has none of it. */
function readSigned(window: View): Signed | undefined {
  for (const view of readingsOf(window)) {
    for (const [kind, pattern] of [
      ['canonical-request', CANONICAL],
      ['string-to-sign', TO_SIGN],
    ] as const) {
      const [start, end] = pattern.exec(view.text)?.indices?.[0] ?? [];
      if (start !== undefined && end !== undefined)
        return { kind, text: view.text.slice(start, end), spans: view.spansOf(start, end) };
    }
  }
  return undefined;
}

function* readingsOf(window: View): Generator<View> {
  const plain = opened(withoutLineEnds(window));
  yield plain;
  yield opened(unquotedLines(plain));
  let escaped = plain;
  for (let level = 0; level < 3 && escaped.text.includes('\\'); level++) {
    escaped = opened(unescaped(escaped));
    yield escaped;
    yield opened(unquotedLines(escaped));
  }
}

/** Behind the label: blanks, a quote of either kind or both. */
const OPENING = /^[\s"'`[\\]{0,40}?(?=[A-Z]{3,8}(?:\n|\\{1,4}n)|AWS4-)/;
const opened = (view: View): View => view.slice(OPENING.exec(view.text)?.[0].length ?? 0);

/** Carriage returns, and what XML writes for `&`. */
const withoutLineEnds = (view: View): View => without(view, /\r(?=\n)|(?<=&)amp;/g);

/** `'AWS4-HMAC-SHA256\n' +` of Node's dumps, and the quotes of Java's. */
const unquotedLines = (view: View): View => without(view, /(?<=\n)"|["'](?=\n)|["'] \+\n\s{0,20}["']/g);

function without(view: View, pattern: RegExp): View {
  const builder = new ViewBuilder(view);
  let from = 0;
  for (const { 0: cut, index } of view.text.matchAll(pattern)) {
    builder.copy(from, index);
    from = index + cut.length;
  }
  return from === 0 ? view : builder.copy(from, view.text.length).build();
}
