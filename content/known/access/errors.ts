import { defineKnownErrors } from '#core';
import { sure } from '../words.ts';

const ec2 = 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html';

export const errors = defineKnownErrors([
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
]);
