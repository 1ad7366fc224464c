import type { Span } from '../../model.ts';
import { isBlank, type View, ViewBuilder } from '../../text/view.ts';
import { endOfSubstitution, readAnsiEscape } from './shell.ts';

/** A shell word with its quotes taken away. */
export interface Word {
  readonly view: View;
  readonly span: Span;
}

/** Something odd that is seen while a command is split into words. */
export interface LexRemark {
  readonly kind:
    'unquoted-ampersand' | 'smart-quote' | 'unclosed-quote' | 'no-break-blank' | 'unexpanded-variable';
  readonly span: Span;
  readonly text?: string | undefined;
}

/** One simple command as a POSIX shell reads it. */
export interface Command {
  readonly words: readonly Word[];
  /** Where the shell stops reading it, here-documents included. */
  readonly end: number;
  /** The text of a here-document on standard input. */
  readonly heredoc?: View | undefined;
  readonly remarks: readonly LexRemark[];
}

/** Says whether the words so far can be a request. `isWhole` where there are no more. */
export type Judge = (words: readonly Word[], isWhole: boolean) => boolean;

/**
 * Splits a command into words: quotes, backslashes, `$'…'`, continuation lines, comments and here-documents are
 * resolved; `$VAR`, `$(…)` and backquotes stay as they stand. Beyond POSIX it takes typographic quotes for quotes,
 * no-break blanks for blanks, `<placeholder>` for text, the `> ` prompt of a continued line for nothing, and a
 * backslash with blanks behind it for a continuation.
 * @param closer - a character that ends the command where it stands unquoted: what the command is wrapped in.
 * @param isWorthwhile - asked after each word, and before here-documents are read; false ends the reading.
 */
export function lexCommand(text: string, from: number, closer: string, isWorthwhile: Judge): Command {
  return new Lexer(text, from, closer, isWorthwhile).run();
}

/** With the `> ` prompt of the next line, unless a file's name follows it. */
const CONTINUATION = /^.[ \t\u00a0]{0,16}\r?\n(?:[ \t]{0,40}>[ \t](?![ \t]{0,4}[/&\d]))?/;

/** Of what an ampersand cuts off: enough for a presigned query. */
const MOST_CUT = 8_000;

/** `$NAME` and `${NAME}`, which single quotes keep from being filled in. */
const VARIABLE = /\$(?:\{[A-Za-z_]\w{0,60}\}|[A-Za-z_]\w{0,60})/;

class Lexer {
  readonly #text: string;
  readonly #closer: string;
  readonly #isWorthwhile: Judge;
  readonly #words: Word[] = [];
  readonly #remarks: LexRemark[] = [];
  readonly #heredocs: { delimiter: string; isIndented: boolean }[] = [];
  #at: number;
  #word: ViewBuilder | undefined;
  #wordStart = 0;
  #heredoc: View | undefined;

  constructor(text: string, from: number, closer: string, isWorthwhile: Judge) {
    this.#text = text;
    this.#at = from;
    this.#closer = closer;
    this.#isWorthwhile = isWorthwhile;
  }

