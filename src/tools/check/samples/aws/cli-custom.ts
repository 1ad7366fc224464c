import { didYouMean } from '../nearest.ts';
import type { ShellWord } from '../shell/commands.ts';
import type { Signature } from './customizations.ts';
import { commonNames, globalOption } from './global-options.ts';

/** Holds a command that no model declares against its list of arguments. */
export function onCustomCommand(
  { name, least, most, options }: Signature,
  words: readonly ShellWord[],
): readonly (readonly [line: number, message: string])[] {
  const found: [number, string][] = [];
  let positional = -name.split(' ').length;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) break;
    if (!/^--[a-z]/.test(word.text)) {
      positional += 1;
      continue;
    }
    const [option = '', value] = word.text.slice(2).split('=', 2);
    const takes = options.get(option) ?? globalOption(option);
    if (takes === undefined)
      found.push([
        word.line,
        `aws ${name} has no option --${option}${didYouMean(option, [...options.keys(), ...commonNames(false)])}`,
      ]);
    else if (takes === 'values') while (words[at + 1] && !words[at + 1]?.text.startsWith('--')) at += 1;
    else if (takes === 'value' && value === undefined) {
      const next = words[at + 1];
      if (!next || /^--[a-z]/.test(next.text))
        found.push([word.line, `--${option} of aws ${name} takes a value`]);
      else at += 1;
    }
  }
  const line = words[0]?.line ?? 0;
  if (positional < least) found.push([line, `aws ${name} lacks an argument: it takes ${String(least)}`]);
  if (positional > most)
    found.push([line, `aws ${name} takes ${String(most)} arguments, and ${String(positional)} are given`]);
  return found;
}
