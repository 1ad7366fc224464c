import type { Quoted, ReadError, Span } from '../../model.ts';
import { before } from './before.ts';
import type { Form } from './form.ts';
import { viewOf } from '../../text/view.ts';
import { type Layout, stringAt } from './layout.ts';
import { kindOfCode } from './names.ts';

/** An error as a text words it, and the stretch of the laid-out text that does. */
export interface Sentence extends Span {
  readonly error: ReadError;
  readonly wraps: boolean;
}

/**
 * @param previous - where the sentence before it ended.
 * @returns undefined where the match turns out to be no statement of an error.
 */
export function readSentence(
  layout: Layout,
  form: Form,
  match: RegExpExecArray,
  previous: number,
): Sentence | undefined {
  const { view } = layout;
  const opening = form.opening && openingOf(form.opening, view.text, match.index);
  if (form.opening && !opening) return undefined;
  const ahead = form.messageBefore && before(layout, match.index, previous, form.messageBefore);
  if (form.messageBefore && !ahead) return undefined;
  const string = stringAt(layout, match.index);
  const named = (name: string): Quoted | undefined =>
    group(layout, match, name) ?? (opening && group(layout, opening.match, name, opening.at));
  const service = named('service');
  const stated = named('code') ?? ahead?.code;
  const kind = stated && kindOfCode(stated.value, service?.value);
  if (kind === 'none') return undefined;
  const said = present(named('message') ?? ahead?.message);
  const printed = said && printedStatus(said);
  const message = printed ? undefined : said;
  const status = named('status');
  // A HEAD without a body leaves nothing but the status in the code's place: "403", "403 Forbidden".
  const bareStatus = stated && /^[1-5]\d\d\b/.test(stated.value) ? stated : printed;
  const code = kind === 'code' && !bareStatus ? stated : undefined;
  if (!code && !message && !status && !printed) return undefined;
  const matched = match.index + match[0].length;
  const listed = form.lists ? listAt(layout, matched) : undefined;
  const end = listed?.end ?? matched;
  return {
    start: opening ? opening.at + opening.match.index : Math.min(ahead?.start ?? match.index, match.index),
    end: string ? Math.min(end, string.end) : end,
    wraps: form.wraps === true,
    error: {
      code: code && { ...code, from: 'text:sdk' },
      message,
      status: numeric(status) ?? numeric(bareStatus),
      service,
      operation: named('operation') ?? named('operationOfOld'),
      requestId: present(named('id') ?? named('requestId')),
      tool: form.tool,
      detail: detailOf({ HostId: named('host'), ...listed?.members }),
    },
  };
}

interface Listed {
  readonly members: Readonly<Record<string, Quoted>>;
  readonly end: number;
}

const LIST = /\s{0,8}Additional error details:[ \t]{0,4}\r?\n/y;
const MEMBER = /(?<name>[A-Za-z][\w-]{0,60}): (?<value>[^\n]{0,500})(?:\n|$)/dy;
const MOST_MEMBERS = 20;

/** The AWS CLI lists further members of an error below its words, each on a line. */
function listAt(layout: Layout, at: number): Listed | undefined {
  LIST.lastIndex = at;
  if (!LIST.test(layout.view.text)) return undefined;
  const members: Record<string, Quoted> = {};
  let end = LIST.lastIndex;
  for (let count = 0; count < MOST_MEMBERS; count++) {
    MEMBER.lastIndex = end;
    const match = MEMBER.exec(layout.view.text);
    const value = match && group(layout, match, 'value');
    if (!match) break;
    end = MEMBER.lastIndex;
    if (value) members[match.groups?.['name'] ?? ''] = value;
  }
  return { members, end };
}

/** Version 2 of the SDK for JavaScript prints it before the message that is not there: "301: null". */
const printedStatus = (said: Quoted): Quoted | undefined =>
  /^[1-5]\d\d: (?:null|undefined)$/.test(said.value) ? viewOf(said).quote(0, 3) : undefined;

/** What is not there is printed as `null`, or as nothing. */
const present = (quoted: Quoted | undefined): Quoted | undefined =>
  quoted?.value === '' || quoted?.value === 'null' ? undefined : quoted;

function detailOf(named: Readonly<Record<string, Quoted | undefined>>): ReadError['detail'] {
  const shown: Record<string, Quoted> = {};
  for (const [name, value] of Object.entries(named)) {
    const quoted = present(value);
    if (quoted) shown[name] = quoted;
  }
  return shown;
}

/** .NET writes a status as the name of its enumeration. */
const STATUS_WORDS: Readonly<Record<string, number>> = {
  BadRequest: 400,
  Unauthorized: 401,
  Forbidden: 403,
  NotFound: 404,
  MethodNotAllowed: 405,
  Conflict: 409,
  PreconditionFailed: 412,
  RequestEntityTooLarge: 413,
  TooManyRequests: 429,
  MovedPermanently: 301,
  Moved: 301,
  InternalServerError: 500,
  BadGateway: 502,
  ServiceUnavailable: 503,
  GatewayTimeout: 504,
};

function numeric(status: Quoted | undefined): Quoted<number> | undefined {
  if (!status) return undefined;
  const value = STATUS_WORDS[status.value] ?? Number.parseInt(status.value, 10);
  return value >= 100 ? { value, spans: status.spans } : undefined;
}

const LONGEST_SENTENCE = 6_000;

function openingOf(
  opening: RegExp,
  text: string,
  end: number,
): { readonly match: RegExpExecArray; readonly at: number } | undefined {
  const from = Math.max(0, end - LONGEST_SENTENCE);
  const match = opening.exec(text.slice(from, end));
  return match ? { match, at: from } : undefined;
}

/** A part that begins in a string ends with it. */
function group(layout: Layout, match: RegExpExecArray, name: string, offset = 0): Quoted | undefined {
  const found = match.indices?.groups?.[name];
  if (!found || found[1] === found[0]) return undefined;
  const start = offset + found[0];
  const end = Math.min(offset + found[1], stringAt(layout, start)?.end ?? Infinity);
  const quoted = layout.view.quoteTrimmed(start, end);
  return quoted.value ? quoted : undefined;
}
