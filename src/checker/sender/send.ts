import { sentHeaders, type SendPlan } from '#core';
import { MOST_ANSWER, type SendAnswer } from './protocol.ts';

/** Longer than any API Gateway answer takes by default (29 s). */
export const MOST_SECONDS = 40;

export type Outcome =
  | { readonly kind: 'answered'; readonly answer: SendAnswer }
  | { readonly kind: 'unreadable' | 'too-slow' | 'stopped' };

/**
 * Sends a request once: no cookies, no referrer, no cache, no redirect.
 * @param stop - ends it from outside.
 */
export async function sendOnce(plan: SendPlan, body: string, stop: AbortSignal): Promise<Outcome> {
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(), MOST_SECONDS * 1000);
  stop.addEventListener('abort', () => ending.abort());
  try {
    // eslint-disable-next-line no-restricted-globals -- the one place that sends, in a document of its own, once its reader said so
    const response = await fetch(plan.url, {
      method: plan.method,
      headers: sentHeaders(plan.headers).map(({ name, value }): [string, string] => [name, value]),
      // As bytes: to a text without a type the browser would add one, which is not in the signature.
      ...(body === '' ? {} : { body: new TextEncoder().encode(body) }),
      mode: 'cors',
      credentials: 'omit',
      redirect: 'error',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: ending.signal,
    });
    const { status, statusText } = response;
    const read = await readBody(response);
    return { kind: 'answered', answer: { status, statusText, headers: [...response.headers], ...read } };
  } catch {
    // The error says nothing but that it failed; by design, so that a page can't probe networks.
    if (stop.aborted) return { kind: 'stopped' };
    return { kind: ending.signal.aborted ? 'too-slow' : 'unreadable' };
  } finally {
    clearTimeout(timer);
  }
}

/** Reads as much as is allowed and leaves the rest unread. */
async function readBody(response: Response): Promise<Pick<SendAnswer, 'body' | 'truncated'>> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let body = '';
  let left = MOST_ANSWER;
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    body += decoder.decode(value.subarray(0, left), { stream: true });
    left -= value.length;
    if (left < 0) {
      void reader.cancel();
      return { body, truncated: true };
    }
  }
  return { body: body + decoder.decode(), truncated: false };
}
