import type { ByteString } from '../bytes.ts';
import type { WireHeader } from '../canonical-headers.ts';
import type { CanonicalRequest, WireRequest } from '../canonical-request.ts';
import type { Part } from '../compare.ts';
import type { SigningRules } from '../rules.ts';
import type { CredentialScope } from '../string-to-sign.ts';
import type { Chain, KeyStepName, Signing } from './key-ring.ts';
import type { HashForm, RequestForm, ScopeForm, StringForm } from './forms.ts';
import type { Recipe } from './recipe.ts';

/**
 * Everything that a client decides on its way to a signature. Flat, so that two mistakes can be made at once by
 * merging what they change. It holds no secret: what became of the secret is a recipe.
 */
export interface Plan {
  readonly method: ByteString;
  readonly path: ByteString;
  readonly query: ByteString;
  readonly headers: readonly WireHeader[];
  readonly signedHeaders: ByteString;
  readonly payload: ByteString;
  /** What the payload line is the hash of; undefined when nobody knows. */
  readonly body: ByteString | undefined;
  readonly requestForm: RequestForm;
  readonly hashForm: HashForm;

  readonly algorithm: ByteString;
  readonly timestamp: ByteString;
  /** As written into the string to sign. */
  readonly date: ByteString;
  readonly region: ByteString;
  readonly service: ByteString;
  readonly terminator: ByteString;
  readonly scopeForm: ScopeForm;
  readonly stringForm: StringForm;

  readonly secret: Recipe;
  readonly prefix: ByteString;
  /** What the key is derived from: the scope's parts, unless the key was kept from another request. */
  readonly keyDate: ByteString;
  readonly keyRegion: ByteString;
  readonly keyService: ByteString;
  readonly keyTerminator: ByteString;
  readonly keySteps: readonly KeyStepName[];
  readonly chain: Chain;
  readonly signing: Signing;
}

/** What is known beside the service's side. Only the length and the letters of a secret are looked at. */
export interface Known {
  readonly rules: SigningRules;
  /** As it was sent; undefined when only the service's canonical request is known. */
  readonly request?: WireRequest | undefined;
  readonly accessKeyId: string;
  readonly token?: ByteString | undefined;
  readonly secret?: ByteString | undefined;
  /** As it was sent. */
  readonly signature?: string | undefined;
  /** Whether the signature stands in the query. */
  readonly isPresigned: boolean;
}

/** One way to make a mistake. */
export interface Variant {
  readonly changes: Partial<Plan>;
  /** What of many it is: a Region, a header's name, a zone. No secret, and the same in every language. */
  readonly detail?: string | undefined;
  /** `rare`: tried in pairs last. `alone`: not tried in pairs. */
  readonly rarity?: 'rare' | 'alone' | undefined;
}

/** Where a mistake is made. `header` is one of the headers: which one, the comparison says. */
export type Place =
  | Exclude<Part, `header ${string}` | 'headerOrder' | `scope.${string}`>
  | 'header'
  | 'scope'
  | 'key'
  | 'signature';

export interface Mistake {
  readonly place: Place;
  /** 1: what most broken clients do; 3: what hardly anybody does. */
  readonly rarity: 1 | 2 | 3;
  readonly variants: (plan: Plan, known: Known) => Iterable<Variant>;
}

/** @returns the variants of several functions in turn: what each yields first before what any yields second. */
export const chain = (...ways: readonly Mistake['variants'][]): Mistake['variants'] =>
  function* (plan, known) {
    yield* inTurn(ways.map((way) => way(plan, known)));
  };

/** @returns the first of each list before the second of any: of all kinds the likely ones, then the others. */
export function* inTurn<T>(lists: readonly Iterable<T>[]): Generator<T> {
  let running = lists.map((list) => list[Symbol.iterator]());
  while (running.length > 0) {
    const steps = running.map((iterator) => ({ iterator, step: iterator.next() }));
    for (const { step } of steps) if (!step.done) yield step.value;
    running = steps.filter(({ step }) => !step.done).map(({ iterator }) => iterator);
  }
}

/** Mistakes of one place by their names; the names are the ids. */
export type Table<Id extends string> = Readonly<Record<Id, Mistake>>;

/** What the service makes of a request before it needs a secret. */
export interface ServiceText {
  readonly canonicalRequest: CanonicalRequest;
  readonly stringToSign: {
    readonly algorithm: string;
    readonly timestamp: string;
    readonly scope: CredentialScope;
  };
}

/** @returns the plan of a client without mistakes. @param body - undefined when nobody knows it. */
export function rightPlan(
  { canonicalRequest, stringToSign }: ServiceText,
  body: ByteString | undefined,
): Plan {
  const { algorithm, timestamp, scope } = stringToSign;
  const { date, region = '', service, terminator } = scope;
  return {
    ...canonicalRequest,
    body,
    requestForm: 'usual',
    hashForm: 'usual',
    algorithm,
    timestamp,
    date,
    region,
    service,
    terminator,
    scopeForm: 'usual',
    stringForm: 'usual',
    secret: [],
    prefix: 'AWS4',
    keyDate: date,
    keyRegion: region,
    keyService: service,
    keyTerminator: terminator,
    keySteps: ['date', 'region', 'service', 'terminator'],
    chain: 'bytes',
    signing: 'usual',
  };
}
