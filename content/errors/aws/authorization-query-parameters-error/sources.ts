import type { Source } from '#core';

const aws = (url: Source['url'], title: string): Source => ({
  url,
  title,
  kind: 'aws',
  checked: '2026-11-23',
});

/** @returns a public thread. @example thread('aws/aws-cli', 5464) */
export const thread = (repository: string, number: number, kind: 'issues' | 'pull' = 'issues'): Source => ({
  url: `https://github.com/${repository}/${kind}/${number}`,
  title: `${repository} #${number}`,
  kind: 'thread',
  checked: '2026-11-23',
});

export const queryAuthentication = aws(
  'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/sigv4-query-string-auth.html',
  'Authenticating Requests: Using Query Parameters (AWS Signature Version 4)',
);
export const presignedUrls = aws(
  'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html',
  'Download and upload objects with presigned URLs',
);
