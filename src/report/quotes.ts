import type { SecretSpan, Span } from '#core';
import type { Quote } from './model.ts';

const LONGEST = 240;

/** Quotes stretches of one paste, with everything secret in them masked. The one way by which pasted text gets into a report. */
export class Quoter {
  readonly #paste: string;
  readonly #secrets: readonly SecretSpan[];

  constructor(paste: string, secrets: readonly SecretSpan[]) {
    this.#paste = paste;
    this.#secrets = secrets;
  }

  quotes(spans: readonly Span[]): Quote[] {
    const seen = new Set<string>();
    return spans.flatMap(({ start, end }) => {
      const key = `${start}-${end}`;
      if (seen.has(key) || end <= start) return [];
      seen.add(key);
      return [{ start, end, text: this.text(start, end) }];
    });
  }

  /** @returns what stands there, secrets replaced by dots, at most 240 characters. */
  text(start: number, end: number): string {
    let masked = '';
    let at = start;
    for (const secret of this.#secrets) {
      if (secret.end <= at || secret.start >= end) continue;
      masked += `${this.#paste.slice(at, Math.max(at, secret.start))}••••`;
      at = Math.min(secret.end, end);
    }
    const whole = masked + this.#paste.slice(at, end);
    return whole.length > LONGEST ? `${whole.slice(0, LONGEST)}…` : whole;
  }

  /** @returns a value read from these spans, or a masked form of it when a secret lies among them. */
  value(value: string, spans: readonly Span[]): string {
    const hit = this.#secrets.some((secret) => spans.some((span) => secret.start < span.end && span.start < secret.end));
    if (!hit) return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
    return spans.map(({ start, end }) => this.text(start, end)).join('');
  }
}

/** @returns a key id by its first four and last four characters. */
export const maskKeyId = (id: string): string => (id.length > 12 ? `${id.slice(0, 4)}…${id.slice(-4)}` : id);
