import type { Source } from '#core';

/** @returns a public thread. @example thread('aws/aws-cli', 2102) */
export const thread = (repository: string, number: number): Source => ({
  url: `https://github.com/${repository}/issues/${number}`,
  title: `${repository} #${number}`,
  kind: 'thread',
  checked: '2026-11-23',
});

const aws = (url: Source['url'], title: string): Source => ({
  url,
  title,
  kind: 'aws',
  checked: '2026-11-23',
});

export const serviceEndpoints = aws(
  'https://docs.aws.amazon.com/general/latest/gr/rande.html',
  'AWS service endpoints',
);
export const regionSetting = aws(
  'https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html',
  'AWS Region',
);
export const partitionPages = aws(
  'https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html',
  'Partitions - AWS Fault Isolation Boundaries',
);
export const variantSetting = aws(
  'https://docs.aws.amazon.com/sdkref/latest/guide/feature-endpoints.html',
  'Dual-stack and FIPS endpoints',
);
export const invokeUrl = aws(
  'https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-deploy-api.html',
  'Deploy REST APIs in API Gateway',
);
