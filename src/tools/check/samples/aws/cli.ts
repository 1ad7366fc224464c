import { didYouMean } from '../nearest.ts';
import { PLACEHOLDER } from '../sample.ts';
import type { ShellWord } from '../shell/commands.ts';
import { onCustomCommand } from './cli-custom.ts';
import { onOperation } from './cli-operation.ts';
import { customCommand, customNames, customServices, REMOVED } from './customizations.ts';
import { commonNames, globalOption, OUTPUTS } from './global-options.ts';
import { kebab } from './names.ts';
import { serviceBy, serviceNames } from './table.ts';

/**
 * Holds one command of the AWS CLI against the models.
 * @param words - behind `aws`.
 * @returns what is wrong, each with the line of the script that it is about, from 0.
 */
export function onAwsCommand(
  words: readonly ShellWord[],
): readonly (readonly [line: number, message: string])[] {
  const line = words[0]?.line ?? 0;
  const { names, rest } = splitGlobals(words);
  const [service, operation] = names;
  if (!service) {
    const unknown = words.find(
      ({ text }) => text.startsWith('--') && globalOption(text.slice(2)) === undefined,
    );
    return unknown
      ? [
          [
            unknown.line,
            `aws has no option ${unknown.text}${didYouMean(unknown.text.slice(2), commonNames(false))}`,
          ],
        ]
      : [];
  }
  if (!service.isLiteral || operation?.isLiteral === false) return [];
  if (service.text === 'help' || operation?.text === 'help' || rest.some(({ text }) => text === 'help'))
    return [];
  const wrongGlobals = onGlobals(words);
  const custom = customCommand(names.map(({ text }) => text));
  if (custom && (custom.name.includes(' ') || !operation || custom.name !== 'configure'))
    return [...wrongGlobals, ...onCustomCommand(custom, words)];
  const model = serviceBy('cli', service.text);
  if (!model) {
    const known = [...serviceNames('cli'), ...customServices()];
    return [
      [
        service.line,
        customServices().includes(service.text)
          ? `aws ${service.text} has no command "${operation?.text ?? ''}"${didYouMean(operation?.text ?? '', customNames(service.text))}`
          : `aws has no service "${service.text}"${didYouMean(service.text, known)}`,
      ],
    ];
  }
  if (!operation) return [[line, `aws ${service.text} lacks an operation`]];
  if (operation.text === 'wait') return [...wrongGlobals, ...onWait(service.text, model, words)];
  const all = model.operations.map(({ name }) => kebab(name));
  const found = model.operations[all.indexOf(operation.text)];
  if (!found || REMOVED[service.text]?.includes(operation.text))
    return [
      [
        operation.line,
        found
          ? `aws ${service.text} leaves ${operation.text} out: the CLI calls no operation that answers with a stream of events`
          : `aws ${service.text} has no operation "${operation.text}"${didYouMean(operation.text, [...all, ...customNames(service.text)])}`,
      ],
    ];
  return [
    ...wrongGlobals,
    ...onOperation({ service: service.text, operation: operation.text, model, found }, words),
  ];
}

/** `aws s3api wait bucket-exists --bucket …`; which operation it asks is not in the table, so its options are not looked at. */
function onWait(
  service: string,
  model: NonNullable<ReturnType<typeof serviceBy>>,
  words: readonly ShellWord[],
): readonly (readonly [number, string])[] {
  const waiter = words[words.findIndex(({ text }) => text === 'wait') + 1];
  const waiters = model.waiters.map((name) => kebab(name));
  return !waiter || !waiter.isLiteral || waiters.includes(waiter.text) || waiters.length === 0
    ? []
    : [[waiter.line, `aws ${service} wait knows no "${waiter.text}"${didYouMean(waiter.text, waiters)}`]];
}

/** The first two words that are no option, nor an option's value. */
function splitGlobals(words: readonly ShellWord[]): {
  readonly names: readonly ShellWord[];
  readonly rest: readonly ShellWord[];
} {
  const names: ShellWord[] = [];
  for (let at = 0; at < words.length && names.length < 2; at += 1) {
    const word = words[at];
    if (!word) break;
    if (!word.text.startsWith('--')) names.push(word);
    else if (names.length > 0 && globalOption(word.text.slice(2)) === undefined) break;
    else if (globalOption(word.text.slice(2).split('=')[0] ?? '') === 'value' && !word.text.includes('='))
      at += 1;
  }
  return { names, rest: words.slice(2) };
}

function onGlobals(words: readonly ShellWord[]): readonly (readonly [number, string])[] {
  const at = words.findIndex(({ text }) => text === '--output');
  const output = words[at + 1];
  return at >= 0 &&
    output?.isLiteral &&
    !PLACEHOLDER.test(output.text) &&
    !OUTPUTS.some((one) => one === output.text)
    ? [[output.line, `--output takes no "${output.text}"; it takes ${OUTPUTS.join(', ')}`]]
    : [];
}
