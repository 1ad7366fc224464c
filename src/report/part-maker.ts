import type { Span } from '#core';
import type { NoteName, PartName, ReportMessages } from '#i18n/report';
import type { Part, Tone } from './model.ts';
import type { Quoter } from './quotes.ts';
import { fill } from './rich-text.ts';

/** What makes a part, apart from its value. */
export interface PartSeed {
  readonly spans: readonly Span[];
  /** Its name where it has one of its own, such as a header. */
  readonly label?: string | undefined;
  readonly note?: NoteName | undefined;
  /** What the note's placeholders stand for. */
  readonly data?: Readonly<Record<string, string>> | undefined;
  readonly tone?: Tone | undefined;
  readonly parts?: readonly Part[] | undefined;
}

/** Makes parts in one language over one paste. */
export class PartMaker {
  readonly words: ReportMessages;
  readonly #quoter: Quoter;

  constructor(words: ReportMessages, quoter: Quoter) {
    this.words = words;
    this.#quoter = quoter;
  }

  /** A part whose value stands in the paste: masked when a secret lies there. */
  quoted(id: PartName, value: string, seed: PartSeed): Part {
    return this.#part(id, this.#quoter.value(value, seed.spans), seed);
  }

  /** A part whose value was made to be shown, though secrets lie where it comes from: a piece of a header, a key's first letters. */
  shown(id: PartName, value: string, seed: PartSeed): Part {
    return this.#part(id, this.#quoter.short(value), seed);
  }

  #part(
    id: PartName,
    value: string,
    { spans, label, note, data = {}, tone = 'plain', parts = [] }: PartSeed,
  ): Part {
    const clean = Object.fromEntries(
      Object.entries(data).map(([name, text]) => [name, this.#quoter.short(text)]),
    );
    return {
      id,
      name: label === undefined ? this.words.names[id] : this.#quoter.short(label),
      value,
      note: note && fill(this.words.notes[note], clean),
      tone,
      evidence: this.#quoter.quotes(spans),
      parts,
    };
  }
}
