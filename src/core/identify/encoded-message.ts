import type { Quoted } from '../model.ts';
import { type View, ViewBuilder } from '../text/view.ts';

/** The blob of an `Encoded authorization failure message`, put together again where a terminal wrapped it. */
export interface EncodedMessage extends Quoted {
  /** False where its length or what follows says that the end is missing. */
  readonly isWhole: boolean;
}

const LEAD = /\bEncoded authorization failure message:\s{0,80}["'`]?/i;
const RUN = /[\w-]{1,20000}/y;
const WRAP = /[ \t]{0,40}\\?\r?\n[ \t│|>]{0,80}/y;
/** The shortest that is offered as a blob; AWS's own are many times longer. */
const SHORTEST = 40;
const MOST_LINES = 400;

/**
 * @param view - one text that holds the lead at most a few times; the first is read.
 * @returns the blob behind `Encoded authorization failure message:`, or undefined where there is none.
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html
 */
export function encodedMessageIn(view: View): EncodedMessage | undefined {
  const lead = LEAD.exec(view.text);
  if (!lead) return undefined;
  const builder = new ViewBuilder(view);
  let at = lead.index + lead[0].length;
  for (let line = 0; line < MOST_LINES; line++) {
    const run = match(RUN, view.text, at);
    if (!run || (line > 0 && !isMore(run, view.text.charAt(at + run.length)))) break;
    builder.copy(at, at + run.length);
    at += run.length;
    const wrap = match(WRAP, view.text, at);
    if (wrap === undefined) break;
    at += wrap.length;
  }
  const blob = builder.build();
  if (blob.text.length < SHORTEST) return undefined;
  const isCut = /^\s{0,4}(?:\.\.\.|…|\(truncated|\[truncated)/.test(view.text.slice(at, at + 20));
  // Base64url without padding never leaves one character over.
  return { ...blob.quote(), isWhole: !isCut && blob.text.length % 4 !== 1 };
}

/** A whole line in the blob's alphabet that is no word of prose: `status` and `request` follow it in some logs. */
const isMore = (run: string, next: string): boolean =>
  /^[\s"'`,.)]?$/.test(next) && next !== ' ' && !/^[a-z]{1,20}$|^[A-Z][a-z]{1,20}$/.test(run);

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
