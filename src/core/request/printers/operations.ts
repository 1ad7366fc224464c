import { decoded, onlyHeaders, type Operation } from './operation.ts';
import { headerOf, isPlain, type Sendable } from './sendable.ts';
import { s3OperationOf } from './s3-operations.ts';

/** @returns the operation that the request is; undefined when it is none that we know to the last detail. */
export function operationOf(request: Sendable): Operation | undefined {
  if (!request.sign || !isPlain(request)) return undefined;
  return s3OperationOf(request) ?? jsonOperationOf(request) ?? queryOperationOf(request);
}

/**
 * Services of the JSON protocols: the prefix of `X-Amz-Target` → the client.
 * @see https://github.com/boto/botocore/tree/1.42.0/botocore/data (`targetPrefix`)
 */
const TARGETS: ReadonlyMap<string, string> = new Map([
  ['DynamoDB_20120810', 'dynamodb'],
  ['DynamoDBStreams_20120810', 'dynamodbstreams'],
  ['secretsmanager', 'secretsmanager'],
  ['AmazonSSM', 'ssm'],
  ['Logs_20140328', 'logs'],
  ['AWSEvents', 'events'],
  ['AWSStepFunctions', 'stepfunctions'],
  ['AmazonSQS', 'sqs'],
  ['AWSCognitoIdentityProviderService', 'cognito-idp'],
  ['AWSCognitoIdentityService', 'cognito-identity'],
  ['AmazonEC2ContainerServiceV20141113', 'ecs'],
  ['AmazonEC2ContainerRegistry_V20150921', 'ecr'],
  ['TrentService', 'kms'],
  ['Kinesis_20131202', 'kinesis'],
  ['Firehose_20150804', 'firehose'],
  ['AmazonAthena', 'athena'],
  ['AWSGlue', 'glue'],
  ['CodeBuild_20161006', 'codebuild'],
  ['CodePipeline_20150709', 'codepipeline'],
  ['AWSOrganizationsV20161128', 'organizations'],
  ['AWSWAF_20190729', 'wafv2'],
  ['CertificateManager', 'acm'],
  ['StarlingDoveService', 'config'],
  ['AnyScaleFrontendService', 'application-autoscaling'],
]);

function jsonOperationOf(request: Sendable): Operation | undefined {
  const [prefix = '', name = '', ...more] = (headerOf(request, 'x-amz-target') ?? '').split('.');
  const client = TARGETS.get(prefix);
  const isJson = /^application\/x-amz-json-1\.[01]$/.test(headerOf(request, 'content-type') ?? '');
  const fits =
    client !== undefined &&
    isJson &&
    more.length === 0 &&
    isOperationName(name) &&
    request.method === 'POST' &&
    request.path === '/' &&
    request.query === '' &&
    onlyHeaders(request, ['x-amz-target', 'content-type', 'accept', 'user-agent']) &&
    isObject(request.body ?? '');
  return fits ? { client, name, input: { json: request.body ?? '' }, ...endpointOf(request) } : undefined;
}

/**
 * Operations of the query protocol whose members are all texts, so that what stands in the form is what a client takes:
 * client → its version → operation → members.
 */
const QUERY_OPERATIONS: ReadonlyMap<
  string,
  { readonly version: string; readonly operations: Readonly<Record<string, readonly string[]>> }
