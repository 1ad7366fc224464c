import type { Facts } from '../diagnose/facts.ts';
import type { CodeSource } from '../model.ts';
import { codeOrder, protocolOf, type Protocol } from './protocol.ts';

/** An answer as SDKs see it: codes by place, as they were sent. */
export interface Answer {
  readonly status?: number | undefined;
  readonly protocol: Protocol;
  readonly isQueryCompatible: boolean;
  /** XML, or the service that speaks it. */
  readonly isMarkup: boolean;
  readonly isEmpty: boolean;
  /** The body's member is `Code`. */
  readonly isCapitalCode: boolean;
  /** The code that the protocol means, as it was sent. */
  readonly meant?: string | undefined;
  /** As SDKs spell the service in a class. */
  readonly service?: string | undefined;
  readonly value: (from: CodeSource) => string | undefined;
}

/** Codes that stand in an answer, and not in some SDK's words about one. */
const OF_ANSWER = /^(?:header|body|xml|cbor|event):/;

/** @returns the answer that the facts show; undefined where they show none. */
export function readAnswer(facts: Facts): Answer | undefined {
  const codes = facts.all('error-code').filter(({ value }) => OF_ANSWER.test(value.from));
  const status = facts.value('status');
  if (codes.length === 0 && status === undefined) return undefined;
  const values = new Map<CodeSource, string>();
  for (const { value } of codes) if (!values.has(value.from)) values.set(value.from, value.raw);
  const headers = [...facts.all('response-header'), ...facts.all('request-header')].map(({ value }) => value);
  const shown = protocolOf({ headers, from: codes[0]?.value.from });
  // Only the RPC protocols put the code into `__type` alone.
  const protocol = shown === 'unknown' && values.has('body:__type') ? 'aws-json' : shown;
  const service = facts.endpoint()?.value.service;
  const meant = codeOrder(protocol)
    .map((from) => values.get(from))
    .find((raw) => raw !== undefined);
  return {
    status,
    protocol,
    isQueryCompatible: protocol === 'query-compatible',
    isMarkup: protocol === 'xml' || service === 's3' || facts.speaker('s3') !== undefined,
    isEmpty: !codes.some(({ value }) => !value.from.startsWith('header:')) && !facts.one('error-message'),
    isCapitalCode: /"Code"\s{0,8}:/.test(facts.value('response-body')?.slice(0, 4_000) ?? ''),
    meant,
    service: service && CLASSES[service],
    value: (from) => values.get(from),
  };
}

/** Modules of the SDK for Ruby, for the services that are asked about most. */
const CLASSES: Readonly<Record<string, string>> = {
  s3: 'S3',
  dynamodb: 'DynamoDB',
  sqs: 'SQS',
  sns: 'SNS',
  lambda: 'Lambda',
  sts: 'STS',
  iam: 'IAM',
  ec2: 'EC2',
  kms: 'KMS',
  secretsmanager: 'SecretsManager',
  ssm: 'SSM',
  kinesis: 'Kinesis',
  logs: 'CloudWatchLogs',
  'cognito-idp': 'CognitoIdentityProvider',
};
