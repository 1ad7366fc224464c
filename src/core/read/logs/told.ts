import type { Header, Pieces, Quoted } from '../../model.ts';
import type { Reader } from '../reader.ts';
import { startOfLine } from './front.ts';
import { joined, NOTHING } from './inside.ts';

const METHOD = '(?<method>GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)';
const URL = String.raw`(?<url>https?:\/\/[^\s'"\x60<>]{1,4000}?)`;
const STATUS = String.raw`(?<status>[1-5]\d\d)\b`;

/** Sentences in which a client tells of a call and its answer in one. */
const SENTENCES: readonly RegExp[] = [
  // Guzzle.
  new RegExp(
    String.raw`(?:Client|Server) error: \x60${METHOD} ${URL}\x60 resulted in a \x60${STATUS}[^\x60\n]{0,60}\x60 response:?`,
    'dg',
  ),
  // Symfony.
  new RegExp(String.raw`HTTP\/[\d.]{1,3} ${STATUS}[^"\n]{0,40} returned for "${URL}"`, 'dg'),
  // ofetch, ky, Ruby and Go in their several ways: method, address, status.
  new RegExp(
    String.raw`\[${METHOD}\] "(?<url>https?:\/\/[^\s"]{1,4000})": ${STATUS}(?: [A-Z][A-Za-z ]{1,30})?`,
    'dg',
  ),
  new RegExp(
    String.raw`[Rr]equest failed with status code ${STATUS}[^:\n]{0,40}: ${METHOD} ${URL}(?=[\s.]|$)`,
    'dg',
  ),
  new RegExp(
    String.raw`(?<![\w"])${METHOD} ${URL}(?::| -| ->| =>| →| returned) ?(?:HTTP |status )?${STATUS}`,
    'dg',
  ),
  // Foundation's description of an answer.
  new RegExp(String.raw`\{ URL: ${URL} \} \{ Status Code: ${STATUS}`, 'dg'),
  // Python's requests, aiohttp.
  new RegExp(
    String.raw`${STATUS} (?:Client|Server) Error: [A-Za-z ]{0,40} for url: ${URL}(?=[\s'")]|$)`,
    'dg',
  ),
  new RegExp(
    String.raw`ClientResponseError: ${STATUS}, message='[^'\n]{0,80}', url=(?:URL\(')?${URL}(?='\)|\s|$)`,
    'dg',
  ),
];

const NEEDLE =
  /resulted in a `|returned for "http|\] "https?:|failed with status code [1-5]\d\d|\} \{ Status Code|Error: [A-Za-z ]{0,40} for url:|ClientResponseError|(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) https?:\/\/\S{1,4000} ?(?::|->?|=>|→|returned)/;

const MOST = 500;

/** Reads what a client says of a call and its answer in one sentence: the method, the address and the status. */
export const toldReader: Reader = {
  id: 'told',
  isWorthwhile: (text) => NEEDLE.test(text),
  read(text, claims) {
    const found = SENTENCES.flatMap((pattern) => [...text.matchAll(pattern)].slice(0, MOST)).filter(
      ({ index }) => !claims.has(index),
    );
    return found.length === 0 ? NOTHING : joined(found.map((match) => toPieces(text, match)));
  },
};

/** The class that a language prints in front: not an error's code. */
const CLASS =
  /^(?:.{0,100}[\s\\.])?\w{0,60}(?:Exception|Error): $|^.{0,100}<NSHTTPURLResponse: 0x[0-9a-f]{1,16}> $/;

const LONGEST_HEAD = 8_000;
/** `"x-amzn-errortype" = (\n ForbiddenException\n);` */
const FOUNDATION =
  /^ {2,12}"?(?<name>[A-Za-z][\w-]{1,60})"? = {1,8}(?:\(\s{0,20})?"?(?<value>[^"\n;()]{1,2000}?)"?\s{0,12}\)?;/dgm;

function foundationHeaders(text: string, at: number): Header[] {
  const window = text.slice(at, at + LONGEST_HEAD);
  const head = window.slice(0, /\n\} ?\}/.exec(window)?.index ?? 0);
  return [...head.matchAll(FOUNDATION)].flatMap((match) => {
    const [name, value] = ['name', 'value'].map((each) => group(match, each, at));
    return name && value
      ? [
          {
            name: name.value,
            value: value.value,
            spans: [...name.spans, ...value.spans],
            valueSpans: value.spans,
          },
        ]
      : [];
  });
}

function toPieces(text: string, match: RegExpExecArray): Pieces {
  const [method, url, status] = ['method', 'url', 'status'].map((name) => group(match, name));
  const end = match.index + match[0].length;
  const spans = [{ start: startOfLine(text, match.index, CLASS), end }];
  const headers = match[0].startsWith('{ URL') ? foundationHeaders(text, end) : [];
  return {
    kinds: ['log'],
    requests: url ? [{ from: 'log', method, url, headers: [], spans }] : [],
    responses: status
      ? [{ status: { ...status, value: Number(status.value) }, headers, spans: status.spans }]
      : [],
    claimed: [...spans, ...headers.flatMap(({ spans: own }) => own)],
  };
}

function group(match: RegExpExecArray, name: string, by = 0): Quoted | undefined {
  const at = match.indices?.groups?.[name];
  return at && { value: match.groups?.[name] ?? '', spans: [{ start: by + at[0], end: by + at[1] }] };
}
