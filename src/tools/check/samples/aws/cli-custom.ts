import type { Placed } from '../documents/tree.ts';
import { didYouMean } from '../nearest.ts';
import type { ShellWord } from '../shell/commands.ts';
import { readArguments } from './arguments.ts';
import type { Signature } from './customizations.ts';
import { commonNames, globalOption } from './global-options.ts';

/** Holds a command that no model declares against its list of arguments. */
export function onCustomCommand(
  { name, least, most, options }: Signature,
  words: readonly ShellWord[],
  isWhole: boolean,
): readonly Placed[] {
  const given = readArguments(words, (option) => options.get(option) ?? globalOption(option));
  const count = given.alone.length - name.split(' ').length;
  const line = words[0]?.line ?? 0;
  return [
    ...given.options.flatMap((option): readonly Placed[] => {
      if (option.takes === undefined)
        return [
          [
            option.line,
            `aws ${name} has no option --${option.name}${didYouMean(option.name, [...options.keys(), ...commonNames(false)])}`,
          ],
        ];
      return option.takes === 'nothing' || option.values.length > 0 || !isWhole
        ? []
        : [[option.line, `--${option.name} of aws ${name} takes a value`]];
    }),
    ...(count < least && isWhole
      ? [[line, `aws ${name} takes ${String(least)} arguments, and ${String(count)} are given`] as Placed]
      : []),
    ...(count > most
      ? [[line, `aws ${name} takes ${String(most)} arguments, and ${String(count)} are given`] as Placed]
      : []),
  ];
}
