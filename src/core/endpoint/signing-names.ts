/**
 * Signing names that differ from the host's prefix, with the prefixes that they belong to. A prefix that is not
 * here is its own signing name. From the endpoint rules and service models of botocore 1.43.67 (2026-11-23).
 */
export const prefixesBySigningName: Readonly<Record<string, readonly string[]>> = {
  acm: ['acm-acme'],
  'agent-registry': ['agent-registry-control'],
  appconfig: ['appconfigdata'],
  appstream: ['appstream2'],
  'arc-region-switch': ['arc-region-switch-control-plane'],
  'aws-marketplace': [
    'agreement-marketplace',
    'catalog-marketplace',
    'catalog.marketplace',
    'deployment-marketplace',
    'discovery-marketplace',
    'entitlement-marketplace',
    'entitlement.marketplace',
    'metering-marketplace',
    'metering.marketplace',
    'reporting-marketplace',
  ],
  awsssoportal: ['portal.sso'],
  bedrock: [
    'bedrock-agent',
    'bedrock-agent-runtime',
    'bedrock-data-automation',
    'bedrock-data-automation-runtime',
    'bedrock-runtime',
  ],
  'bedrock-agentcore': ['bedrock-agentcore-control'],
  cassandra: ['cassandra-streams'],
  chime: ['identity-chime', 'media-pipelines-chime', 'meetings-chime', 'messaging-chime', 'voice-chime'],
  cloudhsm: ['cloudhsmv2'],
  cloudsearch: ['cloudsearchdomain'],
  connect: ['contact-lens'],
  detective: ['api.detective'],
  dynamodb: ['search-dynamodb', 'streams-dynamodb', 'streams.dynamodb'],
  ecr: ['api.ecr'],
  'ecr-public': ['api.ecr-public'],
  elasticfilesystem: ['efs'],
  es: ['aos'],
  'execute-api': ['participant.connect'],
  forecast: ['forecastquery'],
  'geo-maps': ['maps.geo'],
  'geo-places': ['places.geo'],
  'geo-routes': ['routes.geo'],
  greengrass: ['greengrass-ats.iot'],
  health: ['global.health'],
  'iot-jobs-data': ['data.jobs.iot'],
  iotdata: ['data-ats.iot', 'data.ats.iot', 'data.iot'],
  iotdeviceadvisor: ['api.iotdeviceadvisor'],
  iotmanagedintegrations: ['api.iotmanagedintegrations'],
  IoTSecuredTunneling: ['api.iot-tunneling', 'api.tunneling.iot'],
  iotwireless: ['api.iotwireless'],
  ivs: ['ivsrealtime'],
  kafka: ['kafka-api'],
  lex: ['models-v2-lex', 'models.lex', 'runtime-v2-lex', 'runtime.lex'],
  mediaconvert: ['subscribe.mediaconvert'],
  mediastore: ['data.mediastore'],
  mediatailor: ['api.mediatailor'],
  memorydb: ['memory-db'],
  mgh: ['migrationhub-config'],
  mobiletargeting: ['pinpoint'],
  'mturk-requester': ['mturk-requester-sandbox'],
  partnercentral: ['partnercentral-prm'],
  'payment-cryptography': ['controlplane.payment-cryptography', 'dataplane.payment-cryptography'],
  personalize: ['personalize-events', 'personalize-runtime'],
  pricing: ['api.pricing'],
  qapps: ['data.qapps'],
  'route53-recovery-control-config': ['arc-recovery-control-config'],
  s3: ['s3-control'],
  sagemaker: [
    'a2i-runtime.sagemaker',
    'api.sagemaker',
    'edge.sagemaker',
    'featurestore-runtime.sagemaker',
    'job-runtime.sagemaker',
    'metrics.sagemaker',
    'runtime.sagemaker',
  ],
  servicecatalog: ['servicecatalog-appregistry'],
  ses: ['email', 'mail-manager'],
  signer: ['data-signer'],
  'sms-voice': ['sms-voice.pinpoint'],
  'sso-oauth': ['oidc'],
  sustainability: ['api.sustainability'],
  timestream: ['ingest.timestream', 'query.timestream', 'timestream-ingest', 'timestream-query'],
  transcribe: ['cn.transcribe'],
  wickr: ['admin.wickr'],
};

const signingNames: ReadonlyMap<string, string> = new Map(
  Object.entries(prefixesBySigningName).flatMap(([name, prefixes]) =>
    prefixes.map((prefix): [string, string] => [prefix, name]),
  ),
);

/**
 * @returns the name that a signature's credential scope carries for a host prefix.
 * @example signingNameOf('email') // 'ses'
 */
export function signingNameOf(hostPrefix: string): string {
  const plain = hostPrefix.replace('-fips.', '.');
  return signingNames.get(plain) ?? plain;
}
