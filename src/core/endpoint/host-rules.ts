import type { Endpoint } from '../model.ts';
import { cities } from './regions.ts';

/**
 * AWS's ways of naming hosts, first match wins. From botocore 1.43.67's endpoint rules, the AWS section of the
 * Public Suffix List and the services' own pages, held against them on 2026-11-23.
 *
 * A pattern is what stands before the DNS suffix. `R` is a Region, `L` one label, `VPCE` an interface endpoint.
 * Named groups become fields of the endpoint.
 */
export interface HostRule {
  readonly pattern: RegExp;
  readonly kind: Endpoint['kind'];
  /** Absent where nobody signs. */
  readonly service?: string | undefined;
  readonly product: string;
  /** Without a Region in the host, the service answers in its partition's first Region. */
  readonly isGlobal: boolean;
}

type Row = readonly [
  pattern: string,
  kind: Endpoint['kind'],
  service: string | undefined,
  product: string,
  place?: 'global',
];

/** Under a partition's suffix (`amazonaws.com`), its dual-stack suffix (`api.aws`) or `on.aws`. */
const rows: readonly Row[] = [
  ['d-[a-z0-9]{10}.execute-api.R', 'execute-api-custom', 'execute-api', 'apigateway'],
  ['VPCE.execute-api.R.vpce', 'execute-api-vpce', 'execute-api', 'apigateway'],
  [
    '(?<apiId>[a-z0-9]{1,20})-(?<vpcEndpointId>vpce-[0-9a-f]{8,17}).execute-api.R',
    'execute-api-vpce',
    'execute-api',
    'apigateway',
  ],
  ['(?<apiId>L).execute-api(?:-fips)?.R', 'execute-api', 'execute-api', 'apigateway'],
  ['execute-api(?:-fips)?.R', 'service', 'execute-api', 'apigateway'],
  ['L.lambda-url.R', 'lambda-url', 'lambda', 'lambda'],
  ['L.(?:appsync|appsync-realtime|ddpg-realtime)-api.R', 'appsync', 'appsync', 'appsync'],

  ['[a-z0-9]{1,63}.mrap.accesspoint.s3-global', 's3', 's3', 's3'],
  ['s3express-control(?:-fips)?(?:.dualstack)?.R', 's3', 's3express', 's3'],
  ['(?:(?<bucket>BUCKET).)?s3express(?:-fips)?-[a-z0-9-]{3,40}(?:.dualstack)?.R', 's3', 's3express', 's3'],
  ['L.s3-object-lambda(?:-fips)?.R', 's3', 's3-object-lambda', 's3'],
  ['L.s3-accesspoint(?:-fips)?(?:.dualstack)?.R', 's3', 's3', 's3'],
  ['(?:L.L.)?s3-outposts(?:-fips)?.R', 's3', 's3-outposts', 's3'],
  ['(?:L.)?s3-control(?:-fips)?(?:.dualstack)?.R', 's3', 's3', 's3'],
  ['(?:(?<bucket>BUCKET).)?s3-accelerate(?:.dualstack)?', 's3', 's3', 's3'],
  ['(?<bucket>BUCKET).s3-website(?:.dualstack)?[.-]R', 's3', undefined, 's3-website'],
  ['(?:(?<bucket>BUCKET).)?(?:bucket|accesspoint|control).VPCE.s3(?:-outposts)?.R.vpce', 's3', 's3', 's3'],
  ['s3(?:-external-1|-1)?', 's3', 's3', 's3', 'global'],
  ['(?<bucket>BUCKET).s3(?:-external-1)?', 's3', 's3', 's3'],
  ['(?:(?<bucket>BUCKET).)?s3(?:-fips)?(?:.dualstack)?.R', 's3', 's3', 's3'],
  ['(?:(?<bucket>BUCKET).)?s3-(?:fips-)?SHAPED', 's3', 's3', 's3'],
  ['s3tables(?:-fips)?.R', 's3', 's3tables', 's3'],
  ['s3vectors(?:-fips)?.R', 's3', 's3vectors', 's3'],

  ['(?:dualstack.)?L.R.elb', 'load-balancer', undefined, 'elb'],
  ['L.elb.R', 'load-balancer', undefined, 'elb'],

  ['L.R.es', 'service', 'es', 'opensearch'],
  ['L.aos.R', 'service', 'es', 'opensearch'],
  ['L.(?:fips.)?R.aoss', 'service', 'aoss', 'opensearch-serverless'],
  ['L.aoss.R', 'service', 'aoss', 'opensearch-serverless'],
  ['L.R.cloudsearch', 'service', 'cloudsearch', 'cloudsearch'],
  ['L.(?:credentials|deviceadvisor).iot.R', 'service', undefined, 'iot'],
  ['(?!greengrass-ats.|api.)L(?:.ats)?.iot(?:-fips)?.R', 'service', 'iotdata', 'iot'],
  ['L.dkr.ecr(?:-fips)?.R', 'service', 'ecr', 'ecr'],
  ['L.dkr-ecr(?:-fips)?.R', 'service', 'ecr', 'ecr'],
  ['L.d.codeartifact.R', 'service', undefined, 'codeartifact'],
  ['git-codecommit(?:-fips)?.R', 'service', 'codecommit', 'codecommit'],
  ['L.L.R.eks', 'service', undefined, 'eks'],
  ['L.L.R.(?:rds|neptune|docdb)', 'service', undefined, 'rds'],
  ['L.L.rds.R', 'service', undefined, 'rds'],
  ['L.L.R.redshift(?:-serverless)?', 'service', undefined, 'redshift'],
  ['(?:L.){2,5}[a-z0-9]{3,8}.cache', 'service', undefined, 'elasticache'],
  ['(?:L.){2,4}memorydb.R', 'service', undefined, 'memorydb'],
  ['(?:L.){2,3}c[0-9]{1,3}.kafka(?:-serverless)?.R', 'service', undefined, 'kafka'],
  ['L.mq.R', 'service', undefined, 'mq'],
  ['s-[0-9a-f]{17}.server.transfer.R', 'service', undefined, 'transfer'],
  ['(?:L.)?fs-[0-9a-f]{8,17}.(?:efs|fsx).R', 'service', undefined, 'file-system'],
  ['ec2-[0-9-]{7,15}.R.compute', 'service', undefined, 'ec2-instance'],
  ['ec2-[0-9-]{7,15}.compute-1', 'service', undefined, 'ec2-instance', 'global'],
  ['L.R.eb', 'service', undefined, 'elasticbeanstalk'],
  ['L.data.mediastore(?:-fips)?.R', 'service', 'mediastore', 'mediastore'],
  ['L(?:.egress.L)?.mediapackage(?:v2|-vod)?.R', 'service', 'mediapackage', 'mediapackage'],
  ['[a-z]-[a-z0-9]{1,40}.kinesisvideo(?:-fips)?.R', 'service', 'kinesisvideo', 'kinesisvideo'],
  ['(?:[0-9]{12}|L.L).(?:control|data)-kinesis[a-z0-9-]{0,20}.R', 'service', 'kinesis', 'kinesis'],
  ['[0-9]{12}.(?:search-)?ddb.R', 'service', 'dynamodb', 'dynamodb'],
  ['BUCKET.L.dax-clusters.R', 'service', 'dax', 'dax'],
  ['(?:R.)?queue', 'service', 'sqs', 'sqs', 'global'],
  ['[a-z0-9]{1,40}.[a-z0-9]{3}.endpoint.events', 'service', 'events', 'events'],
  ['[0-9]{12}.cloudfront-kvs.global', 'service', 'cloudfront-keyvaluestore', 'cloudfront'],
  ['(?:query|ingest)-cell[0-9]{1,4}.timestream.R', 'service', 'timestream', 'timestream'],
  ['L.L.vpc-lattice-svcs.R', 'service', 'vpc-lattice-svcs', 'vpc-lattice'],
  ['L.gateway.bedrock-agentcore.R', 'service', 'bedrock-agentcore', 'bedrock-agentcore'],
  ['L.L.R.airflow', 'service', undefined, 'mwaa'],
  ['L.L.airflow.R', 'service', undefined, 'mwaa'],
  ['L.transfer-webapp(?:-fips)?.R', 'service', undefined, 'transfer'],
  ['L.auth.cognito-idp.R', 'service', undefined, 'cognito-hosted-ui'],
];

