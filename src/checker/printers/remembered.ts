import type { PrinterId } from '../../core/request/printers/index.ts';

/* The name of a tool out of our own list, and nothing of what is pasted. */
/* eslint-disable no-restricted-globals */

const KEY = 'printer';

/** @returns the tool that the reader chose last; undefined too where the browser keeps no storage for us. */
export function rememberedPrinter(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? OF_TABS.get(document.documentElement.dataset['tab'] ?? '');
  } catch {
    return undefined;
  }
}

export function rememberPrinter(id: PrinterId): void {
  try {
    localStorage.setItem(KEY, id);
  } catch {
    // Private mode or a full store: the choice holds for this page.
  }
}

/** The articles' tabs remember a language too. */
const OF_TABS: ReadonlyMap<string, PrinterId> = new Map([
  ['curl', 'curl'],
  ['cli', 'aws-cli'],
  ['python', 'python-botocore'],
  ['typescript', 'node-smithy'],
]);
