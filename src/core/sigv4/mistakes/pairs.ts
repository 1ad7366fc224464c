import { toArray } from '../bytes.ts';
import { type Candidate, signerFor } from './candidates.ts';
import { mistakeList, type MistakeId } from './all.ts';
import { fieldsOf, mergeChanges, stagesOf } from './merge.ts';
import type { Plan, Variant } from './model.ts';
import type { ReadSignature } from './signature.ts';
import type { Trial } from './trial.ts';

/** A pair that was looked for. */
export interface Match {
  readonly plan: Plan;
  readonly form: ReadSignature;
}

/** @returns the match when two mistakes made at once are the reason. */
export function tryPair(trial: Trial, one: Candidate, other: Candidate): Match | undefined {
  for (const stage of one.stages) if (other.stages.has(stage)) return tryMerged(trial, one, other);
  // Nothing is hashed again but the last text.
  const request = one.stages.has('request') ? one : other;
  const strings = one.stages.has('string') ? one : other;
  const keys = one.stages.has('key') ? one : other;
  const isTextNew = request !== strings && request.stages.has('request') && strings.stages.has('string');
  const changed = request.stages.has('request') ? request : strings;
  const text = isTextNew ? toArray(trial.textOf(strings.plan, request.hash)) : changed.text;
  const form = trial.match(text, signerFor(trial, keys));
  return form && { plan: { ...trial.base, ...one.changes, ...other.changes }, form };
}

/** Both change the same step: what follows from it is made again. */
function tryMerged(trial: Trial, one: Candidate, other: Candidate): Match | undefined {
  const changes = mergeChanges(trial.base, one.changes, other.changes);
  if (!changes) return undefined;
  const plan = { ...trial.base, ...changes };
  const hash = made(one, other, 'request', 'hash') ?? trial.hashOf(plan);
  const key = made(one, other, 'key', 'key') ?? trial.keyOf(plan);
  const keyed = [one, other].find((side) => side.key === key && side.plan.signing === plan.signing);
  const signer = keyed ? signerFor(trial, keyed) : trial.signerOf(key, plan.signing);
  const form = trial.match(toArray(trial.textOf(plan, hash)), signer);
  return form && { plan, form };
}

/** @returns what was made already, unless both have a part in it. */
function made(
  one: Candidate,
  other: Candidate,
  stage: 'request' | 'key',
  what: 'hash' | 'key',
): string | undefined {
  if (!one.stages.has(stage)) return other[what];
  return other.stages.has(stage) ? undefined : one[what];
}

/** Made after another mistake in the same place: an order and an encoding of the same query. */
export interface Second {
  readonly id: MistakeId;
  readonly place: Candidate['place'];
  readonly variant: Variant;
}

/** Of each mistake, this many ways are tried after another one in the same place. */
const WAYS_AFTER = 24;
/** Fewer, where each is a key to derive: two blanks, two quotation marks. */
const KEYS_AFTER = 12;
/** The list of names follows from the headers, so that both are one place. */
const placeOf = (place: Candidate['place']): Candidate['place'] =>
  place === 'signedHeaders' ? 'header' : place;

/** @returns what can go wrong after one mistake in the place of that mistake. */
export function* secondsAfter(trial: Trial, one: Pick<Candidate, 'place' | 'plan'>): Generator<Second> {
  const most = one.place === 'key' ? KEYS_AFTER : WAYS_AFTER;
  for (const [id, { place, variants, rarity }] of mistakeList) {
    if (placeOf(place) !== placeOf(one.place) || rarity > 2) continue;
    let ways = 0;
    for (const variant of variants(one.plan, trial.known)) {
      if (variant.rarity !== undefined) continue;
      if (++ways > most) break;
      yield { id, place, variant };
    }
  }
}

/** @returns the match when the second mistake, made after the first, is the reason. */
export function trySecond(trial: Trial, one: Candidate, { variant }: Second): Match | undefined {
  const plan = { ...one.plan, ...variant.changes };
  const stages = stagesOf(fieldsOf(variant.changes));
  const hash = stages.has('request') ? trial.hashOf(plan) : one.hash;
  const signer = stages.has('key') ? trial.signerOf(trial.keyOf(plan), plan.signing) : signerFor(trial, one);
  const form = trial.match(toArray(trial.textOf(plan, hash)), signer);
  return form && { plan, form };
}