/** Whole hosts outside the partitions' suffixes. */
const rowsOutside: readonly Row[] = [
  ['d[a-z0-9]{6,14}.cloudfront.(?:net|cn)', 'cloudfront', undefined, 'cloudfront'],
  ['L(?:.dualstack)?.awsglobalaccelerator.com', 'service', undefined, 'global-accelerator'],
  ['L.auth(?:-fips)?.R.amazoncognito.com', 'service', undefined, 'cognito-hosted-ui'],
  ['(?:L.)?L.amplifyapp.com', 'service', undefined, 'amplify'],
  ['L.R.awsapprunner.com', 'service', undefined, 'apprunner'],
  ['L(?:.R)?.elasticbeanstalk.com', 'service', undefined, 'elasticbeanstalk'],
  ['L.awsapps.(?:com|cn)', 'service', undefined, 'identity-center'],
  [
    '(?:L.){0,2}(?:signin|console).(?:aws.amazon.com|amazonaws.cn|amazonaws-us-gov.com|aws|amazonaws-eusc.eu)',
    'service',
    undefined,
    'console',
  ],
  ['L.(?:studio|notebook|labeling)(?:-fips)?.R.sagemaker.(?:aws|com.cn)', 'service', undefined, 'sagemaker'],
  ['L.L.experiments.sagemaker.aws', 'service', undefined, 'sagemaker'],
  ['(?:public|gallery|api).ecr.aws', 'service', 'ecr-public', 'ecr', 'global'],
  ['ecr-public.aws.com', 'service', 'ecr-public', 'ecr'],
  ['L.private.repost.aws', 'service', undefined, 'repost'],
];

