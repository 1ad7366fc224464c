import { type Command, forEachChild, parse, type SyntaxNode, type Word } from 'unbash';
import { lineAt, PLACEHOLDER } from '../sample.ts';

/** A word of a command. */
export interface ShellWord {
  /** Without quotes; where the shell fills something in, as it is written. */
  readonly text: string;
  /** False where the shell or the reader fills something in. */
  readonly isLiteral: boolean;
  /** Of the script, from 0. */
  readonly line: number;
}

/** One simple command of a script. */
export interface ShellCommand {
  /** The program and what it is given. */
  readonly words: readonly ShellWord[];
  /** As it is written. */
  readonly source: string;
  readonly line: number;
}

/** A here-document, and the file it is written to where that is known. */
export interface HereDocument {
  readonly text: string;
  readonly file: string | undefined;
  /** The command that reads it. */
  readonly program: string;
  /** False where the shell fills something in. */
  readonly isLiteral: boolean;
  readonly line: number;
}

export interface Script {
  readonly commands: readonly ShellCommand[];
  readonly heredocs: readonly HereDocument[];
  readonly errors: readonly { readonly message: string; readonly line: number }[];
}

/** Reads every simple command of a script: in pipes, lists, functions and substitutions too. */
export function readScript(text: string): Script {
  const script = parse(text);
  const commands: ShellCommand[] = [];
  const heredocs: HereDocument[] = [];
  const visit = (node: SyntaxNode): void => {
    if (node.type === 'Command') {
      commands.push(commandOf(node, text));
      heredocs.push(...heredocsOf(node, text));
    }
    forEachChild(node, visit);
  };
  visit(script);
  const errors = (script.errors ?? []).map(({ message, pos }) => ({ message, line: lineAt(text, pos) }));
  return { commands, heredocs, errors };
}

/** What runs another command that follows it. */
const WRAPPERS = new Set([
  'sudo',
  'env',
  'time',
  'nice',
  'command',
  'exec',
  'nohup',
  'xargs',
  'timeout',
  'watch',
]);

function commandOf(command: Command, text: string): ShellCommand {
  const words = [command.name, ...command.args]
    .filter((word): word is Word => word?.type === 'Word')
    .map((word) => wordOf(word, text));
  const start = WRAPPERS.has(words[0]?.text ?? '')
    ? Math.max(
        words.findIndex(({ text: word }) => word === 'aws' || word === 'curl'),
        0,
      )
    : 0;
  return {
    words: words.slice(start),
    source: text.slice(command.pos, command.end),
    line: lineAt(text, command.pos),
  };
}

const wordOf = (word: Word, text: string): ShellWord => ({
  text: word.value,
  isLiteral: !expands(word) && !PLACEHOLDER.test(word.value),
  line: lineAt(text, word.pos),
});

/** The shell fills something in. */
function expands(node: SyntaxNode): boolean {
  if (/Expansion$|Substitution$/.test(node.type) && node.type !== 'BraceExpansion') return true;
  let found = false;
  forEachChild(node, (child) => {
    found ||= expands(child);
  });
  return found;
}

function heredocsOf(command: Command, text: string): readonly HereDocument[] {
  const target = command.redirects.find((one) => one.type === 'Redirect' && one.operator.startsWith('>'));
  const file = target?.type === 'Redirect' ? target.target?.value : undefined;
  return command.redirects.flatMap((one) =>
    one.type === 'HereDoc'
      ? [
          {
            text: one.body.text,
            file,
            program: command.name?.value ?? '',
            isLiteral: one.delimiter?.quoted === true || !one.body.text.includes('$'),
            line: lineAt(text, one.body.pos),
          },
        ]
      : [],
  );
}
