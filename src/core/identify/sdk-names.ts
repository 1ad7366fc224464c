import type { Facts } from '../diagnose/facts.ts';
import type { CodeSource, Tool } from '../model.ts';
import { javaClass, rubyClass } from './class-names.ts';
import { cleanCode } from './names.ts';
import { readAnswer, type Answer } from './sdk-answer.ts';

/** What one SDK makes of the answer at hand. */
export interface SdkName {
  readonly sdk: Tool;
  /** The code as a program of that SDK reads it; absent where it has none. */
  readonly code: string | undefined;
  /** How a program asks for it. */
  readonly test: string;
  /**
   * `status-only`: made of the HTTP status, for the answer gave none that this SDK reads. `other-code`: not the code that the protocol
   * means. `both-codes`: the service's older code, the shape's name beside it. `uncut`: with what belongs to no code.
   */
  readonly note?: 'status-only' | 'other-code' | 'both-codes' | 'uncut' | undefined;
  /** What it says where AWS sent no words. */
  readonly message?: string | undefined;
}

/**
 * The code under which each SDK knows the error of an answer: they look in different places, in different orders, and cut differently.
 * @returns nothing where the paste shows no answer: neither a code of one nor a status.
 * @see https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html#operation-error-serialization
 */
export function sdkNames(facts: Facts): readonly SdkName[] {
  const answer = readAnswer(facts);
  if (!answer) return [];
  const meant = answer.isQueryCompatible
    ? answer.value('header:x-amzn-query-error')
    : answer.meant && cleanCode(answer.meant);
  return RULES.map((rule) => name(rule, answer, meant));
}

interface Rule {
  readonly sdk: Tool;
  /** Where it looks, by protocol, in its order. */
  readonly places: (answer: Answer) => readonly CodeSource[];
  /** What it takes of a value. */
  readonly clean: (raw: string) => string;
  readonly withoutCode: (answer: Answer) => Pick<SdkName, 'code' | 'message'>;
  readonly test: (code: string | undefined, answer: Answer) => string;
  /** SDKs in typed languages know the member `code` by that spelling alone. */
  readonly readsCapitalCode: boolean;
  /** Takes the older code of services that left the query protocol. */
  readonly readsQueryError: boolean;
}

function name(rule: Rule, answer: Answer, meant: string | undefined): SdkName {
  const query = rule.readsQueryError ? answer.value('header:x-amzn-query-error') : undefined;
  const found =
    query ??
    rule
      .places(answer)
      .map((from) =>
        from === 'body:code' && answer.isCapitalCode && !rule.readsCapitalCode
          ? undefined
          : answer.value(from),
      )
      .find((raw) => raw !== undefined);
  if (found === undefined) {
    const { code, message } = rule.withoutCode(answer);
    return { sdk: rule.sdk, code, message, test: rule.test(code, answer), note: 'status-only' };
  }
  const code =
    query !== undefined && rule.sdk === 'ruby' ? query.replace(QUERY_PREFIX, '') : rule.clean(found);
  return { sdk: rule.sdk, code, test: rule.test(code, answer), note: noteOn(code, query, meant) };
}

/** Ruby takes away what the service's model calls its prefix. */
const QUERY_PREFIX = /^AWS\.SimpleQueueService\./;

function noteOn(code: string, query: string | undefined, meant: string | undefined): SdkName['note'] {
  if (query !== undefined) return 'both-codes';
  if (meant === undefined || code === meant) return undefined;
  return code.startsWith(meant) || /[:,#]/.test(code) ? 'uncut' : 'other-code';
}

/** @returns what precedes the first of one character, then what follows the first of another. */
function cut(raw: string, before: string, after: string): string {
  const [first = raw] = raw.split(before, 1);
  const at = first.indexOf(after);
  return first.slice(at + 1);
}

const smithy = (raw: string): string => cut(raw, ':', '#');
const afterLastHash = (raw: string): string => raw.slice(raw.lastIndexOf('#') + 1);
const none = (): Pick<SdkName, 'code'> => ({ code: undefined });

const H = 'header:x-amzn-errortype';
const T = 'body:__type';
const C = 'body:code';
const MARKUP: readonly CodeSource[] = [
  'xml:Code',
  'xml:root',
  'cbor:__type',
  'event:exception-type',
  'event:error-code',
];

const byProtocol =
  (rest: readonly CodeSource[], rpc: readonly CodeSource[]) =>
  ({ protocol }: Answer): readonly CodeSource[] => [
    ...MARKUP,
    ...(protocol === 'aws-json' || protocol === 'query-compatible' ? rpc : rest),
  ];
const always =
  (...places: readonly CodeSource[]) =>
  (): readonly CodeSource[] => [...MARKUP, ...places];

/** Ruby's and botocore's own reason phrases; any other status becomes `Http…Error` in Ruby. */
const RUBY: Readonly<Record<number, string>> = {
  302: 'MovedTemporarily',
  304: 'NotModified',
  400: 'BadRequest',
  403: 'Forbidden',
  404: 'NotFound',
  412: 'PreconditionFailed',
  413: 'RequestEntityTooLarge',
};
const REASONS: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  412: 'Precondition Failed',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};
const reason = ({ status = 0 }: Answer): string | undefined => REASONS[status];

