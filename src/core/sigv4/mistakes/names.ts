import { partitions } from '../../endpoint/partitions.generated.ts';
import { prefixesBySigningName } from '../../endpoint/signing-names.ts';

/** The Regions that most requests go to, which are also what clients and examples are set to. */
const BUSY_REGIONS = [
  ...['us-east-1', 'us-west-2', 'eu-west-1', 'ap-northeast-1', 'us-east-2', 'eu-central-1', 'ap-southeast-1'],
  ...[
    'us-west-1',
    'ap-southeast-2',
    'eu-west-2',
    'ap-northeast-3',
    'ap-south-1',
    'eu-north-1',
    'ap-northeast-2',
  ],
];

/** Every Region of every partition, the busy ones first. */
export const allRegions: readonly string[] = [
  ...new Set([...BUSY_REGIONS, ...partitions.flatMap(({ regions }) => regions)]),
];

/** Names that stand for each other by mistake: host prefixes, products and signing names of one service. */
const NEIGHBOURS: readonly (readonly string[])[] = [
  ['execute-api', 'apigateway', 'apigatewayv2', 'api-gateway', 'lambda', 'appsync', 'iam', 'sts', 'aws'],
  ['es', 'aoss', 'opensearch', 'elasticsearch', 'opensearch-serverless', 'opensearchservice', 'osis'],
  ['lambda', 'lambda-url', 'execute-api', 'lambda-function-url'],
  ['ses', 'email', 'sesv2', 'email-smtp', 'sns'],
  ['monitoring', 'cloudwatch', 'logs', 'metrics'],
  ['logs', 'cloudwatchlogs', 'cloudwatch', 'monitoring'],
  [
    's3',
    's3express',
    's3-outposts',
    's3-object-lambda',
    's3-control',
    's3control',
    's3tables',
    's3vectors',
    'glacier',
    'S3',
  ],
  ['dynamodb', 'streams.dynamodb', 'ddb', 'dax', 'dynamodbstreams'],
  ['cognito-idp', 'cognito-identity', 'cognito', 'cognito-sync'],
  ['bedrock', 'bedrock-runtime', 'bedrock-agent', 'bedrock-agent-runtime', 'bedrock-agentcore'],
  ['iotdata', 'iotdevicegateway', 'iot', 'data.iot', 'iot-data', 'execute-api'],
  ['iotdevicegateway', 'iotdata', 'iot', 'data.iot'],
  ['appsync', 'execute-api', 'graphql'],
  ['sts', 'iam', 'sso', 'signin'],
  ['ecr', 'api.ecr', 'ecr-public', 'dkr.ecr'],
  ['mobiletargeting', 'pinpoint'],
  ['transcribe', 'transcribestreaming', 'transcribe-streaming'],
  ['lex', 'runtime.lex', 'models.lex', 'lexv2', 'runtime-v2-lex'],
  ['sagemaker', 'runtime.sagemaker', 'api.sagemaker', 'sagemaker-runtime'],
  ['events', 'eventbridge', 'schemas', 'scheduler', 'pipes'],
  ['elasticloadbalancing', 'elb', 'elbv2'],
  ['states', 'stepfunctions', 'sfn'],
  ['kinesis', 'firehose', 'kinesisanalytics', 'kinesisvideo'],
  ['timestream', 'timestream-query', 'timestream-write'],
  ['neptune-db', 'neptune', 'rds-db', 'rds', 'neptune-graph'],
  ['rds-db', 'rds'],
  ['route53', 'route53domains', 'route53resolver'],
  ['cloudfront', 'lambda', 's3', 'edgelambda'],
  ['aws-marketplace', 'metering.marketplace', 'entitlement.marketplace'],
  ['geo', 'geo-maps', 'geo-places', 'geo-routes', 'maps.geo', 'places.geo', 'routes.geo', 'location'],
  ['aps', 'prometheus', 'aps-workspaces', 'amp'],
  ['ssm', 'secretsmanager', 'ssmmessages', 'ec2messages'],
  ['vpc-lattice-svcs', 'vpc-lattice', 'execute-api'],
  ['personalize', 'personalize-runtime', 'personalize-events'],
  ['managedblockchain', 'blockchain'],
  ['qbusiness', 'q', 'qapps', 'codewhisperer'],
];

/** Further signing names. */
const OTHERS = [
  ...[
    'iam',
    'sts',
    'ec2',
    'sqs',
    'sns',
    'kms',
    'lambda',
    'dynamodb',
    's3',
    'rds',
    'ecs',
    'eks',
    'ecr',
    'logs',
  ],
  ...[
    'cloudformation',
    'cloudtrail',
    'cloudfront',
    'secretsmanager',
    'ssm',
    'acm',
    'athena',
    'glue',
    'batch',
  ],
  ...[
    'autoscaling',
    'application-autoscaling',
    'codebuild',
    'codecommit',
    'codedeploy',
    'codepipeline',
    'config',
  ],
  ...['comprehend', 'rekognition', 'textract', 'translate', 'polly', 'transcribe', 'elasticache', 'redshift'],
  ...[
    'redshift-data',
    'redshift-serverless',
    'organizations',
    'budgets',
    'ce',
    'support',
    'wafv2',
    'waf',
    'amplify',
  ],
  ...[
    'apprunner',
    'backup',
    'connect',
    'dms',
    'ds',
    'elasticbeanstalk',
    'elasticmapreduce',
    'emr-serverless',
  ],
  ...['fsx', 'guardduty', 'inspector2', 'macie2', 'mediaconvert', 'medialive', 'mq', 'quicksight', 'ram'],
  ...[
    'resource-groups',
    'tagging',
    'servicediscovery',
    'servicequotas',
    'shield',
    'sso',
    'swf',
    'workspaces',
  ],
  ...['xray', 'kafka', 'kafka-cluster', 'airflow', 'ivs', 'chime', 'rum', 'cassandra', 'neptune-db', 'docdb'],
  ...[
    'codeartifact',
    'sagemaker',
    'bedrock',
    'bedrock-agentcore',
    'cognito-idp',
    'cognito-identity',
    'service',
    'aws',
  ],
];

/** @returns names that people take for a service's own: first the ones near to it. */
export function nearServices(service: string): readonly string[] {
  const near = NEIGHBOURS.filter((names) => names.includes(service.toLowerCase())).flat();
  const prefixes = prefixesBySigningName[service] ?? [];
  const signing = Object.keys(prefixesBySigningName).filter((name) =>
    prefixesBySigningName[name]?.includes(service),
  );
  return [...new Set([...near, ...prefixes, ...signing])].filter((name) => name !== service);
}

/** Every name known here that a credential scope or a host carries. */
export const allServices: readonly string[] = [
  ...new Set([
    ...OTHERS,
    ...NEIGHBOURS.flat(),
    ...Object.keys(prefixesBySigningName),
    ...Object.values(prefixesBySigningName).flat(),
  ]),
];
