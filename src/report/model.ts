/**
 * A diagnosis in a reader's language: what the page draws and the terminal prints.
 * Plain data, made in the worker, so that the page needs neither the engine nor the catalogue.
 */
import type {
  Endpoint,
  InputKind,
  Level,
  Locale,
  Polarity,
  RequestModel,
  SecretSpan,
  Span,
  Stop,
  Strength,
} from '#core';

/** Words with code in them. Values from the paste are always code, never markup. */
export type RichText = readonly (string | { readonly code: string })[];

/** A stretch of the paste. `text` is what stands there, with secrets masked. */
export interface Quote extends Span {
  readonly text: string;
}

/** How loudly a part of the request speaks: `good` is as it should be, `warn` wants a look, `bad` is wrong by itself. */
export type Tone = 'plain' | 'good' | 'warn' | 'bad';

/** One part of the URL, the headers or the answer, named and explained where it stands. */
export interface Part {
  readonly id: string;
  /** Its name in the field's words: "Region", "Credential scope". */
  readonly name: string;
  /** Its value, secrets masked. */
  readonly value: string;
  readonly note?: RichText | undefined;
  readonly tone: Tone;
  readonly evidence: readonly Quote[];
  /** Smaller parts: the members of a credential scope, the claims of a JWT. */
  readonly parts: readonly Part[];
}

export interface PartGroup {
  readonly id: 'url' | 'request' | 'auth' | 'response' | 'denial';
  readonly title: string;
  readonly parts: readonly Part[];
}

export interface ErrorReport {
  readonly code: string;
  readonly wireCode?: string | undefined;
  readonly slug?: string | undefined;
  readonly service?: string | undefined;
  readonly httpStatus?: number | undefined;
  /** How often the paste says it, where more than once. */
  readonly times?: number | undefined;
  /** That these are not AWS's words, and whose they are. */
  readonly said?: RichText | undefined;
  /** What AWS's models say of the code: which services declare it, whose fault it is, whether to try again. */
  readonly declared?: RichText | undefined;
  /** Path of the article from the site's root, where there is one. */
  readonly url?: string | undefined;
  readonly evidence: readonly Quote[];
}

export interface Reason {
  readonly text: RichText;
  readonly polarity: Polarity;
  readonly strength: Strength;
  readonly evidence: readonly Quote[];
}

export interface CandidateReport {
  readonly cause: string;
  /** Codes of the errors that it shows itself as. */
  readonly codes: readonly string[];
  readonly error?: string | undefined;
  readonly level: Level;
  readonly title: RichText;
  readonly why: readonly Reason[];
  readonly evidence: readonly Quote[];
  readonly howToTell: RichText;
  readonly fix: RichText;
  readonly verify: RichText;
  /** Path and anchor of the cause's section in the article, where there is one. */
  readonly url?: string | undefined;
  /** On what the cause rests, where no article says it. */
  readonly sources: readonly { readonly url: string; readonly title: string; readonly checked: string }[];
  /** The mended request as curl; `placeholders` when `{names}` are left for the reader to fill in. */
  readonly corrected?:
    | {
        readonly curl: string;
        /** The same, for whoever prints it in another language. */
        readonly request: RequestModel;
        readonly applicability: 'exact' | 'placeholders';
      }
    | undefined;
}

export interface RelatedReport {
  readonly code: string;
  readonly slug: string;
  readonly kind: string;
  readonly why: RichText;
  readonly url: string;
}

/** A command whose outcome tells the first causes apart. */
export interface QuestionReport {
  /** What the outcome means. */
  readonly tells: RichText;
  /** Titles of the cause that it settles and of the one that it is told from. */
  readonly settles: RichText;
  readonly from?: RichText | undefined;
  readonly sh: string;
  readonly powershell: string;
}

/** The stations of the request in order, with the place where this one ended as far as the first cause tells. */
export interface Way {
  /** In words, for whoever does not see the picture. */
  readonly summary: RichText;
  readonly stops: readonly { readonly id: Stop; readonly name: string; readonly state: StopState }[];
}
/** `unknown`: nothing tells whether the request got that far. */
export type StopState = 'passed' | 'stopped' | 'not-reached' | 'unknown';

/** Instants that the paste shows, in order, on one line. */
export interface Timeline {
  readonly summary: RichText;
  readonly events: readonly TimelineEvent[];
  /** The stretch in which the request was or is good: around the service's clock, or from signing to expiry. */
  readonly window?:
    | {
        readonly fromMs: number;
        readonly toMs: number;
        /** What it is, with both ends. */
        readonly text: string;
      }
    | undefined;
}
export interface TimelineEvent {
  readonly id: 'signed' | 'server' | 'expires' | 'token-expires' | 'now';
  readonly name: string;
  readonly epochMs: number;
  /** As it is written in the reader's place: UTC, to the second. */
  readonly text: string;
  /** How long after the event before it. */
  readonly after?: string | undefined;
  /** Of the request and of the clocks it is held against: that it lies before or behind the window. */
  readonly outside?: boolean | undefined;
  readonly evidence: readonly Quote[];
}

/** Under which name one SDK's users meet the error. */
export interface SdkNameReport {
  readonly sdk: string;
  /** Absent where the SDK has none. */
  readonly code?: string | undefined;
  /** How a program asks for it. */
  readonly test: string;
  readonly note?: RichText | undefined;
}

/** What a signing form can be filled with. */
export interface SignSeed {
  readonly method: string;
  readonly url: string;
  readonly region?: string | undefined;
  readonly service?: string | undefined;
  readonly headers: readonly (readonly [string, string])[];
  readonly body?: string | undefined;
}

export interface Report {
  readonly locale: Locale;
  readonly input: {
    readonly kinds: readonly InputKind[];
    readonly kindNames: readonly string[];
    readonly length: number;
    readonly truncated: boolean;
  };
  /** One sentence above all: what was found, or what was read and what is missing. */
  readonly headline: RichText;
  readonly endpoint?: Endpoint | undefined;
  readonly groups: readonly PartGroup[];
  readonly errors: readonly ErrorReport[];
  readonly candidates: readonly CandidateReport[];
  readonly ruledOut: readonly CandidateReport[];
  readonly conflicts: readonly { readonly text: RichText; readonly evidence: readonly Quote[] }[];
  readonly related: readonly RelatedReport[];
  /** What to paste or run next; absent when nothing more is needed. */
  readonly next?: RichText | undefined;
  readonly question?: QuestionReport | undefined;
  readonly way?: Way | undefined;
  readonly timeline?: Timeline | undefined;
  /** What each SDK makes of the answer; empty where it is none that an SDK reads. */
  readonly sdkNames: readonly SdkNameReport[];
  readonly unread: readonly Quote[];
  /** Ranges of the paste to mask whenever it is shown again. */
  readonly secrets: readonly SecretSpan[];
  /** The request that was read, as curl, secrets replaced by shell variables. */
  readonly curl?: string | undefined;
  /** The same, for whoever prints it in another language. */
  readonly request?: RequestModel | undefined;
  readonly sign?: SignSeed | undefined;
  /** The paste's own values as a query, for links to articles to take along in their fragment; '' without any. */
  readonly own: string;
}

/** What the paste calls its own things, each told apart from a mistake, for the commands of an article. */
export interface OwnValues {
  readonly apiId?: string | undefined;
  readonly stage?: string | undefined;
  readonly region?: string | undefined;
  readonly account?: string | undefined;
  readonly bucket?: string | undefined;
  readonly functionName?: string | undefined;
}
