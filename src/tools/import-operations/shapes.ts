/** Schemas of the JavaScript clients, as far as the form of a command or a call is written down in them. */

/** A shape in the table: a letter for what is simple, `[` or `{` before what lists or maps hold, or a structure's or an enum's name. */
export type Kind = string;

export interface Structure {
  readonly name: string;
  /** Required members first, as the model has them. */
  readonly members: readonly (readonly [name: string, kind: Kind])[];
  readonly required: number;
  readonly isUnion: boolean;
}

export interface Operation {
  readonly name: string;
  readonly input: Structure | undefined;
  readonly output: Structure | undefined;
}

type Schema = unknown;
type Reference = Schema | (() => Schema) | readonly [Schema, unknown];

const LIST = 64;
const MAP = 128;
const SIMPLE: Readonly<Record<number, Kind>> = {
  0: 's',
  1: 'n',
  2: 'b',
  4: 't',
  5: 't',
  6: 't',
  7: 't',
  15: 'd',
  17: 'n',
  19: 'n',
  21: 'B',
  42: 'S',
};

/** Finds what an enum a member takes; see `enumsOf`. */
export type EnumOf = (structure: string, member: string) => string | undefined;

/** Reads the schemas of one client; remembers each structure it came by. */
export class Shapes {
  readonly structures = new Map<string, Structure>();
  readonly #enumOf: EnumOf;

  constructor(enumOf: EnumOf) {
    this.#enumOf = enumOf;
  }

  operation(schema: readonly unknown[]): Operation {
    return {
      name: String(schema[2]),
      input: this.#structure(schema[4]),
      output: this.#structure(schema[5]),
    };
  }

  #structure(given: Reference): Structure | undefined {
    const kind = this.#kind(given, undefined);
    return this.structures.get(kind);
  }

  /** @param literal - what stands for a string here: an enum, or `s`. */
  #kind(given: Reference, literal: string | undefined): Kind {
    const schema: unknown = typeof given === 'function' ? (given as () => unknown)() : given;
    if (typeof schema === 'number') return this.#simple(schema, literal);
    if (!Array.isArray(schema)) return 's';
    if (typeof schema[0] !== 'number' || schema.length === 2) return this.#kind(schema[0], literal);
    switch (schema[0]) {
      case 0:
        return this.#kind(schema[4], literal);
      case 1:
        return `[${this.#kind(schema[4], literal)}`;
      case 2:
        return `{${this.#kind(schema[5], literal)}`;
      default:
        return this.#named(schema);
    }
  }

  #simple(code: number, literal: string | undefined): Kind {
    if (code >= MAP) return `{${this.#simple(code - MAP, literal)}`;
    if (code >= LIST) return `[${this.#simple(code - LIST, literal)}`;
    const kind = SIMPLE[code] ?? 's';
    return kind === 's' && literal ? literal : kind;
  }

  /** A structure or a union. It is noted before its members are read: structures may hold themselves. */
  #named(schema: readonly unknown[]): Kind {
    const [type, , name, , members = [], kinds = [], required = 0] = schema as readonly [
      number,
      string,
      string,
      unknown,
      (readonly string[])?,
      (readonly Reference[])?,
      number?,
    ];
    if (this.structures.has(name)) return name;
    const noted = { name, members: [] as [string, Kind][], required, isUnion: type === 4 };
    this.structures.set(name, noted);
    for (const [index, member] of members.entries())
      noted.members.push([member, this.#member(kinds[index], this.#enumOf(name, member))]);
    return name;
  }

  /** Bytes that are the whole body count as a stream: the CLI writes them to a file. */
  #member(given: Reference, literal: string | undefined): Kind {
    const kind = this.#kind(given, literal);
    return kind === 'B' && Array.isArray(given) && isPayload(given[1]) ? 'S' : kind;
  }
}

/** Traits are an object, or numbers for the most frequent ones. */
const isPayload = (traits: unknown): boolean =>
  typeof traits === 'number'
    ? (traits & PAYLOAD) !== 0
    : typeof traits === 'object' && traits !== null && 'httpPayload' in traits;

const PAYLOAD = 16;
