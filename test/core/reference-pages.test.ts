import { describe, expect, test } from 'vitest';
import { services, sharedCodes, sharedOf } from '../../src/site/reference/data.ts';
import { articleOn, causesOf, covers } from '../../src/site/reference/known.ts';
import { standardRetry } from '../../src/site/reference/retry.ts';
import { byClass, byCode } from '../../src/site/reference/sdk.ts';

const serviceOf = (id: string) => services.find((service) => service.id === id);
const errorOf = (id: string, shape: string) => {
  const service = serviceOf(id);
  const error = service?.errors.find((each) => each.shape === shape);
  if (!service || !error) throw new Error(`${id} has no ${shape}.`);
  return { service, error };
};
const linesOf = (id: string, shape: string): Readonly<Record<string, string>> => {
  const { service, error } = errorOf(id, shape);
  return Object.fromEntries(
    byClass(error, service).map(({ sdk, test: asked, from = '' }) => [sdk, `${asked} ${from}`.trim()]),
  );
};

describe('names in the SDKs', () => {
  test('of a shape that is the code', () => {
    expect(linesOf('s3', 'NoSuchKey')).toMatchObject({
      'AWS CLI': 'An error occurred (NoSuchKey) when calling the {Operation} operation aws s3api',
      'Python (boto3)': "except client.exceptions.NoSuchKey boto3.client('s3')",
      'JavaScript v3': "error.name === 'NoSuchKey' @aws-sdk/client-s3",
      'Java 2.x': 'catch (NoSuchKeyException e) software.amazon.awssdk.services.s3.model',
      'Go v2': 'var e *types.NoSuchKey; errors.As(err, &e) aws-sdk-go-v2/service/s3/types',
      '.NET': 'catch (NoSuchKeyException e) Amazon.S3.Model',
      Ruby: 'rescue Aws::S3::Errors::NoSuchKey',
      Rust: 'err.is_no_such_key() aws-sdk-s3',
    });
  });
  test('of a service that left the query protocol: the older code where a code is read', () => {
    const lines = linesOf('sqs', 'QueueDoesNotExist');
    expect(lines['AWS CLI']).toContain('(AWS.SimpleQueueService.NonExistentQueue)');
    expect(lines['Python (boto3)']).toBe(
      "e.response['Error']['Code'] == 'AWS.SimpleQueueService.NonExistentQueue'",
    );
    expect(lines['JavaScript v3']).toContain("'QueueDoesNotExist'");
    expect(lines['Ruby']).toBe('rescue Aws::SQS::Errors::NonExistentQueue');
    expect(lines['.NET']).toContain('QueueDoesNotExistException');
  });
  test('of packages that are named otherwise', () => {
    expect(linesOf('config-service', 'NoSuchConfigRuleException')).toMatchObject({
      'AWS CLI': expect.stringContaining('aws configservice') as string,
      'Java 2.x': expect.stringContaining('services.config.model') as string,
      'Go v2': expect.stringContaining('service/configservice/types') as string,
    });
    expect(linesOf('dynamodb', 'ConditionalCheckFailedException')['.NET']).toContain(
      'Amazon.DynamoDBv2.Model',
    );
  });
  test('of a code that no model has: asked for as a string', () => {
    expect(byCode('SlowDown').every(({ test: asked }) => asked.includes('SlowDown'))).toBe(true);
  });
});

describe('a code of several services', () => {
  test('has one page however it is spelled', () => {
    expect(sharedOf('KMSDisabledException')).toBe(sharedOf('KmsDisabledException'));
    expect(new Set(sharedCodes.map(({ slug }) => slug)).size).toBe(sharedCodes.length);
  });
  test('names each service that declares it', () => {
    const { declared } = sharedOf('NoSuchEntity') ?? { declared: [] };
    for (const { error } of sharedOf('ThrottlingException')?.declared ?? [])
      expect([error.shape, error.queryCode]).toContain('ThrottlingException');
    expect(declared.every(({ error }) => [error.shape, error.queryCode].includes('NoSuchEntity'))).toBe(true);
  });
});

test('S3 has its model and its list, each code once', () => {
  const { errors = [] } = serviceOf('s3') ?? {};
  const shapes = errors.map(({ shape }) => shape);
  expect(new Set(shapes).size).toBe(shapes.length);
  expect(errorOf('s3', 'NoSuchKey').error).toMatchObject({ saidBy: 'model', status: 404 });
  expect(errorOf('s3', 'SlowDown').error).toMatchObject({ saidBy: 'list', status: 503, fault: 'server' });
});

test.each([
  ['dynamodb', 'ProvisionedThroughputExceededException', 'throttle'],
  ['s3', 'SlowDown', 'throttle'],
  ['lambda', 'ServiceException', 'retry'],
  ['lambda', 'ResourceNotFoundException', 'none'],
] as const)('the standard mode on %s %s: %s', (id, shape, expected) => {
  expect(standardRetry(errorOf(id, shape).error)).toBe(expected);
});

test('an article is led to from services that it speaks of alone', () => {
  const article = articleOn('NotFoundException');
  expect(article?.slug).toBe('not-found');
  expect(article && covers(article, 'cognito-idp')).toBe(false);
  expect(article && covers(article, 'execute-api')).toBe(true);
});

test('causes stand by a code unless its article tells of them', () => {
  expect(causesOf(['ParameterNotFound']).length).toBeGreaterThan(0);
  const told: readonly string[] = articleOn('SignatureDoesNotMatch')?.error.causes ?? [];
  expect(causesOf(['SignatureDoesNotMatch']).filter(({ id }) => told.includes(id))).toEqual([]);
});
