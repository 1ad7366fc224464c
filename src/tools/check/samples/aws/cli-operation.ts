import { didYouMean } from '../nearest.ts';
import type { ShellWord } from '../shell/commands.ts';
import { ADDED, RENAMED_OPTIONS, signatureOf } from './customizations.ts';
import { commonNames, globalOption, operationOption } from './global-options.ts';
import { kebab } from './names.ts';
import { onQuery } from './query.ts';
import { readParameter } from './shorthand.ts';
import type { Kind, Operation, Service } from './table.ts';
import { onValue } from './values.ts';

interface Call {
  /** As the CLI names it. */
  readonly service: string;
  readonly operation: string;
  readonly model: Service;
  readonly found: Operation;
}

type Found = readonly (readonly [line: number, message: string])[];

/** Holds a command that calls an operation against the operation's model. */
export function onOperation(call: Call, words: readonly ShellWord[]): Found {
  const { model, found } = call;
  const parameters = parametersOf(call);
  const added = signatureOf('', ADDED[`${call.service} ${call.operation}`] ?? '').options;
  const wrong: [number, string][] = [];
  const given = new Set<string>();
  let alone: readonly ShellWord[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) break;
    if (!/^--[a-z]/.test(word.text)) {
      alone = [...alone, word];
      continue;
    }
    const [option = '', ...assigned] = word.text.slice(2).split('=');
    given.add(option);
    const values = assigned.length > 0 ? [{ ...word, text: assigned.join('=') }] : following(words, at);
    const shared = globalOption(option) ?? operationOption(option, found.isPaginated);
    const kind = parameters.get(option) ?? flagKind(option, parameters);
    const extra = added.get(option);
    if (kind === undefined && shared === undefined && extra === undefined) {
      if (model.hasMembers)
        wrong.push([
          word.line,
          `aws ${call.service} ${call.operation} has no option --${option}${didYouMean(option, [...parameters.keys(), ...added.keys(), ...commonNames(found.isPaginated)])}`,
        ]);
      else at += values.length;
      continue;
    }
    const taken = takenBy(kind, shared ?? extra, values, model);
    if (taken === 0 && !isFlag(kind, model) && (shared ?? extra) !== 'nothing')
      wrong.push([word.line, `--${option} of aws ${call.service} ${call.operation} takes a value`]);
    if (assigned.length === 0) at += taken;
    if (kind !== undefined && !isFlag(kind, model))
      wrong.push(...onParameter(option, kind, values.slice(0, taken), model));
    const [query] = values;
    if (option === 'query' && query?.isLiteral)
      wrong.push(
        ...onQuery(query.text, model, found.output).map(
          (message) => [query.line, message] as [number, string],
        ),
      );
  }
  return [
    ...wrong,
    ...onMissing(call, given, parameters, words),
    ...onPositional(call, alone.slice(2), words),
  ];
}

/** Options of an operation by name, with what they take. */
function parametersOf({ service, operation, found }: Call): ReadonlyMap<string, Kind> {
  const [from, to = ''] = RENAMED_OPTIONS[`${service} ${operation}`] ?? [];
  return new Map(
    [...(found.input?.members ?? [])].map(([name, kind]) => {
      const option = kebab(name);
      return [option === from ? to : option, kind];
    }),
  );
}

/** `--no-dry-run` of `--dry-run`. */
const flagKind = (option: string, parameters: ReadonlyMap<string, Kind>): Kind | undefined => {
  const kind = option.startsWith('no-') ? parameters.get(option.slice('no-'.length)) : undefined;
  return kind === 'b' || kind?.startsWith('.') ? kind : undefined;
};

/** Yes or no, or a structure around one such. */
function isFlag(kind: Kind | undefined, model: Service): boolean {
  if (kind === 'b') return true;
  const structure = kind === undefined ? undefined : model.structure(kind);
  return structure?.members.size === 1 && structure.members.get('Value') === 'b';
}

/** What stands between this option and the next. */
function following(words: readonly ShellWord[], at: number): readonly ShellWord[] {
  const rest = words.slice(at + 1);
  const end = rest.findIndex(({ text }) => /^--[a-z]/.test(text));
  return end < 0 ? rest : rest.slice(0, end);
}

function takenBy(
  kind: Kind | undefined,
  shared: string | undefined,
  values: readonly ShellWord[],
  model: Service,
): number {
  if (kind === undefined)
    return shared === 'nothing' ? 0 : shared === 'values' ? values.length : Math.min(values.length, 1);
  if (isFlag(kind, model)) return 0;
  return kind.startsWith('[') ? values.length : Math.min(values.length, 1);
}

function onParameter(option: string, kind: Kind, values: readonly ShellWord[], model: Service): Found {
  const [first] = values;
  if (!first || values.some(({ isLiteral }) => !isLiteral)) return [];
  const read = readParameter(
    values.map(({ text }) => text),
    kind,
    model,
  );
  const messages =
    'wrong' in read ? [`--${option} ${read.wrong}`] : onValue(read.value, kind, model, `--${option}`);
  return messages.map((message) => [first.line, message]);
}

/** Required members come first; a document stands for all of them. */
function onMissing(
  call: Call,
  given: ReadonlySet<string>,
  parameters: ReadonlyMap<string, Kind>,
  words: readonly ShellWord[],
): Found {
  if (['cli-input-json', 'cli-input-yaml', 'generate-cli-skeleton'].some((name) => given.has(name)))
    return [];
  if (ADDED[`${call.service} ${call.operation}`] !== undefined) return [];
  // The shell may fill in whole options: "${options[@]}".
  if (words.some(({ text, isLiteral }) => !isLiteral && text.includes('[@]'))) return [];
  return [...parameters.keys()]
    .slice(0, call.found.input?.required ?? 0)
    .filter((name) => !given.has(name) && !given.has(`no-${name}`))
    .map((name) => [words[0]?.line ?? 0, `aws ${call.service} ${call.operation} needs --${name}`]);
}

/** A stream of bytes is written to a file, which must be named; nothing else stands alone. What the shell fills in may be no word at all. */
function onPositional(
  { service, operation, model, found }: Call,
  alone: readonly ShellWord[],
  words: readonly ShellWord[],
): Found {
  if (!model.hasMembers) return [];
  const wanted = [...(found.output?.members.values() ?? [])].includes('S') ? 1 : 0;
  const extra = alone.filter(({ isLiteral }) => isLiteral)[wanted];
  if (alone.length < wanted)
    return [
      [
        words[0]?.line ?? 0,
        `aws ${service} ${operation} writes its answer to a file, whose name must stand at the end`,
      ],
    ];
  return extra
    ? [
        [
          extra.line,
          `aws ${service} ${operation} takes "${extra.text}" for nothing: an option's name must stand before it`,
        ],
      ]
    : [];
}
