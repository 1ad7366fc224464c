/** What the reader sees before anything is sent. */
import {
  BODY_FILE,
  sendCommands,
  type HeaderForecast,
  type SendPlan,
  type SendRefusal,
  type SendUrlRefusal,
} from '#core';
import type { SenderMessages } from '#i18n/sender';
import { codeBlock, element } from './dom.ts';
import type { SendRequest } from './protocol.ts';

/** UTF-16 units of a text that are drawn; what is sent and handed back is whole. */
const MOST_SHOWN = 20_000;

export const HEADING_ID = 'review';

/** @returns the request, whom it reaches, and what the browser makes of it. */
export function reviewOf(t: SenderMessages, request: SendRequest, plan: SendPlan): HTMLElement {
  const { refusal } = plan;
  const whole = [
    section(t.headers.title, headerTable(t, plan.headers), note(t.headers.added)),
    section(t.body.title, ...body(t, request.body)),
  ];
  return element(
    'div',
    { class: 'snd-review' },
    heading(t),
    ...refusalBox(t, refusal),
    target(t, plan),
    ...(refusal
      ? whole
      : [
          ...concerns(t, plan),
          section(t.sees.title, whoSees(t, plan)),
          ...whole,
          section(t.cors.title, ...cors(t, plan)),
        ]),
    // Where a host must not learn what is in the request, no command tells it either.
    refusal?.kind === 'signed-for-look-alike' || refusal?.kind === 'token-for-other-service'
      ? false
      : commands(t, request, plan, refusal !== undefined),
  );
}

/** Not called from a page, and called from a shell by who may. */
const FOR_A_SHELL: readonly SendUrlRefusal[] = ['ip-address', 'private-name', 'port'];

/** @returns what stands instead of all that where not even the URL can be read. */
export const urlRefused = (t: SenderMessages, request: SendRequest, kind: SendUrlRefusal): HTMLElement =>
  element(
    'div',
    { class: 'snd-review' },
    heading(t),
    ...refusalBox(t, { kind }),
    codeBlock(t.review.url, `${request.method} ${request.url}`),
    FOR_A_SHELL.includes(kind) && commands(t, request, undefined, true),
  );

const heading = (t: SenderMessages): HTMLElement =>
  element('h2', { id: HEADING_ID, tabindex: '-1' }, t.review.title);

export const section = (title: string, ...children: readonly (Node | string)[]): HTMLElement =>
  element('section', {}, element('h3', {}, title), ...children);

export const note = (text: string): HTMLElement => element('p', { class: 'snd-note' }, text);

export const list = (items: readonly string[]): HTMLElement => element('ul', {}, ...listItems(items));

const listItems = (items: readonly string[]): HTMLElement[] => items.map((item) => element('li', {}, item));

const box = (kind: 'bad' | 'warn', title: string, ...children: readonly (Node | string)[]): HTMLElement =>
  element(
    'div',
    { class: `snd-box snd-${kind}` },
    element('p', {}, element('strong', {}, title)),
    ...children,
  );

function refusalBox(t: SenderMessages, refusal: SendRefusal | undefined): HTMLElement[] {
  if (!refusal) return [];
  const detail = 'name' in refusal ? refusal.name : 'service' in refusal ? (refusal.service ?? '') : '';
  const reason = t.review.refusals[refusal.kind](detail);
  return [box('bad', t.review.refusedTitle, element('p', {}, reason), element('p', {}, t.review.otherwise))];
}

function concerns(t: SenderMessages, { concerns }: SendPlan): HTMLElement[] {
  if (concerns.length === 0) return [];
  const sentences = concerns.map((concern) =>
    t.review.concerns[concern.kind]('name' in concern ? concern.name : ''),
  );
  return [box('warn', t.review.concernsTitle, list(sentences))];
}

function target(t: SenderMessages, plan: SendPlan): HTMLElement {
  const code = (text: string): HTMLElement => element('code', { translate: 'no' }, text);
  return element(
    'dl',
    {},
    ...entry(t.review.method, code(plan.method)),
    ...entry(t.review.host, element('strong', {}, code(plan.host))),
    ...entry(
      t.review.hostClass,
      element('p', { class: `snd-class-${plan.hostClass.kind}` }, classOf(t, plan)),
    ),
    ...entry(t.review.url, code(plan.url)),
  );
}

const entry = (name: string, value: Node): HTMLElement[] => [
  element('dt', {}, name),
  element('dd', {}, value),
];

