import type { ReadRequest, Remark, Span } from '../model.ts';
import { interpret, type Interpretation } from './curl/interpret.ts';
import { lexCmd } from './curl/cmd.ts';
import { dialectOf } from './curl/dialect.ts';
import { type Command, lexCommand, type LexRemark, type Word } from './curl/lexer.ts';
import { lexPowershell } from './commands/powershell/words.ts';
import { isUrlLike } from './curl/url-like.ts';

export interface CurlReading {
  readonly request: ReadRequest;
  /** Where the command ends in the text. */
  readonly end: number;
  readonly remarks: readonly Remark[];
}

/**
 * Reads the curl command that begins at an offset: at `curl` itself, at a path that ends in it, or at what stands
 * before it: a prompt, `sudo`, variable assignments.
 *
 * The request is the one that curl would send: the method follows from `-d`, `-I`, `-G`, `-T`; what an unquoted `&`
 * cuts off is not in it. `method` is absent where nothing says it (then it is GET). `basic` is the value of `-u` as
 * it stands, password included. Never throws; linear in the length of the command.
 *
 * @returns undefined when there is no curl command, or none with a URL or a header: "curl fails" is prose.
 */
export function readCurl(text: string, at: number): CurlReading | undefined {
  const ahead = text.slice(at, at + 120);
  const start = at + (AT_CURL.test(ahead) ? 0 : (PROMPT.exec(ahead)?.[0].length ?? 0));
  const command = lex(text, start, closerBefore(text, at));
  const curlAt = indexOfCurl(command.words);
  const curl = command.words[curlAt];
  if (!curl) return undefined;
  const meaning = interpret(command.words.slice(curlAt + 1), command.heredoc);
  if (!isRequest(meaning)) return undefined;
  return {
    request: { ...meaning.request, spans: [{ start: curl.span.start, end: command.end }] },
    end: command.end,
    remarks: [...remarksOf(command, meaning.request), ...meaning.remarks],
  };
}

function lex(text: string, start: number, closer: string): Command {
  const dialect = dialectOf(text, start);
  if (dialect === 'cmd') return lexCmd(text, start, isWorthwhile);
  if (dialect === 'powershell') return lexPowershell(text, start, isWorthwhile);
  return lexCommand(text, start, closer, isWorthwhile);
}

/** @returns every curl command of a text, in order. Linear: what turns out not to be one was not read far. */
export function findCurls(text: string): readonly CurlReading[] {
  const found: CurlReading[] = [];
  let end = 0;
  for (const { index } of text.matchAll(/(?<![\w.-])curl(?:\.exe)?(?=\s)/g)) {
    if (index < end) continue;
    const reading = readCurl(text, index);
    if (reading) found.push(reading);
    // A second `curl` among the first one's words is no command either.
    end = reading?.end ?? (text.startsWith('-', index + 'curl '.length) ? endOfLine(text, index) : end);
  }
  return found;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Nothing stands before it; a `#` or `>` further on is no prompt. */
const AT_CURL = /^[^\s]{0,100}curl(?:\.exe)?\s/i;
/** `$ `, `# `, `% `, `❯ `, `user@host:~$ `, `PS C:\> `; not longer than one can tell from text. */
const PROMPT = /^[ \t]{0,8}(?:[\w@:~./\\()[\] -]{0,80})?[$#%>❯][ \t]{1,4}/u;

/** What the command is wrapped in: `$(curl …)`, `` `curl …` ``, `"curl …"`. */
function closerBefore(text: string, at: number): string {
  const before = text.charAt(at - 1);
  return { '(': ')', '`': '`', '"': '"', "'": "'" }[before] ?? '';
}

const isCurl = (word: string): boolean => /^(?:[\w./\\:~-]{0,200}[/\\])?curl(?:\.exe)?$/i.test(word);
const PREFIX = /^(?:[A-Za-z_]\w{0,60}=[^]*|sudo|time|env|exec|command|nohup|!|&|-[A-Za-z]{1,4})$/;

function indexOfCurl(words: readonly Word[]): number {
  for (const [index, { view }] of words.entries()) {
    if (isCurl(view.text)) return index;
    if (!PREFIX.test(view.text)) return -1;
  }
  return -1;
}

/** Words that are read before there must be a URL or a header among them. */
const PATIENCE = 24;

/**
 * Stops where a sentence goes on behind the word "curl". What is not a command is never read far, so that many
 * such words cost no more than their own length.
 */
function isWorthwhile(words: readonly Word[], isWhole: boolean): boolean {
  if (isWhole || words.length === PATIENCE)
    return isRequest(interpret(words.slice(indexOfCurl(words) + 1), undefined));
  const first = words[0]?.view.text ?? '';
  const second = words[1]?.view.text ?? '';
  if (words.length !== 2 || !isCurl(first)) return true;
  return /^[-\u2013\u2014]./.test(second) || isUrlLike(second);
}

const isRequest = ({ request }: Interpretation): boolean =>
  request.url !== undefined || request.headers.length > 0;

/** One remark a kind; a variable in single quotes counts where it should be the address or a header's value. */
function remarksOf({ remarks }: Command, { url, headers }: Interpretation['request']): Remark[] {
  const values = [...(url?.spans ?? []), ...headers.flatMap(({ valueSpans }) => valueSpans)];
  const isSent = ({ span }: LexRemark): boolean =>
    values.some(({ start, end }) => start <= span.start && span.end <= end);
  const kinds = new Map<LexRemark['kind'], { spans: Span[]; text?: string | undefined }>();
  for (const remark of remarks) {
    if (remark.kind === 'unexpanded-variable' && !isSent(remark)) continue;
    const known = kinds.get(remark.kind);
    if (known) known.spans.push(remark.span);
    else kinds.set(remark.kind, { spans: [remark.span], text: remark.text });
  }
  return [...kinds].map(([kind, { spans, text }]) => ({ kind, spans, text }));
}
