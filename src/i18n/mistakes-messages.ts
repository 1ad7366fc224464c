import type { MistakeId, Place } from '../core/sigv4/index.ts';

/** What is said of one mistake; plain text. */
export interface MistakeText {
  readonly title: string;
  /** What the client did, and why clients do it. */
  readonly reason: string;
  readonly cure: string;
}

/** What is written in each language. */
export interface MistakeTexts {
  readonly mistakes: Readonly<Record<MistakeId, MistakeText>>;
  /** For a difference that no mistake explains: what can be said of the place alone. */
  readonly places: Readonly<Record<Place, MistakeText>>;
}

export interface MistakeWords extends MistakeText {
  /** Where it is written about: pages of AWS and threads of people who met it. */
  readonly sources: readonly string[];
}

/** All that is said of mistakes in signing. */
export interface MistakeMessages {
  readonly mistakes: Readonly<Record<MistakeId, MistakeWords>>;
  readonly places: Readonly<Record<Place, MistakeText>>;
}
