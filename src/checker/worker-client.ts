import type { Locale } from '#core';
import type { SignatureEvidence } from '../core/sigv4/index.ts';
import type { Report } from '../report/model.ts';
import type { FailureReason } from './checker-state.ts';
import type { Answer, Progress, Question } from './protocol.ts';
import { startWorker, type TypedWorker } from './worker-start.ts';

interface CheckHandlers {
  readonly answered: (id: number, report: Report) => void;
  readonly failed: (id: number, reason: FailureReason) => void;
  readonly progressed: (progress: Progress) => void;
}

export interface CheckClient {
  /** Loads what the engine needs before anything is asked: a paste then makes no request at all. */
  load(): void;
  isReady(): boolean;
  /** A new question takes the place of those before it, whose answers then never come. */
  ask(question: Question): void;
  /** @returns what a text shows of a signature; undefined also when the engine was ended meanwhile. */
  evidence(text: string): Promise<SignatureEvidence | undefined>;
  /** Ends whatever runs; the next question starts anew. */
  stop(): void;
}

/** A check that has not answered by then is ended. The reader may end it sooner. */
const LONGEST_CHECK_MS = 10_000;
/** A check of an older text is let run for this long: most are done by then, and a new worker takes as long to start. */
const PATIENCE_MS = 400;

/** The one door to the engine. */
export function createChecker(locale: Locale, { answered, failed, progressed }: CheckHandlers): CheckClient {
  let worker: TypedWorker | undefined;
  let workersFail = false;
  let ready = false;
  let running: Question | undefined;
  /** When the check that runs began: not before everything was loaded. */
  let since = 0;
  let waiting: Question | undefined;
  let lastWanted = 0;
  const wanted = new Map<number, Wanted>();
  let limit: ReturnType<typeof setTimeout> | undefined;
  let hurry: ReturnType<typeof setTimeout> | undefined;

  const clearTimers = (): void => {
    clearTimeout(limit);
    clearTimeout(hurry);
    limit = hurry = undefined;
  };
  const end = (): void => {
    clearTimers();
    worker?.terminate();
    worker = undefined;
    ready = false;
    running = waiting = undefined;
    for (const { resolve } of wanted.values()) resolve(undefined);
    wanted.clear();
  };
  const fail = (reason: FailureReason): void => {
    const id = (waiting ?? running)?.id;
    end();
    if (id !== undefined) failed(id, reason);
  };
  /** This browser gets the engine on the page itself. */
  const doWithout = (): void => {
    const question = waiting ?? running;
    for (const { text, resolve } of wanted.values()) resolve(evidenceHere(text));
    end();
    workersFail = true;
    if (question) void checkHere(question, locale, { answered, failed });
  };
  const beginCount = (): void => {
    since = performance.now();
    limit = setTimeout(fail, LONGEST_CHECK_MS, 'slow');
  };
  const next = (): void => {
    clearTimers();
    running = waiting;
    waiting = undefined;
    if (!running) return;
    const question = running;
    load();
    if (!worker) {
      running = undefined;
      return void checkHere(question, locale, { answered, failed });
    }
    worker.postMessage(question);
    if (ready) beginCount();
  };
  const replace = (): void => {
    const question = waiting;
    end();
    waiting = question;
    next();
  };
  const receive = ({ data }: MessageEvent<Answer>): void => {
    switch (data.kind) {
      case 'ready':
        ready = true;
        if (running) beginCount();
        return progressed({ stage: 'reading' });
      case 'unloadable':
        return doWithout();
      case 'progress':
        return progressed(data.progress);
      case 'report':
        next();
        return answered(data.id, data.report);
      case 'failed':
        next();
        return failed(data.id, 'broken');
      case 'signature':
        wanted.get(data.id)?.resolve(data.evidence);
        wanted.delete(data.id);
        return;
      case 'opened':
      case 'text':
        return;
    }
  };
  const load = (): void => {
    if (worker || workersFail) return;
    worker = startWorker(locale);
    if (!worker) {
      workersFail = true;
      return;
    }
    worker.onmessage = receive;
    // Before it was ready it never loaded.
    worker.onerror = () => (ready ? fail('broken') : doWithout());
    worker.postMessage({ kind: 'load' });
  };

  return {
    load,
    isReady: () => ready,
    stop: end,
    evidence(text) {
      load();
      if (!worker) return evidenceHere(text);
      const id = (lastWanted += 1);
      worker.postMessage({ kind: 'signature', id, text });
      return new Promise((resolve) => wanted.set(id, { text, resolve }));
    },
    ask(question) {
      waiting = question;
      if (!running) next();
      else if (ready) hurry ??= setTimeout(replace, Math.max(0, PATIENCE_MS + since - performance.now()));
    },
  };
}

/** A signature that was asked for and is not there yet. */
interface Wanted {
  readonly text: string;
  readonly resolve: (
    evidence: SignatureEvidence | undefined | Promise<SignatureEvidence | undefined>,
  ) => void;
}

async function evidenceHere(text: string): Promise<SignatureEvidence | undefined> {
  try {
    const { catalogue, check, signatureEvidence, utf8 } = await import('./verify/read-here.ts');
    return signatureEvidence(utf8(text), check(text, catalogue).facts);
  } catch {
    return undefined;
  }
}

/** The engine without a worker: it blocks while it runs, but it answers. */
async function checkHere(
  { id, text, now }: Question,
  locale: Locale,
  handlers: Omit<CheckHandlers, 'progressed'>,
): Promise<void> {
  try {
    const { checkAndReport } = await import('../report/index.ts');
    handlers.answered(id, checkAndReport(text, locale, now));
  } catch {
    handlers.failed(id, 'broken');
  }
}
