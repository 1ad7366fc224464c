import type { Fact, Span } from '../../model.ts';
import { lexCommand, type Word } from '../curl/lexer.ts';
import type { Reader } from '../reader.ts';
import { type Option, parseOptions } from './options.ts';
import { mayBeginCommand } from './prompt.ts';
import { setting } from './settings.ts';

/**
 * Reads commands of the AWS CLI: every option as a setting under its own name, the bucket and key of `s3://…`, and the operation where no
 * error text names it.
 */
export const awsCliReader: Reader = {
  id: 'aws-cli',
  isWorthwhile: (text) => COMMAND.test(text),
  read(text, claims) {
    const commands: { readonly facts: readonly Fact[]; readonly claimed: readonly Span[] }[] = [];
    const namesOperation = text.includes('when calling the ');
    let end = 0;
    for (const { index } of text.matchAll(new RegExp(COMMAND.source, 'g'))) {
      if (index < end || claims.has(index) || !mayBeginCommand(text, index)) continue;
      const command = lexCommand(text, index, closerBefore(text, index), isWorthwhile);
      end = Math.max(end, command.end);
      const call = readCall(command.words);
      if (!call) continue;
      const operation = namesOperation ? [] : operationOf(call);
      commands.push({
        facts: [...settingsOf(call), ...operation],
        claimed: claimedBy(call, index, command.end),
      });
    }
    return {
      kinds: commands.length > 0 ? ['aws-cli'] : [],
      facts: commands.flatMap(({ facts }) => facts),
      claimed: commands.flatMap(({ claimed }) => claimed),
    };
  },
};

const COMMAND = /(?<![\w./-])aws2?(?:\.exe|\.cmd)?(?=[ \t]+(?:--?[a-z]|[a-z][a-z0-9-]{1,40}[ \t\\\n]))/;

const closerBefore = (text: string, at: number): string =>
  ({ '(': ')', '`': '`', '"': '"', "'": "'" })[text.charAt(at - 1)] ?? '';

interface Call {
  readonly service: Word;
  readonly operation: Word;
  readonly options: readonly Option[];
  readonly rest: readonly Word[];
}

/** Options that take nothing, so that what follows them is no value of theirs. */
const FLAG =
  /^(?:no-.{1,60}|debug|recursive|dryrun|dry-run|quiet|delete|force|summarize|human-readable|only-show-errors|follow-symlinks|with-decryption|ignore-glacier-warnings|exact-timestamps|size-only|version|enable-.{1,60}|include-.{1,60}s)$/;

const takesValue = (name: string, next: string): boolean => !FLAG.test(name) && !/^--[a-z]/.test(next);

const HIGH_LEVEL = /^(?:ls|cp|mv|rm|sync|mb|rb|presign|website)$/;

/** "aws is down" is prose: an option, an operation with a hyphen or a bucket's address must be among the words. */
function readCall(words: readonly Word[]): Call | undefined {
  const { options, rest } = parseOptions(words.slice(1), takesValue);
  const [service, operation, ...more] = rest;
  if (!service || !operation || !/^[a-z][a-z0-9-]{1,40}$/.test(service.view.text)) return undefined;
  const name = operation.view.text;
  if (!/^[a-z][a-z0-9-]{1,60}$/.test(name)) return undefined;
  const isS3 = service.view.text === 's3' && HIGH_LEVEL.test(name);
  const isCall = isS3 || name.includes('-') || options.some(({ spans: [span] }) => span);
  return isCall ? { service, operation, options, rest: more } : undefined;
}

/** Read on while it may be a command. */
function isWorthwhile(words: readonly Word[]): boolean {
  const [, first, second] = words.map(({ view }) => view.text);
  return (
    words.length > 3 ||
    [first, second].every((word) => word === undefined || /^(?:[a-z-][\w.:/=-]{0,200}|\\)$/i.test(word))
  );
}

function settingsOf({ options, rest }: Call): Fact[] {
  const given = options.flatMap(({ name, value, spans }) =>
    value
      ? setting(name.toLowerCase(), value.text, value.spansOf(0, value.text.length), spans)
      : [
          {
            kind: 'setting' as const,
            value: { name: name.toLowerCase(), value: 'true' },
            spans,
            certainty: 'derived' as const,
          },
        ],
  );
  const address = rest.find(({ view }) => /^s3:\/\/[^/]/.test(view.text))?.view;
  if (!address) return given;
  const slash = address.text.indexOf('/', SCHEME.length);
  const to = slash < 0 ? address.text.length : slash;
  const key = address.text.slice(to + 1);
  return [
    ...given,
    ...setting('bucket', address.text.slice(SCHEME.length, to), address.spansOf(SCHEME.length, to), []),
    ...(key ? setting('key', key, address.spansOf(to + 1, address.text.length), []) : []),
  ];
}

const SCHEME = 's3://';

/** `get-caller-identity` is GetCallerIdentity; of names with capitals in a row (`DescribeDBInstances`) only the model knows. */
function operationOf({ service, operation }: Call): Fact[] {
  if (service.view.text === 's3' || !operation.view.text.includes('-')) return [];
  const value = operation.view.text.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) =>
    letter.toUpperCase(),
  );
  return [{ kind: 'operation', value, spans: [operation.span], certainty: 'derived' }];
}

/** An endpoint that was given is an address like any other: it is left to be read as one. */
function claimedBy({ options }: Call, start: number, end: number): Span[] {
  const endpoint = options.find(({ name }) => name === 'endpoint-url' || name === 'endpoint')?.value;
  const [place] = endpoint?.spansOf(0, endpoint.text.length) ?? [];
  return place
    ? [
        { start, end: place.start },
        { start: place.end, end },
      ]
    : [{ start, end }];
}