function classOf(t: SenderMessages, { hostClass }: SendPlan): string {
  const { classes } = t.review;
  if (hostClass.kind === 'aws') return classes.aws;
  if (hostClass.kind === 'other') return hostClass.looksLikeAws ? classes.lookAlike : classes.other;
  return hostClass.services.includes('s3') ? classes.bucket : classes.customer(hostClass.product ?? '');
}

function whoSees(t: SenderMessages, { host, hostClass, exposed }: SendPlan): HTMLElement {
  const isOwned = exposed.length > 0 && hostClass.kind !== 'aws';
  const warning = isOwned && element('li', {}, element('strong', {}, t.sees.ownerReads));
  const seen = list([t.sees.all(host), ...exposed.map((each) => t.sees.exposed[each])]);
  seen.append(...(warning ? [warning] : []), ...listItems([t.sees.origin(location.origin), t.sees.nobody]));
  return seen;
}

function headerTable(t: SenderMessages, headers: readonly HeaderForecast[]): HTMLElement {
  if (headers.length === 0) return element('p', {}, t.headers.none);
  const title = (text: string): HTMLElement => element('th', { scope: 'col' }, text);
  return element(
    'table',
    {},
    element(
      'thead',
      {},
      element('tr', {}, title(t.headers.name), title(t.headers.value), title(t.headers.fate)),
    ),
    element('tbody', {}, ...headers.map((header) => headerRow(t, header))),
  );
}

const headerRow = (t: SenderMessages, header: HeaderForecast): HTMLElement =>
  element(
    'tr',
    { class: `snd-${header.fate}` },
    element('th', { scope: 'row', translate: 'no' }, element('code', {}, header.name)),
    element('td', { translate: 'no' }, element('code', {}, shownValue(t, header))),
    element('td', {}, t.headers.fates[header.fate]),
  );

/** A secret is shown by its beginning and its length: enough to know it again, and nothing for a photograph. */
const shownValue = (t: SenderMessages, { value, secret }: HeaderForecast): string =>
  secret ? t.headers.masked(value.slice(0, Math.min(6, value.length >> 2)), value.length) : value;

function body(t: SenderMessages, text: string): HTMLElement[] {
  if (text === '') return [element('p', {}, t.body.none)];
  return [...shortened(t, t.body.title, text), note(t.body.size(new TextEncoder().encode(text).length))];
}

/** @returns a text as far as it is drawn, and a word on how far that is. */
export const shortened = (t: SenderMessages, label: string, text: string): HTMLElement[] => [
  codeBlock(label, text.slice(0, MOST_SHOWN)),
  ...(text.length > MOST_SHOWN ? [note(t.body.cut(MOST_SHOWN))] : []),
];

function cors(t: SenderMessages, { preflight, method }: SendPlan): HTMLElement[] {
  const { origin } = location;
  const after = [element('p', {}, t.cors.answer(origin)), note(t.cors.thisOrigin(origin))];
  if (!preflight) return [element('p', {}, t.cors.atOnce), ...after];
  const asked = [
    'OPTIONS',
    `Origin: ${origin}`,
    `Access-Control-Request-Method: ${preflight.method}`,
    ...(preflight.headers.length > 0
      ? [`Access-Control-Request-Headers: ${preflight.headers.join(',')}`]
      : []),
  ];
  return [
    element('p', {}, t.cors.before),
    codeBlock(t.curl.preflight, asked.join('\n')),
    list([
      t.cors.allows(origin),
      ...(/^(?:GET|HEAD|POST)$/.test(method) ? [] : [t.cors.allowsMethod(method)]),
      ...(preflight.headers.length > 0 ? [t.cors.allowsHeaders] : []),
    ]),
    ...after,
  ];
}

/** @returns the same exchange as commands, folded away until somebody needs them. */
export function commands(
  t: SenderMessages,
  request: SendRequest,
  plan: SendPlan | undefined,
  open: boolean,
): HTMLElement {
  const said = sendCommands(request, plan, location.origin);
  const block = (title: string, code: string): HTMLElement[] => [
    element('p', {}, title),
    codeBlock(title, code),
  ];
  return element(
    'details',
    { open },
    element('summary', {}, t.curl.title),
    ...(said.preflight ? block(t.curl.preflight, said.preflight) : []),
    ...block(t.curl.request, said.request),
    ...(said.variables.length > 0 ? [note(t.curl.variables(said.variables.join(', ')))] : []),
    ...(said.request.includes(`@${BODY_FILE}`) ? [note(t.curl.bodyFile(BODY_FILE))] : []),
  );
}
