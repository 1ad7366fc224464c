/**
 * Tells hosts apart by who runs them. AWS lets customers put programs of their own under its names, so only the
 * shapes of AWS's own endpoints count as AWS; whatever else ends like one of its names is a customer's.
 * From the host patterns of botocore 1.43.67 and the services' own pages; names of regions are taken by shape.
 */
import type { HostClass } from './model.ts';

/** DNS suffixes of the APIs. Those of closed networks are missing: no page of the internet reaches them. */
const API_SUFFIX =
  /\.(?:amazonaws\.com(?:\.cn)?|amazonaws\.eu|api\.aws|api\.amazonwebservices\.(?:com\.cn|eu))$/;

const REGION = '[a-z]{2,4}(?:-[a-z]{2,10}){1,2}-[0-9]{1,2}';

/** Endpoints with a dot in the service's part. */
const DOTTED = [
  '(?:api|featurestore-runtime|metrics|runtime)\\.sagemaker',
  '(?:models|runtime)\\.lex',
  'api\\.(?:detective|ecr|ecr-public|iotdeviceadvisor|iotwireless|mediatailor|pricing|tunneling\\.iot)',
  '(?:catalog|entitlement|metering)\\.marketplace',
  '(?:ingest|query)\\.timestream',
  'streams\\.dynamodb',
  'portal\\.sso',
  'sms-voice\\.pinpoint',
  's3(?:-fips)?\\.dualstack',
].join('|');

/** What stands before the suffix of an endpoint that AWS runs: `<service>`, `<service>.<region>`, interface endpoints. */
const OWN_ENDPOINT = new RegExp(
  [
    '^(?:[a-z0-9-]{1,63}',
    `(?:[a-z0-9-]{1,63}|${DOTTED})\\.${REGION}`,
    `${REGION}\\.(?:queue|elasticmapreduce)`,
    `vpce-[0-9a-f]{8,17}-[a-z0-9-]{1,60}\\.(?!vpce-|execute-api)[a-z0-9-]{1,63}\\.${REGION}\\.vpce)$`,
  ].join('|'),
);

type Row = readonly [pattern: RegExp, product: string | undefined, ...services: string[]];

/** Customers' hosts by the whole name; first match wins. */
const CUSTOMERS: readonly Row[] = [
  [/\.execute-api(?:-fips)?\./, 'Amazon API Gateway', 'execute-api'],
  [/\.lambda-url\.[a-z0-9-]{1,40}\.on\./, 'Lambda function URL', 'lambda'],
  [/\.appsync(?:-realtime)?-api\./, 'AWS AppSync', 'appsync'],
  [/\.s3-website[.-]/, 'Amazon S3 website'],
  [/\.s3-object-lambda/, 'S3 Object Lambda', 's3-object-lambda'],
  [/\.s3-outposts/, 'S3 on Outposts', 's3-outposts'],
  [/(?:^|\.)s3express-/, 'Amazon S3', 's3express'],
  [/\.s3(?:[.-]|$)/, 'Amazon S3', 's3'],
  [/\.elb\./, 'Elastic Load Balancing'],
  [/\.compute(?:-1)?\./, 'Amazon EC2'],
  [/\.cloudfront\.(?:net|cn)$/, 'Amazon CloudFront'],
  [/\.(?:es|aos)\./, 'Amazon OpenSearch Service', 'es'],
  [/\.aoss\./, 'OpenSearch Serverless', 'aoss'],
  [/\.iot\./, 'AWS IoT Core', 'iotdata', 'iotdevicegateway'],
  [/\.neptune\./, 'Amazon Neptune', 'neptune-db'],
  [/\.vpc-lattice-svcs\./, 'VPC Lattice', 'vpc-lattice-svcs'],
  [/\.data\.mediastore\./, 'MediaStore', 'mediastore'],
  [/\.cloudsearch\./, 'CloudSearch', 'cloudsearch'],
  [/\.gateway\.bedrock-agentcore\./, 'Bedrock AgentCore', 'bedrock-agentcore'],
];

/** Suffixes under which everything is a customer's. */
const CUSTOMER_SUFFIX =
  /\.(?:on\.aws|on\.amazonwebservices\.(?:com\.cn|eu)|cloudfront\.(?:net|cn)|awsglobalaccelerator\.com|amplifyapp\.com|awsapprunner\.com|elasticbeanstalk\.com|amazoncognito\.com|awsapps\.(?:com|cn))$/;

/**
 * @param host - in lower case, without port and without a dot at its end.
 * @example hostClassOf('sts.us-east-1.amazonaws.com').kind // 'aws'
 */
export function hostClassOf(host: string): HostClass {
  if (host.length > 253) return { kind: 'other', services: [], looksLikeAws: false };
  const suffix = API_SUFFIX.exec(host)?.[0];
  if (suffix !== undefined && OWN_ENDPOINT.test(host.slice(0, -suffix.length)))
    return { kind: 'aws', services: [], looksLikeAws: false };
  if (suffix === undefined && !CUSTOMER_SUFFIX.test(host))
    return { kind: 'other', services: [], looksLikeAws: looksLikeAws(host) };
  const [, product, ...services] = CUSTOMERS.find(([pattern]) => pattern.test(host)) ?? [/^/, undefined];
  return { kind: 'customer', ...(product ? { product } : {}), services, looksLikeAws: false };
}

/** Labels that no host outside AWS has by chance, and `amazonaws` with a slip in it or inside another word. */
const looksLikeAws = (host: string): boolean =>
  host
    .split('.')
    .some(
      (label) =>
        /^(?:execute-api|lambda-url)$|amazon-?aws|aws-?amazon/.test(label.replaceAll('0', 'o')) ||
        isOneSlipFrom(label, 'amazonaws'),
    );

/** @returns true when taking one letter out of either word, or out of both, makes them the same. */
function isOneSlipFrom(word: string, target: string): boolean {
  if (Math.abs(word.length - target.length) > 1) return false;
  const shorter = shortened(target);
  return shortened(word).some((each) => shorter.includes(each));
}

const shortened = (word: string): string[] => [
  word,
  ...Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1)),
];
