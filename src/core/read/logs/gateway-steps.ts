import type { Quoted } from '../../model.ts';
import { type View, wholeView } from '../../text/view.ts';
import { unescaped } from './decode.ts';
import { instant } from './instant.ts';

/** One line of an execution log: what it is about, and what it says. */
export interface Step {
  readonly label: string;
  /** The label and what follows it. */
  readonly whole: View;
  /** What follows the label. */
  readonly says: View;
  /** In front of the line: the request that it belongs to, and when. */
  readonly id?: Quoted | undefined;
  readonly at?: Quoted<number> | undefined;
  readonly start: number;
  readonly end: number;
  /** It is the string of an exported log: its end is that of the string. */
  readonly isQuoted: boolean;
}

/** What API Gateway begins the lines of an execution log with; each of them in this or no other case. */
const LABELS = [
  'Execution log for request ',
  'Starting execution for request: ',
  'HTTP Method: ',
  'Method request path: ',
  'Method request query string: ',
  'Method request headers: ',
  'Method request body before transformations: ?',
  'Endpoint request URI: ',
  'Endpoint request headers: ?',
  'Endpoint request body after transformations: ?',
  'Sending request to ',
  'Received response. Status: ',
  'Endpoint response headers: ?',
  'Endpoint response body before transformations: ?',
  'Method response body after transformations: ?',
  'Method response headers: ?',
  'Successfully completed (?:authorizer )?execution',
  'Method completed with status: ',
  'Execution failed(?=[: ])',
  'Unauthorized request: ',
  'The client is not authorized to perform this operation',
  'Extended Request Id: ',
  'Verifying Usage Plan for request: ',
  'Usage Plan check (?:succeeded|failed) ',
  'API Key {1,2}(?=\\S{0,80} ?(?:not )?authorized )',
  'Starting authorizer: ',
  'Incoming identity: ',
  'Authorizer result body (?:before|after) parsing: ?',
  'Using valid authorizer policy for principal: ',
  'Gateway response type: ',
  'Gateway response body: ?',
  'Gateway response headers: ?',
  'Request body does not match model schema ',
  'Lambda (?:invocation|execution) failed with status:? ',
  'AWS Integration Endpoint RequestId : ',
  'X-ray Tracing ID : ',
];
const LABEL = new RegExp(String.raw`(?<![\w"'])(?:${LABELS.join('|')})`, 'g');

/** Words that nothing else writes: enough to tell the log by. */
export const isGatewayLog = (text: string): boolean =>
  /Execution failed due to |Method completed with status: \d|Starting execution for request: |Endpoint response body before transformations|Method request headers: \{|Gateway response type: [A-Z]/.test(
    text,
  );

const UUID = /\((?<it>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\)/d;
const TIME =
  /(?<it>\w{3} \w{3} {1,2}\d{1,2} \d\d:\d\d:\d\d UTC \d{4}|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d))/d;
/** Time, stream and request in front of a label. */
const FRONT = 200;
const LONGEST = 60_000;
const MOST = 20_000;

/** @returns the steps of an execution log, in order. A body may go on over several lines, anything else ends with its line. */
export function stepsIn(text: string): Step[] {
  const marks: Mark[] = [];
  for (const match of text.matchAll(LABEL)) {
    const mark = markOf(text, match);
    const last = marks.at(-1);
    // "Endpoint response headers" in a sentence of another step is none of its own.
    if (last && mark.start < last.index + last.label.length) continue;
    marks.push(mark);
    if (marks.length === MOST) break;
  }
  return marks.map((mark, number) => toStep(text, mark, marks[number + 1]?.start ?? text.length));
}

interface Mark {
  readonly label: string;
  readonly index: number;
  /** Where its line or its string begins. */
  readonly start: number;
  readonly isQuoted: boolean;
}

function markOf(text: string, { 0: label, index }: RegExpExecArray): Mark {
  const front = text.slice(Math.max(0, index - FRONT), index);
  const newline = front.lastIndexOf('\n');
  const quote = front.lastIndexOf('"');
  return {
    label,
    index,
    start: index - front.length + Math.max(newline, quote) + 1,
    isQuoted: quote > newline,
  };
}

function toStep(text: string, { label, index, start, isQuoted }: Mark, next: number): Step {
  const from = index + label.length;
  const rest = text.slice(from, Math.min(next, from + LONGEST));
  const newline = isQuoted
    ? endOfString(rest)
    : /body|headers/.test(label)
      ? afterValue(rest)
      : rest.indexOf('\n');
  const end = from + (newline === -1 ? rest.length : newline);
  const front = { text: text.slice(start, index), start };
  return {
    label: label.trimEnd().replace(/:$/, ''),
    whole: view(text, index, end, isQuoted),
    says: view(text, from, end, isQuoted),
    id: part(front, UUID),
    at: instant(part(front, TIME)),
    start,
    end,
    isQuoted,
  };
}

const view = (text: string, from: number, to: number, isQuoted: boolean): View =>
  isQuoted ? unescaped(trimmed(text, from, to)) : trimmed(text, from, to);

const endOfString = (rest: string): number => {
  const found = /(?<!\\)"|\r?\n/.exec(rest);
  return found ? found.index : -1;
};

/** A body ends where a blank line or a line with a time or a request in front begins. */
function afterValue(rest: string): number {
  const found =
    /\n(?=[ \t]{0,8}(?:\r?\n|\d{4}-\d\d-\d\d|\([0-9a-f]{8}-|\w{3} \w{3} {1,2}\d{1,2} \d\d:|```))/.exec(rest);
  return found ? found.index : -1;
}

function trimmed(text: string, from: number, to: number): View {
  let end = to;
  while (end > from && /\s/.test(text.charAt(end - 1))) end--;
  let start = from;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  return wholeView(text, start, end);
}

function part(front: { readonly text: string; readonly start: number }, pattern: RegExp): Quoted | undefined {
  const found = pattern.exec(front.text);
  const at = found?.indices?.groups?.['it'];
  return (
    at && {
      value: found?.groups?.['it'] ?? '',
      spans: [{ start: front.start + at[0], end: front.start + at[1] }],
    }
  );
}
