import type { Fact, Facts } from '#core';
import type { NoteName } from '#i18n/report';
import type { PartMaker } from './dissect-url.ts';
import type { Part, Tone } from './model.ts';

/** SHA-256 of nothing. */
const EMPTY_HASH = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** @returns the request's method and headers; those that speak for themselves carry a note. */
export function dissectRequest(facts: Facts, make: PartMaker): Part[] {
  const method = facts.one('method');
  const headers = facts.all('request-header').filter(({ value }) => !['authorization', 'x-api-key'].includes(value.name.toLowerCase()));
  return [
    ...(method && facts.url() ? [make.part('method', method.value, method.spans, method.certainty === 'assumed' ? { name: 'methodAssumed' } : undefined)] : []),
    ...headers.slice(0, 60).map((header) => requestHeader(header, make)),
  ];
}

function requestHeader({ value: { name, value, spans, valueSpans } }: Fact<'request-header'>, make: PartMaker): Part {
  const [note, tone] = requestNote(name.toLowerCase(), value);
  return { ...make.part('header', value, valueSpans, note && { name: note, data: { value } }, tone, []), name, evidence: make.part('header', value, spans).evidence };
}

function requestNote(name: string, value: string): readonly [NoteName | undefined, Tone] {
  if (/^(?:undefined|null|None|nil|\[object Object\])$/.test(value)) return ['literalUndefined', 'bad'];
  if (name === 'x-amz-content-sha256' && value === EMPTY_HASH) return ['emptyHash', 'plain'];
  if (name === 'x-amz-content-sha256' && value === 'UNSIGNED-PAYLOAD') return ['unsignedPayload', 'plain'];
  return [undefined, 'plain'];
}

const ANSWER_NOTES: Readonly<Record<string, NoteName>> = { 'x-amz-apigw-id': 'restApi', 'apigw-requestid': 'httpApi', 'x-amz-cf-id': 'cloudfront' };

/** @returns the answer: status, error type, message, who answered, ids, and how far the two clocks are apart. */
export function dissectResponse(facts: Facts, make: PartMaker): Part[] {
  const status = facts.one('status');
  return [
    ...(status ? [make.part('status', String(status.value), status.spans)] : []),
    ...facts.all('error-code').map(({ value, spans }) => make.part('errorType', value.raw, spans)),
    ...facts.all('error-message').slice(0, 10).map(({ value, spans }) => make.part('message', value, spans)),
    ...facts.all('operation').slice(0, 5).map(({ value, spans }) => make.part('operation', value, spans)),
    ...facts.all('response-header').filter(({ value }) => value.name.toLowerCase() !== 'x-amzn-errortype').slice(0, 60).map((header) => answerHeader(header, make)),
    ...skew(facts, make),
  ];
}

function answerHeader({ value: { name, value, valueSpans } }: Fact<'response-header'>, make: PartMaker): Part {
  const note = ANSWER_NOTES[name.toLowerCase()];
  return { ...make.part('header', value, valueSpans, note && { name: note }), name };
}

function skew(facts: Facts, make: PartMaker): Part[] {
  const signed = facts.time('signed');
  const server = facts.time('now-in-message') ?? facts.time('server') ?? facts.time('response-date');
  if (!signed || !server) return [];
  const seconds = Math.abs(server.value.epochMs - signed.value.epochMs) / 1000;
  const tone: Tone = seconds > 300 ? 'bad' : 'good';
  const iso = (epochMs: number): string => new Date(epochMs).toISOString().replace('.000Z', 'Z');
  return [
    { ...make.part('signedAt', '', signed.spans), value: iso(signed.value.epochMs) },
    { ...make.part('serverTime', '', server.spans, undefined, tone), value: iso(server.value.epochMs), note: [make.words.skew(make.words.duration(seconds))] },
  ];
}
