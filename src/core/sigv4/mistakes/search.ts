import { mistakeList, placeOf, type MistakeId } from './all.ts';
import { Candidates, LAST_BAND, type Candidate } from './candidates.ts';
import type { Place, Plan } from './model.ts';
import { secondsAfter, tryPair, trySecond, type Match } from './pairs.ts';
import type { ReadSignature } from './signature.ts';
import { Trial, type SearchInput } from './trial.ts';

export interface FoundMistake {
  readonly id: MistakeId;
  readonly place: Place;
  /** Which of many: a Region, a header, a zone. */
  readonly detail?: string | undefined;
  /** Other mistakes that make the same bytes; nobody can tell which of them it was. */
  readonly alternatives: readonly { readonly id: MistakeId; readonly detail?: string | undefined }[];
}

export interface Progress {
  readonly tried: number;
  readonly stage: 'one' | 'two';
}

export interface SearchResult {
  /** What was found: one mistake or two; none when the client did what the service does. */
  readonly found?: readonly FoundMistake[] | undefined;
  /** The client as it must have been. It holds no secret. */
  readonly plan?: Plan | undefined;
  readonly tried: number;
  /** What was tried alone and is not the reason. */
  readonly ruledOut: readonly MistakeId[];
  /** False when the budget ended before the search. */
  readonly complete: boolean;
}

/** All but the pairs of rare mistakes; half a minute at most. */
const DEFAULT_BUDGET = 2_000_000;
/** How many plans are tried between two reports of progress: a few milliseconds. */
const SLICE = 500;
/** Two mistakes in one place are tried after the likely ones in two, and only likely ones. */
const [BEFORE_PLACES, LIKELY_BANDS] = [4, 6];

/**
 * Looks for the mistake, or the two, that turn what the service computed into what the client sent. Single mistakes
 * come first, then pairs, the likely ones before the rare ones. A match is a proof: 256 bits do not agree by chance.
 * @returns a generator, so that a page can drive it in slices.
 */
export function* searchMistakes(input: SearchInput): Generator<Progress, SearchResult> {
  return yield* new Search(input).run();
}

/** Runs a search to its end. */
export function findMistakes(input: SearchInput): SearchResult {
  const search = searchMistakes(input);
  for (;;) {
    const step = search.next();
    if (step.done) return step.value;
  }
}

type Steps<T> = Generator<Progress, T>;
type Found = Pick<SearchResult, 'found' | 'plan'>;

class Search {
  readonly #trial: Trial;
  readonly #budget: number;
  readonly #candidates: Candidates;

  constructor(input: SearchInput) {
    this.#trial = new Trial(input);
    this.#budget = input.budget ?? DEFAULT_BUDGET;
    this.#candidates = new Candidates(this.#trial);
  }

  *run(): Steps<SearchResult> {
    const { base } = this.#trial;
    const right = this.#trial.matchPlan(base, this.#trial.hashOf(base));
    if (right) return this.#result({ found: formOf(right), plan: base });
    return this.#result((yield* this.#tryOne()) ?? (yield* this.#tryTwo()));
  }

  /** To the end, so that every mistake with the same bytes is known. */
  *#tryOne(): Steps<Found | undefined> {
    let found: Found | undefined;
    for (const [id, mistake] of mistakeList)
      for (const variant of mistake.variants(this.#trial.base, this.#trial.known)) {
        const [candidate, form] = this.#candidates.add(id, mistake, variant) ?? [];
        if (candidate && form) found ??= foundIn([candidate], { plan: candidate.plan, form });
        if (this.#isSliceDone()) yield { tried: this.#trial.tried, stage: 'one' };
        if (this.#isSpent()) return found;
      }
    return found;
  }

  /** Two likely mistakes first, then a likely one and a rare one, and so on. */
  *#tryTwo(): Steps<Found | undefined> {
    const bands: readonly Candidate[][] = Array.from({ length: LAST_BAND + 1 }, () => []);
    for (const candidate of this.#candidates.all.values())
      if (candidate.band !== undefined) bands[candidate.band]?.push(candidate);
    for (let sum = 0; sum <= 2 * LAST_BAND; sum++) {
      for (let low = Math.max(0, sum - LAST_BAND); low * 2 <= sum; low++) {
        const found = yield* this.#tryBands(bands[low] ?? [], bands[sum - low] ?? []);
        if (found || this.#isSpent()) return found;
      }
      if (sum < BEFORE_PLACES || sum > BEFORE_PLACES + LIKELY_BANDS) continue;
      const found = yield* this.#tryInOnePlace(bands[sum - BEFORE_PLACES] ?? []);
      if (found || this.#isSpent()) return found;
    }
    return undefined;
  }

  *#tryBands(ones: readonly Candidate[], others: readonly Candidate[]): Steps<Found | undefined> {
    for (const [index, one] of ones.entries())
      for (let at = ones === others ? index + 1 : 0; at < others.length; at++) {
        const other = others[at] as Candidate;
        const match = tryPair(this.#trial, one, other);
        if (match) return foundIn([one, other], match);
        if (this.#isSliceDone()) yield { tried: this.#trial.tried, stage: 'two' };
        if (this.#isSpent()) return undefined;
      }
    return undefined;
  }

  *#tryInOnePlace(firsts: readonly Candidate[]): Steps<Found | undefined> {
    for (const one of firsts)
      for (const second of secondsAfter(this.#trial, one)) {
        const match = trySecond(this.#trial, one, second);
        const { id, place, variant } = second;
        if (match) return foundIn([one, { id, place, detail: variant.detail, others: [] }], match);
        if (this.#isSliceDone()) yield { tried: this.#trial.tried, stage: 'two' };
        if (this.#isSpent()) return undefined;
      }
    return undefined;
  }

  #isSliceDone(): boolean {
    return this.#trial.tried % SLICE === 0;
  }

  #isSpent(): boolean {
    return this.#trial.tried >= this.#budget;
  }

  #result(found: Found | undefined): SearchResult {
    const named = new Set(
      found?.found?.flatMap(({ id, alternatives }) => [id, ...alternatives.map((a) => a.id)]),
    );
    return {
      ...found,
      tried: this.#trial.tried,
      ruledOut: [...this.#candidates.ids].filter((id) => !named.has(id)),
      complete: found !== undefined || !this.#isSpent(),
    };
  }
}

type Named = Pick<Candidate, 'id' | 'place' | 'detail' | 'others'>;

const foundIn = (candidates: readonly Named[], { plan, form }: Match): Found => ({
  found: [
    ...candidates.map(({ id, place, detail, others }) => ({ id, place, detail, alternatives: others })),
    ...formOf(form),
  ],
  plan,
});

/** An odd form of the signature is a mistake of its own, beside whatever else went wrong. */
const formOf = ({ form }: ReadSignature): FoundMistake[] =>
  form === undefined ? [] : [{ id: form, place: placeOf(form), alternatives: [] }];
