import { describe, expect, test } from 'vitest';
import { serviceId } from '../../src/core/identify/service-names.ts';

describe('a service as an SDK calls it is named as it signs', () => {
  test.for([
    ['Cognito Identity Provider', 'cognito-idp'],
    ['AWSSecurityTokenService', 'sts'],
    ['AmazonDynamoDBv2', 'dynamodb'],
    ['Amazon S3', 's3'],
    ['client-bedrock-runtime', 'client-bedrock-runtime'],
    ['Secrets Manager', 'secretsmanager'],
    ['cognito-identity', 'cognito-identity'],
    ['Lambda', 'lambda'],
  ] as const)('%s', ([name, id]) => {
    expect(serviceId(name)).toBe(id);
  });
});
