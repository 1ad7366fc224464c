/** A status in a line: its digits, where they stand, and how far the words around them reach. */
export interface FoundStatus {
  readonly digits: string;
  readonly at: number;
  readonly start: number;
  readonly end: number;
  /** Nothing of HTTP stands around it. */
  readonly isAlone?: boolean | undefined;
}

const STATUS_LINE = /^\s{0,8}HTTP\/[\d.]{1,3}\s{1,4}(?<digits>[1-5]\d\d)\b.{0,80}$/d;

/** How .NET prints an answer: its headers follow between braces. */
const NET = /^.{0,200}?\bStatusCode: (?<digits>[1-5]\d\d), ReasonPhrase: .{0,300}$/d;

/** Reason phrases of failing answers (RFC 9110, RFC 6585), so that "300 requests per second" is none. */
const REASONS =
  'Moved Permanently|Found|Temporary Redirect|Permanent Redirect|Bad Request|Unauthorized|Forbidden|Not Found|Method Not Allowed|Not Acceptable|Request Timeout|Conflict|Gone|' +
  'Length Required|Precondition Failed|(?:Content|Payload|Request Entity) Too Large|URI Too Long|Unsupported Media Type|Too Many Requests|' +
  'Internal Server Error|Not Implemented|Bad Gateway|Service Unavailable|Gateway Time-?out|OK|Created|Accepted|No Content';
const ALONE = new RegExp(
  String.raw`^\s{0,8}(?:(?:HTTP )?(?:[Ss]tatus|STATUS|[Rr]esponse)(?: ?[Cc]ode)?\s{0,12}[:=]?\s{0,3})?(?<digits>[1-5]\d\d)(?:[ :,-]{1,3}(?:${REASONS}))?\s{0,4}(?=$|[{<"])`,
  'd',
);

/** A member of an answer that a client printed as an object. */
const MEMBER =
  /^[\s{]{0,12}["']?(?:status|statusCode|status_code|httpStatusCode)["']?\s{0,4}:\s{0,4}(?<digits>[45]\d\d),\s{0,4}$/d;

/** Sentences in which browsers, `curl -f` and HTTP clients put a status. */
const IN_PROSE = [
  /(?:failed with status code|returned error:|responded with (?:a )?status(?: code)?(?: of)?|HTTP [Ee]rror(?: code)?:?|HTTP status(?: code)?:?|[Ss]tatus [Cc]ode(?: of)?:?|does not indicate success:|returned an error: \(|[Uu]nexpected (?:response )?status(?: code)?:?|<Response \[|\bStatusCode:|\bstatus(?:_?[Cc]ode)?=) {0,2}(?<digits>[1-5]\d\d)\b/d,
  new RegExp(
    String.raw`(?:^|[\s:(\x60])(?<digits>[45]\d\d):? (?:Client Error|Server Error)?:? ?\(?(?:${REASONS})\b`,
    'd',
  ),
  /\b(?:return(?:s|ed|ing)?|got|gets?|getting|receiv(?:e[ds]?|ing)) (?:an? |me (?:an? )?|HTTP )?(?<digits>40\d|41[0-79]|42[1269]|50[0-4])\b(?! ?(?:items?|rows?|records?|requests?|times|m?s|[KMG]B|bytes)\b)/d,
  /(?:ステータス(?: ?コード)?|HTTP) ?[:：はが]? ?(?<digits>[45]\d\d)(?!\d)/d,
  /(?<![\d.])(?<digits>40[013-9]|41[0-79]|429|50[0-4]) ?(?:エラー|が返|で返|になり|となり)/d,
];

/** @returns the status of a status line, or of a line that holds nothing but a status. */
export const readStatusLine = (line: string): FoundStatus | undefined =>
  found(STATUS_LINE.exec(line)) ??
  found(NET.exec(line)) ??
  found(MEMBER.exec(line)) ??
  alone(found(ALONE.exec(line)));

const alone = (status: FoundStatus | undefined): FoundStatus | undefined =>
  status && { ...status, isAlone: true };

/** @returns the status that a sentence of a client names. */
export function readStatusInProse(line: string): FoundStatus | undefined {
  for (const pattern of IN_PROSE) {
    const status = found(pattern.exec(line));
    if (status) return status;
  }
  return undefined;
}

function found(match: RegExpExecArray | null): FoundStatus | undefined {
  const digits = match?.groups?.['digits'];
  const at = match?.indices?.groups?.['digits']?.[0];
  return match && digits && at !== undefined
    ? { digits, at, start: match.index, end: match.index + match[0].length }
    : undefined;
}
