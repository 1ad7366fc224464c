/**
 * Where the AWS CLI pages and the JavaScript client does not, by client: botocore pages by several tokens too.
 * From botocore's paginators of 1.43, read on 2026-11-23.
 */
const CLI_ALONE: Readonly<Record<string, string>> = {
  'api-gateway':
    'GetAuthorizers GetDocumentationParts GetDocumentationVersions GetGatewayResponses GetRequestValidators GetSdkTypes',
  apigatewayv2:
    'GetApis GetAuthorizers GetDeployments GetDomainNames GetIntegrationResponses GetIntegrations GetModels GetRouteResponses GetRoutes GetStages ListPortalProducts ListPortals ListProductPages ListProductRestEndpointPages',
  'cloudwatch-logs': 'DescribeExportTasks DescribeQueries DescribeResourcePolicies',
  codedeploy: 'ListDeploymentTargets ListGitHubAccountTokenNames ListOnPremisesInstances',
  dynamodb: 'ListBackups ListTagsOfResource',
  ec2: 'DescribeSpotFleetInstances DescribeVpcEndpointServices',
  'elastic-beanstalk': 'DescribeApplicationVersions DescribeEnvironments',
  'elastic-load-balancing-v2': 'DescribeSSLPolicies',
  eventbridge: 'ListRuleNamesByTarget ListRules ListTargetsByRule',
  kinesis: 'DescribeStream ListShards',
  polly: 'DescribeVoices ListLexicons',
  'route-53': 'ListResourceRecordSets ListVPCAssociationAuthorizations',
  s3: 'ListMultipartUploads ListObjectVersions ListObjects',
  ses: 'ListConfigurationSets ListReceiptRuleSets ListTemplates',
};

/** The other way round: its tokens never end. */
const CLIENT_ALONE: Readonly<Record<string, string>> = { 'cloudwatch-logs': 'GetLogEvents' };

/** @returns the operations that the CLI pages. @param ofClient - those that the JavaScript client does. */
export function paginatedBy(client: string, ofClient: readonly string[]): readonly string[] {
  const [added = [], left = []] = [CLI_ALONE, CLIENT_ALONE].map((table) => table[client]?.split(' '));
  return [...ofClient.filter((name) => !left.includes(name)), ...added];
}
