import { classifyHost } from '../endpoint/endpoint.ts';
import { meantRegion, partitionOf } from '../endpoint/regions.ts';
import { signingNameOf } from '../endpoint/signing-names.ts';
import { parseTarget } from './target.ts';

export interface Place {
  readonly region?: string;
  /** The name in the credential scope. */
  readonly service?: string;
}

/**
 * @returns what a host says of Region and signing name, as far as it does.
 * @example placeOf('https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/') // { region: 'us-east-1', service: 'execute-api' }
 */
export function placeOf(url: string): Place {
  const target = parseTarget(url);
  if (typeof target === 'string') return {};
  const { region, service } = classifyHost(target.host.replace(/:\d+$/, ''));
  const isMqtt = service === 'iotdata' && target.path === '/mqtt';
  return { ...(region && { region }), ...(service && { service: isMqtt ? 'iotdevicegateway' : service }) };
}

/** @returns the Region that was meant where a name is none, '' where none is near; undefined for a Region of AWS. */
export function regionFor(written: string): string | undefined {
  if (partitionOf(written)) return undefined;
  return meantRegion(written) ?? '';
}

/**
 * What people write for a service, names of products and of SDK clients, by the signing name in AWS's service models.
 */
const PEOPLE_WRITE: Readonly<Record<string, readonly string[]>> = {
  monitoring: ['cloudwatch', 'cw'],
  logs: ['cloudwatchlogs', 'cloudwatch-logs', 'cwlogs'],
  events: ['eventbridge', 'event-bridge', 'cloudwatchevents', 'cloudwatch-events'],
  states: ['stepfunctions', 'step-functions', 'sfn'],
  'execute-api': ['api-gateway', 'apigw'],
  elasticloadbalancing: ['elb', 'elbv2', 'elasticloadbalancingv2'],
  elasticmapreduce: ['emr'],
  es: ['opensearch', 'elasticsearch'],
  aoss: ['opensearchserverless', 'opensearch-serverless'],
  secretsmanager: ['secrets-manager'],
  ssm: ['parameter-store', 'parameterstore', 'systems-manager'],
  firehose: ['kinesisfirehose', 'kinesis-firehose'],
  lambda: ['lambda-url'],
  appsync: ['appsync-api'],
  kafka: ['msk'],
  ses: ['sesv2'],
};
const signingNames: ReadonlyMap<string, string> = new Map(
  Object.entries(PEOPLE_WRITE).flatMap(([name, written]) => written.map((word) => [word, name] as const)),
);

/**
 * @returns the signing name behind a host's prefix, a product's or a client's name; undefined where it is one itself.
 * @example signingNameFor('CloudWatch') // 'monitoring'
 */
export function signingNameFor(written: string): string | undefined {
  if (written === 'IoTSecuredTunneling') return undefined;
  const lower = written.toLowerCase();
  const name = signingNames.get(lower) ?? signingNameOf(lower);
  return name === written ? undefined : name;
}
