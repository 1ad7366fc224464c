/** Names that the AWS CLI and boto3 make of a model's. */

/** A plural of capitals is a word of its own: `ListMFADevices`, but `ListARNs`. */
const PLURAL = /[A-Z]{2,}s$/;

/** @returns `GetCallerIdentity` as `get-caller-identity`, or with another separator. */
export function kebab(name: string, separator = '-'): string {
  if (name.includes(separator)) return name;
  const whole = name.replace(/HITs|OTel|PartiQL|WhatsApp|iSCSI/, (word) => WHOLE[word] ?? word);
  const plural = PLURAL.exec(whole)?.[0];
  const split = plural ? `${whole.slice(0, -plural.length)}${separator}${plural.toLowerCase()}` : whole;
  return split
    .replace(/(.)([A-Z][a-z]+)/g, `$1${separator}$2`)
    .replace(/([a-z0-9])([A-Z])/g, `$1${separator}$2`)
    .toLowerCase();
}

/** @returns a member as a parameter of the CLI names it. */
export const snake = (name: string): string => kebab(name, '_');

/** Spellings that the rule would tear apart. */
const WHOLE: Readonly<Record<string, string>> = {
  HITs: 'Hits',
  OTel: 'Otel',
  PartiQL: 'Partiql',
  WhatsApp: 'Whatsapp',
  iSCSI: 'Iscsi',
};

/**
 * Services that CLI and boto3 call otherwise than the JavaScript client, by the client's name.
 * @see https://docs.aws.amazon.com/cli/latest/reference/ and the folders of botocore's data.
 */
const RENAMED: Readonly<Record<string, string>> = {
  'api-gateway': 'apigateway',
  'app-mesh': 'appmesh',
  'application-auto-scaling': 'application-autoscaling',
  'auto-scaling': 'autoscaling',
  'auto-scaling-plans': 'autoscaling-plans',
  'cloudhsm-v2': 'cloudhsmv2',
  'cloudsearch-domain': 'cloudsearchdomain',
  'cloudwatch-logs': 'logs',
  'cognito-identity-provider': 'cognito-idp',
  'config-service': 'config',
  'cost-and-usage-report-service': 'cur',
  'cost-explorer': 'ce',
  'data-pipeline': 'datapipeline',
  'database-migration-service': 'dms',
  'device-farm': 'devicefarm',
  'direct-connect': 'directconnect',
  'directory-service': 'ds',
  'dynamodb-streams': 'dynamodbstreams',
  'elastic-beanstalk': 'elasticbeanstalk',
  'elastic-load-balancing': 'elb',
  'elastic-load-balancing-v2': 'elbv2',
  'elasticsearch-service': 'es',
  eventbridge: 'events',
  'global-accelerator': 'globalaccelerator',
  'iot-data-plane': 'iot-data',
  'iot-events': 'iotevents',
  'iot-events-data': 'iotevents-data',
  'iot-jobs-data-plane': 'iot-jobs-data',
  'iot-wireless': 'iotwireless',
  'kinesis-analytics': 'kinesisanalytics',
  'kinesis-analytics-v2': 'kinesisanalyticsv2',
  'kinesis-video': 'kinesisvideo',
  'lex-model-building-service': 'lex-models',
  'lex-models-v2': 'lexv2-models',
  'lex-runtime-service': 'lex-runtime',
  'lex-runtime-v2': 'lexv2-runtime',
  'machine-learning': 'machinelearning',
  'marketplace-commerce-analytics': 'marketplacecommerceanalytics',
  'marketplace-entitlement-service': 'marketplace-entitlement',
  'marketplace-metering': 'meteringmarketplace',
  'migration-hub': 'mgh',
  'pinpoint-sms-voice': 'sms-voice',
  'resource-groups-tagging-api': 'resourcegroupstaggingapi',
  'route-53': 'route53',
  'route-53-domains': 'route53domains',
  's3-control': 's3control',
  'secrets-manager': 'secretsmanager',
  serverlessapplicationrepository: 'serverlessrepo',
  'service-catalog': 'servicecatalog',
  'service-catalog-appregistry': 'servicecatalog-appregistry',
  sfn: 'stepfunctions',
  'storage-gateway': 'storagegateway',
};

/** Names that differ between the two. */
const CLI_ONLY: Readonly<Record<string, string>> = {
  s3: 's3api',
  config: 'configservice',
  codedeploy: 'deploy',
};

/** @returns what boto3 calls the service of a client. */
export const boto3Name = (client: string): string => RENAMED[client] ?? client;

/** @returns what `aws` calls the service of a client. */
export const cliName = (client: string): string => CLI_ONLY[boto3Name(client)] ?? boto3Name(client);
