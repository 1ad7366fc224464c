import type { Span } from '../../../model.ts';
import { type View, ViewBuilder } from '../../../text/view.ts';
import { type Entry, type Literal, textOf } from '../literal.ts';
import { readString } from './strings.ts';

/** What names were set to further up. */
export type Names = ReadonlyMap<string, Literal>;

const DEEPEST = 12;
/** Characters and strings of an expression that is kept as it stands. */
const LONGEST_EXPRESSION = 4_000;

/**
 * Reads JavaScript's literals from a place in a text: strings, templates, records, lists, names that were set before, `+` between texts,
 * `JSON.stringify(…)` and `new URLSearchParams(…)`. Whatever would have to be run becomes a placeholder `${…}` where a text is built,
 * and is kept as it stands elsewhere. Python's dictionaries and f-strings are close enough to be read too.
 */
export class Parser {
  at: number;
  readonly #text: string;
  readonly #names: Names;
  #depth = 0;

  constructor(text: string, from: number, names: Names) {
    this.#text = text;
    this.at = from;
    this.#names = names;
  }

  /** Steps over blanks and comments. */
  skip(): void {
    SPACE.lastIndex = this.at;
    this.at += SPACE.exec(this.#text)?.[0].length ?? 0;
  }

  /** @returns true and steps over it where a character stands next. */
  takes(char: string): boolean {
    this.skip();
    if (this.#text.charAt(this.at) !== char) return false;
    this.at += 1;
    return true;
  }

  /** @returns the name that Python gives what follows, `headers=`, and steps over it. */
  keyword(): string | undefined {
    this.skip();
    const found = /^([a-z_]{1,40})[ ]{0,2}=(?![=>])/.exec(this.#text.slice(this.at, this.at + 48));
    if (found) this.at += found[0].length;
    return found?.[1];
  }

  /** @returns an expression up to `,`, `;` or what closes a bracket. */
  expression(): Literal | undefined {
    this.skip();
    const start = this.at;
    const parts: Literal[] = [];
    for (let goesOn = true; goesOn; goesOn = this.#takesPlus()) {
      const part = this.#operand();
      if (!part) return this.#opaque(start);
      parts.push(part);
    }
    const [only] = parts;
    if (!this.#isAtEnd()) return this.#opaque(start);
    return parts.length === 1 ? only : joined(parts, { start, end: this.at });
  }

  #takesPlus(): boolean {
    const end = this.at;
    this.skip();
    if (this.#text.charAt(this.at) !== '+') {
      // A statement may end with its line.
      const isNext = this.#depth === 0 && this.#text.slice(end, this.at).includes('\n');
      if (isNext && !/^[,;)\]}.]/.test(this.#text.charAt(this.at))) this.at = end;
      return false;
    }
    this.at += 1;
    this.skip();
    return true;
  }

  #isAtEnd(): boolean {
    return (
      ENDS.test(this.#text.charAt(this.at)) ||
      (this.#depth === 0 && /^[ \t]{0,8}\r?\n/.test(this.#text.slice(this.at, this.at + 12)))
    );
  }

  #operand(): Literal | undefined {
    const start = this.at;
    const char = this.#text.charAt(start);
    const string = readString(this.#text, start);
    if (string) {
      this.at = string.end;
      return { kind: 'text', view: string.view, span: { start, end: string.end } };
    }
    if (this.#depth >= DEEPEST) return undefined;
    if (char === '{') return this.#record();
    if (char === '[') return this.#list();
    const wrapper = WRAPPER.exec(this.#text.slice(start, start + 60));
    if (wrapper) return this.#wrapped(wrapper[0].length);
    const name = NAME.exec(this.#text.slice(start, start + 200))?.[0];
    if (!name) return undefined;
    this.at += name.length;
    return this.#names.get(name) ?? this.#asItStands(start);
  }

  /** What is called hands on what it is given: as JSON, which a record becomes anyway where a text is wanted. */
  #wrapped(length: number): Literal | undefined {
    this.at += length;
    this.#depth += 1;
    const inner = this.expression();
    while (inner && this.takes(',')) this.expression();
    this.#depth -= 1;
    return this.takes(')') ? inner : undefined;
  }

  #record(): Literal {
    const start = this.at;
    this.at += 1;
    this.#depth += 1;
    const entries: Entry[] = [];
    for (let goesOn = true; goesOn; goesOn = this.takes(',')) {
      const entry = this.#entry();
      if (entry === undefined) break;
      entries.push(...entry);
    }
    this.#depth -= 1;
    this.takes('}');
    return { kind: 'record', entries, span: { start, end: this.at } };
  }

  /** @returns an entry, those of a spread record, or undefined where there is none. */
  #entry(): readonly Entry[] | undefined {
    this.skip();
    const start = this.at;
    if (this.#text.startsWith('...', start)) {
      this.at += 3;
      const spread = this.expression();
      return spread?.kind === 'record' ? spread.entries : [];
    }
    const name = this.#entryName();
    if (!name) return undefined;
    if (!this.takes(':')) {
      const known = this.#names.get(name.text) ?? this.#asItStands(start);
      return [{ name, value: known, span: { start, end: this.at } }];
    }
    const value = this.expression();
    return value && [{ name, value, span: { start, end: this.at } }];
  }

  #entryName(): View | undefined {
    const start = this.at;
    const isComputed = this.takes('[');
    const string = readString(this.#text, this.at);
    const bare = string ? '' : (/^[\w$-]{1,100}/.exec(this.#text.slice(this.at, this.at + 100))?.[0] ?? '');
    if (!string && !bare) {
      this.at = start;
      return undefined;
    }
    const from = this.at;
    this.at = string?.end ?? from + bare.length;
    if (isComputed) this.takes(']');
    return string?.view ?? new ViewBuilder().append(bare, from, from + bare.length).build();
  }

  #list(): Literal {
    const start = this.at;
    this.at += 1;
    this.#depth += 1;
    const items: Literal[] = [];
    for (let goesOn = true; goesOn; goesOn = this.takes(',')) {
      this.skip();
      const item = this.#text.charAt(this.at) === ']' ? undefined : this.expression();
      if (!item) break;
      items.push(item);
    }
    this.#depth -= 1;
    this.takes(']');
    return { kind: 'list', items, span: { start, end: this.at } };
  }

  /** An expression that only running it would tell, up to its end. */
  #opaque(start: number): Literal | undefined {
    let depth = 0;
    let at = start;
    for (let steps = 0; at < this.#text.length && steps < LONGEST_EXPRESSION; steps += 1) {
      const char = this.#text.charAt(at);
      if (depth === 0 && ENDS.test(char)) break;
      if ('([{'.includes(char)) depth += 1;
      else if (')]}'.includes(char)) depth -= 1;
      at = readString(this.#text, at)?.end ?? at + 1;
    }
    this.at = Math.max(this.at, at);
    return this.at > start ? this.#asItStands(start) : undefined;
  }

  #asItStands(start: number): Literal {
    let end = this.at;
    while (end > start && /\s/.test(this.#text.charAt(end - 1))) end -= 1;
    const span: Span = { start, end };
    return {
      kind: 'other',
      view: new ViewBuilder().append(this.#text.slice(start, end), start, end).build(),
      span,
    };
  }
}

function joined(parts: readonly Literal[], span: Span): Literal {
  const builder = new ViewBuilder();
  for (const part of parts) builder.appendView(asText(part));
  return { kind: 'text', view: builder.build(), span };
}

/** @returns a value as part of a text: what has to be run as the placeholder a template would have for it. */
export function asText(literal: Literal): View {
  if (literal.kind !== 'other') return textOf(literal);
  const { text } = literal.view;
  // Numbers and the words for nothing are sent as they stand.
  if (/^(?:-?\d{1,20}(?:\.\d{1,20})?|undefined|null|None|NaN|true|false|`)$/.test(text)) return literal.view;
  const { start, end } = literal.span;
  return new ViewBuilder().append('${', start, start).appendView(literal.view).append('}', end, end).build();
}

const SPACE = /(?:\s|\/\/[^\n]{0,400}(?=\n)|\/\*[^*]{0,400}\*\/){0,2000}/y;
const ENDS = /^(?:[,;)\]}]|$)/;
const NAME = /^(?:[A-Za-z_$][\w$]{0,60})(?:\.[A-Za-z_$][\w$]{0,60}){0,5}|^-?\d{1,20}(?:\.\d{1,20})?/;
const WRAPPER = /^(?:JSON\.stringify|json\.dumps|new URLSearchParams|new Headers|String|encodeURI|new URL)\(/;
