import { findSecrets } from './auth/secrets.ts';
import type { Catalogue } from './catalogue.ts';
import { diagnose } from './diagnose/diagnose.ts';
import { Facts } from './diagnose/facts.ts';
import { gather, gatherLoose } from './diagnose/gather.ts';
import { questionFor } from './diagnose/question.ts';
import { conflictsIn } from './identify/conflicts.ts';
import { identify } from './identify/identify.ts';
import type { Diagnosis, IdentifiedError, InputKind, NextStep, Span } from './model.ts';
import { without } from './read/claims.ts';
import { read } from './read/read.ts';
import type { Reader } from './read/reader.ts';
import { toRequestModel } from './request/model.ts';

/** Longer pastes are read up to here, and the diagnosis says so. UTF-16 units. */
export const MAX_LENGTH = 6_000_000;

/**
 * Reads what was pasted, names the errors in it and ranks their causes. Pure and synchronous; never throws on any text;
 * time grows with the length of the text.
 * @param catalogue - what is known of errors: `#catalogue`, or a smaller one in a test.
 * @param readers - the forms to look for beside HTTP, JSON, XML and bare URLs; a page loads them apart from the rest.
 */
export function checkWith(paste: string, catalogue: Catalogue, readers: readonly Reader[]): Diagnosis {
  const text = paste.length > MAX_LENGTH ? paste.slice(0, MAX_LENGTH) : paste;
  const reading = read(text, readers);
  const first = new Facts(gather(reading, text), text);
  const { errors, messages, codes } = identify(text, reading, catalogue, first.endpoint()?.value.service);
  const loose = gatherLoose(messages, first.one('error-code') ? [] : codes);
  const facts = new Facts([...first.list, ...loose], text, errors);
  const request = reading.request && toRequestModel(reading.request, facts.value('url'));
  const { candidates, ruledOut } = diagnose(facts, errors, catalogue, request);
  return {
    input: {
      kinds: kindsOf(reading.kinds, codes.length > 0),
      length: paste.length,
      truncated: paste.length > MAX_LENGTH,
    },
    facts: facts.list,
    request,
    errors,
    candidates,
    ruledOut,
    conflicts: conflictsIn(facts, errors, catalogue),
    next: nextStep(facts, errors, catalogue),
    question: questionFor(candidates, facts, catalogue),
    unread: without(text, reading.unread, usedBy(facts, errors)),
    secrets: findSecrets(text),
  };
}

/** Text in which nothing but an error's code was known is that code. */
const kindsOf = (kinds: readonly InputKind[], hasCode: boolean): readonly InputKind[] =>
  hasCode && kinds.length === 1 && kinds[0] === 'text' ? ['bare-code'] : kinds;

function nextStep(facts: Facts, errors: readonly IdentifiedError[], catalogue: Catalogue): NextStep {
  const url = facts.url();
  const [first] = errors;
  const showsAnswer = errors.length > 0 || facts.one('status') !== undefined;
  if (facts.list.length === 0 && errors.length === 0) return 'nothing-read';
  if (facts.endpoint()?.value.kind === 'other' && errors.length === 0) return 'not-aws';
  if (!showsAnswer) return 'paste-response';
  if (first?.slug && catalogue.errors[first.slug]?.isAnswer === false) return 'none';
  // An SDK's sentence says which operation was called; nobody has its URL.
  if (!url) return facts.one('operation') || facts.one('tool') ? 'none' : 'paste-request';
  return facts.all('response-header').length === 0 ? 'paste-response-headers' : 'none';
}

/** What was made use of though no reader claimed it: messages in running text, the body that a request sends. */
function usedBy(facts: Facts, errors: readonly IdentifiedError[]): Span[] {
  const spans = [
    ...errors.flatMap(({ evidence }) => evidence),
    ...facts.all('request-body').flatMap((body) => body.spans),
  ];
  return spans.sort((a, b) => a.start - b.start);
}
