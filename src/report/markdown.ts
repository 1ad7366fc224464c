import type { CheckerMessages } from '#i18n/checker';
import { SITE } from './json.ts';
import type { CandidateReport, ErrorReport, Report, RichText } from './model.ts';

/** The words that the report is put together with. */
export type MarkdownWords = Pick<
  CheckerMessages,
  | 'read'
  | 'errors'
  | 'times'
  | 'service'
  | 'httpStatus'
  | 'causes'
  | 'levels'
  | 'polarities'
  | 'howToTell'
  | 'fix'
  | 'verify'
  | 'corrected'
  | 'ruledOut'
  | 'question'
  | 'next'
  | 'conflicts'
  | 'sources'
  | 'readArticle'
> & { readonly share: Pick<CheckerMessages['share'], 'preview'> };

/** Causes told in full; those behind them are named. */
const MOST_TOLD = 3;
/** A tracker takes no longer text, and nobody reads one. */
const LONGEST_TEXT = 20_000;

/**
 * Writes a report as Markdown, to be pasted into an issue or a chat.
 * @param redacted - the text that was checked, without its secrets. What the report itself quotes is masked already.
 */
export function toMarkdown(report: Report, redacted: string, words: MarkdownWords): string {
  return [
    `## ${prose(report.headline)}`,
    ...(report.input.kindNames.length > 0 ? [`${words.read}: ${report.input.kindNames.join(' · ')}`] : []),
    ...section(words.errors, report.errors.map((error) => `- ${errorLine(error, words)}`).join('\n')),
    ...section(words.conflicts, report.conflicts.map(({ text }) => `- ${prose(text)}`).join('\n')),
    ...section(words.causes, causes(report.candidates, words)),
    ...section(words.question.title, question(report)),
    ...section(
      words.ruledOut(report.ruledOut.length),
      report.ruledOut.map(({ title }) => `- ${prose(title)}`).join('\n'),
    ),
    ...section(words.next, report.next ? prose(report.next) : ''),
    ...section(words.share.preview, redacted.trim() ? fence(redacted.slice(0, LONGEST_TEXT)) : ''),
  ]
    .join('\n\n')
    .concat('\n');
}

const section = (title: string, body: string): string[] => (body ? [`### ${title}`, body] : []);

function errorLine({ code, service, httpStatus, times, url }: ErrorReport, words: MarkdownWords): string {
  const name = url ? `[${codeSpan(code)}](${SITE}${url})` : codeSpan(code);
  return [
    name,
    ...(service ? [`${words.service}: ${codeSpan(service)}`] : []),
    ...(httpStatus === undefined ? [] : [`${words.httpStatus}: ${httpStatus}`]),
    ...(times !== undefined && times > 1 ? [words.times(times)] : []),
  ].join(' · ');
}

const causes = (candidates: readonly CandidateReport[], words: MarkdownWords): string =>
  candidates
    .map((candidate, index) =>
      index < MOST_TOLD
        ? told(candidate, index + 1, words)
        : `${index + 1}. ${words.levels[candidate.level]}: ${prose(candidate.title)}`,
    )
    .join('\n');

function told(candidate: CandidateReport, number: number, words: MarkdownWords): string {
  const lines = [
    `${number}. **${words.levels[candidate.level]}: ${prose(candidate.title)}**`,
    ...candidate.why.map(
      ({ polarity, text, evidence }) =>
        `   - ${words.polarities[polarity]}: ${prose(text)}${evidence.map((quote) => ` ${codeSpan(quote.text)}`).join('')}`,
    ),
    `   - ${words.fix}: ${prose(candidate.fix)}`,
    `   - ${words.howToTell}: ${prose(candidate.howToTell)}`,
    `   - ${words.verify}: ${prose(candidate.verify)}`,
    ...(candidate.url ? [`   - [${words.readArticle}](${SITE}${candidate.url})`] : []),
    ...candidate.sources.map(({ url, title }) => `   - ${words.sources}: [${plainLine(title)}](${url})`),
  ];
  return candidate.corrected
    ? [...lines, '', indent(`${words.corrected}\n\n${fence(candidate.corrected.curl, 'sh')}`), ''].join('\n')
    : lines.join('\n');
}

const question = ({ question: asked }: Report): string =>
  asked ? `${prose(asked.settles)}\n\n${fence(asked.sh, 'sh')}\n\n${prose(asked.tells)}` : '';

const prose = (text: RichText): string =>
  text.map((piece) => (typeof piece === 'string' ? escaped(piece) : codeSpan(piece.code))).join('');

/** What begins a tag, a link, emphasis or a mention is taken for what it is. */
const escaped = (text: string): string => plainLine(text).replaceAll(/[\\`*_[\]<>#@|~]/g, '\\$&');

const plainLine = (text: string): string => text.replaceAll(/\s{1,999}/g, ' ');

/** Code is fenced by more backticks than it holds, so that nothing pasted can end it. */
function codeSpan(code: string): string {
  const line = plainLine(code);
  const ticks = '`'.repeat(longestRun(line) + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${ticks}${pad}${line}${pad}${ticks}`;
}

function fence(text: string, language = 'text'): string {
  const ticks = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${ticks}${language}\n${text.trimEnd()}\n${ticks}`;
}

const longestRun = (text: string): number =>
  (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);

const indent = (text: string): string => text.replaceAll(/^(?=.)/gm, '   ');
