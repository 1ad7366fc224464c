/** What both workers are: the engine off the main thread. It answers in the order in which it is asked. */
import type { Catalogue, Locale, Reader } from '#core';
import type { SignatureEvidence } from '../core/sigv4/index.ts';
import type { report } from '../report/report.ts';
import type { checkWith } from './engine.ts';
import type { OpenFile } from './files/open-file.ts';
import type { Answer, Ask, Progress, Question } from './protocol.ts';

interface Scope {
  onmessage: ((event: MessageEvent<Ask>) => void) | null;
  postMessage(answer: Answer): void;
}
// The page's types know no worker scope, and one global cannot be typed as both.
const scope = globalThis as unknown as Scope;

/** All that an answer takes. */
interface Engine {
  readonly check: typeof checkWith;
  readonly catalogue: Catalogue;
  readonly readers: readonly Reader[];
  readonly say: typeof report;
}

/**
 * Serves the page. The worker starts with next to nothing. The engine, what is known of errors, the readers of further forms and the
 * words to say it all in come when the page says that somebody is there: whole, at once, and before anything is asked, for a
 * request that depended on the paste would tell of it.
 * @param locale - the one language that the build has left in this worker.
 */
export function serve(locale: Locale): void {
  let engine: Promise<Engine> | undefined;
  let file: OpenFile | undefined;
  const load = (): Promise<Engine> => (engine ??= loadEngine());

  const respond = async (ask: Ask): Promise<void> => {
    switch (ask.kind) {
      case 'load':
        await load();
        return;
      case 'check':
        return scope.postMessage(answer(ask, await load(), locale));
      case 'signature': {
        const evidence = await signatureIn(ask.text, await load()).catch(() => undefined);
        return scope.postMessage({ kind: 'signature', id: ask.id, evidence });
      }
      case 'open': {
        const { openFile } = await import('./files/open-file.ts');
        file = await openFile(ask.file, (done) => tell({ stage: 'file', done }));
        return scope.postMessage({ kind: 'opened', opened: file.opened });
      }
      case 'entry':
        return scope.postMessage({ kind: 'text', text: file?.entry(ask.index) ?? '' });
    }
  };
  scope.onmessage = ({ data }) => {
    respond(data).catch(() => scope.postMessage({ kind: 'unloadable' }));
  };
}

const tell = (progress: Progress): void => scope.postMessage({ kind: 'progress', progress });

async function loadEngine(): Promise<Engine> {
  const [{ checkWith: check, loadReaders, readCodes }, { catalogue }, { codes }, { report: say }] =
    await Promise.all([
      import('./engine.ts'),
      import('#catalogue'),
      import('#catalogue/codes.generated'),
      import('../report/report.ts'),
    ]);
  const readers = await loadReaders();
  scope.postMessage({ kind: 'ready' });
  return { check, catalogue: { ...catalogue, table: readCodes(codes) }, readers, say };
}

function answer({ id, text, now }: Question, engine: Engine, locale: Locale): Answer {
  const { check, catalogue, readers, say } = engine;
  const tells = text.length > LONG;
  try {
    const diagnosis = check(text, catalogue, tells ? readers.map(telling) : readers);
    if (tells) tell({ stage: 'wording' });
    return { kind: 'report', id, report: say(diagnosis, text, catalogue, locale, now) };
  } catch {
    // Nothing of the error goes further: its message may quote the paste.
    return { kind: 'failed', id };
  }
}

/** Somebody pressed a tab for this, so that its code may come now: no paste asks for it. */
async function signatureIn(text: string, engine: Engine): Promise<SignatureEvidence | undefined> {
  const { signatureEvidence, utf8 } = await import('./verify/signature-reader.ts');
  return signatureEvidence(utf8(text), engine.check(text, engine.catalogue, engine.readers).facts);
}

/** A shorter text is read before anybody could look at a bar. */
const LONG = 100_000;

/** A reader that says that its turn has come. */
const telling = (reader: Reader, index: number, all: readonly Reader[]): Reader => ({
  ...reader,
  read(text, claims) {
    tell({ stage: 'reading', done: index / (all.length + 1) });
    return reader.read(text, claims);
  },
});
