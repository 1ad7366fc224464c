import type { Fact, Speaker } from './facts.ts';
import type { InputKind } from './reading.ts';
import type { RequestModel, SecretSpan } from './request.ts';
import type { Span } from './text.ts';

export type Polarity = 'supports' | 'against' | 'rules-out';
/** `proof` is for executable checks only: arithmetic on two times, an equal hash, a recomputed signature. */
export type Strength = 'proof' | 'strong' | 'moderate' | 'weak';

/** What a cause makes of the facts. No evidence, no verdict: at least one span. */
export interface Verdict {
  readonly cause: string;
  readonly polarity: Polarity;
  readonly strength: Strength;
  /** Key of a phrase in the cause's `why`, and the values for its placeholders. */
  readonly why: string;
  readonly data: Readonly<Record<string, string>>;
  readonly evidence: readonly [Span, ...Span[]];
}

export type Level = 'confirmed' | 'likely' | 'possible' | 'ruled-out';

export interface Candidate {
  readonly cause: string;
  /** Slug of the error whose article explains this cause here; absent where no article does. */
  readonly error?: string | undefined;
  readonly level: Level;
  readonly verdicts: readonly Verdict[];
  /** The request with this cause mended, where the fix can be written as a request. */
  readonly corrected?: Corrected | undefined;
}

/** `exact`: nothing left to fill in. `placeholders`: `{names}` stand where only the reader knows. */
export interface Corrected {
  readonly applicability: 'exact' | 'placeholders';
  readonly request: RequestModel;
}

/** One error that the paste shows. `slug` only where there is an article. */
export interface IdentifiedError {
  /** The catalogue's name for it, or the wire code where the catalogue has none. */
  readonly code: string;
  /** As the wire or the SDK wrote it; absent when only the message was there. */
  readonly wireCode?: string | undefined;
  readonly slug?: string | undefined;
  readonly service?: string | undefined;
  readonly httpStatus?: number | undefined;
  /** Who says it in these words, where they are not AWS's. */
  readonly saidBy?: Speaker | undefined;
  /** How often the paste says it; absent for once. */
  readonly times?: number | undefined;
  readonly evidence: readonly Span[];
}

/** Two readings of the same thing that cannot both be true; shown, never resolved in silence. */
export interface Conflict {
  /** Two codes of one answer; two request ids of one answer; a status and a code that no service sends together. */
  readonly about: 'error-code' | 'request-id' | 'status';
  readonly values: readonly string[];
  readonly evidence: readonly Span[];
}

/** What to ask for next, when more text would settle it. */
export type NextStep =
  'nothing-read' | 'not-aws' | 'paste-response' | 'paste-request' | 'paste-response-headers' | 'none';

/** A command whose outcome tells two causes apart. */
export interface Question {
  /** The cause that the command settles, and the one that it is told from. */
  readonly cause: string;
  readonly other?: string | undefined;
  /** As they are to be run; what the paste shows is filled in, `{braces}` are left where it does not. */
  readonly sh: string;
  readonly powershell: string;
}

export interface Diagnosis {
  readonly input: {
    readonly kinds: readonly InputKind[];
    readonly length: number;
    readonly truncated: boolean;
  };
  readonly facts: readonly Fact[];
  readonly request?: RequestModel | undefined;
  readonly errors: readonly IdentifiedError[];
  readonly candidates: readonly Candidate[];
  readonly ruledOut: readonly Candidate[];
  readonly conflicts: readonly Conflict[];
  readonly next: NextStep;
  readonly question?: Question | undefined;
  readonly unread: readonly Span[];
  /** Ranges that hold something secret: never to be shown outside the paste itself. */
  readonly secrets: readonly SecretSpan[];
}
