/**
 * Opens the sender beside the checker and hands it one request. A tab and not a frame: the address bar shows whose page
 * asks, the page cannot be covered by another, and the checker's own policy keeps its `connect-src 'none'` and the
 * whole site its `frame-ancestors 'none'`.
 */
import type { Locale } from '#core';
import { pathFor } from '#i18n';
import { readFromSender, VERSION, type SendAnswer, type SendRequest, type ToSender } from './protocol.ts';

export interface SenderTab {
  /** Stops listening and lets go of the request. The tab stays its reader's. */
  readonly forget: () => void;
}

let current: SenderTab | undefined;

/**
 * To be called in a click: browsers block tabs that nobody asked for.
 * @param answered - is given the answer when the reader hands it back; once.
 * @returns undefined when the browser opened no tab.
 */
export function openSender(
  request: SendRequest,
  locale: Locale,
  answered: (answer: SendAnswer) => void,
): SenderTab | undefined {
  current?.forget();
  const tab = window.open(pathFor(locale, 'send/'), '_blank');
  if (!tab) return undefined;
  const listening = new AbortController();
  let toGive: SendRequest | undefined = request;

  const hear = (event: MessageEvent<unknown>): void => {
    if (event.source !== tab || event.origin !== location.origin) return;
    const said = readFromSender(event.data);
    if (said?.kind === 'sender-ready' && toGive) {
      const message: ToSender = { kind: 'send-request', version: VERSION, request: toGive };
      // Given once: who loads that tab anew finds it empty.
      toGive = undefined;
      tab.postMessage(message, location.origin);
    }
    if (said?.kind === 'sender-answer' && !toGive) {
      forget();
      answered(said.answer);
    }
  };
  const forget = (): void => {
    toGive = undefined;
    listening.abort();
  };
  addEventListener('message', hear, { signal: listening.signal });
  addEventListener('pagehide', forget, { signal: listening.signal });
  return (current = { forget });
}
