/** What the catalogue must hold. `content/` writes these as literals; nothing here knows any one error. */
import type { Facts } from './diagnose/facts.ts';
import type { CodeTable } from './table/codes.ts';
import type { Fact, Phrase, RequestModel, Span, Speaker, Strength, Verdict } from './model.ts';

/** A page or thread that a claim rests on, with the day it was last read. */
export interface Source {
  readonly url: `https://${string}`;
  /** The page's own title, in the page's own language. */
  readonly title: string;
  /** `aws`: AWS's documentation. `thread`: what people saw. `model`: a service model. `standard`: an RFC or a specification. */
  readonly kind: 'aws' | 'thread' | 'model' | 'standard' | 'project';
  /** yyyy-mm-dd */
  readonly checked: string;
}

/** The answer as it goes over the wire, byte for byte and in no language but the service's. */
export interface WireForm {
  /** Which services answer so; ids of `content/services`. */
  readonly services: readonly string[];
  readonly protocol: 'rest-json' | 'json' | 'query' | 'rest-xml' | 'api-gateway';
  readonly status: number;
  readonly reason: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
  /** What is particular about this form, when there is something to say. */
  readonly note?: Phrase | undefined;
  readonly source: Source['url'];
}

/** What a client prints where AWS was never asked: there is no answer to show. */
export interface SpokenForm {
  /** The programs that say so, as their makers write them; the same in every language. */
  readonly by: string;
  /** To the letter. */
  readonly text: string;
  readonly note?: Phrase | undefined;
  readonly source: Source['url'];
}

/** Finds this error from its message alone. Match the fixed words; keep every repeat bounded. */
export interface MessagePattern {
  readonly pattern: RegExp;
  /** `sure`: no other error says this. `shared`: others do; used when no code contradicts it. */
  readonly certainty: 'sure' | 'shared';
  /** Only under these HTTP statuses, where the words are common to several errors. */
  readonly statuses?: readonly number[] | undefined;
  readonly service?: string | undefined;
  /** Whose words these are, where others say the same code in their own. */
  readonly saidBy?: Speaker | undefined;
}

export type RelationKind = 'confused-with' | 'caused-by' | 'leads-to' | 'same-root' | 'sibling';

export interface Relation {
  /** Slug of the other error. It must name this one back (`caused-by` answers to `leads-to`). */
  readonly to: string;
  readonly kind: RelationKind;
  readonly why: Phrase;
}

export interface ErrorFacts {
  /** As an engineer would search it: `MissingAuthenticationToken`. The slug is this in kebab case. */
  readonly code: string;
  /** Other spellings of the same error on the wire or in an SDK. */
  readonly aliases: readonly string[];
  readonly statuses: readonly number[];
  readonly fault: 'client' | 'server';
  /** `no`: the same request fails again. `after-fix`: once the cause is gone. `with-backoff`: later may do. */
  readonly retry: 'no' | 'after-fix' | 'with-backoff';
  readonly services: readonly string[];
  /** Whose words these are when they are not AWS's. */
  readonly saidBy?: Speaker | undefined;
  /** False for what no answer to a request of one's own holds, as a task's stopped reason: there are no headers to ask for. */
  readonly isAnswer?: false | undefined;
  /** Empty only where `spoken` is not. */
  readonly wire: readonly WireForm[];
  readonly spoken?: readonly SpokenForm[] | undefined;
  readonly messages: readonly MessagePattern[];
  /** Cause ids in order of likelihood; a cause of another folder may stand here too. */
  readonly causes: readonly [string, ...string[]];
  /** On what the order rests. */
  readonly order: Phrase;
  readonly related: readonly Relation[];
  readonly sources: readonly [Source, ...Source[]];
  /** yyyy-mm-dd: when the page last changed in meaning, and when its facts were last held against the sources. */
  readonly updated: string;
  readonly checked: string;
}

/** An error we can name but have no article for yet. */
export interface KnownError {
  readonly code: string;
  /** Whose words these are when they are not AWS's: a client's own sentence, or a program that stands where AWS would. */
  readonly saidBy?: Speaker | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly statuses: readonly number[];
  readonly messages: readonly MessagePattern[];
  readonly source: Source['url'];
}

