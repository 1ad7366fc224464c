import type { Locale } from '#core';
import type { Report } from '../report/model.ts';
import enUrl from './worker.en.ts?worker&url';
import jaUrl from './worker.ja.ts?worker&url';
import type { FailureReason } from './checker-state.ts';

export interface Question {
  readonly id: number;
  readonly text: string;
  readonly locale: Locale;
  /** Milliseconds since 1970, on the reader's clock. */
  readonly now: number;
}

/**
 * `ready` comes once, when engine and catalogue are loaded: a slow network is not a slow check.
 * `unloadable` comes instead when they could not be.
 */
export type Answer =
  | 'ready'
  | 'unloadable'
  | { readonly id: number; readonly report: Report }
  | { readonly id: number; readonly failed: true };

interface CheckHandlers {
  readonly answered: (id: number, report: Report) => void;
  readonly failed: (id: number, reason: FailureReason) => void;
}

interface Checker {
  /** Loads the engine and what it knows before anything is asked: a paste then makes no request at all. */
  warm(locale: Locale): void;
  /** A new question ends the one before it, whose answer then never comes. */
  ask(question: Question): void;
  /** Ends whatever runs; the next question starts anew. */
  stop(): void;
}

/** A check that has not answered by then is ended. */
const LONGEST_CHECK_MS = 2000;

/** The one door to the worker. */
export function createChecker({ answered, failed }: CheckHandlers): Checker {
  let worker: Worker | undefined;
  let ready = false;
  let asked: Question | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const stop = (): void => {
    clearTimeout(timer);
    worker?.terminate();
    worker = undefined;
    ready = false;
    asked = undefined;
  };
  const fail = (reason: FailureReason): void => {
    const id = asked?.id;
    stop();
    if (id !== undefined) failed(id, reason);
  };
  const send = (question: Question): void => {
    worker?.postMessage(question);
    timer = setTimeout(fail, LONGEST_CHECK_MS, 'slow');
  };
  /** This browser gets the engine on the page itself. */
  const doWithout = (): void => {
    const question = asked;
    stop();
    workersFail = true;
    if (question) void checkHere(question, { answered, failed });
  };
  const receive = ({ data }: MessageEvent<Answer>): void => {
    if (data === 'unloadable') return doWithout();
    if (data === 'ready') {
      ready = true;
      if (asked) send(asked);
      return;
    }
    if (data.id !== asked?.id) return;
    clearTimeout(timer);
    asked = undefined;
    if ('report' in data) answered(data.id, data.report);
    else failed(data.id, 'broken');
  };
  const start = (locale: Locale): Worker | undefined => {
    const started = startWorker(locale);
    if (!started) return undefined;
    started.onmessage = receive;
    started.onerror = () => {
      // Before it was ready it never loaded.
      if (ready) fail('broken');
      else doWithout();
    };
    return started;
  };

  const warm = (locale: Locale): void => {
    worker ??= workersFail ? undefined : start(locale);
  };

  return {
    stop,
    warm,
    ask(question) {
      if (asked && ready) stop();
      asked = question;
      warm(question.locale);
      if (!worker) void checkHere(question, { answered, failed });
      else if (ready) send(question);
    },
  };
}

let workersFail = false;

/** The engine without a worker: it blocks while it runs, but it answers. */
async function checkHere({ id, text, locale, now }: Question, handlers: CheckHandlers): Promise<void> {
  try {
    const { checkAndReport } = await import('../report/index.ts');
    handlers.answered(id, checkAndReport(text, locale, now));
  } catch {
    handlers.failed(id, 'broken');
  }
}

/** A worker speaks one language: its page's. */
const WORKER_URLS: Readonly<Record<Locale, string>> = { ja: jaUrl, en: enUrl };

function startWorker(locale: Locale): Worker | undefined {
  try {
    return new Worker(trustedUrl(WORKER_URLS[locale]), { type: 'module' });
  } catch {
    workersFail = true;
    return undefined;
  }
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): { toString(): string } };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** The page's policy lets scripts be started by their address: these two. */
function trustedUrl(workerUrl: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  if (!trustedTypes) return workerUrl;
  policy ??= trustedTypes.createPolicy('mewrite-worker', {
    createScriptURL(url) {
      if (!Object.values(WORKER_URLS).includes(url))
        throw new TypeError('Only the checker’s own workers may be started.');
      return url;
    },
  });
  // `Worker` takes the object itself; its declared type is older than trusted types.
  return policy.createScriptURL(workerUrl) as unknown as string;
}
