/** What the page and its worker say to each other. */
import type { SignatureEvidence } from '../core/sigv4/index.ts';
import type { Report } from '../report/model.ts';
import type { Opened } from './files/open-file.ts';

/** How far a long piece of work has come. */
export interface Progress {
  readonly stage: 'loading' | 'file' | 'reading' | 'wording';
  /** From 0 to 1; absent where nobody knows. */
  readonly done?: number | undefined;
}

export interface Question {
  readonly kind: 'check';
  readonly id: number;
  readonly text: string;
  /** Milliseconds since 1970, on the reader's clock. */
  readonly now: number;
}

export type Ask =
  /** Somebody is there: load what the engine needs to know, whatever they will paste. */
  | { readonly kind: 'load' }
  | Question
  /** What a text shows of a signature, for who verifies it: a report carries none of this, so that it need not be kept back there. */
  | { readonly kind: 'signature'; readonly id: number; readonly text: string }
  /** A file is read where it was dropped: by this page and nobody else. */
  | { readonly kind: 'open'; readonly file: File }
  /** One entry of the recording that was opened, as a paste. */
  | { readonly kind: 'entry'; readonly index: number };

export type Answer =
  /** Once, when all is loaded: a slow network is not a slow check. */
  | { readonly kind: 'ready' }
  /** Instead of it, when something could not be loaded. */
  | { readonly kind: 'unloadable' }
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'report'; readonly id: number; readonly report: Report }
  | { readonly kind: 'failed'; readonly id: number }
  | { readonly kind: 'signature'; readonly id: number; readonly evidence: SignatureEvidence | undefined }
  | { readonly kind: 'opened'; readonly opened: Opened }
  | { readonly kind: 'text'; readonly text: string };
