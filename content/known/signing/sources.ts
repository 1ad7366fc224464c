import type { Source } from '#core';

const aws = (url: Source['url'], title: string): Source => ({
  url,
  title,
  kind: 'aws',
  checked: '2026-11-23',
});

/** @returns a public thread. @example thread('aws/aws-cli', 2954) */
export const thread = (repository: string, number: number, kind: 'issues' | 'pull' = 'issues'): Source => ({
  url: `https://github.com/${repository}/${kind}/${number}`,
  title: `${repository} #${number}`,
  kind: 'thread',
  checked: '2026-11-23',
});

export const s3Errors = aws(
  'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/ErrorResponses.html',
  'Error responses - Amazon Simple Storage Service',
);
export const signedRequest = aws(
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html',
  'Create a signed AWS API request',
);
export const presignedUrls = aws(
  'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html',
  'Download and upload objects with presigned URLs',
);
export const integrity = aws(
  'https://docs.aws.amazon.com/sdkref/latest/guide/feature-dataintegrity.html',
  'Data Integrity Protections for Amazon S3 - AWS SDKs and Tools',
);
