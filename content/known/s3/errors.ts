import { defineKnownErrors } from '#core';
import { shared, sure } from '../words.ts';

const s3 = 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html';

export const errors = defineKnownErrors([
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
]);
