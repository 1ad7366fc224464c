/** What SDKs call a service, without blanks and in lower case, and the name under which it signs: only those where the two differ. */
const SIGNED_AS: Readonly<Record<string, string>> = {
  apigatewaymanagementapi: 'execute-api',
  apigatewayv2: 'apigateway',
  bedrockagent: 'bedrock',
  bedrockagentruntime: 'bedrock',
  bedrockruntime: 'bedrock',
  cloudwatch: 'monitoring',
  cloudwatchevents: 'events',
  cloudwatchlogs: 'logs',
  cognitoidentity: 'cognito-identity',
  cognitoidentityprovider: 'cognito-idp',
  dynamodbstreams: 'dynamodb',
  dynamodbv2: 'dynamodb',
  elasticloadbalancingv2: 'elasticloadbalancing',
  elasticsearchservice: 'es',
  eventbridge: 'events',
  identitymanagement: 'iam',
  keymanagementservice: 'kms',
  lambdainternal: 'lambda',
  opensearch: 'es',
  s3control: 's3',
  securitytokenservice: 'sts',
  ses: 'ses',
  sesv2: 'ses',
  sfn: 'states',
  simpleemail: 'ses',
  simpleemailservice: 'ses',
  simpleemailservicev2: 'ses',
  simplequeueservice: 'sqs',
  simplenotificationservice: 'sns',
  simplesystemsmanagement: 'ssm',
  stepfunctions: 'states',
};

/**
 * @returns the name under which a service signs, of what an SDK calls it.
 * @example serviceId('Cognito Identity Provider') // 'cognito-idp'
 * @example serviceId('AWSSecurityTokenService') // 'sts'
 */
export function serviceId(name: string): string {
  const id = name
    .replace(/^(?:Amazon|AWS) ?/i, '')
    .replaceAll(/[ _-]/g, '')
    .toLowerCase();
  return SIGNED_AS[id] ?? (/[ _]/.test(name) ? id : name.replace(/^(?:Amazon|AWS) ?/i, '').toLowerCase());
}
