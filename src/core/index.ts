/** The one door to the engine. */
export type * from './model.ts';
export type * from './catalogue.ts';
export { check, MAX_LENGTH } from './check.ts';
export { defineCause, defineError, defineKnownErrors, slugOf } from './define.ts';
export { bare, Facts, type Match } from './diagnose/facts.ts';
export { printCurl } from './request/print-curl.ts';
export { redactRequest } from './request/model.ts';
