import type { Catalogue, MessagePattern } from '../catalogue.ts';
import { readingsOf } from '../diagnose/wrapped.ts';
import type { Named } from './names.ts';
import { anyOf, needleOf } from './needle.ts';

/** Where a message was read, as far as it helps to tell errors with the same words apart. */
export interface Setting {
  readonly status?: number | undefined;
  readonly service?: string | undefined;
}

type Pattern = MessagePattern & Named;

/** Knows errors by their messages. */
export class Messages {
  /** Finds every place in a text where a message may stand; undefined when some pattern has no fixed words. */
  readonly needle: RegExp | undefined;
  readonly #patterns: readonly Pattern[];

  constructor({ errors, known }: Catalogue) {
    this.#patterns = [
      ...Object.entries(errors).flatMap(([slug, { code, messages }]) =>
        messages.map((message) => ({ ...message, code, slug })),
      ),
      ...known.flatMap(({ code, messages }) => messages.map((message) => ({ ...message, code }))),
    ];
    const needles = this.#patterns.map(({ pattern }) => needleOf(pattern));
    this.needle = needles.includes(undefined)
      ? undefined
      : anyOf(needles.filter((needle) => needle !== undefined));
  }

  /** @returns the error that says this; of several the one whose own words these are, then the one of the service at hand. */
  name(message: string, { status, service }: Setting): Named | undefined {
    const readings = readingsOf(message.trim());
    const fitting = this.#patterns.filter(
      ({ pattern, statuses }) =>
        allows(statuses, status) && readings.some((reading) => pattern.test(reading)),
    );
    const best = fitting.reduce<Pattern | undefined>(
      (first, pattern) => (!first || weight(pattern, service) > weight(first, service) ? pattern : first),
      undefined,
    );
    return best && { code: best.code, slug: best.slug };
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
function weight({ certainty, service: own, slug }: Pattern, service: string | undefined): number {
  const fits = own === undefined || service === undefined ? 0 : isSameService(own, service) ? 3 : -3;
  return (
    (certainty === 'sure' ? 6 : 0) +
    fits +
    (own !== undefined && service === undefined ? -1 : 0) +
    (slug ? 1 : 0)
  );
}

/** API Gateway signs as `execute-api`; the catalogue tells its kinds apart. */
const isSameService = (own: string, service: string): boolean =>
  own === service ||
  (service === 'execute-api' && own.startsWith('apigateway')) ||
  own.startsWith(`${service}-`);
