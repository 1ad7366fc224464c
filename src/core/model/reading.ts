import type { Fact } from './facts.ts';
import type { Quoted, Span } from './text.ts';

export type InputKind =
  | 'url'
  | 'headers'
  | 'curl'
  | 'powershell'
  | 'fetch'
  | 'httpie'
  | 'aws-cli'
  | 'http-request'
  | 'http-response'
  | 'har'
  | 'json'
  | 'xml'
  | 'cbor'
  | 'event-stream'
  | 'jwt'
  | 'sdk-text'
  | 'log'
  | 'gateway-log'
  | 'debug-log'
  | 'cloudtrail'
  | 'console'
  | 'bare-code'
  | 'text';

export interface Header {
  /** As it was written; compare in lower case. */
  readonly name: string;
  readonly value: string;
  readonly spans: readonly Span[];
  readonly valueSpans: readonly Span[];
}

export interface ReadRequest {
  readonly from:
    'url' | 'headers' | 'curl' | 'powershell' | 'fetch' | 'httpie' | 'http-request' | 'har' | 'log';
  readonly method?: Quoted | undefined;
  readonly url?: Quoted | undefined;
  readonly headers: readonly Header[];
  readonly body?: Quoted | undefined;
  /** curl's own knowledge of credentials: `-u`, `--aws-sigv4`. */
  readonly basic?: Quoted | undefined;
  readonly signsItself?: Quoted | undefined;
  readonly spans: readonly Span[];
}

export interface ReadResponse {
  readonly status?: Quoted<number> | undefined;
  readonly headers: readonly Header[];
  readonly body?: Quoted | undefined;
  readonly spans: readonly Span[];
}

/** A code as it stands there, and in what place of the answer. */
export type ReadCode = Quoted & { readonly from: CodeSource };

/** One statement of an error, wherever it stood: `code` without a message, a message without a code, or both. */
export interface ReadError {
  readonly code?: ReadCode | undefined;
  /** Further codes that the same answer gives in other places: `code` beside `__type`. */
  readonly alternatives?: readonly ReadCode[] | undefined;
  readonly message?: Quoted | undefined;
  readonly status?: Quoted<number> | undefined;
  readonly service?: Quoted | undefined;
  readonly operation?: Quoted | undefined;
  readonly requestId?: Quoted | undefined;
  /** The program whose words these are, where the words themselves tell. */
  readonly tool?: Tool | undefined;
  /** When a log says that it happened, in milliseconds since 1970. */
  readonly at?: Quoted<number> | undefined;
  /** Further members of the body: S3's `StringToSign`, `ServerTime`, `Region` … */
  readonly detail: Readonly<Record<string, Quoted>>;
}

export type CodeSource =
  | 'header:x-amzn-errortype'
  | 'header:x-amzn-query-error'
  | 'body:__type'
  | 'body:code'
  | 'xml:Code'
  | 'xml:root'
  | 'cbor:__type'
  | 'event:exception-type'
  | 'event:error-code'
  | 'text:sdk'
  | 'text:log'
  | 'text:bare'
  | 'message';

/** A program that words errors its own way. */
export type Tool =
  | 'botocore'
  | 'aws-cli'
  | 'javascript-2'
  | 'javascript-3'
  | 'java-1'
  | 'java-2'
  | 'go-1'
  | 'go-2'
  | 'php'
  | 'ruby'
  | 'net'
  | 'rust'
  | 'cpp'
  | 'swift'
  | 'kotlin'
  | 'terraform'
  | 'pulumi'
  | 'cloudformation'
  | 'cdk'
  | 'serverless'
  | 'sam'
  | 'lambda'
  | 'api-gateway'
  | 'cloudtrail'
  | 'curl'
  | 'browser';

/** Something about how a request was written that changes what is sent, or will not be what it looks like. */
export type RemarkKind =
  /** The shell ends the command at `&`; what follows is not sent. */
  | 'unquoted-ampersand'
  /** “ ” ‘ ’ where `"` or `'` was meant: they are sent as they are, or quote nothing. */
  | 'smart-quote'
  /** U+00A0 and its kind where a blank was meant. */
  | 'no-break-blank'
  /** U+200B, U+FEFF and their kind: characters that nobody sees. */
  | 'zero-width'
  /** `$ ` before the command: a copied prompt, which the shell would look for as a program. */
  | 'prompt'
  | 'unclosed-quote'
  | 'unknown-option'
  /** A header that the client does not send: nothing behind its colon, or no colon. */
  | 'unsent-header'
  /** The server's certificate is not looked at. */
  | 'insecure'
  /** `$VAR` in single quotes, or a variable that was empty when the shell looked. */
  | 'unexpanded-variable'
  /** A line break inside a URL, a header or a credential. */
  | 'line-break';

export interface Remark {
  readonly kind: RemarkKind;
  readonly spans: readonly Span[];
  /** What it is about, where that is more than the characters themselves: what was cut off, a variable's name. */
  readonly text?: string | undefined;
}

/** What one reader found. All of it stands in the text that it was given; `claimed` is what it understood and no other need read. */
export interface Pieces {
  readonly kinds: readonly InputKind[];
  readonly requests?: readonly ReadRequest[] | undefined;
  readonly responses?: readonly ReadResponse[] | undefined;
  readonly errors?: readonly ReadError[] | undefined;
  readonly remarks?: readonly Remark[] | undefined;
  /** What the text states outright and no request, response or error carries. */
  readonly facts?: readonly Fact[] | undefined;
  readonly claimed: readonly Span[];
}

/** What the readers made of a paste. `unread` is what none of them claimed. */
export interface Reading {
  readonly kinds: readonly InputKind[];
  readonly request?: ReadRequest | undefined;
  readonly response?: ReadResponse | undefined;
  readonly errors: readonly ReadError[];
  readonly remarks: readonly Remark[];
  readonly facts: readonly Fact[];
  readonly unread: readonly Span[];
}
