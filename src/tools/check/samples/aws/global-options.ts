import type { Takes } from './arguments.ts';

/** @see https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-options.html */
const GLOBAL: Readonly<Record<string, Takes>> = {
  debug: 'nothing',
  'endpoint-url': 'value',
  'no-verify-ssl': 'nothing',
  'no-paginate': 'nothing',
  output: 'value',
  query: 'value',
  profile: 'value',
  region: 'value',
  version: 'nothing',
  color: 'value',
  'no-sign-request': 'nothing',
  'ca-bundle': 'value',
  'cli-read-timeout': 'value',
  'cli-connect-timeout': 'value',
  'cli-binary-format': 'value',
  'no-cli-pager': 'nothing',
  'cli-auto-prompt': 'nothing',
  'no-cli-auto-prompt': 'nothing',
  'cli-error-format': 'value',
};

/** Options of every command that calls an operation. */
const OF_OPERATIONS: Readonly<Record<string, Takes>> = {
  'cli-input-json': 'value',
  'cli-input-yaml': 'value',
  'generate-cli-skeleton': 'value',
};

/** @see https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-pagination.html */
const OF_PAGES: Readonly<Record<string, Takes>> = {
  'max-items': 'value',
  'page-size': 'value',
  'starting-token': 'value',
};

/** Values that are the same for every command. */
export const OUTPUTS = ['json', 'yaml', 'yaml-stream', 'text', 'table', 'off'] as const;

/** @returns what a global option takes; undefined where it is none. */
export const globalOption = (name: string): Takes | undefined => GLOBAL[name];

/** @returns what an option that operations share takes; undefined where this operation has it not. */
export const operationOption = (name: string, isPaginated: boolean): Takes | undefined =>
  OF_OPERATIONS[name] ?? (isPaginated ? OF_PAGES[name] : undefined);

/** Every name of the above, for suggestions. */
export const commonNames = (isPaginated: boolean): readonly string[] =>
  [GLOBAL, OF_OPERATIONS, isPaginated ? OF_PAGES : {}].flatMap((table) => Object.keys(table));
