import { describe, expect, test } from 'vitest';
import { codes } from '../../src/catalogue/codes.generated.ts';
import { readCodes } from '../../src/core/table/codes.ts';
import { encodeCodes } from '../../src/tools/import-models/encode.ts';

describe('what is encoded is read back', () => {
  const table = readCodes(
    encodeCodes(
      [
        {
          serviceId: 'Two',
          errors: [
            { shape: 'NoSuchThingException', queryCode: 'NoSuchThing', status: 404, fault: 'client' },
            { shape: 'NoSuchThought', status: 400, fault: 'client' },
            { shape: 'SlowException', status: 429, fault: 'client', retry: 'throttle' },
          ],
        },
        {
          serviceId: 'One',
          errors: [{ shape: 'NoSuchThought', fault: 'server', retry: 'retry' }],
        },
      ],
      [
        {
          serviceId: 'Three',
          source: 'https://example.com/',
          checked: '2026-11-23',
          byStatus: { 400: 'NoSuchThought Thing.NotFound', 500: 'BrokenFault' },
        },
      ],
    ),
  );

  test.each([
    ['NoSuchThing', [['Two', 404, 'client', undefined]]],
    ['NoSuchThingException', [['Two', 404, 'client', undefined]]],
    [
      'NoSuchThought',
      [
        ['One', undefined, 'server', 'retry'],
        ['Three', 400, 'client', undefined],
        ['Two', 400, 'client', undefined],
      ],
    ],
    ['SlowException', [['Two', 429, 'client', 'throttle']]],
    ['BrokenFault', [['Three', 500, 'server', undefined]]],
  ])('%s', (code, expected) => {
    expect(
      table
        .findExactly(code)
        ?.declared.map(({ serviceId, status, fault, retry }) => [serviceId, status, fault, retry]),
    ).toEqual(expected);
  });

  test('what senders put before or behind a code makes no difference', () => {
    expect(table.find('Slow')?.code).toBe('SlowException');
    expect(table.find('Client.Thing.NotFound')?.code).toBe('Thing.NotFound');
    expect(table.find('Nothing')).toBeUndefined();
  });
});

test('a text that is no table is refused', () => {
  expect(() => readCodes('One\nnonsense\n0A\n0 0')).toThrow(TypeError);
});

test('the committed table knows the codes of services with and without models', () => {
  const table = readCodes(codes);
  const facts = (code: string, serviceId: string): unknown =>
    table.find(code)?.declared.find((error) => error.serviceId === serviceId);
  expect(facts('ProvisionedThroughputExceededException', 'DynamoDB')).toMatchObject({
    status: 400,
    fault: 'client',
  });
  // The model says 409 here; AWS JSON services answer 400.
  expect(facts('AlreadyExistsException', 'KMS')).toMatchObject({ status: 400 });
  expect(facts('QueueDoesNotExist', 'SQS')).toMatchObject({ status: 400 });
  expect(facts('Client.InvalidVpcID.NotFound', 'EC2')).toMatchObject({ status: 400 });
  expect(facts('NoSuchBucket', 'S3')).toMatchObject({ status: 404 });
  expect(facts('ThrottlingException', 'Bedrock Runtime')).toMatchObject({ status: 429 });
});
