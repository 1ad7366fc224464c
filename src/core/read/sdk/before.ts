import type { Quoted, Span } from '../../model.ts';
import type { Reach } from './form.ts';
import { type Layout, stringAt } from './layout.ts';
import { kindOfCode } from './names.ts';

/** What stands before the end of a sentence that is told from its end. */
export interface Before {
  readonly start: number;
  readonly message: Quoted;
  /** Some SDKs name no code but the exception's class before the message. */
  readonly code?: Quoted | undefined;
}

const LONGEST_MESSAGE = 2_000;
/** What ends in a colon and may be a class: `software.amazon.awssdk.services.sts.model.ExpiredTokenException: `. */
const NAME = /(?<=^|[\s.("'[{])(?<!\bjavax?\.[\w.]{1,60})([A-Z](?=\w{0,100}[a-z])\w{1,100}):(?=\s|$)/dg;
/** The same at the beginning of a line, behind what JavaScript puts before it. */
const FIRST_NAME =
  /^[\s{["'(]{0,12}(?:Uncaught (?:\(in promise\) )?|Error: |\w{1,40}Warning: ){0,3}([A-Z](?=\w{0,100}[a-z])\w{3,100}):(?=\s|$)/dg;
/** What wrappers write right before another's message. */
const LEAD =
  /Resource handler returned message: "?|Message returned: |An error occurred: \w{1,255} - |:in [`'][^'\n]{0,200}': |API: [a-z][\w-]{1,40}:\w{1,80} |\|\s{1,40}|(?:^|[\s:])Error: |[\u3040-\u30ff\u4e00-\u9fff][:：]\s{0,2}|\b(?:ERROR|WARN|INFO|FATAL)\b(?:(?!ERROR|WARN|INFO|FATAL)[^\n:]){0,60}: /g;

/**
 * @param previous - where the sentence before it ended: its words are not read twice.
 * @returns undefined where a class had to begin the line and does not.
 */
export function before(layout: Layout, end: number, previous: number, reach: Reach): Before | undefined {
  const { view } = layout;
  const from = Math.max(previous, end - LONGEST_MESSAGE, stringAt(layout, end)?.start ?? 0);
  const window = view.text.slice(from, end);
  const line = { start: from + window.lastIndexOf('\n') + 1, end };
  const named = nameIn(view.text, line, reach === 'start' ? FIRST_NAME : NAME);
  if (reach === 'start' && !named) return undefined;
  const range = named
    ? line
    : (wrappedRefusal(window, from) ?? (reach === 'paragraph' ? paragraphBefore(window, end) : line));
  const name = named ?? nameIn(view.text, range, NAME);
  const lead = leadIn(view.text, range);
  const at = Math.max(name?.after ?? range.start, lead);
  return {
    start: lead > range.start ? lead : beginning(view.text, range.start, name),
    message: view.quoteTrimmed(at, end),
    code: name && name.after >= lead ? view.quote(name.start, name.end) : undefined,
  };
}

/** The lines up to the last blank one, at most as many as a message takes. */
function paragraphBefore(window: string, end: number): Span {
  const lines = window.split('\n');
  let first = lines.length - 1;
  while (first > 0 && lines.length - first < MOST_LINES && lines[first - 1]?.trim()) first--;
  return { start: end - lines.slice(first).join('\n').length, end };
}

const MOST_LINES = 8;

const WRAPPED_REFUSAL =
  /(?<=^|[\s:])User: arn:\S{5,300}\s{1,40}is not authorized to perform:[^\n]{0,500}(?:\n[^\n]{1,500}){0,4}$/;

/** @returns the lines of a refusal that a page or a mail broke: `User: …` on one, what it may not do on the next. */
function wrappedRefusal(window: string, from: number): Span | undefined {
  const found = WRAPPED_REFUSAL.exec(window);
  return found?.[0].includes('\n') ? { start: from + found.index, end: from + window.length } : undefined;
}

interface Name extends Span {
  /** Past the colon and the blank. */
  readonly after: number;
}

/** Wrappers put their own words first ("Error: error calling sts:…: Code: message"): the last code-like name is AWS's. */
function nameIn(text: string, { start, end }: Span, pattern: RegExp): Name | undefined {
  const names = [...text.slice(start, end).matchAll(pattern)].filter(
    ({ 1: name = '' }) => kindOfCode(name, undefined) !== 'none',
  );
  const found =
    names.findLast(({ 1: name = '' }) => /[a-z][A-Z]|Exception$/.test(name)) ??
    names.findLast(({ 1: name = '' }) => name.length > 3);
  const at = found?.indices?.[1];
  return (
    found && at && { start: start + at[0], end: start + at[1], after: start + found.index + found[0].length }
  );
}

function leadIn(text: string, { start, end }: Span): number {
  const last = [...text.slice(start, end).matchAll(LEAD)].at(-1);
  return last ? start + last.index + last[0].length : start;
}

/** A line is all the sentence's, unless a dump's brace opens in it: then from the class on, with its packages. */
function beginning(text: string, line: number, name: Name | undefined): number {
  const ahead = text.slice(line, name?.start ?? line);
  if (!name || !/[{[]/.test(ahead)) return line;
  return name.start - (/[\w.$/:-]{0,200}$/.exec(ahead.slice(-200))?.[0].length ?? 0);
}
