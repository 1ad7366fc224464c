/** UTF-16 offsets into the paste as it was given, end-exclusive. Never into a decoded or prettified copy. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How we know: the characters are there; there after a lossless decoding; follows by a documented rule; a default. */
export type Certainty = 'literal' | 'decoded' | 'derived' | 'assumed';

export type Locale = 'ja' | 'en';

/** The same sentence in both languages. `backticks` mark code; `{name}` is filled from a verdict's data. */
export type Phrase = Readonly<Record<Locale, string>>;

/** A value and where it stands. Several spans where one value was put together from several places. */
export interface Quoted<T = string> {
  readonly value: T;
  readonly spans: readonly Span[];
}
