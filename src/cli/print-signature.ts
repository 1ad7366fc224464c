import type { CliMessages } from '#i18n/cli';
import type { SignatureJson } from '../report/signature.ts';
import { harmless } from './print.ts';

/** @returns what was found out about a signature, as text for a terminal. */
export function printSignature(signature: SignatureJson, words: CliMessages): string {
  const { conclusion, mistakes, firstDifference, earlierFaults, steps, ruledOut, tried } = signature;
  const lines = [
    '',
    `${words.signature}: ${words.conclusions[conclusion]}`,
    ...mistakes.flatMap(({ title, reason, cure, detail }, index) => [
      `  ${index + 1}. ${title}${detail === null ? '' : ` (${detail})`}`,
      `     ${reason}`,
      `     ${words.fix}: ${cure}`,
    ]),
    ...(firstDifference
      ? [
          `  ${words.firstDifference}: ${firstDifference.part}`,
          `     ${words.serviceHas}: ${firstDifference.service ?? '-'}`,
          `     ${words.clientHas}: ${firstDifference.client ?? '-'}`,
        ]
      : []),
    ...earlierFaults.map(({ check, message }) => `  ${words.earlierFault}: ${message ?? check}`),
    ...(conclusion === 'not-found' ? [`  ${words.ruledOutMistakes(ruledOut.length, tried)}`] : []),
    ...(steps === null ? [] : ['', `${words.steps}:`, ...steps.split('\n')]),
  ];
  return `${lines.map(harmless).join('\n')}\n`;
}
