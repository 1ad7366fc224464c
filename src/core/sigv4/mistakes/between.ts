import type { ByteString } from '../bytes.ts';
import type { CanonicalRequest, WireRequest } from '../canonical-request.ts';
import { compareCanonical, compareStringToSign, type Difference, type Part } from '../compare.ts';
import { sha256Hex } from '../hash.ts';
import type { SigningRules } from '../rules.ts';
import type { StringToSign } from '../string-to-sign.ts';
import { mistakeList, type MistakeId } from './all.ts';
import { printRequestOf } from './forms.ts';
import type { Place, Plan, ServiceText } from './model.ts';
import { secondsAfter } from './pairs.ts';
import { findMistakes, type FoundMistake } from './search.ts';
import { Trial } from './trial.ts';

/** Both sides, as far as they are shown, and what is known beside them. */
export interface TwoSides {
  readonly service: ServiceText;
  readonly client: {
    readonly canonicalRequest?: CanonicalRequest | undefined;
    readonly stringToSign?: StringToSign | undefined;
  };
  readonly accessKeyId?: string | undefined;
  readonly token?: ByteString | undefined;
  readonly request?: WireRequest | undefined;
  readonly rules?: SigningRules | undefined;
}

/** A difference and what makes it: one mistake, two in the same place, or none that is known. */
export interface Explained {
  readonly difference: Difference;
  /** For what can be said of the place alone. */
  readonly place: Place;
  readonly mistakes: readonly FoundMistake[];
}

/**
 * Two texts side by side: which mistake turns the one into the other. Nothing is hashed, so it proves less than a
 * signature does: the client may have come to the same text in another way.
 * @returns each difference in order; the hash only where the canonical requests do not explain it.
 */
export function mistakesBetween(sides: TwoSides): Explained[] {
  const trial = trialOf(sides, sides.service);
  const { base } = trial;
  const client = planOf(base, sides.client);
  const differences = differencesOf(base, client);
  const explained = new Map<Part, readonly FoundMistake[]>();
  for (const { covers, mistake } of singlesBetween(trial, differences))
    if (covers.every((part) => !explained.has(part)))
      for (const part of covers) explained.set(part, [mistake]);
  for (const difference of differences)
    if (!explained.has(difference.part)) {
      const pair = pairBetween(trial, difference);
      if (pair) explained.set(difference.part, pair);
    }
  return [
    ...differences.map((difference) => ({
      difference,
      place: placeOfPart(difference.part),
      mistakes: explained.get(difference.part) ?? [],
    })),
    ...hashBetween(sides, client),
  ];
}

/** @returns where a part stands, as mistakes name it. */
export function placeOfPart(part: Part): Place {
  if (part.startsWith('header')) return 'header';
  if (part.startsWith('scope.')) return 'scope';
  return part as Exclude<Part, `header${string}` | `scope.${string}`>;
}

const NOTHING = { kind: 'hash', hash: '' } as const;

const trialOf = ({ accessKeyId = '', token, request, rules }: TwoSides, service: ServiceText): Trial =>
  new Trial({ service, goal: NOTHING, accessKeyId, token, request, rules });

/** The client's plan, with the service's parts where the client's are not shown. */
function planOf(base: Plan, { canonicalRequest, stringToSign }: TwoSides['client']): Plan {
  if (!stringToSign) return { ...base, ...canonicalRequest };
  const { algorithm, timestamp, scope } = stringToSign;
  return { ...base, ...canonicalRequest, algorithm, timestamp, ...scope, region: scope.region ?? '' };
}

function differencesOf(service: Plan, client: Plan): Difference[] {
  return [
    ...compareCanonical(service, client),
    ...compareStringToSign(stringToSignOf(service), stringToSignOf(client)),
  ];
}

const stringToSignOf = ({ algorithm, timestamp, date, region, service, terminator }: Plan): StringToSign => ({
  algorithm,
  timestamp,
  scope: { date, region, service, terminator },
  hash: '',
});

/** Places whose mistakes show in the two texts. */
const SHOWN: ReadonlySet<Place> = new Set([
  'method',
  'path',
  'query',
  'header',
  'signedHeaders',
  'payload',
  'algorithm',
  'timestamp',
  'scope',
]);

interface Covering {
  readonly covers: readonly Part[];
  readonly mistake: FoundMistake;
}

/** @returns mistakes that make nothing but these differences; what makes most of them comes first. */
function singlesBetween(trial: Trial, differences: readonly Difference[]): Covering[] {
  const wanted = new Map(differences.map((difference) => [difference.part, difference.client]));
  const found = new Map<string, Covering & { readonly mistake: { readonly alternatives: Alternative[] } }>();
  for (const [id, { place, variants }] of mistakeList) {
    if (!SHOWN.has(place) || wanted.size === 0) continue;
    for (const { changes, detail } of variants(trial.base, trial.known)) {
      const made = differencesOf(trial.base, { ...trial.base, ...changes });
      if (
        made.length === 0 ||
        !made.every(({ part, client }) => wanted.has(part) && wanted.get(part) === client)
      )
        continue;
      const covers = made.map(({ part }) => part);
      const before = found.get(covers.join('\n'));
      if (!before) found.set(covers.join('\n'), { covers, mistake: { id, place, detail, alternatives: [] } });
      else addAlternative(before.mistake, { id, detail });
    }
  }
  return [...found.values()].sort((one, other) => other.covers.length - one.covers.length);
}

type Alternative = FoundMistake['alternatives'][number];

function addAlternative(
  { id, alternatives }: { readonly id: MistakeId; readonly alternatives: Alternative[] },
  other: Alternative,
): void {
  if (other.id !== id && alternatives.every((known) => known.id !== other.id)) alternatives.push(other);
}

/** One mistake after another in the place of a difference. */
function pairBetween(trial: Trial, { part, client }: Difference): readonly FoundMistake[] | undefined {
  const where = placeOfPart(part);
  for (const [id, { place, variants }] of mistakeList) {
    if (place !== where) continue;
    for (const { changes, detail } of variants(trial.base, trial.known)) {
      const plan = { ...trial.base, ...changes };
      for (const second of secondsAfter(trial, { place, plan })) {
        const made = differencesOf(trial.base, { ...plan, ...second.variant.changes });
        if (made.length !== 1 || made[0]?.part !== part || made[0].client !== client) continue;
        return [
          { id, place, detail, alternatives: [] },
          { id: second.id, place: second.place, detail: second.variant.detail, alternatives: [] },
        ];
      }
    }
  }
  return undefined;
}

/** The client's own canonical request does not have the client's hash. */
function hashBetween(sides: TwoSides, client: Plan): Explained[] {
  const { canonicalRequest, stringToSign } = sides.client;
  if (!canonicalRequest || !stringToSign) return [];
  const service = sha256Hex(printRequestOf(client));
  if (service === stringToSign.hash) return [];
  const { found = [] } = findMistakes({
    service: { canonicalRequest, stringToSign },
    goal: { kind: 'hash', hash: stringToSign.hash },
    accessKeyId: sides.accessKeyId ?? '',
    budget: HASHES,
  });
  return [
    { difference: { part: 'hash', service, client: stringToSign.hash }, place: 'hash', mistakes: found },
  ];
}

/** Enough for each mistake alone. */
const HASHES = 5000;
