import { describe, expect, test } from 'vitest';
import { denialOf } from '../../src/core/identify/denial.ts';
import type { Quoted } from '../../src/core/model.ts';
import { cpuTime } from '../config/cpu-time.ts';

const said = (value: string): Quoted => ({ value, spans: [{ start: 0, end: value.length }] });
const WORKER = 'arn:aws:sts::111122223333:assumed-role/orders-worker/session';
const TABLE = 'arn:aws:dynamodb:ap-northeast-1:111122223333:table/Orders';

interface Row {
  readonly message: string;
  readonly principal?: string;
  readonly action?: string;
  readonly resource?: string;
  readonly mode: 'explicit' | 'implicit' | 'unstated';
  readonly policyType?: string;
  readonly policyArn?: string;
}

const named = `User: ${WORKER} is not authorized to perform: dynamodb:GetItem on resource: ${TABLE}`;
const who = { principal: WORKER, action: 'dynamodb:GetItem', resource: TABLE } as const;

const ROWS: Readonly<Record<string, Row>> = {
  'nothing but the sentence': { message: named, ...who, mode: 'unstated' },
  'no identity-based policy': {
    message: `${named} because no identity-based policy allows the dynamodb:GetItem action`,
    ...who,
    mode: 'implicit',
    policyType: 'identity',
  },
  'no resource-based policy': {
    message: `${named} because no resource-based policy allows the dynamodb:GetItem action`,
    ...who,
    mode: 'implicit',
    policyType: 'resource',
  },
  'no permissions boundary': {
    message: `${named} because no permissions boundary allows the dynamodb:GetItem action`,
    ...who,
    mode: 'implicit',
    policyType: 'boundary',
  },
  'no session policy': {
    message: `${named} because no session policy allows the dynamodb:GetItem action`,
    ...who,
    mode: 'implicit',
    policyType: 'session',
  },
  'no VPC endpoint policy': {
    message: `${named} because no VPC endpoint policy allows the dynamodb:GetItem action`,
    ...who,
    mode: 'implicit',
    policyType: 'vpc-endpoint',
  },
  'no service control policy': {
    message: `${named} because no service control policy allows the dynamodb:GetItem action`,
    ...who,
    mode: 'implicit',
    policyType: 'scp',
  },
  'no role trust policy, and no resource': {
    message: `User: ${WORKER} is not authorized to perform: sts:AssumeRole because no role trust policy allows the sts:AssumeRole action`,
    principal: WORKER,
    action: 'sts:AssumeRole',
    mode: 'implicit',
    policyType: 'trust',
  },
  'an explicit deny of no kind': { message: `${named} with an explicit deny`, ...who, mode: 'explicit' },
  'an explicit deny in an identity-based policy, by ARN': {
    message: `${named} with an explicit deny in an identity-based policy: arn:aws:iam::111122223333:policy/Guard`,
    ...who,
    mode: 'explicit',
    policyType: 'identity',
    policyArn: 'arn:aws:iam::111122223333:policy/Guard',
  },
  'an explicit deny in a boundary': {
    message: `${named} with an explicit deny in a permissions boundary`,
    ...who,
    mode: 'explicit',
    policyType: 'boundary',
  },
  'an explicit deny in a resource control policy': {
    message: `${named} with an explicit deny in a resource control policy.`,
    ...who,
    mode: 'explicit',
    policyType: 'rcp',
  },
  'an explicit deny in the role trust policy': {
    message: `User: ${WORKER} is not authorized to perform: sts:AssumeRole with an explicit deny in the role trust policy`,
    principal: WORKER,
    action: 'sts:AssumeRole',
    mode: 'explicit',
    policyType: 'trust',
  },
  'a service control policy is not believed to be explicit': {
    message: `${named} with an explicit deny in a service control policy`,
    ...who,
    mode: 'unstated',
    policyType: 'scp',
  },
  'a quoted resource with a blank': {
    message: `User: ${WORKER} is not authorized to perform: s3:GetObject on resource: "arn:aws:s3:::amzn-s3-demo-bucket/my file.txt" because no identity-based policy allows the s3:GetObject action`,
    principal: WORKER,
    action: 's3:GetObject',
    resource: 'arn:aws:s3:::amzn-s3-demo-bucket/my file.txt',
    mode: 'implicit',
    policyType: 'identity',
  },
  'this resource': {
    message: `User: ${WORKER} is not authorized to perform: kms:GenerateDataKey on this resource because no identity-based policy allows the kms:GenerateDataKey action`,
    principal: WORKER,
    action: 'kms:GenerateDataKey',
    mode: 'implicit',
    policyType: 'identity',
  },
  'Block Public Access': {
    message:
      'User: arn:aws:iam::111122223333:user/alice is not authorized to perform: s3:PutBucketPolicy on resource: "arn:aws:s3:::amzn-s3-demo-bucket" because public policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access.',
    principal: 'arn:aws:iam::111122223333:user/alice',
    action: 's3:PutBucketPolicy',
    resource: 'arn:aws:s3:::amzn-s3-demo-bucket',
    mode: 'explicit',
    policyType: 'block-public-access',
  },
  'an anonymous caller of an API': {
    message:
      'User: anonymous is not authorized to perform: execute-api:Invoke on resource: arn:aws:execute-api:ap-northeast-1:********3333:a1b2c3d4e5/prod/GET/pets',
    principal: 'anonymous',
    action: 'execute-api:Invoke',
    resource: 'arn:aws:execute-api:ap-northeast-1:********3333:a1b2c3d4e5/prod/GET/pets',
    mode: 'unstated',
  },
  'SNS writes its prefix in capitals': {
    message: `User: ${WORKER} is not authorized to perform: SNS:Publish on resource: arn:aws:sns:ap-northeast-1:111122223333:orders`,
    principal: WORKER,
    action: 'SNS:Publish',
    resource: 'arn:aws:sns:ap-northeast-1:111122223333:orders',
    mode: 'unstated',
  },
  'STS of old': {
    message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
    action: 'sts:AssumeRoleWithWebIdentity',
    mode: 'unstated',
  },
  'a Lambda authorizer, implicitly': {
    message: 'User is not authorized to access this resource',
    mode: 'implicit',
  },
  'a Lambda authorizer, explicitly': {
    message:
      'User is not authorized to access this resource with an explicit deny in an identity-based policy',
    mode: 'explicit',
    policyType: 'identity',
  },
  'CloudFormation puts the call before it': {
    message: 'API: ec2:RunInstances You are not authorized to perform this operation.',
    action: 'ec2:RunInstances',
    mode: 'unstated',
  },
  'a queue': {
    message: 'Access to the resource https://sqs.ap-northeast-1.amazonaws.com/ is denied.',
    resource: 'https://sqs.ap-northeast-1.amazonaws.com/',
    mode: 'unstated',
  },
  'S3 says nothing': { message: 'Access Denied', mode: 'unstated' },
  'KMS says nothing': {
    message:
      'The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are not allowed to access.',
    mode: 'unstated',
  },
};