/** What follows the last dot: services that left the query protocol put a namespace before it. */
const classOf = (code: string): string => code.slice(code.lastIndexOf('.') + 1);

/** Places and cuts as each SDK's own sources have them, read in 2026-11. */
const RULES: readonly Rule[] = [
  {
    sdk: 'javascript-3',
    places: (answer) =>
      answer.protocol === 'query-compatible' ? [C, H, T] : byProtocol([H, C, T], [T, C, H])(answer),
    clean: (raw) => cut(raw.split(',', 1)[0] ?? raw, ':', '#'),
    withoutCode: ({ status, isMarkup }) => ({
      code: isMarkup && status === 404 ? 'NotFound' : 'Unknown',
      message: 'UnknownError',
    }),
    test: (code) => `error.name === '${code ?? 'Unknown'}'`,
    readsCapitalCode: true,
    readsQueryError: false,
  },
  {
    sdk: 'javascript-2',
    places: always(T, C, H),
    clean: (raw) => afterLastHash(raw.split(':', 1)[0] ?? raw),
    withoutCode: (answer) =>
      answer.isMarkup
        ? { code: (reason(answer) ?? 'UnknownError').replaceAll(' ', '') }
        : { code: 'UnknownError' },
    test: (code) => `err.code === '${code ?? 'UnknownError'}'`,
    readsCapitalCode: true,
    readsQueryError: false,
  },
  {
    sdk: 'botocore',
    // The plain JSON parser never reads the header.
    places: byProtocol([H, C, T], [T]),
    clean: (raw) => afterLastHash(raw.split(':', 1)[0] ?? raw),
    withoutCode: (answer) => ({ code: answer.status?.toString(), message: reason(answer) }),
    test: (code) => `e.response['Error']['Code'] == '${code ?? ''}'`,
    readsCapitalCode: true,
    readsQueryError: true,
  },
  {
    sdk: 'java-2',
    places: always(H, T),
    clean: smithy,
    withoutCode: none,
    test: (code) => (code ? `catch (${javaClass(classOf(code))} e)` : 'e.statusCode()'),
    readsCapitalCode: false,
    readsQueryError: false,
  },
  {
    sdk: 'go-2',
    places: byProtocol([H, C, T], [H, T, C]),
    clean: smithy,
    withoutCode: () => ({ code: 'UnknownError', message: 'UnknownError' }),
    test: (code) => `apiErr.ErrorCode() == "${code ?? 'UnknownError'}"`,
    readsCapitalCode: true,
    readsQueryError: true,
  },
  {
    sdk: 'go-1',
    places: always(H, T, C),
    clean: (raw) => afterLastHash(raw.split(':', 1)[0] ?? raw),
    withoutCode: (answer) => ({ code: answer.isMarkup ? reason(answer)?.replaceAll(' ', '') : undefined }),
    test: (code) => `aerr.Code() == "${code ?? ''}"`,
    readsCapitalCode: false,
    readsQueryError: true,
  },
  {
    sdk: 'rust',
    places: byProtocol([H, C, T], [H, C, T]),
    clean: smithy,
    withoutCode: none,
    test: (code) => (code ? `err.code() == Some("${code}")` : 'err.code() == None'),
    readsCapitalCode: false,
    readsQueryError: true,
  },
  {
    sdk: 'net',
    places: always(T, C, H),
    clean: smithy,
    withoutCode: (answer) => ({ code: answer.isMarkup ? reason(answer)?.replaceAll(' ', '') : undefined }),
    test: (code) => (code ? `e.ErrorCode == "${code}"` : 'e.StatusCode'),
    readsCapitalCode: false,
    readsQueryError: false,
  },
  {
    sdk: 'php',
    places: byProtocol([H, C], [T]),
    clean: (raw) => afterLastHash(raw.split(':', 1)[0] ?? raw),
    withoutCode: ({ status, isMarkup }) => ({ code: isMarkup && status === 404 ? 'NotFound' : undefined }),
    test: (code) => `$e->getAwsErrorCode() === ${code ? `'${code}'` : 'null'}`,
    readsCapitalCode: false,
    readsQueryError: true,
  },
  {
    sdk: 'ruby',
    // Without a body it does not look at the header either.
    places: ({ isEmpty }) => (isEmpty ? [] : [...MARKUP, T, C, H]),
    clean: (raw) => afterLastHash(raw).split(':', 1)[0] ?? raw,
    withoutCode: ({ status = 0 }) => ({ code: RUBY[status] ?? `Http${String(status)}Error` }),
    test: (code, { service }) => `rescue Aws::${service ?? '{Service}'}::Errors::${rubyClass(code ?? '')}`,
    readsCapitalCode: false,
    readsQueryError: true,
  },
];
