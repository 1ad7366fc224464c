import type { Source } from '#core';

/** @returns a public thread. @example thread('aws/aws-cli', 2954) */
export const thread = (repository: string, number: number): Source => ({
  url: `https://github.com/${repository}/issues/${number}`,
  title: `${repository} #${number}`,
  kind: 'thread',
  checked: '2026-11-23',
});

export const s3Errors: Source = {
  url: 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/ErrorResponses.html',
  title: 'Error responses - Amazon Simple Storage Service',
  kind: 'aws',
  checked: '2026-11-23',
};
