import type { Fact, Facts } from '#core';
import type { NoteName } from '#i18n/report';
import { instant } from './instants.ts';
import type { Part, Tone } from './model.ts';
import type { PartMaker } from './part-maker.ts';
import { fill } from './rich-text.ts';

/** SHA-256 of nothing. */
const EMPTY_HASH = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
/** No message of HTTP that a person pastes has more headers. */
const MOST_HEADERS = 60;
/** A log may hold the same answer many times. */
const MOST_STATEMENTS = 10;

/** @returns the request's method and headers; those that speak for themselves carry a note. */
export function dissectRequest(facts: Facts, make: PartMaker): Part[] {
  const method = facts.url() && facts.one('method');
  const headers = facts
    .all('request-header')
    .filter(({ value }) => !/^(?:authorization|x-api-key)$/i.test(value.name));
  return [
    ...(method
      ? [
          make.quoted('method', method.value, {
            spans: method.spans,
            note: method.certainty === 'assumed' ? 'methodAssumed' : undefined,
          }),
        ]
      : []),
    ...headers.slice(0, MOST_HEADERS).map((header) => requestHeader(header, make)),
    ...facts
      .all('setting')
      .slice(0, MOST_STATEMENTS)
      .map(({ value: { name, value }, spans }) => make.quoted('setting', value, { spans, label: name })),
    ...facts
      .all('remark')
      .slice(0, MOST_STATEMENTS)
      .map((remark) => oddity(remark, make)),
  ];
}

function requestHeader(
  { value: { name, value, spans, valueSpans } }: Fact<'request-header'>,
  make: PartMaker,
): Part {
  const [note, tone] = requestNote(name.toLowerCase(), value);
  // A header without a value has nothing to point at but itself.
  const places = valueSpans.some(({ start, end }) => end > start) ? valueSpans : spans;
  return make.quoted('header', value, { spans: places, label: name, note, data: { value }, tone });
}

/** What is odd about how the request was written, said in full: the characters themselves may be invisible. */
const oddity = ({ value: { kind }, spans }: Fact<'remark'>, make: PartMaker): Part => ({
  ...make.shown('remark', '', { spans, tone: kind === 'prompt' ? 'plain' : 'warn' }),
  note: fill(make.words.remarks[kind]),
});

function requestNote(name: string, value: string): readonly [NoteName | undefined, Tone] {
  if (/^(?:undefined|null|None|nil|\[object Object\])$/.test(value)) return ['literalUndefined', 'bad'];
  if (name === 'x-amz-content-sha256' && value === EMPTY_HASH) return ['emptyHash', 'plain'];
  if (name === 'x-amz-content-sha256' && value === 'UNSIGNED-PAYLOAD') return ['unsignedPayload', 'plain'];
  return [undefined, 'plain'];
}

const ANSWER_NOTES: ReadonlyMap<string, NoteName> = new Map([
  ['x-amz-apigw-id', 'restApi'],
  ['apigw-requestid', 'httpApi'],
  ['x-amz-cf-id', 'cloudfront'],
]);

/** @returns the answer: status, error type, message, who answered, ids, and how far the two clocks are apart. */
export function dissectResponse(facts: Facts, make: PartMaker): Part[] {
  const status = facts.one('status');
  const codes = facts.all('error-code').slice(0, MOST_STATEMENTS);
  const messages = facts.all('error-message').slice(0, MOST_STATEMENTS);
  const operations = facts.all('operation').slice(0, MOST_STATEMENTS);
  const speaker = facts.one('speaker');
  const caller = facts.one('caller');
  const headers = facts
    .all('response-header')
    .filter(({ value }) => value.name.toLowerCase() !== 'x-amzn-errortype');
  return [
    ...(status ? [make.quoted('status', String(status.value), status)] : []),
    ...codes.map(({ value, spans }) => make.quoted('errorType', value.raw, { spans })),
    ...messages.map(({ value, spans }) => make.quoted('message', value, { spans })),
    ...operations.map(({ value, spans }) => make.quoted('operation', value, { spans })),
    ...(caller ? [make.quoted('caller', caller.value, caller)] : []),
    ...(speaker ? [make.shown('speaker', make.words.speakers[speaker.value], speaker)] : []),
    ...headers.slice(0, MOST_HEADERS).map((header) => answerHeader(header, make)),
    ...clocks(facts, make),
  ];
}

function answerHeader(
  { value: { name, value, valueSpans } }: Fact<'response-header'>,
  make: PartMaker,
): Part {
  return make.quoted('header', value, {
    spans: valueSpans,
    label: name,
    note: ANSWER_NOTES.get(name.toLowerCase()),
  });
}

/** Most services refuse a request that was signed more than five minutes before or after. */
const LARGEST_SKEW_SECONDS = 300;

function clocks(facts: Facts, make: PartMaker): Part[] {
  const signed = facts.time('signed');
  const server = facts.time('now-in-message') ?? facts.time('server') ?? facts.time('response-date');
  if (!signed || !server) return [];
  const seconds = Math.abs(server.value.epochMs - signed.value.epochMs) / 1000;
  const apart = make.words.skew(make.words.duration(seconds));
  return [
    make.shown('signedAt', instant(signed.value.epochMs), { spans: signed.spans }),
    {
      ...make.shown('serverTime', instant(server.value.epochMs), {
        spans: server.spans,
        tone: seconds > LARGEST_SKEW_SECONDS ? 'bad' : 'good',
      }),
      note: [apart],
    },
  ];
}
