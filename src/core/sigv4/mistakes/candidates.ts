import { toArray, type ByteString } from '../bytes.ts';
import type { KeyedHmac } from '../hash.ts';
import type { MistakeId } from './all.ts';
import { fieldsOf, stagesOf, type Stage } from './merge.ts';
import type { Mistake, Place, Plan, Variant } from './model.ts';
import type { ReadSignature } from './signature.ts';
import type { Trial } from './trial.ts';

/** One mistake made in one way, with what is costly to compute. */
export interface Candidate {
  readonly id: MistakeId;
  readonly place: Place;
  readonly detail: string | undefined;
  readonly changes: Partial<Plan>;
  readonly plan: Plan;
  readonly stages: ReadonlySet<Stage>;
  /** 0 is tried first in pairs, `LAST_BAND` last; undefined: not in pairs. */
  readonly band: number | undefined;
  readonly hash: ByteString;
  /** What is signed. */
  readonly text: Uint8Array;
  readonly key: ByteString;
  signer?: KeyedHmac;
  /** Other mistakes that make the same bytes. */
  readonly others: { readonly id: MistakeId; readonly detail?: string | undefined }[];
}

export const LAST_BAND = 10;
/** What a step of rarity counts, and what a rare way of a mistake does. */
const [RARER, RARE_WAY] = [2, 3];

/** Every mistake made once, each bytes once. */
export class Candidates {
  readonly all = new Map<string, Candidate>();
  /** The mistakes that could be made here at all. */
  readonly ids = new Set<MistakeId>();
  readonly #trial: Trial;
  readonly #right: { readonly hash: ByteString; readonly text: ByteString; readonly key: ByteString };
  readonly #ways = new Map<MistakeId, number>();

  constructor(trial: Trial) {
    this.#trial = trial;
    const hash = trial.hashOf(trial.base);
    this.#right = { hash, text: trial.textOf(trial.base, hash), key: trial.keyOf(trial.base) };
  }

  /**
   * @returns the new candidate and whether it is the one that was looked for; undefined for what changes nothing, and
   * for bytes that another mistake made before.
   */
  add(
    id: MistakeId,
    { place, rarity }: Pick<Mistake, 'place' | 'rarity'>,
    { changes, detail, rarity: rare }: Variant,
  ): readonly [Candidate, ReadSignature | undefined] | undefined {
    const trial = this.#trial;
    const { base } = trial;
    const stages = stagesOf(fieldsOf(changes).filter((field) => changes[field] !== base[field]));
    if (stages.size === 0 || !(trial.hasSecret || stages.has('request'))) return undefined;
    const plan = { ...base, ...changes };
    const hash = stages.has('request') ? trial.hashOf(plan) : this.#right.hash;
    const text = stages.has('request') || stages.has('string') ? trial.textOf(plan, hash) : this.#right.text;
    const key = stages.has('key') ? trial.keyOf(plan) : this.#right.key;
    if (text === this.#right.text && key === this.#right.key && plan.signing === base.signing)
      return undefined;
    this.ids.add(id);
    const name = `${plan.signing}\0${key}\0${text}`;
    const before = this.all.get(name);
    if (before) {
      if (before.id !== id && before.others.every((other) => other.id !== id))
        before.others.push({ id, detail });
      return undefined;
    }
    const band = rare === 'alone' ? undefined : this.#bandOf(id, rarity, rare === 'rare');
    const candidate: Candidate = {
      id,
      place,
      detail,
      changes,
      plan,
      stages,
      band,
      hash,
      text: toArray(text),
      key,
      others: [],
    };
    this.all.set(name, candidate);
    return [candidate, trial.match(candidate.text, trial.signerOf(key, plan.signing))];
  }

  /** Of the ways to make a mistake the first ones are the likely ones: the second counts half of the first. */
  #bandOf(id: MistakeId, rarity: number, isRareWay: boolean): number {
    const ways = (this.#ways.get(id) ?? 0) + 1;
    this.#ways.set(id, ways);
    const band = RARER * (rarity - 1) + Math.ceil(Math.log2(ways)) + (isRareWay ? RARE_WAY : 0);
    return Math.min(LAST_BAND, band);
  }
}

/** @returns the last HMAC of a candidate; kept, because pairs need it again and again. */
export const signerFor = (trial: Trial, candidate: Candidate): KeyedHmac =>
  (candidate.signer ??= trial.signerOf(candidate.key, candidate.plan.signing));
