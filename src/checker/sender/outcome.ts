/** What the reader sees after sending. */
import type { SendPlan } from '#core';
import type { SenderMessages } from '#i18n/sender';
import { codeBlock, element } from './dom.ts';
import type { SendAnswer, SendRequest } from './protocol.ts';
import { commands, list, note, section, shortened } from './review.ts';
import type { Outcome } from './send.ts';

export const OUTCOME_ID = 'outcome';

const heading = (text: string): HTMLElement => element('h2', { id: OUTCOME_ID, tabindex: '-1' }, text);

/** @returns status, readable headers and body. */
export const answerOf = (t: SenderMessages, answer: SendAnswer): HTMLElement =>
  element(
    'div',
    { class: 'snd-answer' },
    heading(t.answer.title(`${answer.status} ${answer.statusText}`.trimEnd())),
    section(
      t.answer.headers,
      codeBlock(t.answer.headers, answer.headers.map((header) => header.join(': ')).join('\n')),
      note(t.answer.hidden),
    ),
    section(
      t.answer.body,
      ...(answer.body === ''
        ? [element('p', {}, t.answer.emptyBody)]
        : shortened(t, t.answer.body, answer.body)),
      ...(answer.truncated ? [note(t.answer.truncated)] : []),
    ),
  );

/** @returns why nothing can be shown, as far as a page can know, and the way to find out. */
export const failureOf = (
  t: SenderMessages,
  kind: Exclude<Outcome['kind'], 'answered'>,
  request: SendRequest,
  plan: SendPlan,
): HTMLElement =>
  element(
    'div',
    { class: 'snd-answer' },
    heading(t.failed.title),
    element('p', {}, t.failed.kinds[kind]),
    ...(kind === 'unreadable' ? [element('p', {}, t.failed.hides), list(t.failed.reasons)] : []),
    element('p', {}, t.failed.maybeDone),
    element('p', {}, t.failed.see),
    commands(t, request, plan, true),
  );
