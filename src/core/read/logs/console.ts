import type { Fact, Pieces, Quoted, ReadError, ReadRequest, ReadResponse, Span } from '../../model.ts';
import type { Reader } from '../reader.ts';
import { startOfLine } from './front.ts';
import { joined, literal, NOTHING } from './inside.ts';

const URL = String.raw`(?<url>(?:https?|wss?):\/\/[^\s'"‘’“”<>。、（）()]{1,4000}?)`;
const ORIGIN = String.raw`(?<origin>https?:\/\/[^\s'"‘’“”<>]{1,300}?|null)`;
const STATUS = String.raw`(?:\.? ?Status code: [1-5]\d\d)?`;
/** The status in a sentence: Firefox's, its Japanese, old Chrome's. */
const SAID = /(?:Status code:|ステータス ?コード[:：]|HTTP status code) ?(?<status>[1-5]\d\d)/d;

/**
 * The sentences in which browsers say that they kept an answer from a page, each anchored on its own words; the whole match is the message.
 * @see https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS/Errors
 */
const SENTENCES: readonly RegExp[] = [
  // Chrome: "Access to fetch at '…' (redirected from '…') from origin '…' has been blocked by CORS policy: …"
  new RegExp(
    String.raw`Access to [\w ]{2,40} at '${URL}'(?: \(redirected from '[^'\n]{1,4000}'\))? from origin '${ORIGIN}' has been blocked by CORS policy:? ?[^\n"]{0,600}`,
    'dg',
  ),
  // Chrome before 2018, and the words of its WebKit ancestors.
  new RegExp(
    String.raw`(?:XMLHttpRequest|Fetch API|Font|Image) (?:cannot load|from origin)[ ']{1,2}${URL}'?(?:\. | due to access control checks|(?= has been))[^\n"]{0,800}?(?:Origin '${ORIGIN}' is therefore not allowed access|$|(?=\n))[^\n"]{0,40}`,
    'dgm',
  ),
  // Firefox, in its English and Japanese words.
  new RegExp(
    String.raw`Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at ${URL}\. ?\(Reason: [^()\n]{1,300}\)\.?${STATUS}`,
    'dg',
  ),
  new RegExp(
    String.raw`クロス ?オリジン(?:要求|リクエスト)をブロックしました: ?同一(?:生成元|オリジン)ポリシーにより、\s?${URL}\s?にある[^\n]{1,400}`,
    'dg',
  ),
  // Safari.
  new RegExp(String.raw`Origin ${ORIGIN} is not allowed by Access-Control-Allow-Origin${STATUS}`, 'dg'),
  new RegExp(String.raw`Preflight response is not successful${STATUS}`, 'dg'),
];

/** A request that a browser's console or network list names by its error: the status behind it is read with the lines of HTTP. */
const FAILED = [
  // "https://…/pets:1 Failed to load resource: the server responded with a status of 403 ()"
  new RegExp(
    String.raw`Failed to load resource: (?<words>the server responded with a status of (?<status>[1-5]\d\d)(?: ?\([^()\n]{0,60}\))?|net::ERR_[A-Z0-9_]{3,60}|The network connection was lost|Could not connect to the server)`,
    'dg',
  ),
  new RegExp(
    String.raw`(?<method>GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) {0,4}${URL} (?<words>net::ERR_[A-Z0-9_]{3,60})(?: (?<status>[1-5]\d\d)(?: \([^()\n]{0,60}\))?)?`,
    'dg',
  ),
  // Firefox puts kind, method and address against one another or each on a line.
  new RegExp(
    String.raw`(?:XHR ?|(?<![A-Za-z]))(?<method>GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\s{0,4}${URL}\s{1,4}(?:\[HTTP\/[\d.]{1,3} (?<status>[1-5]\d\d)[^\]\n]{0,60}\]|(?<words>CORS [\w ]{3,60}|NS_ERROR_\w{3,60}))`,
    'dg',
  ),
];

