import type { Source } from '#core';

/** @returns a public thread. @example thread('hashicorp/terraform-provider-aws', 1102) */
export const thread = (repository: string, number: number, kind: 'issues' | 'pull' = 'issues'): Source => ({
  url: `https://github.com/${repository}/${kind}/${number}`,
  title: `${repository} #${number}`,
  kind: 'thread',
  checked: '2026-11-23',
});

export const ec2Errors: Source = {
  url: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html',
  title: 'Error codes for the Amazon EC2 API',
  kind: 'aws',
  checked: '2026-11-23',
};
