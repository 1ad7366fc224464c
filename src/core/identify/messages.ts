import type { Catalogue, KnownError, MessagePattern } from '../catalogue.ts';
import type { Span } from '../model.ts';
import { readingsOf } from '../diagnose/wrapped.ts';
import { nameCode, type Named } from './names.ts';
import { needlesOf } from './needle.ts';
import { NeedleSearch } from './needle-search.ts';

/** Where a message was read, as far as it helps to tell errors with the same words apart. */
export interface Setting {
  readonly status?: number | undefined;
  readonly service?: string | undefined;
}

type Pattern = MessagePattern & Named & Pick<KnownError, 'saidBy'>;

/** Knows errors by their messages. */
export class Messages {
  readonly #patterns: readonly Pattern[];
  /** Patterns by the words that each of their matches holds; undefined when some pattern has no fixed words. */
  readonly #search: NeedleSearch<Pattern> | undefined;

  constructor(catalogue: Catalogue) {
    const { errors, known } = catalogue;
    this.#patterns = [
      ...Object.entries(errors).flatMap(([slug, { code, messages, saidBy }]) =>
        messages.map((message) => ({ saidBy, ...message, code, slug })),
      ),
      ...known.flatMap(({ code, messages, saidBy }) =>
        messages.map((message) => ({ ...message, ...nameCode(code, catalogue), saidBy })),
      ),
    ];
    const needles = this.#patterns.map((pattern) => [needlesOf(pattern.pattern), pattern] as const);
    this.#search = needles.every(([own]) => own)
      ? new NeedleSearch(
          needles.flatMap(([own = [], pattern]) => own.map((text) => [text, pattern] as const)),
        )
      : undefined;
  }

  /** @returns the next place in a text where a message may stand. */
  nextPlace(text: string, from: number): Span | undefined {
    return this.#search
      ? this.#search.first(text, from)
      : text.length > from
        ? { start: from, end: from + 1 }
        : undefined;
  }

  /** @returns the error that says this; of several the one whose own words these are, then the one of the service at hand. */
  name(message: string, { status, service }: Setting): Named | undefined {
    const readings = readingsOf(message.trim());
    const fitting = readings.flatMap((reading) =>
      this.#near(reading).filter(
        ({ pattern, statuses }) => allows(statuses, status) && pattern.test(reading),
      ),
    );
    const best = fitting.reduce<Pattern | undefined>(
      (first, pattern) => (!first || weight(pattern, service) > weight(first, service) ? pattern : first),
      undefined,
    );
    return best && { code: best.code, slug: best.slug, saidBy: best.saidBy };
  }

  /** The patterns of which a message holds some words, in their own order. */
  #near(message: string): readonly Pattern[] {
    if (!this.#search) return this.#patterns;
    const near = new Set<Pattern>();
    for (const { needle } of this.#search.hits(message)) near.add(needle);
    return near.size < 2 ? [...near] : this.#patterns.filter((pattern) => near.has(pattern));
  }
}

const made = new WeakMap<Catalogue, Messages>();

/** @returns what is known of messages in a catalogue; made once. */
export function messagesOf(catalogue: Catalogue): Messages {
  const messages = made.get(catalogue) ?? new Messages(catalogue);
  made.set(catalogue, messages);
  return messages;
}

const allows = (statuses: readonly number[] | undefined, status: number | undefined): boolean =>
  statuses === undefined || status === undefined || statuses.includes(status);

/** A pattern of another service, or of one when none is known, comes last. */
function weight({ certainty, service: own, slug, saidBy }: Pattern, service: string | undefined): number {
  const fits = own === undefined || service === undefined ? 0 : isSameService(own, service) ? 3 : -3;
  return (
    (certainty === 'sure' ? 6 : 0) +
    fits +
    (own !== undefined && service === undefined ? -1 : 0) +
    (slug ? 1 : 0) -
    // A client's sentence is often wrapped around what AWS said.
    (saidBy === 'client' ? 2 : 0)
  );
}

/** API Gateway signs as `execute-api`; the catalogue tells its kinds apart. */
const isSameService = (own: string, service: string): boolean =>
  own === service ||
  (service === 'execute-api' && own.startsWith('apigateway')) ||
  own.startsWith(`${service}-`);
