import type { Span } from '../../../model.ts';
import { type View, ViewBuilder } from '../../../text/view.ts';
import { type Entry, type Literal, textOf, toJson } from '../literal.ts';
import { readPlain, readQuoted, type Text } from './strings.ts';

/** What variables were set to further up, by their names in lower case. */
export type Scope = ReadonlyMap<string, Literal>;

/** Records within records are read no deeper. */
const DEEPEST = 6;
/** Characters and strings of an expression in brackets that is kept as it stands. */
const LONGEST_EXPRESSION = 4_000;

/**
 * Reads PowerShell's values from a place in a text: strings and here-strings with their escapes resolved, `@{…}`, `@(…)`, variables
 * that were set before, `+` between texts, `| ConvertTo-Json` behind a record. What would have to be run is kept as it stands.
 */
export class Values {
  /** Where the next character is read. */
  at: number;
  readonly #text: string;
  readonly #scope: Scope;
  #depth = 0;

  constructor(text: string, from: number, scope: Scope) {
    this.#text = text;
    this.at = from;
    this.#scope = scope;
  }

  /** Steps over blanks, comments and continued lines; over line ends too where a value may begin on the next line. */
  skip(overLines = false): void {
    const pattern = overLines ? BLANKS_AND_LINES : BLANKS;
    pattern.lastIndex = this.at;
    this.at += pattern.exec(this.#text)?.[0].length ?? 0;
  }

  /** @returns true where a statement ends: at a line's end, `;`, `|` or what closes a bracket. */
  isAtEnd(): boolean {
    return /^(?:[\n;|)}]|\r\n|$)/.test(this.#text.slice(this.at, this.at + 2));
  }

