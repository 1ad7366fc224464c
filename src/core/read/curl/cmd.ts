import type { Span } from '../../model.ts';
import { isBlank, ViewBuilder } from '../../text/view.ts';
import type { Command, Judge, LexRemark, Word } from './lexer.ts';

/**
 * Splits a command as cmd.exe and the C runtime behind it do: `^` takes the meaning from the next character and joins lines, `\"` is a
 * quote, quotes hold blanks. Browsers' "Copy as cURL (cmd)" is written so; its older form puts carets within plain quotes too, where
 * they are taken for what they were meant to be.
 * @param isWorthwhile - asked after each word; false ends the reading.
 */
export function lexCmd(text: string, from: number, isWorthwhile: Judge): Command {
  const lexer = new CmdLexer(text, from);
  const words: Word[] = [];
  for (let word = lexer.word(); word; word = lexer.word()) {
    words.push(word);
    if (!isWorthwhile(words, false)) break;
  }
  return { words, end: lexer.at, remarks: lexer.remarks };
}

/** A character once its caret is gone. */
interface Unit {
  readonly char: string;
  readonly start: number;
  readonly end: number;
  readonly isEscaped: boolean;
}

class CmdLexer {
  readonly remarks: LexRemark[] = [];
  at: number;
  readonly #text: string;
  /** Within quotes that cmd.exe itself sees, its signs mean nothing. */
  #isQuotedForCmd = false;

  constructor(text: string, from: number) {
    this.#text = text;
    this.at = from;
  }

  /** @returns the next word, undefined where the command ends. */
  word(): Word | undefined {
    let unit = this.#unit();
    for (; unit && isBlankUnit(unit); unit = this.#unit()) this.#take(unit);
    if (!unit || this.#ends(unit)) return undefined;
    const { start } = unit;
    const builder = new ViewBuilder();
    let end = start;
    let isQuoted = false;
    for (; unit; unit = this.#unit()) {
      if (!isQuoted && (isBlankUnit(unit) || this.#ends(unit))) break;
      // A paste that was cut: nothing closes the quote, and the line ends.
      if (isQuoted && unit.char === '\n' && !unit.isEscaped) break;
      const escaped = unit.char === '\\' ? this.#quoteBehind(unit) : undefined;
      const isDoubled = isQuoted && unit.char === '"' && this.#isQuote(unit.end);
      if (escaped) {
        this.#take(unit);
        builder.append(escaped.char, escaped.start, escaped.end);
        this.at = end = escaped.end;
      } else if (isDoubled) {
        builder.append('"', unit.start, unit.end + 1);
        this.at = end = unit.end + 1;
      } else {
        if (unit.char === '"') {
          isQuoted = !isQuoted;
          builder.append('', unit.end, unit.end);
        } else builder.append(unit.char, unit.start, unit.end);
        this.#take(unit);
        end = unit.end;
      }
    }
    if (isQuoted) this.#remark('unclosed-quote', { start, end: start + 1 });
    if (unit?.char === '&') this.#cutAt(unit);
    return { view: builder.build(), span: { start, end } };
  }

  /** cmd.exe ends the command here, and takes what follows for another. */
  #cutAt({ start }: Unit): void {
    if (/^&[&\s]?$/.test(this.#text.slice(start, start + 2))) return;
    const line = this.#text.indexOf('\n', start);
    const end = line < 0 ? this.#text.length : line;
    this.#remark('unquoted-ampersand', { start, end: start + 1 }, this.#text.slice(start, end));
    this.at = end;
  }

  #remark(kind: LexRemark['kind'], span: Span, text?: string): void {
    this.remarks.push({ kind, span, text });
  }

  #take({ char, end, isEscaped }: Unit): void {
    if (char === '"' && !isEscaped) this.#isQuotedForCmd = !this.#isQuotedForCmd;
    this.at = end;
  }

  /** The character here with its caret taken away; a caret at a line's end joins the lines. */
  #unit(at = this.at): Unit | undefined {
    const char = this.#text.charAt(at);
    if (char === '') return undefined;
    if (char !== '^' || (this.#isQuotedForCmd && !this.#isMeant(at)))
      return { char, start: at, end: at + 1, isEscaped: false };
    const joint = /^\^[ \t]{0,8}\r?\n/.exec(this.#text.slice(at, at + 12))?.[0].length ?? 0;
    const next = at + (joint || 1);
    const escaped = this.#text.charAt(next);
    if (escaped === '') return undefined;
    const isBreak = joint > 0 && /^\r?\n/.test(this.#text.slice(next, next + 2));
    if (isBreak) return { char: '\n', start: at, end: next + (escaped === '\r' ? 2 : 1), isEscaped: true };
    return { char: escaped, start: next, end: next + 1, isEscaped: true };
  }

  /** The caret in `^%^7B` and `^"`, as browsers put it within quotes. */
  #isMeant(at: number): boolean {
    const next = this.#text.charAt(at + 1);
    return /[^\w\s:=+~'/.,?;()*`-]/.test(next) || this.#text.charAt(at - 1) === '%' || /[\r\n]/.test(next);
  }

  #isQuote(at: number): boolean {
    return this.#text.charAt(at) === '"';
  }

  /** `\"` and `^\^"`: a quote that belongs to the word. `\\"` is a backslash, and its quote one that quotes. */
  #quoteBehind({ end }: Unit): Unit | undefined {
    const next = this.#unit(end);
    if (next?.char === '"') return next;
    const third = next?.char === '\\' ? this.#unit(next.end) : undefined;
    return third?.char === '"' ? next : undefined;
  }

  #ends({ char, isEscaped }: Unit): boolean {
    return !isEscaped && (char === '\n' || (!this.#isQuotedForCmd && '&|<>'.includes(char)));
  }
}

const isBlankUnit = ({ char, isEscaped }: Unit): boolean =>
  isBlank(char.charCodeAt(0)) && (char !== '\n' || isEscaped);
