/** Reads a paste from a file or standard input and prints its diagnosis. Exit 0: recognised; 1: nothing was; 2: wrong usage. */
import { readFileSync } from 'node:fs';
import { check } from '#core';
import { loadMistakeMessages } from '#i18n/mistakes';
import { complete as catalogue } from '#catalogue/complete';
import { cliMessages, type CliMessages } from '#i18n/cli';
import { toJson } from '../report/json.ts';
import { report } from '../report/report.ts';
import { signatureJson } from '../report/signature.ts';
import { readArguments, type Asked } from './arguments.ts';
import { printReport } from './print.ts';
import { printSignature } from './print-signature.ts';
import { examineGiven, secretsOf } from './verify.ts';

// `… | head` closes the pipe early; that is no failure of ours.
process.stdout.on('error', () => process.exit());
process.exitCode = await answer(readArguments(process.argv.slice(2), process.env));

async function answer(asked: Asked): Promise<number> {
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
    'body-file': words.noBodyFile,
  }[asked.what];
  process.stderr.write(`${what}\n\n${words.usage}\n`);
  return 2;
}

async function run({
  json,
  verify,
  locale,
  file,
  bodyFile,
}: Extract<Asked, { kind: 'check' }>): Promise<number> {
  const words = cliMessages(locale);
  const given = readOrSay(file ?? 0, words);
  const body = given && bodyFile !== undefined ? readOrSay(bodyFile, words) : undefined;
  if (!given || (bodyFile !== undefined && !body)) return 2;
  const paste = given.toString('utf8');
  const diagnosis = check(paste, catalogue);
  const result = report(diagnosis, paste, catalogue, locale, Date.now());
  const signature = verify
    ? signatureJson(
        await examineGiven(given, diagnosis.facts, secretsOf(process.env), body),
        await loadMistakeMessages(locale),
      )
    : undefined;
  process.stdout.write(
    json
      ? `${JSON.stringify({ ...toJson(result, diagnosis, paste), signature }, null, 2)}\n`
      : printReport(result, words) + (signature ? printSignature(signature, words) : ''),
  );
  return diagnosis.errors.length > 0 || diagnosis.facts.length > 0 ? 0 : 1;
}

/** @returns the bytes; undefined when they cannot be read, which is said. */
function readOrSay(file: string | 0, words: CliMessages): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${words.cannotRead(file === 0 ? '-' : file, reason)}\n`);
    return undefined;
  }
}