  /** @returns what a pattern finds right here, within 80 characters. */
  next(pattern: RegExp): string | undefined {
    return pattern.exec(this.#text.slice(this.at, this.at + 80))?.[0];
  }

  /** @returns what a variable was set to. */
  variable(name: string): Literal | undefined {
    return this.#scope.get(name.toLowerCase());
  }

  /** @returns a value and what is joined to it. */
  expression(): Literal | undefined {
    const first = this.argument();
    if (!first) return undefined;
    const parts = [first];
    for (let joint = this.next(PLUS); joint; joint = this.next(PLUS)) {
      this.at += joint.length;
      const part = this.argument();
      if (!part) break;
      parts.push(part);
    }
    const left = parts.length === 1 ? first : joined(parts, { start: first.span.start, end: this.at });
    const toText =
      left &&
      this.next(/^\s{0,4}\|\s{0,4}ConvertTo-Json\b(?:[ \t]{1,4}-\w{1,20}(?:[ \t]{1,4}\d{1,3})?){0,3}/i);
    if (!toText) return left;
    const span = { start: left.span.start, end: this.at };
    this.at += toText.length;
    return { kind: 'text', view: left.kind === 'text' ? left.view : toJson(left), span };
  }

  /** @returns one argument of a command; undefined where there is none. */
  argument(): Literal | undefined {
    // `[string]` and its kind change nothing that can be seen here.
    this.at +=
      /^(?:\[[\w.]{1,60}(?:\[\])?\](?!::)){1,3}/.exec(this.#text.slice(this.at, this.at + 200))?.[0].length ??
      0;
    const start = this.at;
    const two = this.#text.slice(start, start + 2);
    if (two === '@{') return this.#record();
    if (two === '@(' || two.startsWith('(')) return this.#bracket(two === '@(');
    const quoted = readQuoted(this.#text, start, this.#lookUp);
    if (quoted) return this.#taken(quoted);
    const name = /^\$\{?([\w:]{1,60})\}?(?=[\s;|)},+]|$)/.exec(this.#text.slice(start, start + 66));
    if (name) {
      this.at += name[0].length;
      const span = { start, end: this.at };
      const known = this.#scope.get((name[1] ?? '').toLowerCase());
      return known ?? { kind: 'text', view: new ViewBuilder().append(name[0], start, this.at).build(), span };
    }
    const plain = readPlain(this.#text, start, this.#lookUp, this.#depth > 0);
    return plain.end > start ? this.#taken(plain, !BARE_VALUE.test(plain.view.text)) : undefined;
  }

  #taken({ view, end }: Text, isText = true): Literal {
    const span = { start: this.at, end };
    this.at = end;
    return { kind: isText ? 'text' : 'other', view, span };
  }

  readonly #lookUp = (name: string): View | undefined => {
    const known = this.#scope.get(name.toLowerCase());
    return known && known.kind !== 'record' ? textOf(known) : undefined;
  };

  #record(): Literal {
    const start = this.at;
    this.at += 2;
    const entries: Entry[] = [];
    this.#depth += 1;
    while (this.#depth <= DEEPEST) {
      this.#skipSeparators();
      const entry = this.#entry();
      if (!entry) break;
      entries.push(entry);
    }
    this.#depth -= 1;
    this.#skipSeparators();
    if (this.#text.charAt(this.at) === '}') this.at += 1;
    return { kind: 'record', entries, span: { start, end: this.at } };
  }

  #skipSeparators(): void {
    this.skip(true);
    while (/^[;,]/.test(this.#text.charAt(this.at))) {
      this.at += 1;
      this.skip(true);
    }
  }

  #entry(): Entry | undefined {
    const start = this.at;
    const name = this.#name();
    this.skip();
    if (!name || this.#text.charAt(this.at) !== '=') return undefined;
    this.at += 1;
    this.skip(true);
    const value = this.expression();
    return value && { name, value, span: { start, end: Math.max(this.at, value.span.end) } };
  }

  #name(): View | undefined {
    const quoted = readQuoted(this.#text, this.at, this.#lookUp);
    const bare = quoted ? undefined : /^[\w-]{1,80}/.exec(this.#text.slice(this.at, this.at + 80))?.[0];
    if (!quoted && !bare) return undefined;
    const end = quoted?.end ?? this.at + (bare ?? '').length;
    const view = quoted?.view ?? new ViewBuilder().append(bare ?? '', this.at, end).build();
    this.at = end;
    return view;
  }

  /** `(…)` holds a value, or something to be run. */
  #bracket(isList: boolean): Literal {
    const start = this.at;
    if (CALL.test(this.#text.slice(start, start + 100))) return this.#call(start);
    this.at += isList ? 2 : 1;
    const items = this.#items();
    const [first] = items;
    const isClosed = this.#text.charAt(this.at) === ')';
    this.at = isClosed ? this.at + 1 : this.#endOfBracket(start);
    const span = { start, end: this.at };
    if (isList && isClosed) return { kind: 'list', items, span };
    return first && items.length === 1 && isClosed ? first : this.#asItStands(start);
  }

  #items(): Literal[] {
    const items: Literal[] = [];
    this.#depth += 1;
    while (this.#depth <= DEEPEST) {
      this.#skipSeparators();
      const item = this.isAtEnd() ? undefined : this.expression();
      if (!item) break;
      items.push(item);
    }
    this.#depth -= 1;
    return items;
  }

  /** A call is kept as it stands, but for one that hands on a text: `[System.Text.Encoding]::UTF8.GetBytes("…")`. */
  #call(start: number): Literal {
    this.at = this.#endOfBracket(start);
    const call = this.#text.slice(start, this.at);
    const handed = HANDS_ON.exec(call);
    if (!handed) return this.#asItStands(start);
    const at = start + handed[0].length;
    const inner = new Values(this.#text, at, this.#scope).argument();
    return inner ?? this.#asItStands(start);
  }

  #asItStands(start: number): Literal {
    const view = new ViewBuilder().append(this.#text.slice(start, this.at), start, this.at).build();
    return { kind: 'other', view, span: { start, end: this.at } };
  }

  #endOfBracket(start: number): number {
    let depth = 0;
    let at = start;
    for (let steps = 0; at < this.#text.length && steps < LONGEST_EXPRESSION; steps += 1) {
      const char = this.#text.charAt(at);
      const quoted = /["']/.test(char) ? readQuoted(this.#text, at, this.#lookUp) : undefined;
      if (char === '(') depth += 1;
      if (char === ')' && --depth === 0) return at + 1;
      at = quoted?.end ?? at + 1;
    }
    return Math.max(this.at, at);
  }
}

const CALL = /^\(\s{0,4}(?:\[[\w.]{1,60}\]::|[A-Z][a-z]{1,20}-[A-Z])/;
const HANDS_ON =
  /^\(\s{0,4}(?:\[[\w.]{1,60}\]::\w{1,20}\.GetBytes\(|ConvertTo-SecureString[ \t]{1,4}(?:-String[ \t]{1,4})?)\s{0,4}(?=["'$@])/i;

/** A number is no text: JSON writes it without quotes. */
const BARE_VALUE = /^-?\d{1,20}(?:\.\d{1,20})?$/;

/** A backquote at a line's end joins the lines. */
const BLANKS = /(?:[ \t\u00a0\u3000]|`[ \t]{0,8}\r?\n){0,2000}/y;
const BLANKS_AND_LINES = /(?:\s|`(?=[ \t]{0,8}\r?\n)|#[^\n]{0,400}\n){0,2000}/y;
const PLUS = /^\s{0,8}\+\s{0,8}(?=["'$(])/;

function joined(parts: readonly Literal[], span: Span): Literal {
  const builder = new ViewBuilder();
  for (const part of parts) builder.appendView(textOf(part));
  return { kind: 'text', view: builder.build(), span };
}
