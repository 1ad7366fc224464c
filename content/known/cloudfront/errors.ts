import { defineKnownErrors } from '#core';
import { sure } from '../words.ts';

export const errors = defineKnownErrors([
  {
    // Of the API that changes a distribution.
    code: 'InvalidViewerCertificate',
    statuses: [400],
    messages: [
      sure(
        /\bThe certificate that is attached to your distribution doesn't cover the alternate domain name\b/,
      ),
    ],
    source: 'https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateDistribution.html',
  },
]);
