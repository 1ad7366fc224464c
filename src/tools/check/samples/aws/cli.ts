import type { Placed } from '../documents/tree.ts';
import { didYouMean } from '../nearest.ts';
import type { ShellWord } from '../shell/commands.ts';
import { readArguments } from './arguments.ts';
import { onCustomCommand } from './cli-custom.ts';
import { onOperation } from './cli-operation.ts';
import { customCommand, customNames, customServices, REMOVED } from './customizations.ts';
import { commonNames, globalOption, OUTPUTS } from './global-options.ts';
import { kebab } from './names.ts';
import { type Service, serviceBy, serviceNames } from './table.ts';

/**
 * Holds one command of the AWS CLI against the models.
 * @param words - behind `aws`.
 * @param isWhole - false where what only the reader knows may be left out.
 * @returns what is wrong, each with the line of the script that it is about, from 0.
 */
export function onAwsCommand(words: readonly ShellWord[], isWhole = true): readonly Placed[] {
  // Before the service and the operation are known, an option of theirs takes everything up to the next.
  const { options, alone } = readArguments(words, globalOption);
  const [service, operation] = alone;
  if (!service) return options.flatMap(onLeading);
  if (!service.isLiteral || operation?.isLiteral === false) return [];
  if ([service, operation].some((word) => word?.text === 'help')) return [];
  const custom = customCommand([service.text, ...(operation ? [operation.text] : [])]);
  if (custom) return [...onOutput(words), ...onCustomCommand(custom, words, isWhole)];
  const model = serviceBy('cli', service.text);
  if (!operation && !isWhole && customServices().includes(service.text)) return [];
  if (!model) return [[service.line, noService(service.text, operation?.text ?? '')]];
  if (!operation) return !isWhole ? [] : [[service.line, `aws ${service.text} lacks an operation`]];
  return [...onOutput(words), ...onNamed(service.text, operation, model, { words, isWhole })];
}

function onNamed(
  service: string,
  operation: ShellWord,
  model: Service,
  { words, isWhole }: { readonly words: readonly ShellWord[]; readonly isWhole: boolean },
): readonly Placed[] {
  const { text, line } = operation;
  if (text === 'wait') return onWait(service, model, words);
  const all = model.operations.map(({ name }) => kebab(name));
  const found = model.operations[all.indexOf(text)];
  if (!found)
    return [
      [
        line,
        `aws ${service} has no operation "${text}"${didYouMean(text, [...all, ...customNames(service)])}`,
      ],
    ];
  return REMOVED[service]?.includes(text)
    ? [
        [
          line,
          `aws ${service} leaves ${text} out: the CLI calls no operation that answers with a stream of events`,
        ],
      ]
    : onOperation({ service, operation: text, model, found, isWhole }, words);
}

const noService = (service: string, operation: string): string =>
  customServices().includes(service)
    ? `aws ${service} has no command "${operation}"${didYouMean(operation, customNames(service))}`
    : `aws has no service "${service}"${didYouMean(service, [...serviceNames('cli'), ...customServices()])}`;

/** `aws s3api wait bucket-exists --bucket …`; which operation it asks is not in the table, so its options are not looked at. */
function onWait(service: string, model: Service, words: readonly ShellWord[]): readonly Placed[] {
  const waiter = words[words.findIndex(({ text }) => text === 'wait') + 1];
  const waiters = model.waiters.map((name) => kebab(name));
  return !waiter?.isLiteral || waiters.includes(waiter.text) || waiters.length === 0
    ? []
    : [[waiter.line, `aws ${service} wait knows no "${waiter.text}"${didYouMean(waiter.text, waiters)}`]];
}

/** `aws --version`. */
const onLeading = ({
  name,
  line,
  takes,
}: {
  name: string;
  line: number;
  takes: unknown;
}): readonly Placed[] =>
  takes === undefined ? [[line, `aws has no option --${name}${didYouMean(name, commonNames(false))}`]] : [];

function onOutput(words: readonly ShellWord[]): readonly Placed[] {
  const output = words[words.findIndex(({ text }) => text === '--output') + 1];
  return words.some(({ text }) => text === '--output') &&
    output?.isLiteral &&
    !OUTPUTS.some((one) => one === output.text)
    ? [[output.line, `--output takes no "${output.text}"; it takes ${OUTPUTS.join(', ')}`]]
    : [];
}
