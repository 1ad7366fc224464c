import type { Locale } from '#core';
import type { Answer, Progress } from '../protocol.ts';
import { startWorker, type TypedWorker } from '../worker-start.ts';
import type { Opened, OpenFile } from './open-file.ts';

interface FileHandlers {
  readonly opened: (opened: Opened) => void;
  /** The text of an entry that was asked for. */
  readonly text: (text: string) => void;
  readonly progressed: (progress: Progress) => void;
}

export interface FileClient {
  /** Ends what was being read before. */
  open(file: File): void;
  entry(index: number): void;
  /** Forgets the file. */
  close(): void;
}

/** Reads files in a worker of its own, so that a check need not wait for one, nor end with it. */
export function createFileReader(locale: Locale, { opened, text, progressed }: FileHandlers): FileClient {
  let worker: TypedWorker | undefined;
  let here: OpenFile | undefined;
  let turn = 0;

  const close = (): void => {
    turn += 1;
    worker?.terminate();
    worker = here = undefined;
  };
  const refuse = (name: string): void => {
    close();
    opened({ kind: 'refused', name, why: 'unreadable' });
  };
  /** Without workers the page reads it itself. */
  const openHere = async (file: File): Promise<void> => {
    const mine = turn;
    const tell = (done: number): void => progressed({ stage: 'file', done });
    try {
      const { openFile } = await import('./open-file.ts');
      const read = await openFile(file, tell);
      if (mine !== turn) return;
      here = read;
      opened(read.opened);
    } catch {
      if (mine === turn) refuse(file.name);
    }
  };

  return {
    close,
    open(file) {
      close();
      worker = startWorker(locale);
      if (!worker) return void openHere(file);
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (data.kind === 'progress') progressed(data.progress);
        else if (data.kind === 'opened') opened(data.opened);
        else if (data.kind === 'text') text(data.text);
        else if (data.kind === 'unloadable') refuse(file.name);
      };
      worker.onerror = () => refuse(file.name);
      worker.postMessage({ kind: 'open', file });
    },
    entry(index) {
      if (here) text(here.entry(index));
      else worker?.postMessage({ kind: 'entry', index });
    },
  };
}
