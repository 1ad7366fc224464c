/** The one door to the engine. */
export type * from './model.ts';
export type * from './catalogue.ts';
export { check } from './check-all.ts';
export { checkWith, MAX_LENGTH } from './check.ts';
export { defineCause, defineError, defineKnownErrors, slugOf } from './define.ts';
export { bare, Facts, type Match } from './diagnose/facts.ts';
export { printCurl } from './request/print-curl.ts';
export { redactRequest } from './request/model.ts';
import type { Reader } from './read/reader.ts';

export type { Reader };

/** The readers come apart from the engine, so that a page can open with less. */
export const loadReaders = async (): Promise<readonly Reader[]> =>
  (await import('./read/readers.ts')).readers;
