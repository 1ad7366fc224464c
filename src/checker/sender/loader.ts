/** Wakes the page that sends. Without an opener's message it stays what it is without scripts: an explanation. */
import { loadSenderMessages } from '#i18n/sender';
import { element } from './dom.ts';
import { readToSender, VERSION, type FromSender } from './protocol.ts';
import './sender.css';
import { startSession } from './session.ts';

const root = document.querySelector<HTMLElement>('[data-sender]');
const intro = document.querySelector<HTMLElement>('[data-sender-intro]');
if (root && intro) void wake(root, intro);

async function wake(root: HTMLElement, intro: HTMLElement): Promise<void> {
  const opener = window.opener as Window | null;
  const isFramed = window.top !== window.self;
  if (!opener && !isFramed) return;
  const t = await loadSenderMessages(root.dataset['locale'] === 'en' ? 'en' : 'ja');
  const say = (words: string): void => {
    intro.hidden = true;
    root.replaceChildren(element('p', { role: 'alert' }, words));
  };
  if (isFramed) return say(t.framed);

  const listening = new AbortController();
  const tell = (message: FromSender): boolean => {
    if (!opener || opener.closed) return false;
    opener.postMessage(message, location.origin);
    return true;
  };
  let wipe = (): void => undefined;
  const hear = (event: MessageEvent<unknown>): void => {
    if (event.source !== opener || event.origin !== location.origin) return;
    // One message, right or wrong; nobody gets to try.
    listening.abort();
    const request = readToSender(event.data);
    if (!request) return say(t.wrongMessage);
    intro.hidden = true;
    wipe = startSession(root, t, request, tell);
  };
  addEventListener('message', hear, { signal: listening.signal });
  // Also when the page is only put aside for the way back.
  addEventListener('pagehide', () => {
    listening.abort();
    wipe();
    root.replaceChildren();
    intro.hidden = false;
  });
  tell({ kind: 'sender-ready', version: VERSION });
}
