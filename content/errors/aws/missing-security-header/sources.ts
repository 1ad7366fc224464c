import type { Source } from '#core';

/** @returns a public thread. @example thread('hashicorp/terraform-provider-aws', 32772) */
export const thread = (repository: string, number: number, kind: 'issues' | 'pull' = 'issues'): Source => ({
  url: `https://github.com/${repository}/${kind}/${number}`,
  title: `${repository} #${number}`,
  kind: 'thread',
  checked: '2026-11-23',
});
