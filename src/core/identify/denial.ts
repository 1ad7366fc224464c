import type { Denial, Quoted } from '../model.ts';
import { type View, ViewBuilder, viewOf } from '../text/view.ts';

/** A refusal says all it has to say within this many characters. */
const LONGEST = 8_000;

/**
 * What a refusal says of itself: who asked for what on which resource, and which kind of policy decided.
 * Reads IAM's sentence in all its endings, S3's own for Block Public Access, and the short forms that name next to nothing.
 * An SCP's `explicit deny` comes back as `unstated`: services have said so of SCPs that merely do not allow.
 * @returns undefined where the message is no refusal.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
export function denialOf(message: Quoted): Denial | undefined {
  const head = message.value.slice(0, LONGEST);
  if (!/authorized|denied|customermasterkey/i.test(head.replace(/\s{1,80}/g, ''))) return undefined;
  for (const view of unwrapped(viewOf(message).slice(0, head.length))) {
    const denial = sentence(view) ?? shortForm(view);
    if (denial) return denial;
  }
  return undefined;
}

const PERFORM =
  /\bnot authorized to perform:?\s{0,8}(?<action>[a-z][a-z0-9-]{0,40}:[a-z*]\w{0,80}\*?)(?:,? on (?:the )?resources?:?\s{1,8}(?:\\?["'](?<quoted>[^"'\n\\]{1,1400})|(?<resource>[^\s"'\\]{1,1400})))?/di;

/** `User: … is not authorized to perform: … on resource: …`, and whatever of it stands there. */
function sentence(view: View): Denial | undefined {
  const found = PERFORM.exec(view.text);
  if (!found) return undefined;
  const at = found.indices?.groups;
  const quote = (range: readonly [number, number] | undefined): Quoted | undefined =>
    range && view.quote(range[0], range[1]);
  const resource = at?.['quoted'] ?? trimmedEnd(view.text, at?.['resource']);
  return {
    principal: principalBefore(view, found.index),
    action: quote(at?.['action']),
    resource: quote(resource),
    ...reasonIn(view, found.index + found[0].length),
  };
}

/** The sentence's full stop is no part of an ARN. */
function trimmedEnd(
  text: string,
  range: readonly [number, number] | undefined,
): readonly [number, number] | undefined {
  if (!range) return undefined;
  const kept = text.slice(range[0], range[1]).replace(/[.,;)\]}]{1,8}$/, '');
  return kept === '' ? undefined : [range[0], range[0] + kept.length];
}

