import { planSending, type SendPlan } from '#core';
import type { SenderMessages } from '#i18n/sender';
import { button, element } from './dom.ts';
import { answerOf, failureOf, OUTCOME_ID } from './outcome.ts';
import { VERSION, type FromSender, type SendAnswer, type SendRequest } from './protocol.ts';
import { HEADING_ID, reviewOf, urlRefused } from './review.ts';
import { MOST_SECONDS, sendOnce } from './send.ts';

/**
 * Shows a request, asks, sends it once, shows the answer. All that was handed over lives in this call's variables and in
 * the elements of `root`.
 * @param root - is emptied when all is done.
 * @param handBack - gives the answer to whoever opened this tab; false when nobody is there any more.
 * @returns what wipes everything at once, without a word.
 */
export function startSession(
  root: HTMLElement,
  t: SenderMessages,
  given: SendRequest,
  handBack: (message: FromSender) => boolean,
): () => void {
  let request: SendRequest | undefined = given;
  const stop = new AbortController();
  const actions = element('div', { class: 'snd-actions' });
  const status = element('p', { role: 'status' });

  const wipe = (): void => {
    request = undefined;
    stop.abort();
    actions.replaceChildren();
    root.replaceChildren();
  };
  const end = (words: string): void => {
    wipe();
    const message = element('p', { tabindex: '-1' }, words);
    root.append(
      message,
      button(t.answer.closeTab, () => window.close()),
    );
    message.focus();
  };
  const forget = (): HTMLElement => button(t.ask.forget, () => end(t.wiped));
  const draw = (...children: readonly Node[]): void => actions.replaceChildren(...children);

  /** The first of two questions. */
  const offer = (plan: SendPlan): void =>
    draw(
      button(t.ask.next, () => ask(plan), 'snd-primary'),
      forget(),
    );

  /** The second: it names the host, and a host that is nobody's we know has to be typed. */
  const ask = (plan: SendPlan): void => {
    const typed = plan.hostClass.kind === 'other' ? hostField(t, plan.host) : undefined;
    const form = element(
      'form',
      { class: 'snd-box snd-ask', 'aria-labelledby': 'ask', autocomplete: 'off', novalidate: true },
      element('h2', { id: 'ask', tabindex: '-1' }, t.ask.title),
      element('p', {}, t.ask.what(plan.method, plan.host)),
      typed?.element,
      element(
        'p',
        { class: 'snd-buttons' },
        element('button', { type: 'submit', class: 'snd-primary' }, t.ask.send(plan.host)),
        button(t.ask.back, () => offer(plan)),
        forget(),
      ),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (!typed || typed.check()) void send(plan);
    });
    draw(form);
    // Not the button: a key held down must not go through both questions.
    document.getElementById('ask')?.focus();
  };

  const send = async (plan: SendPlan): Promise<void> => {
    if (!request) return;
    draw(button(t.stop, () => stop.abort()));
    status.textContent = t.sending(plan.host, MOST_SECONDS);
    const outcome = await sendOnce(plan, request.body, stop.signal);
    // Wiped meanwhile.
    if (!request) return;
    status.textContent = '';
    if (outcome.kind === 'answered') show(outcome.answer);
    else draw(failureOf(t, outcome.kind, request, plan), buttons(forgetAfter()));
    document.getElementById(OUTCOME_ID)?.focus();
  };

  const show = (answer: SendAnswer): void => {
    const give = button(
      t.answer.handBack,
      () => {
        if (handBack({ kind: 'sender-answer', version: VERSION, answer })) end(t.answer.handedBack);
        else status.textContent = t.answer.openerGone;
      },
      'snd-primary',
    );
    draw(answerOf(t, answer), buttons(give, forgetAfter()));
  };
  const forgetAfter = (): HTMLElement => button(t.answer.wipe, () => end(t.wiped));

  const plan = planSending(given);
  if (typeof plan === 'string') {
    root.append(urlRefused(t, given, plan), actions);
    draw(forget());
  } else {
    root.append(reviewOf(t, given, plan), actions, status);
    if (plan.refusal) draw(forget());
    else offer(plan);
  }
  document.getElementById(HEADING_ID)?.focus();
  return wipe;
}

const buttons = (...children: readonly Node[]): HTMLElement =>
  element('p', { class: 'snd-buttons' }, ...children);

/** A field in which a host has to be typed, and what says whether it was. */
function hostField(
  t: SenderMessages,
  host: string,
): { readonly element: HTMLElement; readonly check: () => boolean } {
  const input = element('input', {
    id: 'typed-host',
    'aria-describedby': 'typed-problem',
    autocomplete: 'off',
    autocorrect: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    translate: 'no',
    'data-gramm': 'false',
  });
  // By hand: what is copied was not read.
  for (const type of ['paste', 'drop']) input.addEventListener(type, (event) => event.preventDefault());
  const problem = element('span', { id: 'typed-problem', class: 'snd-problem' });
  return {
    element: element(
      'p',
      { class: 'snd-field' },
      element('label', { for: 'typed-host' }, t.ask.typeHost(host)),
      input,
      problem,
    ),
    check() {
      const isRight = input.value.trim().toLowerCase() === host;
      input.setAttribute('aria-invalid', String(!isRight));
      problem.textContent = isRight ? '' : t.ask.notTheHost;
      if (!isRight) input.focus();
      return isRight;
    },
  };
}