/**
 * A command whose outcome tells a cause from its neighbours. Both print the same; both only look, and change nothing.
 * `{apiId}`, `{region}`, `{stage}`, `{host}`, `{url}`, `{bucket}`, `{key}`, `{accountId}`, `{principal}`, `{action}`, `{resource}`,
 * `{functionName}`, `{requestId}`, `{userPoolId}` are filled in where the paste shows them.
 */
export interface Experiment {
  readonly sh: string;
  readonly powershell: string;
  /** What is seen when it is this cause, and what when it is not. */
  readonly tells: Phrase;
}

/**
 * The stations of a request. API Gateway: name, connection, firewall, stage, route, authorization, API key, integration.
 * Services' own APIs: name, connection, signature, policy, operation.
 */
export type Stop =
  | 'client'
  | 'dns'
  | 'connection'
  | 'firewall'
  | 'stage'
  | 'route'
  | 'authorization'
  | 'api-key'
  | 'integration'
  | 'signature'
  | 'policy'
  | 'operation'
  | 'answer';

/** A fact, or a part of one: what a verdict may point at. */
export type Evidence = Pick<Fact, 'spans'> | { readonly spans: readonly Span[] };

/** Makes verdicts for the cause it was handed to. Returns none when the evidence has no span. */
export interface Judge<W extends string> {
  readonly supports: Judgement<W, Strength>;
  readonly against: Judgement<W, Exclude<Strength, 'proof'>>;
  readonly rulesOut: (why: W, data: Readonly<Record<string, string>>, ...evidence: Evidence[]) => Verdict[];
}
type Judgement<W extends string, S extends Strength> = (
  strength: S,
  why: W,
  data: Readonly<Record<string, string>>,
  ...evidence: Evidence[]
) => Verdict[];

export interface CauseFacts<W extends string = string> {
  /** Unique over the whole catalogue, kebab case, for ever: links end in `#cause-<id>`. */
  readonly id: string;
  /** Codes of the errors that this cause shows itself as, in the catalogue's spelling. */
  readonly explains: readonly [string, ...string[]];
  /** The fault, not the area: "The path has no method". */
  readonly title: Phrase;
  /** One observation that is true for this cause and false for its neighbours. */
  readonly howToTell: Phrase;
  /** What to change, in one or two sentences. */
  readonly fix: Phrase;
  /** What is seen once it is mended. */
  readonly verify: Phrase;
  /** The sentences its verdicts may give. */
  readonly why: Readonly<Record<W, Phrase>>;
  /**
   * How common it is under each code before any evidence, in decibans (10·log10 of the odds against its neighbours):
   * 0 unremarkable, 6 the usual one, -6 rare. `ground` in the article's `order` says on what it rests.
   */
  readonly prior: number;
  readonly experiment?: Experiment | undefined;
  /** Where on its way the request ends when this is the cause. */
  readonly stop?: Stop | undefined;
  readonly sources: readonly [Source, ...Source[]];
  /** Looks at the facts; an empty list is no opinion. Must be pure and must not throw. */
  readonly detect: (facts: Facts, judge: Judge<W>) => readonly Verdict[];
  /** The request with this cause mended. `{braces}` mark what only the reader knows. */
  readonly correct?: ((request: RequestModel, facts: Facts) => RequestModel | undefined) | undefined;
}

/** Everything the engine is given about errors. */
export interface Catalogue {
  /** By slug. */
  readonly errors: Readonly<Record<string, ErrorFacts>>;
  /** By id. */
  readonly causes: Readonly<Record<string, CauseFacts>>;
  /** Cause id to the slug of the article it lives in; causes of errors without an article are not in it. */
  readonly homes: Readonly<Record<string, string>>;
  readonly known: readonly KnownError[];
  /** Every code that AWS's models declare, where whoever asks has loaded it. */
  readonly table?: CodeTable | undefined;
}