const LONGEST_PRINCIPAL = 400;
const PRINCIPAL = /(?:^|[\s"'(])User:?\s{1,8}["']?(?<principal>[^"'\n]{1,400}?)["']?\s{1,8}is\s{1,8}$/d;

function principalBefore(view: View, end: number): Quoted | undefined {
  const from = Math.max(0, end - LONGEST_PRINCIPAL);
  const user = view.text.slice(from, end).lastIndexOf('User');
  if (user === -1) return undefined;
  const start = Math.max(0, from + user - 1);
  const at = PRINCIPAL.exec(view.text.slice(start, end))?.indices?.groups?.['principal'];
  return at && view.quote(start + at[0], start + at[1]);
}

const IMPLICIT = /\bbecause\s{1,8}no\s{1,8}(?<type>[a-z][a-z -]{2,40}?)(?:\s{1,8}policy)?\s{1,8}allows?\b/i;
const EXPLICIT =
  /\bwith\s{1,8}an\s{1,8}explicit\s{1,8}deny(?:\s{1,8}in\s{1,8}(?:an?|the)\s{1,8}(?<type>[a-z][a-z -]{2,40}?(?: policy| boundary)\b)(?::\s{0,8}(?<arn>arn:[^\s"'\\]{5,300}))?)?/di;
/** KMS does not say which of the three it was; all of them are about the key's policy. */
const KEY_POLICY = /\bno\s{1,8}resource-based\s{1,8}policies\s{1,8}allow\s{1,8}access\b/i;
const BLOCKED =
  /\bbecause public [a-z ()]{3,60} are \w{5,12} by the \w{5,40} setting in S3 Block Public Access\b/i;
/** A reason follows its action and resource at once. */
const LONGEST_REASON = 1_000;

function reasonIn(view: View, from: number): Pick<Denial, 'mode' | 'policyType' | 'policyArn'> {
  const rest = view.text.slice(from, from + LONGEST_REASON);
  if (BLOCKED.test(rest)) return { mode: 'explicit', policyType: 'block-public-access' };
  if (KEY_POLICY.test(rest)) return { mode: 'unstated', policyType: 'resource' };
  const implicit = IMPLICIT.exec(rest);
  if (implicit) return { mode: 'implicit', policyType: policyType(implicit.groups?.['type']) };
  const explicit = EXPLICIT.exec(rest);
  if (!explicit) return { mode: 'unstated' };
  const type = policyType(explicit.groups?.['type']);
  const arn = trimmedEnd(rest, explicit.indices?.groups?.['arn']);
  return {
    mode: type === 'scp' ? 'unstated' : 'explicit',
    policyType: type,
    policyArn: arn && view.quote(from + arn[0], from + arn[1]),
  };
}

const TYPES: readonly (readonly [RegExp, NonNullable<Denial['policyType']>])[] = [
  [/service control/i, 'scp'],
  [/resource control/i, 'rcp'],
  [/boundary/i, 'boundary'],
  [/identity/i, 'identity'],
  [/resource-based/i, 'resource'],
  [/session/i, 'session'],
  [/endpoint/i, 'vpc-endpoint'],
  [/trust/i, 'trust'],
];

const policyType = (words: string | undefined): Denial['policyType'] =>
  TYPES.find(([pattern]) => words !== undefined && pattern.test(words))?.[1];

const AUTHORIZER = /\bUser is not authorized to access this resource\b/;
const OPERATION =
  /\b(?:API: (?<action>[a-z0-9-]{2,40}:\w{2,80}) )?(?:You are not authorized to perform this operation\b|Access denied\b)/di;
const QUEUE = /\bAccess to the resource (?<resource>\S{1,400}) is denied\b/di;
const CIPHERTEXT = /\bThe ciphertext refers to a customer master key that does not exist\b/i;

/** Refusals that name hardly more than themselves. */
function shortForm(view: View): Denial | undefined {
  const { text } = view;
  const authorizer = AUTHORIZER.exec(text);
  if (authorizer) {
    const reason = reasonIn(view, authorizer.index + authorizer[0].length);
    return reason.mode === 'explicit' ? reason : { mode: 'implicit' };
  }
  const queue = QUEUE.exec(text)?.indices?.groups?.['resource'];
  if (queue) return { resource: view.quote(queue[0], queue[1]), mode: 'unstated' };
  const operation = OPERATION.exec(text);
  const action = operation?.indices?.groups?.['action'];
  if (operation) return { action: action && view.quote(action[0], action[1]), mode: 'unstated' };
  return CIPHERTEXT.test(text) ? { mode: 'unstated' } : undefined;
}

/**
 * The message as it may have been before a terminal wrapped it: a line end within an ARN goes, any other becomes a blank;
 * then with every line end gone, for those that cut a word in two.
 */
function unwrapped(view: View): readonly View[] {
  if (!view.text.includes('\n')) return [view];
  return [joined(view, isInsideArn), joined(view, () => true)];
}

/** Told from its blanks' first, so that a row of blanks is passed over once. */
const LINE_END = /(?<![ \t])[ \t]{0,40}\r?\n[ \t│|]{0,80}/g;

function joined(view: View, isCut: (before: string, after: string) => boolean): View {
  const builder = new ViewBuilder(view);
  let from = 0;
  for (const { 0: end, index } of view.text.matchAll(LINE_END)) {
    const after = index + end.length;
    builder.copy(from, index);
    if (!isCut(view.text.slice(Math.max(0, index - 300), index), view.text.slice(after, after + 100)))
      builder.append(' ', index, after);
    from = after;
  }
  return builder.copy(from, view.text.length).build();
}

/** What stands before is the begin of an ARN, and what follows reads like more of it. */
const isInsideArn = (before: string, after: string): boolean =>
  /\barn:[^\s"']{0,280}$/.test(before) &&
  /^[\w*/:@.+=-]{0,100}[\d:/_*-]/.test(after) &&
  !/^\w+:\s/.test(after);
