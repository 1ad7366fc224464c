/**
 * The vocabulary of the engine. Data in, data out: every type here survives a structured clone,
 * so a diagnosis means the same in a worker, a page, a terminal and a test.
 */
export type * from './model/text.ts';
export type * from './model/reading.ts';
export type * from './model/facts.ts';
export type * from './model/verdicts.ts';
export type * from './model/request.ts';