describe('a refusal says who, what, on what, and which policy', () => {
  test.for(Object.entries(ROWS))('%s', ([, { message, mode, policyType, ...quoted }]) => {
    const denial = denialOf(said(message));
    expect(denial?.mode).toBe(mode);
    expect(denial?.policyType).toBe(policyType);
    for (const name of ['principal', 'action', 'resource', 'policyArn'] as const) {
      expect(denial?.[name]?.value, name).toBe(quoted[name]);
      const spans = denial?.[name]?.spans ?? [];
      expect(spans.map(({ start, end }) => message.slice(start, end)).join(''), name).toBe(
        quoted[name] ?? '',
      );
    }
  });
});

describe('a terminal broke the lines', () => {
  test('between words and within an ARN', () => {
    const message =
      'User: arn:aws:sts::111122223333:assumed-role/orders-\nworker/session is not authorized to perform:\ndynamodb:GetItem on resource: arn:aws:dynamodb:ap-northeast-1:1111222\n  23333:table/Orders because no identity-based\npolicy allows the dynamodb:GetItem action';
    const denial = denialOf(said(message));
    expect(denial?.principal?.value).toBe(WORKER);
    expect(denial?.resource?.value).toBe(TABLE);
    expect(denial).toMatchObject({ mode: 'implicit', policyType: 'identity' });
    expect(denial?.resource?.spans.map(({ start, end }) => message.slice(start, end)).join('')).toBe(TABLE);
  });

  test('within a word', () => {
    const message = `User: ${WORKER} is not autho\nrized to perform: dynamodb:GetItem on resource: ${TABLE}`;
    expect(denialOf(said(message))?.action?.value).toBe('dynamodb:GetItem');
  });

  test('a trace below is no part of the ARN', () => {
    const message = `${named}\nTraceback (most recent call last):`;
    expect(denialOf(said(message))?.resource?.value).toBe(TABLE);
  });
});

test.for(['The specified key does not exist.', 'Rate exceeded', '', 'Unauthorized'])(
  '%s is no refusal',
  (message) => {
    expect(denialOf(said(message))).toBeUndefined();
  },
);

test('hostile text takes no longer than its length', () => {
  const time = (times: number): number => {
    const text = 'User: arn:is not authorized to perform User with an explicit deny in a because no '.repeat(
      times,
    );
    return cpuTime(() => denialOf(said(text)));
  };
  expect(time(16_000)).toBeLessThan(Math.max(time(1_000), 5) * 100);
});
