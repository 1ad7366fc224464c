import type { CliMessages } from '#i18n/cli';
import { plain, type CandidateReport, type Part, type QuestionReport, type Report } from '../report/index.ts';
import { SITE } from '../report/json.ts';

/** @returns a report as text for a terminal, without colour or control characters from the paste. */
export function printReport(report: Report, words: CliMessages): string {
  const lines = [
    plain(report.headline),
    ...(report.input.kindNames.length > 0 ? [`${words.read}: ${report.input.kindNames.join(', ')}`] : []),
    '',
    ...report.errors.flatMap((error) => [
      `${words.errors}: ${[error.code, error.service, error.httpStatus].filter(Boolean).join(' · ')}`,
      ...[error.said, error.declared].flatMap((words) => (words ? [`  ${plain(words)}`] : [])),
      ...(error.url ? [`  ${SITE}${error.url}`] : []),
    ]),
    ...section(
      words.causes,
      report.candidates.flatMap((candidate, index) => printCandidate(candidate, index, words)),
    ),
    ...(report.question
      ? section(words.question, [plain(report.question.tells), ...commandsOf(report.question)])
      : []),
    ...section(
      words.ruledOut,
      report.ruledOut.map(
        (candidate) =>
          `- ${plain(candidate.title)}: ${candidate.why.map(({ text }) => plain(text)).join(' ')}`,
      ),
    ),
    ...section(
      words.parts,
      report.groups.flatMap(({ title, parts }) => [
        `${title}:`,
        ...parts.flatMap((part) => printPart(part, 1)),
      ]),
    ),
    ...section(
      words.unread,
      report.unread.slice(0, 10).map(({ text }) => `- ${text.split('\n', 1)[0] ?? ''}`),
    ),
    ...report.conflicts.map(({ text }) => `! ${plain(text)}`),
    ...(report.next ? ['', `${words.next}: ${plain(report.next)}`] : []),
  ];
  return `${lines.map(harmless).join('\n')}\n`;
}

/** Both shells where they need different words. */
const commandsOf = ({ sh, powershell }: QuestionReport): string[] =>
  (sh === powershell ? [sh] : [sh, `PowerShell:`, powershell]).flatMap((command) =>
    command.split('\n').map((line) => `  ${line}`),
  );

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? ['', title, ...lines.map((line) => `  ${line}`)] : [];

function printCandidate(candidate: CandidateReport, index: number, words: CliMessages): string[] {
  return [
    `${index + 1}. ${plain(candidate.title)} [${words.levels[candidate.level]}]`,
    ...candidate.why.map(({ text, polarity }) => `   ${polarity === 'supports' ? '+' : '-'} ${plain(text)}`),
    `   ${words.tell}: ${plain(candidate.howToTell)}`,
    `   ${words.fix}: ${plain(candidate.fix)}`,
    `   ${words.verify}: ${plain(candidate.verify)}`,
    ...(candidate.corrected
      ? [`   ${words.corrected}:`, ...candidate.corrected.curl.split('\n').map((line) => `     ${line}`)]
      : []),
    ...(candidate.url ? [`   ${words.article}: ${SITE}${candidate.url}`] : []),
    ...candidate.sources.map(({ url }) => `   ${words.source}: ${url}`),
  ];
}

function printPart(part: Part, depth: number): string[] {
  const note = part.note ? ` (${plain(part.note)})` : '';
  return [
    `${'  '.repeat(depth)}${part.name}: ${part.value}${note}`,
    ...part.parts.flatMap((inner) => printPart(inner, depth + 1)),
  ];
}

/** A paste may carry escape sequences and marks that turn the writing round; they must not reach the terminal. */
export const harmless = (line: string): string => line.replace(CONTROLS, '·');

const CONTROLS = /(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;
