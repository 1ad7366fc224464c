import type { Source } from '#core';

/** @returns a public thread. @example thread('cloudyr/aws.s3', 390) */
export const thread = (repository: string, number: number): Source => ({
  url: `https://github.com/${repository}/issues/${number}`,
  title: `${repository} #${number}`,
  kind: 'thread',
  checked: '2026-11-23',
});
