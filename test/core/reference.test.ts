import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  readReference,
  type Reference,
  type ReferenceError,
  type ReferenceService,
} from '../../src/catalogue/reference.ts';
import { changes } from '../../src/tools/import-models/compare.ts';
import { encodeReference, sharedCodes } from '../../src/tools/import-models/encode-reference.ts';
import { pinned, referenceFile } from '../../src/tools/import-models/files.ts';

const OPERATIONS = ['Create', 'CreateAll', 'Delete', 'Get', 'List', 'ListAll', 'Put'];
const error = (shape: string, operations: readonly string[], more: Partial<ReferenceError> = {}) => ({
  shape,
  queryCode: undefined,
  status: 400,
  fault: 'client' as const,
  retry: undefined,
  operations,
  ...more,
});
const service = (id: string, errors: readonly ReferenceError[]): ReferenceService => ({
  id,
  serviceId: id.toUpperCase(),
  version: '3.1.0',
  signingName: id,
  protocol: 'json-1.0',
  isQueryCompatible: true,
  host: `${id}.{region}.amazonaws.com`,
  operations: OPERATIONS,
  errors,
});
const reference = (...services: ReferenceService[]): Reference => ({
  read: '2026-11-23',
  services,
  lists: [
    { serviceId: 'ONE', source: 'https://example.com/', checked: '2026-11-23', byStatus: { 404: 'A B' } },
  ],
  shared: ['A', 'B.C'],
});

const one = service('one', [
  error('All', OPERATIONS),
  error(
    'AllButGet',
    OPERATIONS.filter((name) => name !== 'Get'),
    { retry: 'throttle', status: 429 },
  ),
  error('InNone', [], { status: undefined }),
  error('InSome', ['Create', 'CreateAll', 'Delete', 'Put'], { queryCode: 'AWS.One.InSome' }),
  error('Once', ['List'], { fault: 'server', status: 503, retry: 'retry' }),
]);

test('what is written is read back', () => {
  const whole = reference(one, service('two', []));
  expect(readReference(encodeReference(whole, 'a test'))).toEqual(whole);
});

test('a row that is none is refused', () => {
  const text = encodeReference(reference(one), 'a test').replace('429ct', 'nonsense');
  expect(() => readReference(text)).toThrow(TypeError);
});

describe('codes with a page of their own', () => {
  test('are those of two services, by shape, by the code on the wire and by list', () => {
    const other = service('two', [error('X', [], { queryCode: 'All' }), error('A', []), error('Alone', [])]);
    const { lists } = reference();
    expect(sharedCodes([one, other], lists, [])).toEqual(['A', 'All']);
  });
  test('keep it when only one service is left', () => {
    expect(sharedCodes([one], [], ['Old'])).toEqual(['Old']);
  });
});

describe('a newer reading', () => {
  const now = service('one', [
    error('All', ['Get']),
    error('AllButGet', one.errors[1]?.operations ?? [], { retry: 'throttle', status: 400 }),
    error('Fresh', ['Get'], { status: 409 }),
    error('InNone', [], { status: undefined }),
    error('InSome', one.errors[3]?.operations ?? [], { queryCode: 'AWS.One.InSome' }),
  ]);
  test('says what it has that the older has not, and the other way about', () => {
    const found = changes(reference(one, service('gone', [])), reference({ ...now, version: '3.2.0' }));
    expect(found).toEqual([
      'gone: gone, and its page with it',
      'one 3.1.0 → 3.2.0: - Once',
      'one 3.1.0 → 3.2.0: ~ All: no longer of Create CreateAll Delete List ListAll Put',
      'one 3.1.0 → 3.2.0: ~ AllButGet: status 429 → 400',
      'one 3.1.0 → 3.2.0: + Fresh 409c',
    ]);
  });
  test('says nothing when nothing changed', () => {
    expect(changes(reference(one), reference(one))).toEqual([]);
  });
});

describe('the committed reference', () => {
  const { services, lists } = readReference(readFileSync(referenceFile, 'utf8'));
  const find = (id: string, shape: string) =>
    services.find((each) => each.id === id)?.errors.find((each) => each.shape === shape);

  test('has each pinned client, in its version', () => {
    expect(Object.fromEntries(services.map(({ id, version }) => [id, version]))).toEqual(pinned);
  });
  test.each([
    // The model says 409 here; AWS JSON services answer 400.
    ['kms', 'AlreadyExistsException', { status: 400, queryCode: undefined }],
    ['sqs', 'QueueDoesNotExist', { status: 400, queryCode: 'AWS.SimpleQueueService.NonExistentQueue' }],
    ['iam', 'NoSuchEntityException', { status: 404, queryCode: 'NoSuchEntity' }],
    ['lambda', 'ServiceException', { status: 500, fault: 'server' }],
    ['acm', 'ThrottlingException', { queryCode: undefined }],
  ])('%s %s', (id, shape, expected) => {
    expect(find(id, shape)).toMatchObject(expected);
  });
  test('knows which operations declare an error', () => {
    expect(find('dynamodb', 'ConditionalCheckFailedException')?.operations).toEqual([
      'DeleteItem',
      'ExecuteStatement',
      'PutItem',
      'UpdateItem',
    ]);
    expect(find('s3', 'NoSuchKey')?.operations).toContain('GetObject');
  });
  test('has lists where models are silent', () => {
    expect(lists.map(({ serviceId }) => serviceId)).toEqual(['EC2', 'S3']);
  });
});
