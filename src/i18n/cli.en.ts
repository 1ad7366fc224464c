import type { Level } from '#core';

/** The terminal's own words. */
export interface CliMessages {
  readonly usage: string;
  readonly unknownOption: (option: string) => string;
  readonly badLanguage: (value: string) => string;
  readonly tooMany: string;
  readonly cannotRead: (file: string, reason: string) => string;
  readonly levels: Readonly<Record<Level, string>>;
  readonly read: string;
  readonly errors: string;
  readonly causes: string;
  readonly ruledOut: string;
  readonly parts: string;
  readonly next: string;
  readonly unread: string;
  readonly tell: string;
  readonly fix: string;
  readonly verify: string;
  readonly corrected: string;
  readonly article: string;
  readonly source: string;
  readonly question: string;
}

export const en: CliMessages = {
  usage: `Usage: npm run -s check:paste -- [--json] [--lang ja|en] [FILE]

Reads FILE, or standard input, and says which AWS error it shows and why.
Exit status: 0 something was recognised, 1 nothing was, 2 wrong usage.`,
  unknownOption: (option) => `Unknown option ${option}.`,
  badLanguage: (value) => `--lang takes ja or en, not ${value}.`,
  tooMany: 'One FILE at a time.',
  cannotRead: (file, reason) => `Cannot read ${file}: ${reason}`,
  levels: { confirmed: 'confirmed', likely: 'likely', possible: 'possible', 'ruled-out': 'ruled out' },
  read: 'Read',
  errors: 'Error',
  causes: 'Causes',
  ruledOut: 'Ruled out',
  parts: 'Parts',
  next: 'Next',
  unread: 'Not read',
  tell: 'how to tell',
  fix: 'fix',
  verify: 'verify',
  corrected: 'corrected',
  article: 'read on',
  source: 'source',
  question: 'to tell them apart',
};
