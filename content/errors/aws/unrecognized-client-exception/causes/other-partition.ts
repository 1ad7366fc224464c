import { defineCause } from '#core';

export const cause = defineCause({
  id: 'other-partition',
  explains: [
    'UnrecognizedClientException',
    'InvalidClientTokenId',
    'InvalidAccessKeyId',
    'InvalidToken',
    'AuthFailure',
  ],
  title: {
    ja: '別のパーティション（中国、GovCloud）の認証情報を使っている',
    en: 'The credentials belong to another partition (China, GovCloud)',
  },
  howToTell: {
    ja: 'エンドポイントが`cn-`や`us-gov-`のリージョンにあり、同じ認証情報は通常のリージョン（`us-east-1`など）では通ります。',
    en: 'The endpoint is in a `cn-` or `us-gov-` Region, and the same credentials work in an ordinary one such as `us-east-1`.',
  },
  fix: {
    ja: 'そのパーティションのアカウントで発行した認証情報を使うか、リージョンの設定を自分のアカウントのパーティションに合わせます。',
    en: 'Use credentials issued by an account of that partition, or set the Region to one of your own account’s partition.',
  },
  verify: {
    ja: '`aws sts get-caller-identity --region`が返すARNの2番目の項目（`aws`、`aws-cn`、`aws-us-gov`）が、エンドポイントのパーティションと同じです。',
    en: 'The second field of the ARN that `aws sts get-caller-identity --region` prints (`aws`, `aws-cn`, `aws-us-gov`) is the endpoint’s partition.',
  },
  why: {
    'region-of-partition': {
      ja: '`{region}`は別パーティションのリージョンです。そこのアクセスキーはほかでは通らず、ほかのキーはそこでは通りません。',
      en: '`{region}` is a Region of another partition: its access keys are unknown elsewhere, and others are unknown there.',
    },
    'endpoint-of-partition': {
      ja: '`{host}`は`{partition}`パーティションのエンドポイントです。ほかのパーティションで発行したアクセスキーは通りません。',
      en: '`{host}` is an endpoint of partition `{partition}`, which knows no access key of another partition.',
    },
  },
  prior: -3,
  stop: 'signature',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html',
      title: 'Partitions - AWS Fault Isolation Boundaries',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/boto/botocore/issues/1775',
      title: 'boto/botocore #1775',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const region = facts.says(
      /(?<![\w-])(?<region>cn-north(?:west)?-1|us-gov-(?:east|west)-1|eusc-de-east-1)(?![\w-])/,
    );
    const endpoint = facts.endpoint();
    const partition = endpoint?.value.partition;
    if (!endpoint && region)
      return judge.supports(
        'strong',
        'region-of-partition',
        { region: region.groups['region'] ?? '' },
        region,
      );
    const host = facts.value('url')?.host.value;
    if (!endpoint || !partition || partition === 'aws' || !host) return [];
    return judge.supports('strong', 'endpoint-of-partition', { host, partition }, endpoint);
  },
});
