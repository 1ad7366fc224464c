import type { Kind, Service } from './table.ts';
import { UNKNOWN, type Value } from './value.ts';

/**
 * Reads a parameter as the AWS CLI does: JSON, `file://…`, or its short form `key=value,key=[a,b],key={a=b}`.
 * @param kind - what the parameter takes: it decides whether a text is meant to be a structure at all.
 * @returns the value, or what is wrong with the text.
 * @see https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-shorthand.html
 */
export function readParameter(
  words: readonly string[],
  kind: Kind,
  service: Service,
): { readonly value: Value } | { readonly wrong: string } {
  const [first = ''] = words;
  if (/^fileb?:\/\//.test(first)) return { value: UNKNOWN };
  const isList = kind.startsWith('[');
  const takesParts = isList || kind.startsWith('{') || service.structure(kind) !== undefined || kind === 'd';
  if (takesParts && words.length === 1 && /^\s*[[{]/.test(first)) return readJson(first);
  try {
    if (isList) return { value: words.map((word) => itemOf(word, kind.slice(1), service)) };
    return { value: itemOf(first, kind, service) };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}

function readJson(text: string): { readonly value: Value } | { readonly wrong: string } {
  try {
    return { value: JSON.parse(text) as Value };
  } catch (error) {
    return { wrong: `is no JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function itemOf(word: string, kind: Kind, service: Service): Value {
  const isMap = kind.startsWith('{');
  const structure = service.structure(kind);
  if (!isMap && !structure) return word;
  if (/^\s*\{/.test(word)) {
    const read = readJson(word);
    if ('wrong' in read) throw new Error(read.wrong);
    return read.value;
  }
  // A list of structures with one member takes that member's values alone.
  if (structure?.members.size === 1 && !word.includes('=')) return UNKNOWN;
  return asKind(new Shorthand(word).pairs(), kind, service);
}

/** The short form takes one value where a list is wanted: `Values=a`. */
function asKind(value: Value, kind: Kind, service: Service): Value {
  if (value === UNKNOWN || value === null) return value;
  if (kind.startsWith('['))
    return (Array.isArray(value) ? (value as readonly Value[]) : [value]).map((item) =>
      asKind(item, kind.slice(1), service),
    );
  const members = service.structure(kind)?.members;
  if (typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      asKind(item as Value, kind.startsWith('{') ? kind.slice(1) : (members?.get(name) ?? 'd'), service),
    ]),
  );
}

class Shorthand {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** `key=value,key=value`, to the end or to a closing brace. */
  pairs(): Value {
    const found: Record<string, Value> = {};
    while (this.#at < this.#text.length && this.#char() !== '}') {
      const key = this.#take(/^[A-Za-z0-9_.#/:-]{1,300}/).trim();
      const isFile = this.#char() === '@';
      if (isFile) this.#at += 1;
      if (key === '' || this.#char() !== '=')
        throw new Error(`is not key=value: "${this.#text.slice(this.#at, this.#at + 30)}" begins no pair`);
      this.#at += 1;
      found[key] = this.#values(isFile);
      if (this.#char() === ',') this.#at += 1;
    }
    return found;
  }

  /** One value, or several that commas part before the next `key=`. */
  #values(isFile: boolean): Value {
    const first = this.#value();
    const all: Value[] = [first];
    while (this.#char() === ',' && !/^,\s{0,4}[A-Za-z0-9_.#/:-]{1,300}@?=/.test(this.#rest())) {
      this.#at += 1;
      if (this.#at < this.#text.length) all.push(this.#value());
    }
    if (isFile) return UNKNOWN;
    return all.length === 1 ? first : all;
  }

  #value(): Value {
    const char = this.#char();
    if (char === '"' || char === "'") return this.#quoted(char);
    if (char === '[') return this.#list();
    if (char === '{') {
      this.#at += 1;
      const pairs = this.pairs();
      this.#close('}');
      return pairs;
    }
    return this.#take(/^[^,\]}]{0,4000}/);
  }

  #list(): Value {
    this.#at += 1;
    const items: Value[] = [];
    while (this.#at < this.#text.length && this.#char() !== ']') {
      items.push(this.#value());
      if (this.#char() === ',') this.#at += 1;
    }
    this.#close(']');
    return items;
  }

  #quoted(quote: string): string {
    const end = this.#text.indexOf(quote, this.#at + 1);
    if (end < 0) throw new Error(`has a ${quote} that nothing closes`);
    const text = this.#text.slice(this.#at + 1, end);
    this.#at = end + 1;
    return text;
  }

  #close(bracket: string): void {
    if (this.#char() !== bracket) throw new Error(`lacks a "${bracket}"`);
    this.#at += 1;
  }

  #take(pattern: RegExp): string {
    const [found = ''] = pattern.exec(this.#rest()) ?? [];
    this.#at += found.length;
    return found;
  }

  #char = (): string => this.#text.charAt(this.#at);
  #rest = (): string => this.#text.slice(this.#at);
}
