import { defineKnownErrors, type KnownError, type MessagePattern } from '#core';

/*
 * Errors we can name from their code or their words, with no article yet. What is written here must be
 * on the page that `source` names; the words of a message stand only where they identify something.
 */

const s3 = 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html';
const common = 'https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html';
const gateway =
  'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html';
const cognito =
  'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_InitiateAuth.html';
const lambda = 'https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html';
const dynamodb = 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html';
const ec2 = 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html';
const cors = 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS/Errors';

/** No other error says this. */
const sure = (pattern: RegExp, service?: string): MessagePattern => ({ pattern, certainty: 'sure', service });
/** Others say it too; it counts where no code says otherwise. */
const shared = (pattern: RegExp, statuses?: readonly number[]): MessagePattern => ({
  pattern,
  certainty: 'shared',
  statuses,
});

const storage: readonly KnownError[] = [
  {
    code: 'AccessDenied',
    statuses: [403],
    messages: [
      shared(/^Access Denied\.?$/i),
      sure(/^Anonymous access is forbidden for this operation/, 's3'),
      sure(/^There were headers present in the request which were not signed/, 's3'),
      sure(/^Invalid according to Policy: Policy /, 's3'),
      shared(/^User: [^\s"]{1,300} is not authorized to perform: [a-z0-9-]{1,40}:[A-Za-z0-9*]{1,80}/),
    ],
    source: s3,
  },
  {
    code: 'RequestExpired',
    statuses: [400],
    // S3 puts the same words under AccessDenied.
    messages: [shared(/^Request has expired\b/), sure(/^Request must expire in the future/)],
    source: common,
  },
  {
    code: 'AuthorizationHeaderMalformed',
    statuses: [400],
    messages: [sure(/^The authorization header is malformed\b/, 's3')],
    source: s3,
  },
  {
    code: 'AuthorizationQueryParametersError',
    statuses: [400],
    messages: [
      sure(/^Error parsing the X-Amz-Credential parameter\b/, 's3'),
      sure(/^X-Amz-Expires must be less than a week\b/, 's3'),
      sure(/^Query-string authentication version 4 requires\b/, 's3'),
    ],
    source: s3,
  },
  {
    code: 'InvalidAccessKeyId',
    statuses: [403],
    messages: [sure(/^The AWS Access Key Id you provided does not exist in our records/, 's3')],
    source: s3,
  },
  {
    code: 'InvalidToken',
    statuses: [400],
    messages: [sure(/^The provided token is malformed or otherwise invalid/, 's3')],
    source: s3,
  },
  {
    code: 'XAmzContentSHA256Mismatch',
    statuses: [400],
    messages: [sure(/^The provided 'x-amz-content-sha256' header does not match what was computed/, 's3')],
    source: 'https://github.com/aws/aws-sdk-js-v3/issues/6893',
  },
  {
    code: 'MissingSecurityHeader',
    statuses: [400],
    messages: [sure(/^Your request was missing a required header/, 's3')],
    source: s3,
  },
  {
    code: 'AllAccessDisabled',
    statuses: [403],
    // InvalidPayer is documented with the same words.
    messages: [shared(/^All access to this object has been disabled/)],
    source: s3,
  },
  {
    code: 'AccessControlListNotSupported',
    statuses: [400],
    messages: [sure(/^The bucket does not allow ACLs/, 's3')],
    source: s3,
  },
  {
    code: 'PermanentRedirect',
    statuses: [301],
    messages: [
      sure(/^The bucket you are attempting to access must be addressed using the specified endpoint/, 's3'),
    ],
    source: s3,
  },
  {
    code: 'TemporaryRedirect',
    statuses: [307],
    messages: [sure(/^Please re-send this request to the specified temporary endpoint/, 's3')],
    source: s3,
  },
  {
    code: 'IllegalLocationConstraintException',
    statuses: [400],
    messages: [
      sure(
        /^The [A-Za-z0-9-]{1,40} location constraint is incompatible for the region specific endpoint/,
        's3',
      ),
    ],
    source: s3,
  },
  {
    code: 'NoSuchBucket',
    statuses: [404],
    messages: [sure(/^The specified bucket does not exist/, 's3')],
    source: s3,
  },
  {
    code: 'NoSuchKey',
    statuses: [404],
    messages: [sure(/^The specified key does not exist/, 's3')],
    source: s3,
  },
  {
    code: 'NoSuchUpload',
    statuses: [404],
    messages: [sure(/^The specified upload does not exist/, 's3')],
    source: s3,
  },
  {
    code: 'InvalidRequest',
    statuses: [400],
    messages: [
      sure(
        /^The authorization mechanism you have provided is not supported\. Please use AWS4-HMAC-SHA256/,
        's3',
      ),
      sure(/^Missing required header for this request: x-amz-content-sha256/, 's3'),
    ],
    source: s3,
  },
  {
    code: 'BadDigest',
    statuses: [400],
    messages: [sure(/^The Content-MD5 you specified did not match what we received/, 's3')],
    source: s3,
  },
  {
    code: 'EntityTooLarge',
    statuses: [400],
    messages: [sure(/^Your proposed upload exceeds the maximum allowed size/, 's3')],
    source: s3,
  },
  {
    code: 'MethodNotAllowed',
    statuses: [405],
    messages: [sure(/^The specified method is not allowed against this resource/, 's3')],
    source: s3,
  },
  {
    code: 'PreconditionFailed',
    statuses: [412],
    messages: [sure(/^At least one of the pre-?conditions you specified did not hold/i, 's3')],
    source: s3,
  },
  { code: 'SlowDown', statuses: [503], messages: [shared(/^Please reduce your request rate/)], source: s3 },
  {
    code: 'InternalError',
    statuses: [500],
    messages: [sure(/^We encountered an internal error\. Please try again/, 's3')],
    source: s3,
  },
];

const apiGateway: readonly KnownError[] = [
  {
    code: 'TooManyRequestsException',
    statuses: [429],
    messages: [shared(/^Too Many Requests$/i), sure(/^Rate Exceeded\.$/, 'lambda')],
    source: gateway,
  },
  {
    code: 'LimitExceededException',
    statuses: [400, 429],
    // The usage plan's quota on API Gateway; a service's own limit elsewhere.
    messages: [
      shared(/^Limit Exceeded$/i),
      sure(/^Attempt limit exceeded, please try after some time\.?$/, 'cognito-idp'),
    ],
    source: gateway,
  },
  {
    code: 'InternalServerError',
    aliases: ['InternalServerErrorException', 'ApiConfigurationException'],
    statuses: [500, 502, 504],
    messages: [
      shared(/^Internal server error$/i),
      sure(/Execution failed due to configuration error: /, 'apigateway-rest'),
      sure(/\bMalformed Lambda proxy response\b/, 'apigateway-rest'),
    ],
    source: gateway,
  },
  {
    code: 'AuthorizerConfigurationException',
    aliases: ['AuthorizerFailureException'],
    statuses: [500],
    messages: [],
    source: gateway,
  },
  {
    code: 'EndpointRequestTimedOut',
    statuses: [504],
    messages: [sure(/^Endpoint request timed out$/, 'apigateway-rest')],
    source: gateway,
  },
  {
    code: 'RequestEntityTooLarge',
    aliases: ['RequestTooLarge', 'RequestTooLargeException', 'RequestEntityTooLargeException'],
    statuses: [413],
    messages: [
      shared(/^Request (?:Entity )?Too (?:Long|Large)$/i),
      sure(/^HTTP content length exceeded \d{1,12} bytes/),
      sure(/^Request must be smaller than \d{1,12} bytes for the [A-Za-z]{1,60} operation/, 'lambda'),
    ],
    source: gateway,
  },
  {
    code: 'UnsupportedMediaType',
    aliases: ['UnsupportedMediaTypeException'],
    statuses: [415],
    messages: [shared(/^Unsupported Media Type$/i)],
    source: gateway,
  },
  {
    code: 'BadRequest',
    aliases: ['BadRequestException'],
    statuses: [400],
    messages: [
      sure(/^Invalid request body$/, 'apigateway-rest'),
      sure(/^Missing required request parameters: \[/, 'apigateway-rest'),
    ],
    source: gateway,
  },
  { code: 'BadGatewayException', statuses: [502], messages: [shared(/^Bad Gateway$/i)], source: gateway },
  {
    code: 'GoneException',
    statuses: [410],
    messages: [],
    source:
      'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-how-to-call-websocket-api-connections.html',
  },
  {
    code: 'CORSPreflightFailed',
    statuses: [],
    messages: [
      sure(/\bhas been blocked by CORS policy\b/),
      sure(/\bdisallowed for cross-origin requests that require preflight\b/),
      sure(/\bCross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource\b/),
      sure(/\bis not allowed by Access-Control-Allow-Origin\b/),
      sure(/\bNo 'Access-Control-Allow-Origin' header is present on the requested resource\b/),
    ],
    source: cors,
  },
];

const services: readonly KnownError[] = [
  {
    code: 'ThrottlingException',
    aliases: ['Throttling'],
    statuses: [400],
    messages: [
      shared(/^Rate exceeded$/),
      sure(/^Rate of requests exceeds the allowed throughput/, 'dynamodb'),
    ],
    source: common,
  },
  {
    code: 'RequestLimitExceeded',
    statuses: [503],
    messages: [sure(/^Request limit exceeded\.?$/, 'ec2')],
    source: ec2,
  },
  {
    code: 'ProvisionedThroughputExceededException',
    statuses: [400],
    messages: [
      sure(/^The level of configured provisioned throughput for the table was exceeded/, 'dynamodb'),
    ],
    source: dynamodb,
  },
  {
    code: 'ConditionalCheckFailedException',
    statuses: [400],
    messages: [sure(/^The conditional request failed$/, 'dynamodb')],
    source: dynamodb,
  },
  {
    code: 'ValidationException',
    aliases: ['ValidationError'],
    statuses: [400],
    messages: [shared(/^\d{1,3} validation errors? detected: /)],
    source: common,
  },
  { code: 'SerializationException', statuses: [400], messages: [], source: dynamodb },
  {
    code: 'ResourceNotFoundException',
    statuses: [400, 404],
    messages: [
      sure(/^Function not found: arn:[^\s"]{1,300}/, 'lambda'),
      shared(/^Requested resource not found\b/),
      sure(/^User pool (?:client )?[\w-]{1,80} does not exist\.?/, 'cognito-idp'),
    ],
    source: dynamodb,
  },
  {
    code: 'NotAuthorizedException',
    statuses: [400],
    messages: [
      sure(/^Incorrect username or password\.?$/, 'cognito-idp'),
      sure(/^(?:Refresh|Access) Token has (?:expired|been revoked)/, 'cognito-idp'),
      sure(/^Invalid (?:Refresh|Access) Token/, 'cognito-idp'),
      sure(/^Unable to verify secret hash for client /, 'cognito-idp'),
      sure(/^Client [\w-]{1,80} is configured (?:with|for) secret but /, 'cognito-idp'),
      sure(/^Invalid login token\./, 'cognito-identity'),
      sure(/^Unauthenticated access is not supported for this identity pool/, 'cognito-identity'),
    ],
    source: cognito,
  },
  {
    code: 'UserNotFoundException',
    statuses: [400],
    messages: [sure(/^User does not exist\.?$/, 'cognito-idp')],
    source: cognito,
  },
  {
    code: 'UserNotConfirmedException',
    statuses: [400],
    messages: [sure(/^User is not confirmed\.?$/, 'cognito-idp')],
    source: cognito,
  },
  {
    // API Gateway sends this code too, with other words; that one has an article.
    code: 'UnauthorizedException',
    statuses: [401],
    messages: [
      sure(/^Valid authorization header not provided\.?$/, 'appsync'),
      sure(/^You are not authorized to make this call\.?$/, 'appsync'),
      sure(/^Unable to parse JWT token\.?$/, 'appsync'),
      sure(/^Token has expired\.?$/, 'appsync'),
      sure(/^Missing authorization header$/, 'appsync'),
    ],
    source: 'https://repost.aws/knowledge-center/aws-appsync-graphql-request-unauth-error',
  },
  {
    code: 'UnauthorizedOperation',
    statuses: [403],
    messages: [sure(/^You are not authorized to perform this operation\./, 'ec2')],
    source: ec2,
  },
  {
    code: 'AuthFailure',
    statuses: [401, 403],
    messages: [
      sure(/^AWS was not able to validate the provided access credentials/, 'ec2'),
      sure(/^Authorization header or parameters are not formatted correctly/, 'ec2'),
    ],
    source: ec2,
  },
  {
    code: 'OptInRequired',
    statuses: [401, 403],
    messages: [
      sure(/^You are not subscribed to this service/),
      sure(/^The AWS Access Key Id needs a subscription for the service/),
      sure(/^In order to use this AWS Marketplace product you need to accept terms and subscribe/, 'ec2'),
    ],
    source: common,
  },
  {
    code: 'ServiceUnavailable',
    aliases: ['ServiceUnavailableException'],
    statuses: [503],
    messages: [shared(/^Service Unavailable$/i), sure(/^Service is unable to handle request\.?$/, 's3')],
    source: common,
  },
  { code: 'InternalFailure', statuses: [500], messages: [], source: common },
  {
    code: 'InvalidAction',
    statuses: [400],
    messages: [sure(/^Could not find operation [\w.-]{1,100} for version /)],
    source: common,
  },
  { code: 'UnknownOperationException', statuses: [400, 404], messages: [], source: common },
  {
    code: 'InvalidParameterValue',
    aliases: ['InvalidParameterValueException'],
    statuses: [400],
    messages: [],
    source: common,
  },
  { code: 'MissingParameter', statuses: [400], messages: [], source: common },
  {
    code: 'ResourceConflictException',
    statuses: [409],
    messages: [
      sure(
        /^The operation cannot be performed at this time\. The function is currently in the following state: /,
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
];

export const known = defineKnownErrors([...storage, ...apiGateway, ...services]);
