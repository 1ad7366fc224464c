import { describe, expect, test } from 'vitest';
import { check, Facts } from '#core';
import { smallCatalogue } from '../small-catalogue.ts';
import { type Vector, vectors } from './vectors.ts';

const nothing = smallCatalogue([]);

const message = ({ status, headers, body }: Vector): string =>
  [`HTTP/1.1 ${String(status)}`, ...headers.map(([name, value]) => `${name}: ${value}`), '', body].join('\n');

describe(`Smithy's ${String(vectors.length)} error cases, read from the answer`, () => {
  test.for(vectors.map((vector) => [vector.id, vector] as const))('%s', ([, vector]) => {
    const { errors, facts } = check(message(vector), nothing);
    expect(errors.map(({ code }) => code)).toEqual(vector.codes);
    expect(errors[0]?.httpStatus).toBe(vector.status);
    expect(new Facts(facts).value('error-message')).toBe(vector.message);
  });

  test('each has an id of its own', () => {
    expect(new Set(vectors.map(({ id }) => id)).size).toBe(vectors.length);
  });
});

describe('what the chosen code leaves standing', () => {
  const codesOf = (text: string): readonly string[] =>
    new Facts(check(text, nothing).facts).all('error-code').map(({ value }) => `${value.from} ${value.code}`);

  test('both codes of a query-compatible service are facts, and whose fault it is', () => {
    const text =
      'HTTP/1.1 400\ncontent-type: application/x-amz-json-1.0\nx-amzn-query-error: AWS.SimpleQueueService.NonExistentQueue;Sender\n\n{"__type":"com.amazonaws.sqs#QueueDoesNotExist","message":"m"}';
    expect(codesOf(text)).toEqual([
      'header:x-amzn-query-error AWS.SimpleQueueService.NonExistentQueue',
      'body:__type QueueDoesNotExist',
    ]);
    expect(new Facts(check(text, nothing).facts).detail('Type')?.value.value).toBe('Sender');
  });

  const rows: readonly (readonly [name: string, type: string, ...codes: string[]])[] = [
    ['REST means the header, then code', 'application/json', 'InHeader', 'InCode', 'InType'],
    ['RPC means __type', 'application/x-amz-json-1.1', 'InType', 'InCode', 'InHeader'],
    ['unsaid: the header, then __type', 'text/plain', 'InHeader', 'InType', 'InCode'],
  ];
  test.for(rows)('%s', ([, type, ...codes]) => {
    const text = `HTTP/1.1 400\ncontent-type: ${type}\nx-amzn-errortype: InHeader\n\n{"code":"InCode","__type":"a#InType","message":"m"}`;
    expect(check(text, nothing).errors.map(({ code }) => code)).toEqual(codes);
  });

  test('one code in two places is one error, and its words are its own', () => {
    const text = 'HTTP/1.1 400\nx-amzn-errortype: Storm:http://x/\n\n{"__type":"a#Storm","message":"m"}';
    const { errors, conflicts } = check(text, nothing);
    expect(errors).toMatchObject([{ code: 'Storm', wireCode: 'Storm' }]);
    expect(conflicts).toEqual([]);
  });

  test('the words may stand in a header', () => {
    const text = 'HTTP/1.1 403\nx-amzn-errortype: Storm\nx-amzn-error-message: too windy\n\n';
    expect(new Facts(check(text, nothing).facts).value('error-message')).toBe('too windy');
  });

  test('S3 may answer 200 with an error in it', () => {
    const text =
      'HTTP/1.1 200 OK\nserver: AmazonS3\n\n<Error><Code>InternalError</Code><Message>m</Message></Error>';
    expect(check(text, nothing)).toMatchObject({ errors: [{ code: 'InternalError' }], conflicts: [] });
  });
});
