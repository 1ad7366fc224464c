import { defineCause } from '#core';

const WORDS = /\bNo bucket named '(?<bucket>[^'\n]{1,80})'\. Is account \S{1,40} bootstrapped/;
/** What `cdk bootstrap` calls the bucket, now and in its first version. */
const NAME = /\b(?:cdk-[a-z0-9]{1,20}-assets-\d{12}-[a-z0-9-]{4,30}|cdktoolkit-stagingbucket-[a-z0-9]{4,30})/;

export const cause = defineCause({
  id: 'cdk-assets-bucket-gone',
  explains: ['NoSuchBucket'],
  title: {
    ja: 'CDKのブートストラップのバケットがない（削除された、または別のリージョン）',
    en: 'The bucket of the CDK bootstrap is missing: deleted by hand, or another Region',
  },
  howToTell: {
    ja: '名前が`cdk-hnb659fds-assets-`で始まります。スタック`CDKToolkit`があるのにバケットだけがなく、`cdk bootstrap`は`no changes`と言います。',
    en: 'The name begins with `cdk-hnb659fds-assets-`. The stack `CDKToolkit` exists without its bucket, and `cdk bootstrap` says `no changes`.',
  },
  fix: {
    ja: 'アカウントとリージョンを指定して`cdk bootstrap`を実行します。`no changes`なら、`CDKToolkit`スタックを消してからもう一度実行します。',
    en: 'Run `cdk bootstrap` for the account and Region. Where it says `no changes`, delete the stack `CDKToolkit` first.',
  },
  verify: {
    ja: '`aws s3api head-bucket`が成功し、`cdk deploy`が`Publishing`を通ります。',
    en: '`aws s3api head-bucket` succeeds, and `cdk deploy` gets past `Publishing`.',
  },
  why: {
    said: {
      ja: 'CDKが`{bucket}`を探して、見つけていません。',
      en: 'The CDK looked for `{bucket}` and did not find it.',
    },
    name: {
      ja: '`{bucket}`は、`cdk bootstrap`が作るバケットの名前です。',
      en: '`{bucket}` is the name of a bucket that `cdk bootstrap` makes.',
    },
  },
  prior: 0,
  stop: 'operation',
  experiment: {
    sh: 'aws cloudformation describe-stack-resources --stack-name CDKToolkit --region {region} --query "StackResources[?LogicalResourceId==\'StagingBucket\'].[PhysicalResourceId,ResourceStatus]" --output text',
    powershell:
      'aws cloudformation describe-stack-resources --stack-name CDKToolkit --region {region} --query "StackResources[?LogicalResourceId==\'StagingBucket\'].[PhysicalResourceId,ResourceStatus]" --output text',
    tells: {
      ja: '名前が出るのに`head-bucket`が404なら、スタックの外で削除されています。スタックがなければ、ブートストラップがまだです。',
      en: 'A name here and a 404 from `head-bucket`: it was deleted outside the stack. No such stack: not bootstrapped yet.',
    },
  },
  sources: [
    {
      url: 'https://github.com/aws-samples/cdk-eks-fargate/issues/2',
      title: 'aws-samples/cdk-eks-fargate #2',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-cdk/issues/18573',
      title: 'aws/aws-cdk #18573',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/cdk/v2/guide/bootstrapping.html',
      title: 'AWS CDK bootstrapping',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.message(WORDS) ?? facts.says(WORDS);
    if (said) return judge.supports('strong', 'said', { bucket: said.groups['bucket'] ?? '' }, said);
    const name = facts.code('NoSuchBucket') && facts.says(NAME);
    return name ? judge.supports('strong', 'name', { bucket: name.text }, name) : [];
  },
});
