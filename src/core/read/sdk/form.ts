import type { Tool } from '../../model.ts';

/**
 * One sentence in which a tool prints an error. Named groups of the pattern: code, message, status, service, operation, id, host.
 * Every repeat in it is bounded, and it is anchored on words that only that tool writes.
 */
export interface Form {
  /** Absent where several tools write alike. */
  readonly tool?: Tool | undefined;
  /** Words of which every such sentence holds one, in this spelling: a text without them is not searched. */
  readonly anchors: readonly string[];
  readonly pattern: RegExp;
  /** The message stands before the match: looked up backwards, for a pattern that began with it would try every letter. */
  readonly messageBefore?: Reach;
  /** Where the sentence begins, some way before the match, when it is told from its end. */
  readonly opening?: RegExp;
  /** Further members of the error may stand in lines below it. */
  readonly lists?: true;
  /** Its message may be another tool's whole sentence, and is then read as that. */
  readonly wraps?: true;
}

/** How far back a message is looked for: on the line, up to the last blank line, or on the line where a class begins it. */
export type Reach = 'line' | 'paragraph' | 'start';

/** Terminals and boxes break lines at blanks: each blank of a sentence's fixed words may be a line end with an indent. */
export const spaced = (source: string): string => source.replaceAll(' ', String.raw`\s{1,40}`);

/** What begins something else: a blank line, a prompt, a log's next entry, a trace, a table, Japanese words. */
const NEXT_ENTRY = String.raw`[^\S\n]*\n|[^\S\n]{0,8}(?:An error occurred|Additional error details|Traceback|make|aws:|curl |HTTP/|at |on \S{1,200} line \d|with [^\s,]{1,200},|goroutine |exit status|Completed \d|Error:|npm ERR|Command exited|Releasing state|\d{4}[-/]\d\d|\d\d:\d\d|[$#>{<[✖❌✘╵╷❯]|[│|+-]|::|[a-z]{3,20}@|(?:INFO|DEBUG|WARN|WARNING|ERROR|FATAL|START|END|REPORT)\b|\S{1,40}(?:Error|Exception)\b|[\u3000-\u9fff\uff00-\uffef])`;

/** A line is broken where a terminal is full, or behind a colon: what follows a short line is not the same message. */
const WRAPPED = String.raw`\n(?<=[^\n]{36}\n|:\n)(?=[ \t]{0,80}\S)(?!${NEXT_ENTRY})`;

/** What programs add behind another's message: CloudFormation its request id, Pulumi its provider. */
const ADDED = String.raw` \(RequestId: |: provider=\w`;

/** A message up to where its line ends for good. */
export const MESSAGE = String.raw`(?<message>(?:(?!${ADDED})[^\n]|${WRAPPED}){0,4000})`;

/** A refusal goes on for as long as its ARNs are; in any other place words that prove little end with their line. */
export const REFUSAL_OR_LINE = String.raw`(?<message>(?=User:)${MESSAGE.replace('?<message>', '?:')}|[^\n]{1,2000})`;

/** Services quote what they expected to be signed over many lines, blank ones among them. */
export const CANONICAL = String.raw`(?:\s{1,8}The Canonical String for this request should have been[^]{0,8000}?The String-to-Sign should have been\s{0,4}'[^']{0,2000}')?`;

export const ID = String.raw`[\w-]{0,80}`;
/** S3's second id: base64. */
export const HOST = String.raw`[\w/+=-]{0,200}`;
