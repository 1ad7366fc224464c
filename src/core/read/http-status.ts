/** A status in a line: its digits, where they stand, and how far the words around them reach. */
export interface FoundStatus {
  readonly digits: string;
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

const STATUS_LINE = /^\s{0,8}HTTP\/[\d.]{1,3}\s{1,4}(?<digits>[1-5]\d\d)\b.{0,80}$/d;

/** Reason phrases of failing answers (RFC 9110, RFC 6585), so that "300 requests per second" is none. */
const REASONS =
  'Moved Permanently|Found|Temporary Redirect|Permanent Redirect|Bad Request|Unauthorized|Forbidden|Not Found|Method Not Allowed|Not Acceptable|Request Timeout|Conflict|Gone|' +
  'Length Required|Precondition Failed|(?:Content|Payload|Request Entity) Too Large|URI Too Long|Unsupported Media Type|Too Many Requests|' +
  'Internal Server Error|Not Implemented|Bad Gateway|Service Unavailable|Gateway Time-?out|OK|Created|Accepted|No Content';
const ALONE = new RegExp(
  String.raw`^\s{0,8}(?:(?:HTTP )?(?:[Ss]tatus|STATUS|[Rr]esponse)(?: ?[Cc]ode)?\s{0,3}[:=]?\s{0,3})?(?<digits>[1-5]\d\d)(?:[ :,-]{1,3}(?:${REASONS}))?\s{0,4}(?=$|[{<"])`,
  'd',
);

/** Sentences in which browsers, `curl -f` and HTTP clients put a status. */
const IN_PROSE = [
  /(?:failed with status code|returned error:|responded with a status of|HTTP [Ee]rror(?: code)?:?|HTTP status(?: code)?:?|[Ss]tatus [Cc]ode:) {0,2}(?<digits>[1-5]\d\d)\b/d,
  new RegExp(
    String.raw`(?:^|[\s:(])(?<digits>[45]\d\d) (?:Client Error|Server Error)?:? ?\(?(?:${REASONS})\b`,
    'd',
  ),
];

/** @returns the status of a status line, or of a line that holds nothing but a status. */
export const readStatusLine = (line: string): FoundStatus | undefined =>
  found(STATUS_LINE.exec(line)) ?? found(ALONE.exec(line));

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
