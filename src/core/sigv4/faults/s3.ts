import { splitTarget } from '../canonical-request.ts';
import { headerOf } from '../claim.ts';
import { readable } from '../bytes.ts';
import { firstValues, type Given } from './given.ts';
import type { Fault } from './model.ts';
import { denied, invalidArgument, invalidRequest } from './s3-answers.ts';
import { s3HeaderFaults } from './s3-header.ts';
import { s3QueryFaults } from './s3-query.ts';

/**
 * @returns what S3 finds, in its order. A request that is not signed at all is none of its faults: it is anonymous.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
 */
export function s3Faults(given: Given): Fault[] {
  if (given.where === 'both') return [twoMechanisms(given)];
  if (given.isVersion2) return version2(given);
  if (given.where === 'none') return [];
  const own = given.where === 'header' ? s3HeaderFaults(given) : s3QueryFaults(given);
  const last = [
    given.where === 'header' ? payloadHeader(given) : undefined,
    headersSigned(given),
    keyKnown(given),
  ];
  return [...escapes(given), ...own, ...last.filter((fault) => fault !== undefined)];
}

function escapes({ request }: Given): Fault[] {
  const broken = /%(?![\da-f]{2})[\s\S]{0,2}/i.exec(splitTarget(request.target).path)?.[0];
  if (broken === undefined) return [];
  const places = [{ in: 'path', seen: readable(broken) }] as const;
  return [
    {
      check: 'escapes',
      code: 'InvalidURI',
      message: "Couldn't parse the specified URI.",
      status: 400,
      places,
    },
  ];
}

const twoMechanisms = (given: Given): Fault =>
  invalidArgument(
    'mechanism',
    'Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter' +
      ' or the Authorization header should be specified',
    'Authorization',
    [
      { in: 'header', name: 'Authorization', seen: given.algorithm },
      { in: 'query', name: 'X-Amz-Algorithm', seen: firstValues(given.request).get('X-Amz-Algorithm') },
    ],
  );

/**
 * Regions opened before 2014 still take Version 2 for buckets made before 24 June 2020.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/VAPI-end-of-life-guide.html
 */
const KNOWS_VERSION_2: ReadonlySet<string> = new Set([
  'us-east-1',
  'us-west-1',
  'us-west-2',
  'ap-northeast-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'eu-west-1',
  'sa-east-1',
]);

function version2({ where, context }: Given): Fault[] {
  if (context.region === undefined || KNOWS_VERSION_2.has(context.region)) return [];
  const message =
    'The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.';
  return [
    invalidRequest('algorithm', message, [
      where === 'header'
        ? { in: 'header', name: 'Authorization', seen: 'AWS', wanted: 'AWS4-HMAC-SHA256' }
        : { in: 'query', name: 'AWSAccessKeyId', wanted: 'X-Amz-Algorithm' },
    ]),
  ];
}

const STREAMING =
  /^STREAMING-(?:UNSIGNED-PAYLOAD-TRAILER|AWS4-(?:HMAC|ECDSA-P256)-SHA256-PAYLOAD(?:-TRAILER)?)$/;

function payloadHeader({ request }: Given): Fault | undefined {
  const name = 'x-amz-content-sha256';
  const value = headerOf(request, name);
  if (!value)
    return invalidRequest('payload-header', `Missing required header for this request: ${name}`, [
      { in: 'header', name },
    ]);
  if (value === 'UNSIGNED-PAYLOAD' || STREAMING.test(value) || /^[\da-f]{64}$/i.test(value)) return undefined;
  return invalidArgument(
    'payload-header',
    'x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER, ' +
      'STREAMING-AWS4-HMAC-SHA256-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER, ' +
      'STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD, STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD-TRAILER ' +
      'or a valid sha256 value.',
    name,
    [{ in: 'header', name, seen: readable(value) }],
  );
}

function headersSigned({ signedHeaders, sentHeaders }: Given): Fault | undefined {
  if (!signedHeaders) return undefined;
  const unsigned = sentHeaders.filter(
    (name) => (name === 'host' || name.startsWith('x-amz-')) && !signedHeaders.includes(name),
  );
  if (unsigned.length === 0) return undefined;
  return denied(
    'headers-signed',
    'There were headers present in the request which were not signed',
    unsigned.map((name) => ({ in: 'header', name })),
    [['HeadersNotSigned', unsigned.join(', ')]],
  );
}

/** How S3 answers a temporary key without its token has not been recorded. */
function keyKnown({ credential = '', context: { isKnownKey }, hasToken }: Given): Fault | undefined {
  const accessKeyId = credential.split('/', 1)[0] ?? '';
  if (accessKeyId.startsWith('ASIA') && !hasToken)
    return { check: 'key-known', places: [{ in: 'header', name: 'X-Amz-Security-Token' }] };
  if (isKnownKey !== false) return undefined;
  return {
    check: 'key-known',
    code: 'InvalidAccessKeyId',
    message: 'The AWS Access Key Id you provided does not exist in our records.',
    status: 403,
    places: [{ in: 'authorization', name: 'Credential', seen: accessKeyId }],
  };
}
