/** Runs the engine off the main thread: one question in, one answer out. */
import { checkAndReport } from '../report/index.ts';
import type { Answer, Question } from './worker-client.ts';

interface Scope {
  onmessage: ((event: MessageEvent<Question>) => void) | null;
  postMessage(answer: Answer): void;
}
// The page's types know no worker scope, and one global cannot be typed as both.
const scope = globalThis as unknown as Scope;

scope.onmessage = ({ data: { id, text, locale, now } }) => {
  scope.postMessage(answer(id, () => checkAndReport(text, locale, now)));
};
scope.postMessage('ready');

function answer(id: number, work: () => ReturnType<typeof checkAndReport>): Answer {
  try {
    return { id, report: work() };
  } catch {
    // Nothing of the error goes further: its message may quote the paste.
    return { id, failed: true };
  }
}
