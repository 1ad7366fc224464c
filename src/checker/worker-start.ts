import type { Locale } from '#core';
import type { Answer, Ask } from './protocol.ts';
import enUrl from './worker.en.ts?worker&url';
import jaUrl from './worker.ja.ts?worker&url';

/** A worker that takes only what is in the protocol. */
export interface TypedWorker {
  onmessage: ((event: MessageEvent<Answer>) => void) | null;
  onerror: (() => void) | null;
  postMessage(ask: Ask): void;
  terminate(): void;
}

/** A worker speaks one language: its page's. */
const WORKER_URLS: Readonly<Record<Locale, string>> = { ja: jaUrl, en: enUrl };

/** @returns undefined in a browser that starts no workers of this kind. */
export function startWorker(locale: Locale): TypedWorker | undefined {
  try {
    return new Worker(trustedUrl(WORKER_URLS[locale]), { type: 'module' }) as TypedWorker;
  } catch {
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
