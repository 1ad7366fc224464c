import type { Source } from '#core';

/** @returns a public thread. @example thread('aws/aws-sdk-js-v3', 6115) */
export const thread = (repository: string, number: number, kind: 'issues' | 'pull' = 'issues'): Source => ({
  url: `https://github.com/${repository}/${kind}/${number}`,
  title: `${repository} #${number}`,
  kind: 'thread',
  checked: '2026-11-23',
});

export const signedRequest: Source = {
  url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html',
  title: 'Create a signed AWS API request',
  kind: 'aws',
  checked: '2026-11-23',
};
