import { findSecrets } from './auth/secrets.ts';
import type { Catalogue } from './catalogue.ts';
import { diagnose } from './diagnose/diagnose.ts';
import { Facts } from './diagnose/facts.ts';
import { gather } from './diagnose/gather.ts';
import { identify, type LooseLine } from './identify/identify.ts';
import type { Conflict, Diagnosis, IdentifiedError, NextStep, Reading, Span } from './model.ts';
import { read } from './read/read.ts';
import { toRequestModel } from './request/model.ts';

/** Longer pastes are read up to here, and the diagnosis says so. UTF-16 units. */
export const MAX_LENGTH = 2_000_000;

/**
 * Reads what was pasted, names the errors in it and ranks their causes. Pure and synchronous; never throws on any text;
 * time grows with the length of the text.
 * @param catalogue - what is known of errors: `#catalogue`, or a smaller one in a test.
 */
export function check(paste: string, catalogue: Catalogue): Diagnosis {
  const text = paste.length > MAX_LENGTH ? paste.slice(0, MAX_LENGTH) : paste;
  const reading = read(text);
  const first = new Facts(gather(reading));
  const { errors, messages } = identify(reading, catalogue, looseLines(text, reading.unread), first.endpoint()?.value.service);
  const stated = first.one('error-code') !== undefined;
  const codes = stated ? [] : errors.flatMap(({ wireCode, evidence }) => (wireCode ? [{ value: wireCode, spans: evidence }] : []));
  const facts = messages.length + codes.length > 0 ? new Facts(gather(reading, messages, codes)) : first;
  const request = reading.request && toRequestModel(reading.request, facts.value('url'));
  const { candidates, ruledOut } = diagnose(facts, errors, catalogue, request);
  return {
    input: { kinds: reading.kinds, length: paste.length, truncated: paste.length > MAX_LENGTH },
    facts: facts.list,
    request,
    errors,
    candidates,
    ruledOut,
    conflicts: conflictsIn(facts),
    next: nextStep(facts, errors),
    unread: unreadAfter(reading, errors),
    secrets: findSecrets(text),
  };
}

/** Unclaimed text, line by line: a message may stand there without anything around it. */
function looseLines(text: string, unread: readonly Span[]): LooseLine[] {
  const lines: LooseLine[] = [];
  for (const { start, end } of unread) {
    for (let at = start; at < end && lines.length < 5_000; ) {
      const newline = text.indexOf('\n', at);
      const stop = newline === -1 || newline > end ? end : newline;
      const line = text.slice(at, Math.min(stop, at + 2_000));
      lines.push(...withTails(line, at));
      at = stop + 1;
    }
  }
  return lines;
}

/** A line and what follows each colon or status in it: "API Request Failed: 403 The security token …" says its message last. */
function withTails(line: string, at: number): LooseLine[] {
  const starts = [0, ...[...line.matchAll(/: {0,2}|\b[1-5]\d\d,? {1,2}|["'“]/g)].slice(0, 8).map(({ 0: found, index }) => index + found.length)];
  return starts.flatMap((start) => {
    const text = line.slice(start).trim().replace(/^["'“]|["'”.…?!,]{1,8}$/g, '');
    const from = at + line.indexOf(text, start);
    return text ? [{ text, span: { start: from, end: from + text.length } }] : [];
  });
}

function conflictsIn(facts: Facts): Conflict[] {
  const codes = facts.all('error-code');
  const header = codes.find(({ value }) => value.from === 'header:x-amzn-errortype');
  const body = codes.find(({ value }) => value.from.startsWith('body:') || value.from.startsWith('xml:'));
  if (!header || !body || header.value.code === body.value.code) return [];
  return [{ about: 'error-code', values: [header.value.code, body.value.code], evidence: [...header.spans, ...body.spans] }];
}

function nextStep(facts: Facts, errors: readonly IdentifiedError[]): NextStep {
  const url = facts.url();
  const showsAnswer = errors.length > 0 || facts.one('status') !== undefined;
  if (facts.list.length === 0 && errors.length === 0) return 'nothing-read';
  if (facts.endpoint()?.value.kind === 'other' && errors.length === 0) return 'not-aws';
  if (!showsAnswer) return 'paste-response';
  if (!url) return 'paste-request';
  return facts.all('response-header').length === 0 ? 'paste-response-headers' : 'none';
}

function unreadAfter(reading: Reading, errors: readonly IdentifiedError[]): Span[] {
  const used = errors.flatMap(({ evidence }) => evidence);
  return reading.unread.filter(({ start, end }) => !used.some((span) => span.start >= start && span.end <= end));
}
