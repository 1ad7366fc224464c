import type { Collected } from './collect/fences.ts';
import { UNREADABLE } from './collect/experiments.ts';
import { checkCommands, checkInline, checkPowershell } from './commands.ts';
import { checkJson, checkYaml } from './documents.ts';
import { embeddedIn } from './embedded.ts';
import { checkGraphql } from './graphql.ts';
import { checkHttp } from './http.ts';
import { checkIni } from './ini.ts';
import { kindOf, languages } from './kinds.ts';
import { checkPython } from './python.ts';
import type { Check, Finding, Sample } from './sample.ts';
import { finding } from './sample.ts';
import { checkShell } from './shell.ts';
import { checkTerraform } from './terraform.ts';
import { checkTypeScript } from './typescript.ts';
import { checkWrong } from './wrong.ts';

/** What looks at the samples of a kind; a kind that is not here is read by people alone. */
const CHECKS: Readonly<Record<string, readonly Check[]>> = {
  bash: [checkShell, checkCommands],
  sh: [checkShell, checkCommands],
  powershell: [checkPowershell],
  json: [checkJson],
  yaml: [checkYaml],
  python: [checkPython],
  typescript: [checkTypeScript],
  terraform: [checkTerraform],
  http: [checkHttp],
  graphql: [checkGraphql],
  ini: [checkIni],
  'command in a sentence': [checkInline],
};

/** @returns everything that does not hold, in the order of the files. */
export async function checkSamples(
  { samples, findings }: Collected,
  root: string,
): Promise<readonly Finding[]> {
  const asked = samples.filter(({ unchecked }) => unchecked === undefined);
  const scripts = asked.filter(({ language }) => /^(?:bash|sh)$/.test(kindOf(language) ?? ''));
  const all = [...asked, ...embeddedIn(scripts)];
  const found = await Promise.all(
    Object.entries(CHECKS).flatMap(([kind, checks]) => {
      const own = all.filter(({ language }) => kindOf(language) === kind);
      return own.length === 0 ? [] : checks.map(async (check) => check(own));
    }),
  );
  const everything = [
    ...findings,
    ...samples.flatMap(onLanguage),
    ...checkWrong(samples, root),
    ...found.flat(),
  ];
  const each = new Map(everything.map((one) => [`${one.file}:${String(one.line)}: ${one.message}`, one]));
  return [...each.values()].sort(byPlace);
}

function onLanguage(sample: Sample): readonly Finding[] {
  if (sample.language === UNREADABLE)
    return [
      finding(sample, 0, 'the command of an experiment must be a plain string, so that it can be checked'),
    ];
  return kindOf(sample.language) === undefined && sample.unchecked === undefined
    ? [
        finding(
          sample,
          -1,
          `no check knows the language "${sample.language}" of this fence; they know ${languages.join(', ')}`,
        ),
      ]
    : [];
}

const byPlace = (a: Finding, b: Finding): number =>
  a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;