  run(): Command {
    while (this.#at < this.#text.length && this.#step());
    this.#endWord();
    if (this.#heredocs.length > 0 && this.#isWorthwhile(this.#words, true)) this.#readHeredocs();
    return { words: this.#words, end: this.#at, heredoc: this.#heredoc, remarks: this.#remarks };
  }

  /** Reads one character or one quoted part. @returns false where the command ends. */
  #step(): boolean {
    const char = this.#text.charAt(this.#at);
    if (char === this.#closer) return false;
    const continuation = this.#continuation();
    if (continuation > 0) {
      // The shell joins what stands on both sides; blanks behind the backslash were not meant to be there.
      if (!/[\r\n]/.test(this.#text.charAt(this.#at + 1))) this.#endWord();
      this.#at += continuation;
      return true;
    }
    if (char === '\n' || char === ';' || char === '|') return false;
    if (isBlank(char.charCodeAt(0))) return this.#blank();
    if (char === '#' && !this.#word) return this.#comment();
    if (char === '&') return this.#ampersand();
    if (char === '<' || char === '>') return this.#angle(char);
    this.#open();
    if (char === "'") return this.#quoted("'");
    if (char === '"') return this.#doubleQuoted('"', 1);
    // Within a word it is an apostrophe.
    if (this.#at === this.#wordStart && '\u2018\u2019'.includes(char)) return this.#smart("'\u2018\u2019");
    if (this.#at === this.#wordStart && '\u201c\u201d'.includes(char)) return this.#smart('"\u201c\u201d');
    if (char === '$') return this.#dollar();
    if (char === '`') return this.#substitution('`');
    if (char === '\\' && this.#at + 1 < this.#text.length) this.#at += 1;
    return this.#take(1);
  }

  #open(): ViewBuilder {
    if (!this.#word) {
      this.#word = new ViewBuilder();
      this.#wordStart = this.#at;
    }
    return this.#word;
  }

  #endWord(): boolean {
    if (!this.#word) return true;
    const span = { start: this.#wordStart, end: this.#at };
    this.#words.push({ view: this.#word.build(), span });
    this.#word = undefined;
    return this.#isWorthwhile(this.#words, false);
  }

  #take(length: number): boolean {
    const end = Math.min(this.#at + length, this.#text.length);
    this.#open().append(this.#text.slice(this.#at, end), this.#at, end);
    this.#at = end;
    return true;
  }

  #blank(): boolean {
    // A shell knows blank and tab; another character that looks like one becomes part of a word.
    if (this.#text.charCodeAt(this.#at) > 0x7f)
      this.#remarks.push({ kind: 'no-break-blank', span: { start: this.#at, end: this.#at + 1 } });
    const goesOn = this.#endWord();
    if (goesOn) this.#at += 1;
    return goesOn;
  }

  #comment(): boolean {
    this.#at = endOfLine(this.#text, this.#at);
    return true;
  }

  /** Length of a line continuation here, 0 when there is none. cmd.exe writes `^`, PowerShell a backquote. */
  #continuation(): number {
    const char = this.#text.charAt(this.#at);
    if (char !== '\\' && char !== '^' && char !== '`') return 0;
    return CONTINUATION.exec(this.#text.slice(this.#at, this.#at + 80))?.[0].length ?? 0;
  }

  /** The shell ends the command here and runs it in the background: what follows never reaches the server. */
  #ampersand(): boolean {
    const next = this.#text.charAt(this.#at + 1);
    if (!this.#word || next === '' || '&>'.includes(next) || isBlank(next.charCodeAt(0))) return false;
    const start = this.#at;
    this.#endWord();
    this.#at = endOfLine(this.#text, this.#at);
    while (this.#text.charAt(this.#at - 1) === '\\' && this.#at < this.#text.length) {
      this.#at = endOfLine(this.#text, this.#at + 1);
    }
    const text = this.#text.slice(start, Math.min(this.#at, start + MOST_CUT));
    this.#remarks.push({ kind: 'unquoted-ampersand', span: { start, end: start + 1 }, text });
    return false;
  }

  #angle(char: string): boolean {
    const placeholder =
      char === '<'
        ? /^<[\p{L}][\p{L}\p{N} _-]{0,38}>/u.exec(this.#text.slice(this.#at, this.#at + 48))
        : null;
    if (placeholder) return this.#take(placeholder[0].length);
    const heredoc = /^<<(-?)[ \t]{0,4}(["']?)([A-Za-z_]\w{0,40})\2/.exec(
      this.#text.slice(this.#at, this.#at + 56),
    );
    if (heredoc) {
      this.#endWord();
      this.#heredocs.push({ delimiter: heredoc[3] ?? '', isIndented: heredoc[1] === '-' });
      this.#at += heredoc[0].length;
      return true;
    }
    // A file descriptor is part of the redirection: `2>&1`.
    if (this.#word && /^\d{1,2}$/.test(this.#text.slice(this.#wordStart, this.#at))) {
      this.#word = undefined;
    }
    return false;
  }

  #quoted(closers: string): boolean {
    const start = this.#at + 1;
    let end = start;
    while (end < this.#text.length && !closers.includes(this.#text.charAt(end))) end += 1;
    if (end >= this.#text.length) return this.#unclosed(start);
    this.#open().append(this.#text.slice(start, end), start, end);
    this.#noteVariable(start, end);
    this.#at = end + 1;
    return true;
  }

  #noteVariable(start: number, end: number): void {
    const found = VARIABLE.exec(this.#text.slice(start, end));
    if (!found) return;
    const at = start + found.index;
    const span = { start: at, end: at + found[0].length };
    this.#remarks.push({ kind: 'unexpanded-variable', span, text: found[0] });
  }

  #smart(closers: string): boolean {
    this.#remarks.push({ kind: 'smart-quote', span: { start: this.#at, end: this.#at + 1 } });
    return closers.startsWith('"') ? this.#doubleQuoted(closers, 1) : this.#quoted(closers);
  }

  #doubleQuoted(closers: string, skip: number): boolean {
    const start = this.#at + skip;
    const end = endOfDoubleQuotes(this.#text, start, closers);
    if (end < 0) return this.#unclosed(start);
    const word = this.#open();
    for (let at = start; at < end;) {
      const escape = /^\\(?:[$`"\\]|(\r?\n))/.exec(this.#text.slice(at, at + 3));
      if (escape) {
        // The backslash goes; a line end goes with it.
        if (escape[1] === undefined) word.append(this.#text.charAt(at + 1), at + 1, at + 2);
        at += escape[0].length;
        continue;
      }
      let next = at + 1;
      while (next < end && this.#text.charAt(next) !== '\\') next += 1;
      word.append(this.#text.slice(at, next), at, next);
      at = next;
    }
    if (end === start) word.append('', start, start);
    this.#at = end + 1;
    return true;
  }

  /** A quote that nothing closes: the paste was cut, or it is prose. Read to the end of the line and no further. */
  #unclosed(start: number): boolean {
    this.#remarks.push({ kind: 'unclosed-quote', span: { start: start - 1, end: start } });
    const end = endOfLine(this.#text, start);
    this.#open().append(this.#text.slice(start, end), start, end);
    this.#at = end;
    return false;
  }

  #dollar(): boolean {
    const next = this.#text.charAt(this.#at + 1);
    if (next === '"') return this.#doubleQuoted('"', 2);
    if (next === "'") return this.#ansi();
    return next === '(' || next === '{' ? this.#substitution(next) : this.#take(1);
  }

  #ansi(): boolean {
    const word = this.#open();
    let at = this.#at + 2;
    while (at < this.#text.length && this.#text.charAt(at) !== "'") {
      const escape = readAnsiEscape(this.#text, at);
      word.append(escape.chars, at, at + escape.length);
      at += escape.length;
    }
    if (at >= this.#text.length)
      this.#remarks.push({ kind: 'unclosed-quote', span: { start: this.#at + 1, end: this.#at + 2 } });
    this.#at = Math.min(at + 1, this.#text.length);
    return true;
  }

  #substitution(opener: string): boolean {
    const end = endOfSubstitution(this.#text, opener === '`' ? this.#at : this.#at + 1);
    return this.#take(end < 0 ? 1 : end - this.#at);
  }

  /** Their bodies begin on the next line, in order; the last one is what the command reads. */
  #readHeredocs(): void {
    let at = endOfLine(this.#text, this.#at);
    for (const { delimiter, isIndented } of this.#heredocs) {
      const body = new ViewBuilder();
      at += 1;
      while (at < this.#text.length) {
        const end = endOfLine(this.#text, at);
        const line = this.#text.slice(at, end).trimEnd();
        if ((isIndented ? line.trimStart() : line) === delimiter) {
          at = end;
          break;
        }
        body.append(this.#text.slice(at, end + 1), at, Math.min(end + 1, this.#text.length));
        at = end + 1;
      }
      this.#heredoc = body.build();
    }
    this.#at = Math.min(at, this.#text.length);
  }
}

function endOfDoubleQuotes(text: string, from: number, closers: string): number {
  for (let at = from; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (closers.includes(char)) return at;
    if (char === '\\') at += 1;
    else if (char === '$' && text.charAt(at + 1) === '(') {
      const end = endOfSubstitution(text, at + 1);
      if (end > 0) at = end - 1;
    }
  }
  return -1;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
