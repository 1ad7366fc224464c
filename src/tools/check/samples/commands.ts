import { readCurl } from '../../../core/read/curl.ts';
import { lexPowershell } from '../../../core/read/commands/powershell/words.ts';
import { onAwsCommand } from './aws/cli.ts';
import { type Finding, finding, lineAt, PLACEHOLDER, type Sample } from './sample.ts';
import { readScript, type ShellCommand, type ShellWord } from './shell/commands.ts';

/** Holds the `aws` and `curl` commands of scripts against the models and against the project's own reader. */
export const checkCommands = (samples: readonly Sample[]): readonly Finding[] => samples.flatMap(onScript);

function onScript(sample: Sample): readonly Finding[] {
  const { commands, errors } = readScript(sample.text);
  return [
    ...errors.map(({ line, message }) => finding(sample, line, `the shell's grammar: ${message}`)),
    ...commands.flatMap((command) => onCommand(command, sample)),
  ];
}

function onCommand(command: ShellCommand, sample: Sample): readonly Finding[] {
  const [program, ...words] = command.words;
  if (program?.text === 'aws')
    return onAwsCommand(words).map(([line, message]) => finding(sample, line, message));
  return program?.text === 'curl' ? onCurl(command, sample) : [];
}

/** What the checker on the site would remark on must not stand on the site itself. */
function onCurl({ source, line }: ShellCommand, sample: Sample): readonly Finding[] {
  const script = readScript(source).commands[0]?.words ?? [];
  if (script.slice(1).every(({ text }) => text.startsWith('--version') || text === '-V')) return [];
  const reading = readCurl(source, Math.max(source.search(/(?<![\w.-])curl\s/), 0));
  if (!reading) return [finding(sample, line, 'curl: no request can be read out of this command')];
  const url = reading.request.url?.value ?? '';
  return [
    ...reading.remarks.map(({ kind, spans, text }) =>
      finding(
        sample,
        line + lineAt(source, spans[0]?.start ?? 0),
        `curl: ${kind}: ${text ?? source.slice(spans[0]?.start, spans.at(-1)?.end)}`,
      ),
    ),
    ...(url === '' ? [finding(sample, line, 'curl: the command names no URL')] : []),
  ];
}

/** A command in a sentence names what matters there and may leave the rest to the reader. */
export const checkInline = (samples: readonly Sample[]): readonly Finding[] =>
  samples.flatMap((sample) =>
    readScript(sample.text).commands.flatMap(({ words: [program, ...words] }) =>
      program?.text === 'aws'
        ? onAwsCommand(
            words.filter(({ text }) => !text.includes('…')),
            false,
          ).map(([, message]) => finding(sample, 0, message))
        : [],
    ),
  );

/** PowerShell hands `aws` its words as a shell does; the rest of it is nothing that we could run. */
export function checkPowershell(samples: readonly Sample[]): readonly Finding[] {
  return samples.flatMap((sample) =>
    [...sample.text.matchAll(/(?<![\w./-])aws(?=\s)/g)].flatMap(({ index }) => {
      const { words } = lexPowershell(withoutBraces(sample.text), index, () => true);
      return onAwsCommand(
        words.slice(1).map(({ view, span }) => wordOf(view.text, span.start, sample.text)),
      ).map(([line, message]) => finding(sample, line, message));
    }),
  );
}

/** The reader replaces a placeholder; braces would be a block to PowerShell. */
const withoutBraces = (text: string): string =>
  text.replaceAll(new RegExp(PLACEHOLDER.source, 'g'), (place) => `${OPENED}${place.slice(1, -1)}${CLOSED}`);

/** Characters that no sample holds. */
const OPENED = '\ue000';
const CLOSED = '\ue001';

const wordOf = (text: string, at: number, script: string): ShellWord => ({
  text: text.replaceAll(OPENED, '{').replaceAll(CLOSED, '}'),
  isLiteral: !text.includes(OPENED) && !/\$[\w{(]/.test(text),
  line: lineAt(script, at),
});
