import type { Fact, Pieces, Quoted, ReadError } from '../../model.ts';
import type { Claims } from '../claims.ts';
import { errorsFromJson } from '../error-body.ts';
import type { JsonObject, Member } from '../json.ts';
import type { Reader } from '../reader.ts';
import { kindOfCode } from '../sdk/names.ts';
import { joined, literal, NOTHING, readInside, within } from './inside.ts';
import { instant } from './instant.ts';
import { member, records, told, viewOfMember } from './json-members.ts';

/** A log's line may hold a line of another log: a container's, a subscription's. */
const MOST_NESTED = 4;

/**
 * Reads logs whose lines are JSON, and what a failed Lambda function returns: the words in `message` or `errorMessage` are decoded and read
 * as text of their own, with the line's time and request beside them.
 * @param inner - readers for the words.
 * @see https://docs.aws.amazon.com/lambda/latest/dg/nodejs-exceptions.html
 */
export function jsonLogReader(inner: readonly Reader[], depth = 0): Reader {
  return {
    id: 'json-log',
    isWorthwhile: (text) =>
      /errorMessage|platform\.report/.test(text) ||
      (/message|msg|log|textPayload|event/.test(text) &&
        /["'](?:@?timestamp|time|ts|asctime|level|levelname|log_level|severity|stream|@ptr|ingestionTime)\\{0,7}["']/.test(
          text,
        )),
    read: (text, claims) => {
      const readers = depth < MOST_NESTED ? [jsonLogReader(inner, depth + 1), ...inner] : inner;
      const { objects, opening } = records(text);
      const found = objects.flatMap((object) => readLine(text, object, claims, readers) ?? []);
      return found.length === 0 ? NOTHING : joined([...found, { kinds: ['log'], claimed: opening }]);
    },
  };
}

function readLine(
  text: string,
  object: JsonObject,
  claims: Claims,
  readers: readonly Reader[],
): Pieces | undefined {
  if (claims.has(object.start)) return undefined;
  const { members } = object;
  const figures = platformReport(members);
  const found = isFailure(members)
    ? failure(text, object, readers)
    : isEntry(members)
      ? entry(text, members, readers)
      : undefined;
  const isTelling =
    figures.length > 0 || found?.errors?.length || found?.responses?.length || found?.facts?.length;
  const claimed = [{ start: object.start, end: object.end }];
  if (!isTelling) return isRoutine(members) ? { kinds: ['log'], claimed } : undefined;
  const around = {
    at: instant(told(members, 'timestamp', '@timestamp', 'time', 'eventtime', 'ts', 'asctime')),
    requestId: told(
      members,
      'requestid',
      'awsrequestid',
      'aws_request_id',
      'function_request_id',
      '@requestid',
    ),
  };
  return {
    ...found,
    kinds: ['log', ...(found?.kinds ?? [])],
    errors: found?.errors?.map((error) => within(error, around)),
    facts: [...(found?.facts ?? []), ...figures],
    claimed,
  };
}

const ROUTINE = /^(?:trace|debug|info|information|notice|10|20|30)$/i;

/** A line that reports no failure is read with nothing to tell: its message is no error's. */
const isRoutine = (members: readonly Member[]): boolean =>
  isEntry(members) && ROUTINE.test(told(members, 'level', 'levelname', 'log_level', 'severity')?.value ?? '');

/** A timeout comes without a type. */
const isFailure = (members: readonly Member[]): boolean => {
  const names = namesOf(members);
  return (
    names.has('errormessage') &&
    (names.size === 1 || names.has('errortype') || names.has('stacktrace') || names.has('trace')) &&
    member(members, 'errormessage')?.type === 'string'
  );
};

const WORDS = ['@message', 'message', 'msg', 'log', 'textpayload', 'event'];
const TIMES =
  '@timestamp timestamp time ts asctime level levelname log_level severity stream @ptr ingestiontime'.split(
    ' ',
  );

function isEntry(members: readonly Member[]): boolean {
  const names = namesOf(members);
  return WORDS.some((name) => names.has(name)) && TIMES.some((name) => names.has(name));
}

const namesOf = (members: readonly Member[]): ReadonlySet<string> =>
  new Set(members.map(({ name }) => name.value.toLowerCase()));

/** An SDK's sentence in the message says more than the class of the language; where there is none, a rejected promise has its reason. */
function failure(text: string, object: JsonObject, readers: readonly Reader[]): Pieces {
  const words = member(object.members, 'errormessage');
  const told = words ? readInside(viewOfMember(text, words), readers) : NOTHING;
  if (told.errors?.some(({ code, message }) => code ?? message)) return told;
  const cause = member(object.members, 'reason', 'cause');
  const deeper =
    cause && isFailure(cause.members)
      ? failure(text, { ...object, members: cause.members }, readers)
      : undefined;
  if (deeper?.errors?.some(({ code }) => code)) return deeper;
  return { ...told, errors: errorsFromJson(object).map(withoutClass) };
}

const withoutClass = (error: ReadError): ReadError => ({
  ...error,
  code: error.code && kindOfCode(error.code.value, undefined) === 'code' ? error.code : undefined,
  tool: 'lambda',
});

/** Words first; what a logger puts beside them (an error, its trace) where they say nothing. */
function entry(text: string, members: readonly Member[], readers: readonly Reader[]): Pieces | undefined {
  const places = [
    ...WORDS,
    'error',
    'err',
    'exception',
    'errormessage',
    'error_message',
    'stack',
    'stack_trace',
  ];
  for (const place of places) {
    const found = member(members, place);
    const pieces = found && readWords(text, found, readers);
    if (pieces?.errors?.length || pieces?.facts?.length || pieces?.responses?.length) return pieces;
  }
  return undefined;
}

function readWords(text: string, words: Member, readers: readonly Reader[]): Pieces | undefined {
  if (words.type === 'string') return readInside(viewOfMember(text, words), readers);
  const [span] = words.value.spans;
  if (words.type !== 'object' || !span) return undefined;
  const object = { members: words.members, start: span.start, end: span.end };
  if (isFailure(words.members)) return failure(text, object, readers);
  return { kinds: [], errors: errorsFromJson(object), claimed: [] };
}

const METRICS: Readonly<Record<string, string>> = {
  durationms: 'Duration',
  memorysizemb: 'Memory Size',
  maxmemoryusedmb: 'Max Memory Used',
  status: 'Status',
  errortype: 'Error Type',
};

/** `REPORT`, where a function's log is JSON. @see https://docs.aws.amazon.com/lambda/latest/dg/telemetry-schema-reference.html */
function platformReport(members: readonly Member[]): Fact[] {
  if (!told(members, 'type')?.value.startsWith('platform.')) return [];
  const record = member(members, 'record')?.members ?? [];
  const all = [...record, ...(member(record, 'metrics')?.members ?? [])];
  return all.flatMap(({ name, value }: { readonly name: Quoted; readonly value: Quoted }) => {
    const figure = METRICS[name.value.toLowerCase()];
    return figure ? [literal('error-detail', { name: figure, value: value.value }, value.spans)] : [];
  });
}
