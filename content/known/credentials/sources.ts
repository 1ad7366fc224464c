import type { Source } from '#core';

export const commonErrors: Source = {
  url: 'https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html',
  title: 'Common Error Types - AWS Identity and Access Management',
  kind: 'aws',
  checked: '2026-11-23',
};
