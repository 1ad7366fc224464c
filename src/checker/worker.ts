/** What both workers are: the engine off the main thread, one question in, one answer out. */
import { checkWith, loadReaders, type Catalogue, type Locale, type Reader } from '#core';
import type { report } from '../report/report.ts';
import type { Answer, Question } from './worker-client.ts';

interface Scope {
  onmessage: ((event: MessageEvent<Question>) => void) | null;
  postMessage(answer: Answer): void;
}
// The page's types know no worker scope, and one global cannot be typed as both.
const scope = globalThis as unknown as Scope;

/**
 * Answers questions as soon as all is loaded. What is known of errors and the words to say it in come apart from the
 * engine, but whole and before anything is asked: a request that depended on the paste would tell of it.
 * @param locale - the one language that the build has left in this worker.
 */
export async function serve(locale: Locale): Promise<void> {
  try {
    const [{ catalogue }, { report }, readers] = await Promise.all([
      import('#catalogue'),
      import('../report/report.ts'),
      loadReaders(),
    ]);
    scope.onmessage = ({ data }) => scope.postMessage(answer(data, catalogue, readers, report, locale));
    scope.postMessage('ready');
  } catch {
    scope.postMessage('unloadable');
  }
}

function answer(
  { id, text, now }: Question,
  catalogue: Catalogue,
  readers: readonly Reader[],
  say: typeof report,
  locale: Locale,
): Answer {
  try {
    return { id, report: say(checkWith(text, catalogue, readers), text, catalogue, locale, now) };
  } catch {
    // Nothing of the error goes further: its message may quote the paste.
    return { id, failed: true };
  }
}