const LABEL = '[^.]{1,63}';
/** A label that means to be a Region, rightly spelled or not. */
const SHAPED =
  '(?<region>(?!us-gov$)(?:us|eu|eusc|ap|sa|ca|me|af|il|mx|cn)(?:[-_][a-z][a-z0-9_-]{2,30}|[a-z]{3,20}[-_]?[0-9][a-z]?))';
const SHORTHANDS: Readonly<Record<string, string>> = {
  VPCE: '(?<vpcEndpointId>vpce-[0-9a-f]{8,17})-[a-z0-9]{8}(?:-[a-z0-9-]{1,30})?',
  BUCKET: '[^/]{1,255}?',
  SHAPED,
  R: `(?<region>${LABEL})`,
  L: LABEL,
};

function compile([pattern, kind, service, product, place]: Row): HostRule {
  return { pattern: expand(pattern), kind, service, product, isGlobal: place === 'global' };
}

/** Every dot of a pattern is the host's own; the shorthands stand for what is said above. */
function expand(pattern: string): RegExp {
  const source = pattern
    .replaceAll('.', String.raw`\.`)
    .replace(/\b(?:VPCE|BUCKET|SHAPED)\b|(?<![A-Za-z])[RL](?![A-Za-z])/g, (name) => SHORTHANDS[name] ?? name);
  return new RegExp(`^${source}$`, 'i');
}

export const hostRules: readonly HostRule[] = rows.map(compile);
export const hostRulesOutside: readonly HostRule[] = rowsOutside.map(compile);

/** `<service>.<region>`, `<region>.<service>`, `<service>`: what most APIs are called. */
export const genericRules = {
  vpce: expand('(?:[a-z0-9.-]{1,100}.)?VPCE.(?<service>[a-z0-9.-]{1,100}).R.vpce'),
  regional: expand('(?:fips.)?(?<service>[a-z0-9][a-z0-9.-]{0,100}?)(?:-fips)?.SHAPED'),
  /** What should have been a Region: `{region}`, `undefined`, or its name in the console. */
  standIn: expand(
    `(?<service>[a-z0-9][a-z0-9.-]{0,100}?).(?<region>[{<$%][^.]{0,60}|undefined|none|null|nan|${cities.join('|')})`,
  ),
  regionFirst: expand('(?:[a-z0-9.-]{1,100}.)?SHAPED.(?<service>[a-z0-9-]{1,60})'),
  global: expand('(?<service>[a-z0-9][a-z0-9.-]{0,100}?)(?:-fips)?(?:.(?<scope>global|us-gov))?'),
} as const;
