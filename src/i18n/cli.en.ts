import type { Level } from '#core';
import type { Conclusion } from '#sigv4';

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
  readonly noBodyFile: string;
  readonly signature: string;
  readonly conclusions: Readonly<Record<Conclusion, string>>;
  readonly firstDifference: string;
  readonly serviceHas: string;
  readonly clientHas: string;
  readonly earlierFault: string;
  readonly steps: string;
  readonly ruledOutMistakes: (count: number, tried: number) => string;
}

export const en: CliMessages = {
  usage: `Usage: npm run -s check:paste -- [--json] [--verify [--body-file BODY]] [--lang ja|en] [FILE]

Reads FILE, or standard input, and says which AWS error it shows and why.
--verify signs the request again with AWS_SECRET_ACCESS_KEY of the environment and says what is wrong with its signature.
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
  noBodyFile: '--body-file takes the name of a file.',
  signature: 'Signature',
  conclusions: {
    right: 'It is the right one for these bytes.',
    proved: 'It differs, and what was done instead is proved: it gives exactly what was sent.',
    body: 'The request was signed rightly, but the body is not the one that was signed.',
    'sides-differ': 'Service and client signed different texts.',
    key: 'Both sides signed the same text, so the secret or the derivation of the key is wrong.',
    'not-found': 'It differs, and no known mistake, nor two of them, explains it.',
    'secret-wanted': 'Set AWS_SECRET_ACCESS_KEY in the environment to verify it.',
    'no-signature': 'Nothing in it is signed with Signature Version 4.',
  },
  firstDifference: 'first difference',
  serviceHas: 'service',
  clientHas: 'client',
  earlierFault: 'found before the signature',
  steps: 'the proof, for bash',
  ruledOutMistakes: (count, tried) => `${count} mistakes ruled out, ${tried} combinations tried`,
};
