import type { Claim } from './claim.ts';
import type { SignatureEvidence } from './evidence.ts';
import type { Family, FaultContext } from './faults/model.ts';
import { isS3Like } from './rules.ts';

/** Services that answer in the words of the query protocol, by signing name. */
const QUERY: ReadonlySet<string> = new Set([
  'sts',
  'iam',
  'ec2',
  'sns',
  'rds',
  'elasticache',
  'redshift',
  'cloudformation',
  'autoscaling',
  'elasticloadbalancing',
  'elasticbeanstalk',
  'monitoring',
  'ses',
  'email',
]);
const JSON_RPC: ReadonlySet<string> = new Set([
  'dynamodb',
  'kms',
  'sqs',
  'kinesis',
  'logs',
  'secretsmanager',
  'ssm',
  'cognito-idp',
  'states',
  'events',
]);

/** @returns what is known of the service that looks at the request: from its host, and from its answer's clock. */
export const faultContextOf = (
  { region, signingName, serverMs }: SignatureEvidence,
  { scope }: Claim,
): FaultContext => ({
  family: familyOf(signingName ?? scope.service),
  now: serverMs,
  region,
  service: signingName,
});

function familyOf(service: string): Family {
  if (isS3Like(service)) return 's3';
  if (service === 'execute-api') return 'api-gateway';
  if (QUERY.has(service)) return 'query';
  return JSON_RPC.has(service) ? 'json' : 'rest-json';
}
