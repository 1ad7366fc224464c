/** Reads a paste from a file or standard input and prints its diagnosis. Exit 0: recognised; 1: nothing was; 2: wrong usage. */
import { readFileSync } from 'node:fs';
import { check } from '#core';
import { complete as catalogue } from '#catalogue/complete';
import { cliMessages } from '#i18n/cli';
import { toJson } from '../report/json.ts';
import { report } from '../report/report.ts';
import { readArguments, type Asked } from './arguments.ts';
import { printReport } from './print.ts';

// `… | head` closes the pipe early; that is no failure of ours.
process.stdout.on('error', () => process.exit());
process.exitCode = answer(readArguments(process.argv.slice(2), process.env));

function answer(asked: Asked): number {
  if (asked.kind === 'check') return run(asked);
  const words = cliMessages(asked.locale);
  if (asked.kind === 'help') {
    process.stdout.write(`${words.usage}\n`);
    return 0;
  }
  const what = {
    option: words.unknownOption(asked.value),
    language: words.badLanguage(asked.value),
    'too-many': words.tooMany,
  }[asked.what];
  process.stderr.write(`${what}\n\n${words.usage}\n`);
  return 2;
}

function run({ json, locale, file }: Extract<Asked, { kind: 'check' }>): number {
  const words = cliMessages(locale);
  let paste: string;
  try {
    paste = readFileSync(file ?? 0, 'utf8');
  } catch (error) {
    process.stderr.write(
      `${words.cannotRead(file ?? '-', error instanceof Error ? error.message : String(error))}\n`,
    );
    return 2;
  }
  const diagnosis = check(paste, catalogue);
  const result = report(diagnosis, paste, catalogue, locale, Date.now());
  process.stdout.write(
    json ? `${JSON.stringify(toJson(result, diagnosis, paste), null, 2)}\n` : printReport(result, words),
  );
  return diagnosis.errors.length > 0 || diagnosis.facts.length > 0 ? 0 : 1;
}
