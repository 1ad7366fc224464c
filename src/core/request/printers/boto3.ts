import type { Operation } from './operation.ts';
import { operationOf, wordsOf } from './operations.ts';
import type { Printer } from './printer.ts';
import { PYTHON, pythonBytes, pythonQuote } from './python.ts';
import { sendableOf } from './sendable.ts';
import { expression, hasVariable, lines } from './text.ts';

/** boto3 wants bytes where the JSON of these holds base64, so the JSON of the request does not fit. */
const HOLD_BYTES = new Set(['kms', 'kinesis', 'firehose']);
const BYTES = /"(?:B|BS|SecretBinary|BinaryValue|BinaryListValues)"\s{0,99}:/;

/** boto3, where the request is one of its operations. */
export const pythonBoto3: Printer = {
  id: 'python-boto3',
  label: 'Python (boto3)',
  language: 'python',
  needs: 'pip install boto3',
  print(model) {
    const request = sendableOf(model);
    const operation = request && operationOf(request);
    if (!operation || !request.sign || holdsBytes(operation)) return undefined;
    const { client, input, endpoint, object } = operation;
    const body = request.body ?? '';
    const place = [
      `region_name=${pythonQuote(request.sign.region)}`,
      ...(endpoint === undefined ? [] : [`endpoint_url=${pythonQuote(endpoint)}`]),
    ];
    const texts = [body, ...('members' in input ? input.members.map(([, value]) => String(value)) : [])];
    return lines(
      'json' in input && 'import json',
      texts.some(hasVariable) && 'import os',
      'import boto3',
      '',
      `client = boto3.client(${[pythonQuote(client), ...place].join(', ')})`,
      ...call(operation, body),
      object === 'download' ? "print(response['Body'].read())" : 'print(response)',
    );
  },
};

const holdsBytes = ({ client, input }: Operation): boolean =>
  'json' in input && (HOLD_BYTES.has(client) || BYTES.test(input.json));

function call({ name, input, object }: Operation, body: string): string[] {
  const method = `client.${wordsOf(name, '_')}`;
  if ('json' in input) return [`response = ${method}(**json.loads(${expression(input.json, PYTHON)}))`];
  const members = input.members.map(
    ([member, value]) =>
      `    ${member}=${typeof value === 'number' ? String(value) : expression(value, PYTHON)},`,
  );
  const content = object === 'upload' ? [`    Body=${pythonBytes(body)},`] : [];
  return members.length + content.length === 0
    ? [`response = ${method}()`]
    : [`response = ${method}(`, ...members, ...content, ')'];
}
