import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findTool } from '../../test/packages.ts';
import { type Finding, finding, PLACEHOLDER, type Sample } from './sample.ts';

/** What shellcheck says of a script that is right for a reader who copies a part of one. */
const LEFT_OUT = [
  'SC2034', // A variable is for what the reader does next.
  'SC2154', // A variable was set by the reader.
  'SC2016', // JMESPath and API Gateway write `…` and $… in single quotes.
  'SC2020', // `tr '?&' '\\n\\n'` maps two characters to one.
  'SC2155', // `export NAME="$(…)"` hides how the command ended; the next line shows it.
  'SC2312', // A command in $(…) may fail.
];

/** Holds scripts against bash's own parser and shellcheck: each program is started once for all of them. */
export function checkShell(samples: readonly Sample[]): readonly Finding[] {
  const program = findTool('shellcheck');
  if (!program) throw new Error('shellcheck is not installed.');
  const folder = mkdtempSync(join(tmpdir(), 'samples-'));
  try {
    // Both languages of an article mostly hold the same script: each is read once.
    const texts = [...new Set(samples.map(scriptOf))];
    const files = texts.map((text, index) => {
      const file = join(folder, `${String(index)}.sh`);
      writeFileSync(file, text);
      return file;
    });
    const complaints = [...syntaxOf(files), ...shellcheck(program, files)];
    return samples.flatMap((sample) => {
      const file = files[texts.indexOf(scriptOf(sample))];
      return complaints
        .filter((one) => one.file === file)
        .map(({ line, message }) => finding(sample, line - FIRST, message));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Where a script begins in its file: below the shell's name. */
const FIRST = 2;

/** With the shell's name above, and a word in place of what the reader fills in. */
const scriptOf = ({ text, language }: Sample): string =>
  `# shellcheck shell=${language === 'sh' ? 'sh' : 'bash'}\n${text.replaceAll(EVERY_PLACEHOLDER, (place) => `_${place.slice(1, -1)}_`)}\n`;

const EVERY_PLACEHOLDER = new RegExp(PLACEHOLDER.source, 'g');

interface Complaint {
  readonly file: string;
  /** From 1, the head included. */
  readonly line: number;
  readonly message: string;
}

function syntaxOf(files: readonly string[]): readonly Complaint[] {
  const { stdout, error } = spawnSync(
    'bash',
    ['-c', 'for file; do bash -n "$file" 2>&1; done', 'bash', ...files],
    {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  if (error) throw error;
  return [...stdout.matchAll(/^(.{1,300}?): line (\d{1,5}): (.{1,500})$/gm)].map(
    ([, file = '', line, message = '']) => ({
      file,
      line: Number(line),
      message: `bash: ${message}`,
    }),
  );
}

function shellcheck(program: string, files: readonly string[]): readonly Complaint[] {
  if (files.length === 0) return [];
  const { stdout, stderr, status } = spawnSync(
    program,
    ['--format=json1', '--norc', `--exclude=${LEFT_OUT.join(',')}`, ...files],
    { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  );
  if (status !== 0 && status !== 1) throw new Error(`shellcheck could not read the samples: ${stderr}`);
  const { comments } = JSON.parse(stdout) as {
    comments: readonly { file: string; line: number; code: number; message: string }[];
  };
  return comments.map(({ file, line, code, message }) => ({
    file,
    line,
    message: `shellcheck SC${String(code)}: ${message}`,
  }));
}
