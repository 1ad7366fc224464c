import { defineKnownErrors } from '#core';
import { shared, sure } from '../words.ts';

const s3 = 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/ErrorResponses.html';
const ec2 = 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html';

export const errors = defineKnownErrors([
  {
    code: 'AccessDenied',
    statuses: [403],
    messages: [
      shared(/^Access Denied\.?$/i),
      shared(/^Not authorized to perform sts:/),
      shared(/^Access to the resource \S{1,400} is denied\b/),
      sure(/^MultiFactorAuthentication failed\b/, 'sts'),
      sure(/^Roles may not be assumed by root accounts/, 'sts'),
      sure(/^Cannot call (?:GetSessionToken|GetFederationToken) with session credentials/, 'sts'),
      sure(
        /^Query-string authentication requires the Signature, Expires and AWSAccessKeyId parameters/,
        's3',
      ),
      sure(/^Anonymous access is forbidden for this operation/, 's3'),
      sure(/^There were headers present in the request which were not signed/, 's3'),
      sure(/^Invalid according to Policy: Policy /, 's3'),
      shared(/^User: [^\s"]{1,300} is not authorized to perform: [a-z0-9-]{1,40}:[A-Za-z0-9*]{1,80}/),
    ],
    source: s3,
  },
  {
    code: 'UnauthorizedOperation',
    statuses: [403],
    messages: [
      sure(/^(?:API: ec2:\w{1,80} )?You are not authorized to perform this operation\b/, 'ec2'),
      // What sts:DecodeAuthorizationMessage gives back: EC2 is the service that encodes its refusals.
      sure(/^\{\s{0,40}"allowed"\s{0,8}:\s{0,8}false,\s{0,40}"explicitDeny"/, 'ec2'),
    ],
    source: ec2,
  },
  {
    code: 'AuthorizationError',
    aliases: ['AuthorizationErrorException'],
    statuses: [403],
    messages: [],
    source: 'https://docs.aws.amazon.com/sns/latest/api/API_Publish.html',
  },
]);