const NEEDLE =
  /has been blocked by CORS policy|cannot load |Cross-Origin Request Blocked|をブロックしました|is not allowed by Access-Control-Allow-Origin|Preflight response is not successful|Failed to load resource|net::ERR_|XHR ?(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)|\[HTTP\/[\d.]{1,3} [1-5]\d\d/;

/** Reads a browser's console: what it kept from the page, the call, the page's origin and the status. */
export const consoleReader: Reader = {
  id: 'console',
  isWorthwhile: (text) => NEEDLE.test(text),
  read(text, claims) {
    const found = [
      ...SENTENCES.map((pattern) => ({ pattern, isSentence: true })),
      ...FAILED.map((pattern) => ({ pattern, isSentence: false })),
    ]
      .flatMap(({ pattern, isSentence }) =>
        [...text.matchAll(pattern)].slice(0, MOST).map((match) => ({ match, isSentence })),
      )
      .filter(({ match }) => !claims.has(match.index))
      .sort((a, b) => a.match.index - b.match.index);
    return found.length === 0
      ? NOTHING
      : joined(
          found.map(({ match, isSentence }) => toPieces(text, match, isSentence)),
          ['console'],
        );
  },
};

const MOST = 1_000;

/** In front of a line a console puts the script's place or its level. */
const FRONT =
  /^\s{0,8}(?:\[(?:Error|Warning)\]\s{0,4}(?:Failed to load resource: )?|[\w.@()?-]{1,80}:\d{1,7}(?::\d{1,7})?\s{1,16})$/;

function toPieces(text: string, match: RegExpExecArray, isSentence: boolean): Pieces {
  const url =
    group(match, 'url') ??
    (match[0].startsWith('Failed to load') ? addressBefore(text, match.index) : undefined);
  const origin = group(match, 'origin');
  const method = group(match, 'method');
  const said = isSentence ? SAID.exec(match[0]) : null;
  const digits = said ? group(said, 'status', match.index) : group(match, 'status');
  const status = digits && { ...digits, value: Number(digits.value) };
  const begin = Math.min(match.index, url?.spans[0]?.start ?? match.index);
  const whole: Span = { start: startOfLine(text, begin, FRONT), end: match.index + match[0].length };
  const message = isSentence ? sentence(match[0], match.index) : group(match, 'words');
  const request: ReadRequest[] = url
    ? [
        {
          from: 'log',
          method,
          url,
          headers: [],
          spans: [{ start: begin, end: Math.max(match.index, url.spans[0]?.end ?? 0) }],
        },
      ]
    : [];
  const response: ReadResponse[] = status ? [{ status, headers: [], spans: status.spans }] : [];
  // "net::ERR_…" and the words of a status are the browser's; only a sentence or a code of its own is an error's message.
  const error: ReadError[] =
    message && (isSentence || /^(?:net::|CORS |NS_ERROR)/.test(message.value))
      ? [{ message, status, tool: 'browser', detail: {} }]
      : [];
  const facts: Fact[] = origin
    ? [literal('setting', { name: 'origin', value: origin.value }, origin.spans)]
    : [];
  return {
    kinds: ['console'],
    requests: request,
    responses: response,
    errors: error,
    facts,
    claimed: [whole],
  };
}

const LONGEST_URL = 2_000;

/** Chrome puts the address and a line's number in front of the words. */
function addressBefore(text: string, index: number): Quoted | undefined {
  const before = text.slice(Math.max(0, index - LONGEST_URL), index);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const at = /(?<url>https?:\/\/[^\s'"<>]{1,2000}?)(?::\d{1,7}){0,2}\s{1,8}$/d.exec(line)?.indices?.groups?.[
    'url'
  ];
  return (
    at && {
      value: line.slice(...at),
      spans: [{ start: index - line.length + at[0], end: index - line.length + at[1] }],
    }
  );
}

function sentence(words: string, start: number): Quoted {
  const value = words.trimEnd();
  return { value, spans: [{ start, end: start + value.length }] };
}

function group(match: RegExpExecArray, name: string, by = 0): Quoted | undefined {
  const at = match.indices?.groups?.[name];
  return at && at[1] > at[0]
    ? { value: match.groups?.[name] ?? '', spans: [{ start: by + at[0], end: by + at[1] }] }
    : undefined;
}
