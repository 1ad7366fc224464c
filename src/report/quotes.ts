import type { SecretSpan, Span } from '#core';
import type { Quote } from './model.ts';

const LONGEST = 240;
const MASK = '••••';
/** Nobody follows more places than these; a text that says one thing ten thousand times must not weigh down its report. */
const MOST_QUOTES = 40;

/** Quotes stretches of one paste, with everything secret in them masked. The one way by which pasted text gets into a report. */
export class Quoter {
  readonly #paste: string;
  /** In order, apart from one another. */
  readonly #secrets: readonly SecretSpan[];
  /** The secrets' own texts by how they begin. */
  readonly #texts: ReadonlyMap<string, readonly string[]>;
  /** As much of a value as must be seen so that no secret in what is shown of it is cut in two. */
  readonly #reach: number;

  constructor(paste: string, secrets: readonly SecretSpan[]) {
    this.#paste = paste;
    this.#secrets = secrets;
    this.#texts = textsOf(paste, secrets);
    this.#reach = LONGEST + secrets.reduce((longest, { start, end }) => Math.max(longest, end - start), 1);
  }

  /** @returns each stretch once, empty ones left out. @param most - those behind it are left out too. */
  quotes(spans: readonly Span[], most = MOST_QUOTES): Quote[] {
    const quotes = new Map<string, Quote>();
    for (const { start, end } of spans) {
      if (quotes.size >= most) break;
      const key = `${start}-${end}`;
      if (end > start && !quotes.has(key)) quotes.set(key, { start, end, text: this.text(start, end) });
    }
    return [...quotes.values()];
  }

  /** @returns what stands there, secrets replaced by dots, at most 240 characters. */
  text(start: number, end: number): string {
    let masked = '';
    let at = start;
    for (let index = this.#firstBehind(start); at < end && masked.length <= LONGEST; index++) {
      const secret = this.#secrets[index];
      if (!secret || secret.start >= end) break;
      masked += this.#paste.slice(at, Math.max(at, secret.start)) + MASK;
      at = Math.min(secret.end, end);
    }
    return this.short(masked + this.#paste.slice(at, Math.min(end, at + this.#reach)));
  }

  /** @returns a value read from these spans, or a masked form of it when a secret lies among them. */
  value(value: string, spans: readonly Span[]): string {
    const hidesSecret = spans.some(
      ({ start, end }) => (this.#secrets[this.#firstBehind(start)]?.start ?? Infinity) < end,
    );
    return hidesSecret
      ? shortened(spans.map(({ start, end }) => this.text(start, end)).join(''))
      : this.short(value);
  }

  /** @returns a value that was put together from the paste, shortened, with every secret's text in it masked. */
  short(value: string): string {
    return shortened(this.clean(value.slice(0, this.#reach)));
  }

  /** @returns a value to be used and not only read, or undefined where it holds a secret: a mask would be used as well. */
  unlessSecret(value: string | undefined): string | undefined {
    return value !== undefined && this.clean(value) === value ? value : undefined;
  }

  /** @returns a text with every secret's text in it masked, whatever way it came there. */
  clean(text: string): string {
    if (this.#texts.size === 0) return text;
    let cleaned = '';
    let from = 0;
    for (let at = 0; at + KEY_LENGTH <= text.length; at++) {
      const secret = this.#texts
        .get(text.slice(at, at + KEY_LENGTH))
        ?.find((candidate) => text.startsWith(candidate, at));
      if (secret === undefined) continue;
      cleaned += text.slice(from, at) + MASK;
      from = at + secret.length;
      at = from - 1;
    }
    return cleaned + text.slice(from);
  }

  /** The index of the first secret that ends behind an offset. */
  #firstBehind(offset: number): number {
    let low = 0;
    let high = this.#secrets.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#secrets[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Shorter ones are common words as often as secrets; those are masked where they stand and nowhere else. */
const KEY_LENGTH = 8;

function textsOf(paste: string, secrets: readonly SecretSpan[]): Map<string, string[]> {
  const texts = new Set(
    secrets.flatMap(({ start, end }) => (end - start < KEY_LENGTH ? [] : spellings(paste.slice(start, end)))),
  );
  const byStart = new Map<string, string[]>();
  for (const text of [...texts].sort((a, b) => b.length - a.length)) {
    const key = text.slice(0, KEY_LENGTH);
    const same = byStart.get(key);
    if (same) same.push(text);
    else byStart.set(key, [text]);
  }
  return byStart;
}

/** A secret as it stands, and as readers may have decoded it. */
function spellings(secret: string): string[] {
  const spelled = [secret, secret.replaceAll(String.raw`\/`, '/')];
  try {
    if (secret.includes('%')) spelled.push(decodeURIComponent(secret));
  } catch {
    // What is no percent-encoding was never decoded.
  }
  return spelled.filter((text) => text.length >= KEY_LENGTH);
}

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** @returns a key id by its first four and last four characters; of what is no key id, no more than its beginning. */
export function maskKeyId(id: string): string {
  if (id.length <= 12) return id;
  return /^[A-Z0-9]{16,24}$/.test(id) ? `${id.slice(0, 4)}…${id.slice(-4)}` : `${id.slice(0, 4)}…`;
}
