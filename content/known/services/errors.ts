import { defineKnownErrors } from '#core';
import { sure } from '../words.ts';

const common = 'https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html';
const lambda = 'https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html';
const dynamodb = 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html';
const ec2 = 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html';
const opensearch =
  'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/handling-errors.html';
const bedrock = 'https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html';

export const errors = defineKnownErrors([
  {
    code: 'SerializationException',
    statuses: [400],
    messages: [
      sure(/^Start of (?:list|structure or map) found where not expected/),
      sure(/^class [\w.$]{1,200} can not be converted to an? [\w.$]{1,200}/),
    ],
    source: dynamodb,
  },
  {
    code: 'InvalidAction',
    statuses: [400],
    messages: [
      sure(/^Could not find operation [\w.-]{1,100} for version /),
      sure(/^The action \S{1,100} is not valid for this web service/),
    ],
    source: common,
  },
  { code: 'UnknownOperationException', statuses: [400, 404], messages: [], source: common },
  {
    code: 'AccessDeniedException',
    statuses: [403],
    messages: [
      // A host that stands for several services, and a path that is none of theirs.
      sure(/^Unable to determine service\/operation name to be authorized/),
      // EKS Pod Identity, of a role that does not trust pods.eks.amazonaws.com.
      sure(/\bEKS does not have permissions to assume the associated role\b/, 'eks'),
      sure(/\bThe ciphertext refers to a customer master key that does not exist\b/, 'kms'),
      sure(/^Access to KMS is not allowed\b/, 'secretsmanager'),
    ],
    source: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/supported-operations.html',
  },
  {
    code: 'MissingParameter',
    statuses: [400],
    messages: [sure(/^The request must contain the parameter \S/, 'ec2')],
    source: common,
  },
  {
    code: 'InvalidParameterCombination',
    aliases: ['InvalidParameterCombinationException'],
    statuses: [400],
    messages: [],
    source: common,
  },
  { code: 'InvalidQueryParameter', statuses: [400], messages: [], source: common },
  { code: 'MalformedQueryString', statuses: [400, 404], messages: [], source: common },
  { code: 'MissingAction', statuses: [400], messages: [], source: common },
  { code: 'NotAuthorized', statuses: [401], messages: [], source: common },
  {
    code: 'MalformedHttpRequestException',
    statuses: [400],
    messages: [
      sure(/^Unable to parse GraphQL query\.?/, 'appsync'),
      sure(/^Request body is empty\.?$/, 'appsync'),
    ],
    source: common,
  },
  { code: 'RequestAbortedException', statuses: [400], messages: [], source: common },
  { code: 'RequestTimeoutException', statuses: [408], messages: [], source: common },
  {
    code: 'ResourceConflictException',
    statuses: [409],
    messages: [
      sure(
        /^The operation cannot be performed at this time\. (?:The function is currently in the following state: |An update is in progress for resource: )/,
        'lambda',
      ),
    ],
    source: 'https://docs.aws.amazon.com/lambda/latest/dg/troubleshooting-invocation.html',
  },
  {
    code: 'InvalidRequestContentException',
    statuses: [400],
    messages: [sure(/^Could not parse request body into json: /, 'lambda')],
    source: lambda,
  },
  {
    // Invoke answers 200 for a function that failed, and says so in a member or a header of this name.
    code: 'FunctionError',
    statuses: [200],
    messages: [],
    source: lambda,
  },
  {
    code: 'DependencyViolation',
    statuses: [400],
    messages: [
      sure(/^resource \S{1,100} has a dependent object/, 'ec2'),
      sure(/^The \w{1,30} '[^'\n]{1,100}' has dependencies and cannot be deleted/, 'ec2'),
      sure(/^Network \S{1,60} has some mapped public address/, 'ec2'),
    ],
    source: ec2,
  },
  {
    code: 'DryRunOperation',
    statuses: [412],
    messages: [sure(/^Request would have succeeded, but DryRun flag is set/, 'ec2')],
    source: ec2,
  },
  {
    code: 'InsufficientInstanceCapacity',
    statuses: [500],
    messages: [sure(/^We currently do not have sufficient \S{1,40} capacity in /, 'ec2')],
    source: ec2,
  },
  {
    code: 'InstanceLimitExceeded',
    statuses: [400],
    messages: [sure(/^You have requested more instances \(/, 'ec2')],
    source: ec2,
  },
  {
    code: 'VcpuLimitExceeded',
    statuses: [400],
    messages: [sure(/^You have requested more vCPU capacity than your current vCPU limit of /, 'ec2')],
    source: ec2,
  },
  {
    code: 'InvalidAMIID.NotFound',
    statuses: [400],
    messages: [sure(/^The image id '\[[^\]\n]{1,60}\]' does not exist/, 'ec2')],
    source: ec2,
  },
  {
    code: 'InvalidGroup.NotFound',
    statuses: [400],
    messages: [sure(/^The security group '[^'\n]{1,100}' does not exist/, 'ec2')],
    source: ec2,
  },
  {
    code: 'InvalidInstanceID.NotFound',
    statuses: [400],
    messages: [sure(/^The instance IDs? '[^'\n]{1,300}' do(?:es)? not exist/, 'ec2')],
    source: ec2,
  },
  {
    code: 'InvalidKeyPair.NotFound',
    statuses: [400],
    messages: [sure(/^The key pair '[^'\n]{1,255}' does not exist/, 'ec2')],
    source: ec2,
  },
  {
    code: 'InvalidSubnetID.NotFound',
    statuses: [400],
    messages: [sure(/^The subnet ID '[^'\n]{1,60}' does not exist/, 'ec2')],
    source: ec2,
  },
  {
    code: 'InvalidVpcID.NotFound',
    statuses: [400],
    messages: [sure(/^The vpc ID '[^'\n]{1,60}' does not exist/, 'ec2')],
    source: ec2,
  },
  {
    code: 'InvalidPermission.Duplicate',
    statuses: [400],
    messages: [sure(/^the specified rule "peer: /, 'ec2')],
    source: ec2,
  },
  {
    code: 'index_not_found_exception',
    statuses: [404],
    messages: [sure(/^no such index \[/, 'es')],
    source: opensearch,
  },
  {
    code: 'ModelNotReadyException',
    statuses: [429],
    messages: [sure(/^Model is not ready for inference\b/, 'bedrock')],
    source: bedrock,
  },
  { code: 'ModelTimeoutException', statuses: [408], messages: [], source: bedrock },
  { code: 'ModelErrorException', statuses: [424], messages: [], source: bedrock },
  {
    code: 'ServiceQuotaExceededException',
    aliases: ['ServiceQuotaExceeded'],
    statuses: [400, 402],
    messages: [],
    source: bedrock,
  },
]);
