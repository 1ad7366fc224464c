import { defineKnownErrors } from '#core';
import { sure } from '../words.ts';

const s3 = 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/ErrorResponses.html';

export const errors = defineKnownErrors([
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
    code: 'InternalError',
    statuses: [500],
    messages: [sure(/^We encountered an internal error\. Please try again/, 's3')],
    source: s3,
  },
  {
    code: 'BucketNotEmpty',
    statuses: [409],
    messages: [sure(/^The bucket you tried to delete is not empty/, 's3')],
    source: s3,
  },
  {
    code: 'OperationAborted',
    statuses: [409],
    messages: [
      sure(/^A conflicting conditional operation is currently in progress against this resource/, 's3'),
    ],
    source: s3,
  },
  {
    code: 'ConditionalRequestConflict',
    statuses: [409],
    messages: [sure(/^The conditional request cannot succeed due to a conflicting operation/, 's3')],
    source: s3,
  },
  {
    code: 'InvalidLocationConstraint',
    statuses: [400],
    messages: [sure(/^The specified location-constraint is not valid/, 's3')],
    source: s3,
  },
  {
    code: 'KeyTooLongError',
    aliases: ['KeyTooLong'],
    statuses: [400],
    messages: [sure(/^Your key is too long/, 's3')],
    source: s3,
  },
  {
    code: 'MalformedXML',
    statuses: [400],
    messages: [
      sure(
        /^The XML you provided was not well-formed or did not validate against our published schema/,
        's3',
      ),
    ],
    source: s3,
  },
  { code: 'MalformedACLError', statuses: [400], messages: [], source: s3 },
  {
    code: 'MalformedPolicy',
    statuses: [400],
    messages: [
      sure(/^Policies must be valid JSON and the first byte must be/, 's3'),
      sure(/^Missing required field (?:Statement|Principal|Action|Effect|Resource)\b/, 's3'),
      sure(
        /^(?:Policy has invalid (?:resource|action|principal)|Action does not apply to any resource\(s\) in statement)\b/,
        's3',
      ),
    ],
    source: s3,
  },
  {
    code: 'EntityTooSmall',
    statuses: [400],
    messages: [sure(/^Your proposed upload is smaller than the minimum allowed (?:object )?size/, 's3')],
    source: s3,
  },
  {
    code: 'InvalidPart',
    statuses: [400],
    messages: [sure(/^One or more of the specified parts could not be found/, 's3')],
    source: s3,
  },
  {
    code: 'InvalidRange',
    statuses: [416],
    messages: [sure(/^The requested range is not satisfiable/, 's3')],
    source: s3,
  },
  {
    code: 'InvalidBucketAclWithObjectOwnership',
    statuses: [400],
    messages: [sure(/^Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting/, 's3')],
    source: s3,
  },
  {
    code: 'MissingContentLength',
    statuses: [411],
    messages: [sure(/^You must provide the Content-Length HTTP header/, 's3')],
    source: s3,
  },
  {
    code: 'RequestTimeout',
    statuses: [400],
    messages: [
      sure(
        /^Your socket connection to the server was not read from or written to within the timeout period/,
        's3',
      ),
    ],
    source: s3,
  },
  {
    code: 'NoSuchVersion',
    statuses: [404],
    messages: [sure(/^The specified version does not exist/, 's3')],
    source: s3,
  },
  {
    code: 'NoSuchBucketPolicy',
    statuses: [404],
    messages: [sure(/^The bucket policy does not exist/, 's3')],
    source: s3,
  },
  {
    code: 'NoSuchCORSConfiguration',
    statuses: [404],
    messages: [sure(/^The CORS configuration does not exist/, 's3')],
    source: s3,
  },
  {
    code: 'NoSuchLifecycleConfiguration',
    statuses: [404],
    messages: [sure(/^The lifecycle configuration does not exist/, 's3')],
    source: s3,
  },
  {
    code: 'NoSuchWebsiteConfiguration',
    statuses: [404],
    messages: [sure(/^The specified bucket does not have a website configuration/, 's3')],
    source: s3,
  },
  { code: 'NoSuchTagSet', statuses: [404], messages: [sure(/^The TagSet does not exist/, 's3')], source: s3 },
  {
    code: 'NoSuchConfiguration',
    statuses: [404],
    messages: [sure(/^The specified configuration does not exist/, 's3')],
    source: s3,
  },
  {
    code: 'NoSuchPublicAccessBlockConfiguration',
    statuses: [404],
    messages: [sure(/^The public access block configuration was not found/, 's3')],
    source: s3,
  },
  {
    code: 'ServerSideEncryptionConfigurationNotFoundError',
    statuses: [404],
    messages: [sure(/^The server side encryption configuration was not found/, 's3')],
    source: s3,
  },
  {
    code: 'ReplicationConfigurationNotFoundError',
    statuses: [404],
    messages: [sure(/^The replication configuration was not found/, 's3')],
    source: s3,
  },
  {
    code: 'OwnershipControlsNotFoundError',
    statuses: [404],
    messages: [sure(/^The bucket ownership controls were not found/, 's3')],
    source: s3,
  },
  {
    code: 'ObjectLockConfigurationNotFoundError',
    aliases: ['NoSuchObjectLockConfiguration'],
    statuses: [404],
    messages: [sure(/^Object Lock configuration does not exist for this bucket/, 's3')],
    source: s3,
  },
  {
    code: 'TooManyBuckets',
    statuses: [400],
    messages: [sure(/^You have attempted to create more buckets than allowed/, 's3')],
    source: s3,
  },
  {
    code: 'RestoreAlreadyInProgress',
    statuses: [409],
    messages: [sure(/^Object restore is already in progress/, 's3')],
    source: s3,
  },
  {
    code: 'InvalidStorageClass',
    statuses: [400],
    messages: [sure(/^The storage class you specified is not valid/, 's3')],
    source: s3,
  },
  {
    code: 'MetadataTooLarge',
    statuses: [400],
    messages: [sure(/^Your metadata headers exceed the maximum allowed metadata size/, 's3')],
    source: s3,
  },
  {
    code: 'AccessForbidden',
    statuses: [403],
    messages: [
      sure(/^CORSResponse: CORS is not enabled for this bucket/, 's3'),
      sure(/^CORSResponse: This CORS request is not allowed/, 's3'),
    ],
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors-troubleshooting.html',
  },
]);
