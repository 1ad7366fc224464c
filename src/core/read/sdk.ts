import type { Quoted, ReadError, Span } from '../model.ts';
import { type View, ViewBuilder, wholeView } from '../text/view.ts';
import { Claims } from './claims.ts';
import type { Reader } from './reader.ts';
import { FORMS, NOT_CODES, type Form } from './sdk-forms.ts';

/** Reads the sentences in which SDKs and tools print an error. */
export const sdkReader: Reader = {
  id: 'sdk',
  isWorthwhile: () => true,
  read(text) {
    const { errors, spans } = readSdkTexts(text);
    return { kinds: errors.length > 0 ? ['sdk-text'] : [], errors, claimed: spans };
  },
};

interface SdkReading {
  readonly errors: readonly ReadError[];
  readonly spans: readonly Span[];
}

/** @returns the errors that SDK and tool texts state, in the order of the paste, each stretch of text read once. */
export function readSdkTexts(text: string): SdkReading {
  const view = withoutGutter(text);
  const found: { error: ReadError; spans: readonly Span[] }[] = [];
  const taken = new Claims(view.text.length);
  for (const form of FORMS) {
    let previous = 0;
    for (const match of view.text.matchAll(form.pattern)) {
      const sentence = readSentence(view, form, match, previous);
      previous = match.index + match[0].length;
      if (!sentence || taken.has(sentence.start) || taken.has(sentence.end - 1)) continue;
      taken.add([sentence]);
      found.push({ error: sentence.error, spans: view.spansOf(sentence.start, sentence.end) });
    }
  }
  found.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
  return { errors: found.map(({ error }) => error), spans: found.flatMap(({ spans }) => spans) };
}

/** Terraform draws a line down the left of what it prints. */
function withoutGutter(text: string): View {
  const whole = wholeView(text);
  if (!text.includes('│')) return whole;
  const builder = new ViewBuilder(whole);
  let from = 0;
  for (const { 0: gutter, index } of text.matchAll(/^[ \t]{0,8}│ ?/gm)) {
    builder.copy(from, index);
    from = index + gutter.length;
  }
  return builder.copy(from, text.length).build();
}

interface Sentence extends Span {
  readonly error: ReadError;
}

/** @param previous - where the sentence before it ended: its words are not read twice. */
function readSentence(
  view: View,
  form: Form,
  match: RegExpExecArray,
  previous: number,
): Sentence | undefined {
  const end = match.index + match[0].length;
  const before = form.messageBefore ? lineBefore(view, match.index, previous) : undefined;
  const opening = form.opening && openingOf(form.opening, view.text, match.index);
  if (form.opening && !opening) return undefined;
  const named = (name: string): Quoted | undefined =>
    group(view, match, name) ?? (opening && group(view, opening.match, name, opening.at));
  const service = named('service');
  const code =
    named('code') ??
    (before?.code && !isOwnClass(before.code.value, service?.value) ? before.code : undefined);
  if (code && isOwnClass(code.value, service?.value)) return undefined;
  const status = named('status');
  // A HEAD without a body leaves botocore nothing but the status: "An error occurred (403)".
  const bareStatus = code && /^[1-5]\d\d$/.test(code.value) ? code : undefined;
  const shown = status ?? bareStatus;
  return {
    start: opening ? opening.at + opening.match.index : (before?.start ?? match.index),
    end,
    error: {
      code: code && !bareStatus ? { ...code, from: 'text:sdk' } : undefined,
      message: named('message') ?? (before?.message.value ? before.message : undefined),
      status: shown && { value: Number(shown.value), spans: shown.spans },
      service,
      operation: named('operation'),
      requestId: named('id'),
      detail: {},
    },
  };
}

/** The tool's own class name must not pass for AWS's code: `S3Exception`, `AmazonS3Exception`. */
const isOwnClass = (code: string, service: string | undefined): boolean =>
  NOT_CODES.has(code) ||
  /^Amazon\w{1,60}Exception$/.test(code) ||
  (service !== undefined && code.toLowerCase() === `${service.replaceAll(' ', '').toLowerCase()}exception`);

const LONGEST_SENTENCE = 6_000;

function openingOf(
  opening: RegExp,
  text: string,
  end: number,
): { readonly match: RegExpExecArray; readonly at: number } | undefined {
  const at = Math.max(0, end - LONGEST_SENTENCE);
  const match = opening.exec(text.slice(at, end));
  return match ? { match, at } : undefined;
}

interface Before {
  /** Where the line begins. */
  readonly start: number;
  readonly message: Quoted;
  /** Java 2 names no code but the exception's class before the message. */
  readonly code?: Quoted | undefined;
}

const LONGEST_MESSAGE = 2_000;
const NAME = /(?:^|[\s.])([A-Z](?=\w{0,100}[a-z])\w{3,100}): /dg;

function lineBefore(view: View, end: number, previous: number): Before {
  const newline = view.text.slice(Math.max(0, end - LONGEST_MESSAGE), end).lastIndexOf('\n');
  const start = Math.max(
    previous,
    end - LONGEST_MESSAGE,
    newline === -1 ? 0 : Math.max(0, end - LONGEST_MESSAGE) + newline + 1,
  );
  const line = view.text.slice(start, end);
  // Wrappers put their own words first ("Error: error calling sts:…: Code: message"): the last code-like name is AWS's.
  const names = [...line.matchAll(NAME)].filter(({ 1: name = '' }) => !NOT_CODES.has(name));
  const named = names.findLast(({ 1: name = '' }) => /[a-z][A-Z]/.test(name)) ?? names.at(-1);
  const [from = 0, to = 0] = named?.indices?.[1] ?? [];
  const at = named ? named.index + named[0].length : 0;
  return {
    start,
    message: view.quoteTrimmed(start + at, end),
    code: named && view.quote(start + from, start + to),
  };
}

function group(view: View, match: RegExpExecArray, name: string, offset = 0): Quoted | undefined {
  const at = match.indices?.groups?.[name];
  if (!at || at[1] === at[0]) return undefined;
  const quoted = view.quoteTrimmed(offset + at[0], offset + at[1]);
  return quoted.value ? quoted : undefined;
}
