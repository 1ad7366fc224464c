import type { Placed } from '../documents/tree.ts';
import { didYouMean } from '../nearest.ts';
import type { ShellWord } from '../shell/commands.ts';
import { type GivenOption, readArguments, type Takes } from './arguments.ts';
import { ADDED, RENAMED_OPTIONS, signatureOf } from './customizations.ts';
import { commonNames, globalOption, operationOption } from './global-options.ts';
import { kebab } from './names.ts';
import { onQuery } from './query.ts';
import { readParameter } from './shorthand.ts';
import type { Kind, Operation, Service } from './table.ts';
import { onValue } from './values.ts';

/** A command that calls an operation. */
export interface Call {
  /** As the CLI names it. */
  readonly service: string;
  readonly operation: string;
  readonly model: Service;
  readonly found: Operation;
  /** False in a sentence, where what only the reader knows may be left out. */
  readonly isWhole: boolean;
}

/** Holds a command that calls an operation against the operation's model. */
export function onOperation(call: Call, words: readonly ShellWord[]): readonly Placed[] {
  const { model, found } = call;
  const parameters = parametersOf(call);
  const extra = signatureOf('', ADDED[nameOf(call)] ?? '').options;
  const takes = (option: string): Takes | undefined => {
    const kind = kindOf(option, parameters);
    if (kind === undefined)
      return globalOption(option) ?? operationOption(option, found.isPaginated) ?? extra.get(option);
    return isFlag(kind, model) ? 'nothing' : kind.startsWith('[') ? 'values' : 'value';
  };
  const { options, alone } = readArguments(words, takes);
  const known = [...parameters.keys(), ...extra.keys(), ...commonNames(found.isPaginated)];
  return [
    ...options.flatMap((option) => onOption(option, call, kindOf(option.name, parameters), known)),
    ...(call.isWhole ? onMissing(call, options, parameters, words) : []),
    ...(call.isWhole ? onAlone(call, alone.slice(2), words) : []),
  ];
}

const nameOf = ({ service, operation }: Call): string => `${service} ${operation}`;

/** Options of an operation by name, with what they take. */
function parametersOf(call: Call): ReadonlyMap<string, Kind> {
  const [from, to = ''] = RENAMED_OPTIONS[nameOf(call)] ?? [];
  return new Map(
    [...(call.found.input?.members ?? [])].map(([name, kind]) => {
      const option = kebab(name);
      return [option === from ? to : option, kind];
    }),
  );
}

/** Of `--no-dry-run` too, which is `--dry-run`. */
function kindOf(option: string, parameters: ReadonlyMap<string, Kind>): Kind | undefined {
  const kind = option.startsWith('no-') ? parameters.get(option.slice('no-'.length)) : undefined;
  return parameters.get(option) ?? (kind === 'b' || kind?.startsWith('.') ? kind : undefined);
}

/** Yes or no, or a structure around one such. */
function isFlag(kind: Kind, model: Service): boolean {
  const structure = model.structure(kind);
  return kind === 'b' || (structure?.members.size === 1 && structure.members.get('Value') === 'b');
}

function onOption(
  { name, line, takes, values }: GivenOption,
  call: Call,
  kind: Kind | undefined,
  known: readonly string[],
): readonly Placed[] {
  const { model, found } = call;
  const [first] = values;
  if (takes === undefined)
    return model.hasMembers
      ? [[line, `aws ${nameOf(call)} has no option --${name}${didYouMean(name, known)}`]]
      : [];
  if (takes === 'nothing') return [];
  if (!first) return !call.isWhole ? [] : [[line, `--${name} of aws ${nameOf(call)} takes a value`]];
  if (values.some(({ isLiteral }) => !isLiteral)) return [];
  const messages =
    kind !== undefined
      ? onParameter(name, kind, values, model)
      : name === 'query'
        ? onQuery(first.text, model, found.output)
        : [];
  return messages.map((message) => [first.line, message]);
}

function onParameter(
  option: string,
  kind: Kind,
  values: readonly ShellWord[],
  model: Service,
): readonly string[] {
  const texts = values.map(({ text }) => text);
  const read = readParameter(texts, kind, model);
  return 'wrong' in read ? [`--${option} ${read.wrong}`] : onValue(read.value, kind, model, `--${option}`);
}

/** Required members come first; a document stands for all of them. */
function onMissing(
  call: Call,
  options: readonly GivenOption[],
  parameters: ReadonlyMap<string, Kind>,
  words: readonly ShellWord[],
): readonly Placed[] {
  const given = new Set(options.map(({ name }) => name));
  if (['cli-input-json', 'cli-input-yaml', 'generate-cli-skeleton'].some((name) => given.has(name)))
    return [];
  if (ADDED[nameOf(call)] !== undefined) return [];
  // The shell may fill in whole options: "${options[@]}".
  if (words.some(({ text, isLiteral }) => !isLiteral && text.includes('[@]'))) return [];
  return [...parameters.keys()]
    .slice(0, call.found.input?.required ?? 0)
    .filter((name) => !given.has(name) && !given.has(`no-${name}`))
    .map((name) => [words[0]?.line ?? 0, `aws ${nameOf(call)} needs --${name}`]);
}

/** A stream of bytes is written to a file, which must be named; nothing else stands alone. What the shell fills in may be no word at all. */
function onAlone(call: Call, alone: readonly ShellWord[], words: readonly ShellWord[]): readonly Placed[] {
  const { model, found } = call;
  if (!model.hasMembers) return [];
  const wanted = [...(found.output?.members.values() ?? [])].includes('S') ? 1 : 0;
  const extra = alone.filter(({ isLiteral }) => isLiteral)[wanted];
  if (alone.length < wanted)
    return [
      [
        words[0]?.line ?? 0,
        `aws ${nameOf(call)} writes its answer to a file, whose name must stand at the end`,
      ],
    ];
  return extra
    ? [
        [
          extra.line,
          `aws ${nameOf(call)} takes "${extra.text}" for nothing: an option's name must stand before it`,
        ],
      ]
    : [];
}
