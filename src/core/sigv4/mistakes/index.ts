/** The search for what went wrong in a client. */
export { mistakeList, type MistakeId } from './all.ts';
export { hashLineOf, printRequestOf } from './forms.ts';
export type { Place, Plan } from './model.ts';
export * from './between.ts';
export * from './search.ts';
export { proofSteps } from './steps.ts';
export type { Goal, SearchInput } from './trial.ts';
