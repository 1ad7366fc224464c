import type { Member, Operation } from './operation.ts';
import { operationOf, wordsOf } from './operations.ts';
import { command, posixQuote } from './posix.ts';
import type { Printer } from './printer.ts';
import { fitsArguments, sendableOf } from './sendable.ts';

/** The AWS CLI, where the request is one of its operations. It signs with its own chain of credentials. */
export const awsCli: Printer = {
  id: 'aws-cli',
  label: 'AWS CLI',
  language: 'bash',
  needs: '',
  print(model) {
    const request = sendableOf(model);
    const operation = request && operationOf(request);
    if (!operation || !request.sign || !fitsArguments(request)) return undefined;
    const input = inputOf(operation);
    if (!input) return undefined;
    const { endpoint, object } = operation;
    const options = [
      ...input,
      `--region ${posixQuote(request.sign.region)}`,
      ...(endpoint === undefined ? [] : [`--endpoint-url ${posixQuote(endpoint)}`]),
    ];
    if (object === 'upload') return upload(options, operation, request.body ?? '');
    return command([
      `aws ${commandOf(operation)}`,
      ...options,
      ...(object === 'download' ? ['/dev/stdout'] : []),
    ]);
  },
};

const commandOf = ({ client, name }: Operation): string =>
  `${client === 's3' ? 's3api' : client} ${wordsOf(name, '-')}`;

/** `put-object` takes its body from a file; a here-document would add a newline. */
function upload(options: readonly string[], operation: Operation, body: string): string {
  const put = command([`aws ${commandOf(operation)}`, ...options, '--body "$file"']);
  return `file=$(mktemp)\nprintf %s ${posixQuote(body)} > "$file"\n${put}\nrm "$file"`;
}

function inputOf({ input }: Operation): string[] | undefined {
  if ('json' in input) return [`--cli-input-json ${posixQuote(input.json)}`];
  return input.members.every(isTakenAsText) ? input.members.map(option) : undefined;
}

/** The CLI reads a file or a page where a value names one. */
const isTakenAsText = ([, value]: Member): boolean =>
  !/^(?:fileb?|https?):\/\//.test(String(value)) && !String(value).includes('\0');

/** With `=`, because a value may start with a hyphen. */
function option([name, value]: Member): string {
  const word = posixQuote(String(value));
  const dashes = `--${wordsOf(name, '-')}`;
  return String(value).startsWith('-') ? `${dashes}=${word}` : `${dashes} ${word}`;
}
