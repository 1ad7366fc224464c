import type { ShellWord } from '../shell/commands.ts';

/** What an option takes of the words behind it. */
export type Takes = 'value' | 'values' | 'nothing';

/** An option as it stands in a command. */
export interface GivenOption {
  /** Without its dashes. */
  readonly name: string;
  readonly line: number;
  /** Undefined where nothing knows the option. */
  readonly takes: Takes | undefined;
  readonly values: readonly ShellWord[];
}

export interface Arguments {
  readonly options: readonly GivenOption[];
  /** Words that no option takes, the command's own names among them. */
  readonly alone: readonly ShellWord[];
}

const OPTION = /^--[a-z]/;

/** Deals the words of a command out to its options. @param takes - what an option takes; undefined where there is none of that name. */
export function readArguments(
  words: readonly ShellWord[],
  takes: (option: string) => Takes | undefined,
): Arguments {
  const options: GivenOption[] = [];
  const alone: ShellWord[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) break;
    if (!OPTION.test(word.text)) {
      alone.push(word);
      continue;
    }
    const [name = '', ...assigned] = word.text.slice(2).split('=');
    const taken = takes(name);
    const behind = following(words, at);
    const values =
      assigned.length > 0
        ? [{ ...word, text: assigned.join('=') }]
        : behind.slice(0, taken === 'nothing' ? 0 : taken === 'value' ? 1 : behind.length);
    options.push({ name, line: word.line, takes: taken, values });
    if (assigned.length === 0) at += values.length;
  }
  return { options, alone };
}

/** What stands between this option and the next. */
function following(words: readonly ShellWord[], at: number): readonly ShellWord[] {
  const rest = words.slice(at + 1);
  const end = rest.findIndex(({ text }) => OPTION.test(text));
  return end < 0 ? rest : rest.slice(0, end);
}