> = new Map([
  [
    'sts',
    {
      version: '2011-06-15',
      operations: {
        GetCallerIdentity: [],
        GetSessionToken: ['SerialNumber', 'TokenCode'],
        AssumeRole: [
          'RoleArn',
          'RoleSessionName',
          'Policy',
          'ExternalId',
          'SerialNumber',
          'TokenCode',
          'SourceIdentity',
        ],
        AssumeRoleWithWebIdentity: ['RoleArn', 'RoleSessionName', 'WebIdentityToken', 'ProviderId', 'Policy'],
        GetAccessKeyInfo: ['AccessKeyId'],
        DecodeAuthorizationMessage: ['EncodedMessage'],
      },
    },
  ],
  [
    'iam',
    {
      version: '2010-05-08',
      operations: {
        GetUser: ['UserName'],
        GetRole: ['RoleName'],
        GetPolicy: ['PolicyArn'],
        GetRolePolicy: ['RoleName', 'PolicyName'],
        ListUsers: ['PathPrefix', 'Marker'],
        ListRoles: ['PathPrefix', 'Marker'],
        ListAttachedRolePolicies: ['RoleName', 'PathPrefix', 'Marker'],
        ListAccessKeys: ['UserName', 'Marker'],
      },
    },
  ],
  [
    'sns',
    {
      version: '2010-03-31',
      operations: {
        ListTopics: ['NextToken'],
        GetTopicAttributes: ['TopicArn'],
        Publish: ['TopicArn', 'TargetArn', 'PhoneNumber', 'Message', 'Subject', 'MessageStructure'],
      },
    },
  ],
  [
    'cloudformation',
    {
      version: '2010-05-15',
      operations: {
        DescribeStacks: ['StackName', 'NextToken'],
        DescribeStackEvents: ['StackName', 'NextToken'],
        GetTemplate: ['StackName', 'ChangeSetName', 'TemplateStage'],
      },
    },
  ],
]);

/** Every client that is printed. */
export const CLIENTS: readonly string[] = ['s3', ...TARGETS.values(), ...QUERY_OPERATIONS.keys()];

function queryOperationOf(request: Sendable): Operation | undefined {
  const { sign, method, path, query } = request;
  const isForm = /^application\/x-www-form-urlencoded(?:; ?charset=utf-8)?$/i.test(
    headerOf(request, 'content-type') ?? '',
  );
  const form =
    method === 'POST' && isForm && query === ''
      ? request.body
      : method === 'GET' && !request.body
        ? query
        : undefined;
  const service = QUERY_OPERATIONS.get(sign?.service ?? '');
  if (!service || form === undefined || path !== '/') return undefined;
  if (!onlyHeaders(request, ['content-type', 'accept', 'user-agent'])) return undefined;
  const parameters = formOf(form);
  const name = parameters?.get('Action') ?? '';
  const known = Object.hasOwn(service.operations, name) ? service.operations[name] : undefined;
  if (!parameters || !known || parameters.get('Version') !== service.version) return undefined;
  const members = [...parameters].filter(([key]) => key !== 'Action' && key !== 'Version');
  if (!members.every(([key]) => known.includes(key))) return undefined;
  return { client: sign?.service ?? '', name, input: { members }, ...endpointOf(request) };
}

/** @returns the decoded pairs of a form; undefined when one is said twice or is not text. */
function formOf(form: string): Map<string, string> | undefined {
  const pairs = new Map<string, string>();
  for (const pair of form.split('&').filter(Boolean)) {
    const [name, ...value] = pair.split('=').map((part) => decoded(part.replaceAll('+', ' ')));
    if (name === undefined || value.length !== 1 || value[0] === undefined || pairs.has(name))
      return undefined;
    pairs.set(name, value[0]);
  }
  return pairs;
}

/** Clients know AWS's own hosts; every other has to be named. */
const endpointOf = ({ scheme, host }: Sendable): Pick<Operation, 'endpoint'> =>
  scheme === 'https' && /\.amazonaws\.com(?:\.cn)?$/.test(host) && !host.includes('.vpce.')
    ? {}
    : { endpoint: `${scheme}://${host}` };

const isOperationName = (name: string): boolean => /^[A-Z][A-Za-z0-9]{2,63}$/.test(name);

function isObject(json: string): boolean {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

/**
 * @returns the name as the AWS CLI and boto3 write it, its words apart.
 * @example wordsOf('ListMFADevices', '-') // 'list-mfa-devices'
 * @see https://github.com/boto/botocore/blob/1.42.0/botocore/__init__.py (`xform_name`)
 */
export const wordsOf = (name: string, separator: '-' | '_'): string =>
  name
    .replace(/([A-Z]{2,64}s)$/, (plural) => separator + plural.toLowerCase())
    .replace(/(.)([A-Z][a-z]+)/g, `$1${separator}$2`)
    .replace(/([a-z0-9])([A-Z])/g, `$1${separator}$2`)
    .toLowerCase();
