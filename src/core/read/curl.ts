import type { ReadRequest, Span } from '../model.ts';
import { interpret, isUrlLike } from './curl/interpret.ts';
import { type Command, lexCommand, type LexRemark, type Word } from './curl/lexer.ts';

/** Something about a command that is wrong by itself, or that the shell or curl reads otherwise than it looks. */
export interface CurlRemark {
  readonly kind:
    | LexRemark
    /** `-k`: the server's certificate is not looked at. */
    | 'insecure'
    | 'unknown-option'
    /** A header that curl does not send: nothing behind its colon, or no colon. */
    | 'unsent-header';
  readonly spans: readonly Span[];
}

export interface CurlReading {
  readonly request: ReadRequest;
  /** Where the command ends in the text. */
  readonly end: number;
  readonly remarks: readonly CurlRemark[];
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
  const start = at + (PROMPT.exec(text.slice(at, at + 120))?.[0].length ?? 0);
  const command = lexCommand(text, start, closerBefore(text, at), isProse);
  const curlAt = indexOfCurl(command.words);
  const curl = command.words[curlAt];
  if (!curl) return undefined;
  const { request, remarks } = interpret(command.words.slice(curlAt + 1), command.heredoc);
  if (!request.url && request.headers.length === 0) return undefined;
  return {
    request: { ...request, spans: [{ start: curl.span.start, end: command.end }] },
    end: command.end,
    remarks: [...remarksOf(command), ...remarks],
  };
}

/**
 * @returns every curl command of a text, in order. No stretch is read twice, so the whole stays linear.
 */
export function findCurls(text: string): readonly CurlReading[] {
  const found: CurlReading[] = [];
  let end = 0;
  for (const { index } of text.matchAll(/(?<![\w.-])curl(?:\.exe)?(?=\s)/g)) {
    if (index < end) continue;
    const reading = readCurl(text, index);
    if (!reading) continue;
    found.push(reading);
    end = reading.end;
  }
  return found;
}

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

/** Words that may be read before anything looks like a request. */
const PATIENCE = 40;

/** Asked after every word: stops early where a sentence goes on behind the word "curl". */
function isProse(words: readonly Word[]): boolean {
  const last = words.at(-1)?.view.text ?? '';
  if (words.length === 2 && isCurl(words[0]?.view.text ?? ''))
    return !/^[-\u2013\u2014]./.test(last) && !isUrlLike(last);
  return (
    words.length > PATIENCE &&
    !words.some(({ view }) => isUrlLike(view.text) || /^(?:--header|-[A-Za-z]*H)/.test(view.text))
  );
}

function remarksOf({ remarks }: Command): CurlRemark[] {
  const kinds = new Map<LexRemark, Span[]>();
  for (const { kind, span } of remarks) {
    const spans = kinds.get(kind);
    if (spans) spans.push(span);
    else kinds.set(kind, [span]);
  }
  return [...kinds].map(([kind, spans]) => ({ kind, spans }));
}
