import type { Source } from '#core';

/** @returns a public thread. @example thread('aws/aws-sdk-js', 3493) */
export const thread = (repository: string, number: number): Source => ({
  url: `https://github.com/${repository}/issues/${number}`,
  title: `${repository} #${number}`,
  kind: 'thread',
  checked: '2026-11-23',
});

export const presignedUrls: Source = {
  url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html',
  title: 'Download and upload objects with presigned URLs',
  kind: 'aws',
  checked: '2026-11-23',
};
