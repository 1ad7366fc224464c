import type { Sample } from './sample.ts';
import { readScript } from './shell/commands.ts';

/** @returns what scripts hold in another language: here-documents, and documents that an option of `aws` takes. */
export const embeddedIn = (samples: readonly Sample[]): readonly Sample[] =>
  samples.flatMap((sample) => {
    const { commands, heredocs } = readScript(sample.text);
    const at = (line: number, language: string, text: string): Sample => ({
      ...sample,
      line: sample.line + line,
      language,
      text,
    });
    return [
      ...heredocs.flatMap(({ text, file, program, isLiteral, line }) => {
        const language = isLiteral ? languageOf(file ?? '', program) : undefined;
        return language === undefined ? [] : [at(line, language, text)];
      }),
      ...commands
        .filter(({ words: [program] }) => program?.text === 'aws')
        .flatMap(({ words }) => words)
        .filter(({ text, isLiteral }) => isLiteral && /^\s*\{/.test(text) && text.includes('"Statement"'))
        .map(({ text, line }) => at(line, 'json', text)),
    ];
  });

const BY_ENDING: Readonly<Record<string, string>> = {
  json: 'json',
  py: 'python',
  tf: 'hcl',
  ts: 'ts',
  yaml: 'yaml',
  yml: 'yaml',
};

const languageOf = (file: string, program: string): string | undefined =>
  BY_ENDING[/\.(\w{1,5})$/.exec(file)?.[1] ?? ''] ?? (/^python3?$/.test(program) ? 'python' : undefined);
