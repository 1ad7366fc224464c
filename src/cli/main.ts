/** Reads a paste from a file or standard input and prints its diagnosis. Exit 0: recognised; 1: nothing was; 2: wrong usage. */
import { readFileSync } from 'node:fs';
import { check } from '#core';
import { catalogue } from '#catalogue';
import { cliMessages } from '#i18n/cli';
import { toJson } from '../report/json.ts';
import { report } from '../report/report.ts';
import { readArguments, type Arguments, type Wrong } from './arguments.ts';
import { printReport } from './print.ts';

const asked = readArguments(process.argv.slice(2), process.env);
process.exitCode = asked === 'help' ? help() : 'wrong' in asked ? refuse(asked) : run(asked);

function run({ json, locale, file }: Arguments): number {
  const words = cliMessages(locale);
  let paste: string;
  try {
    paste = readFileSync(file ?? 0, 'utf8');
  } catch (error) {
    process.stderr.write(`${words.cannotRead(file ?? '-', error instanceof Error ? error.message : String(error))}\n`);
    return 2;
  }
  const diagnosis = check(paste, catalogue);
  const result = report(diagnosis, paste, catalogue, locale, Date.now());
  process.stdout.write(json ? `${JSON.stringify(toJson(result, diagnosis, paste), null, 2)}\n` : printReport(result, words));
  return diagnosis.errors.length > 0 || diagnosis.facts.length > 0 ? 0 : 1;
}

function refuse({ wrong, value, locale }: Wrong): number {
  const words = cliMessages(locale);
  const what = wrong === 'option' ? words.unknownOption(value) : wrong === 'language' ? words.badLanguage(value) : words.tooMany;
  process.stderr.write(`${what}\n\n${words.usage}\n`);
  return 2;
}

function help(): number {
  process.stdout.write(`${cliMessages('en').usage}\n`);
  return 0;
}
