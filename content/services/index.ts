/** The services that errors name. An id is the key; it stands in `error.ts` and in a wire form's `services`. */
export interface Service {
  /** As AWS writes it; the same in every language. */
  readonly name: string;
  /** The service part of a signature's credential scope. */
  readonly signingName: string;
  /** Where AWS documents its errors. */
  readonly errors: `https://${string}`;
}

export const services: Readonly<Record<string, Service>> = {
  'apigateway-rest': {
    name: 'API Gateway REST API',
    signingName: 'execute-api',
    errors:
      'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
  },
  'apigateway-http': {
    name: 'API Gateway HTTP API',
    signingName: 'execute-api',
    errors: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-troubleshooting.html',
  },
  'apigateway-websocket': {
    name: 'API Gateway WebSocket API',
    signingName: 'execute-api',
    errors: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api.html',
  },
  /** The API that creates and changes APIs. */
  apigateway: {
    name: 'API Gateway (control plane)',
    signingName: 'apigateway',
    errors: 'https://docs.aws.amazon.com/apigateway/latest/api/CommonErrors.html',
  },
  appsync: {
    name: 'AppSync',
    signingName: 'appsync',
    errors: 'https://docs.aws.amazon.com/appsync/latest/APIReference/CommonErrors.html',
  },
  bedrock: {
    name: 'Bedrock',
    signingName: 'bedrock',
    errors: 'https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html',
  },
  cloudformation: {
    name: 'CloudFormation',
    signingName: 'cloudformation',
    errors: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/CommonErrors.html',
  },
  cloudfront: {
    name: 'CloudFront',
    signingName: 'cloudfront',
    errors: 'https://docs.aws.amazon.com/cloudfront/latest/APIReference/CommonErrors.html',
  },
  cloudwatch: {
    name: 'CloudWatch',
    signingName: 'monitoring',
    errors: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CommonErrors.html',
  },
  'cognito-identity': {
    name: 'Cognito identity pools',
    signingName: 'cognito-identity',
    errors: 'https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/CommonErrors.html',
  },
  'cognito-idp': {
    name: 'Cognito user pools',
    signingName: 'cognito-idp',
    errors: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/CommonErrors.html',
  },
  dynamodb: {
    name: 'DynamoDB',
    signingName: 'dynamodb',
    errors: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html',
  },
  ec2: {
    name: 'EC2',
    signingName: 'ec2',
    errors: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html',
  },
  ecr: {
    name: 'ECR',
    signingName: 'ecr',
    errors: 'https://docs.aws.amazon.com/AmazonECR/latest/APIReference/CommonErrors.html',
  },
  ecs: {
    name: 'ECS',
    signingName: 'ecs',
    errors: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/CommonErrors.html',
  },
  eks: {
    name: 'EKS',
    signingName: 'eks',
    errors: 'https://docs.aws.amazon.com/eks/latest/APIReference/CommonErrors.html',
  },
  iam: {
    name: 'IAM',
    signingName: 'iam',
    errors: 'https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html',
  },
  kms: {
    name: 'KMS',
    signingName: 'kms',
    errors: 'https://docs.aws.amazon.com/kms/latest/APIReference/CommonErrors.html',
  },
  kinesis: {
    name: 'Kinesis Data Streams',
    signingName: 'kinesis',
    errors: 'https://docs.aws.amazon.com/kinesis/latest/APIReference/CommonErrors.html',
  },
  lambda: {
    name: 'Lambda',
    signingName: 'lambda',
    errors: 'https://docs.aws.amazon.com/lambda/latest/api/CommonErrors.html',
  },
  'lambda-url': {
    name: 'Lambda function URL',
    signingName: 'lambda',
    errors: 'https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html',
  },
  logs: {
    name: 'CloudWatch Logs',
    signingName: 'logs',
    errors: 'https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/CommonErrors.html',
  },
  opensearch: {
    name: 'OpenSearch Service',
    signingName: 'es',
    errors: 'https://docs.aws.amazon.com/opensearch-service/latest/APIReference/CommonErrors.html',
  },
  s3: {
    name: 'S3',
    signingName: 's3',
    errors: 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/ErrorResponses.html',
  },
  secretsmanager: {
    name: 'Secrets Manager',
    signingName: 'secretsmanager',
    errors: 'https://docs.aws.amazon.com/secretsmanager/latest/apireference/CommonErrors.html',
  },
  ses: {
    name: 'SES',
    signingName: 'ses',
    errors: 'https://docs.aws.amazon.com/ses/latest/APIReference/CommonErrors.html',
  },
  sns: {
    name: 'SNS',
    signingName: 'sns',
    errors: 'https://docs.aws.amazon.com/sns/latest/api/CommonErrors.html',
  },
  sqs: {
    name: 'SQS',
    signingName: 'sqs',
    errors: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/CommonErrors.html',
  },
  sts: {
    name: 'STS',
    signingName: 'sts',
    errors: 'https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html',
  },
};
