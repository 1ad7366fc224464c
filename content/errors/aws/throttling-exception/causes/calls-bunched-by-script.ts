import { defineCause } from '#core';
import { ground, told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'calls-bunched-by-script',
  explains: [
    'ThrottlingException',
    'RequestLimitExceeded',
    'RequestThrottled',
    'PriorRequestNotComplete',
    'TooManyRequestsException',
  ],
  title: {
    ja: 'デプロイやスクリプトが、短い間にAPIを呼びすぎている',
    en: 'A deploy or script calls the API too often in a short time',
  },
  howToTell: {
    ja: 'CloudTrailで、同じ時刻に同じ操作が1つの呼び出し元から集中しています。間隔を空けると通ります。',
    en: 'CloudTrail shows many calls of the operation by one caller at that time, and spaced out they pass.',
  },
  fix: {
    ja: '並列数を減らし、指数バックオフで再試行します。一覧の取得はページの大きさを上げ、結果を使い回します。',
    en: 'Run fewer in parallel and retry with exponential backoff; for listings use larger pages and keep the results.',
  },
  verify: { ja: '同じ処理が最後まで終わります。', en: 'The same job gets through.' },
  why: {
    usual: {
      ja: '`{message}`は、操作ごとの速さの上限を超えたことを表します。',
      en: '`{message}`: the rate of this operation was exceeded.',
    },
    operation: {
      ja: '超えたのは`{operation}`の上限です。',
      en: 'The limit exceeded is that of `{operation}`.',
    },
    tool: { ja: '`{tool}`は多くの操作を並列に呼びます。', en: '`{tool}` makes many calls in parallel.' },
  },
  prior: 5,
  stop: 'operation',
  experiment: {
    sh: 'aws cloudtrail lookup-events --region {region} --max-results 50 --query "Events[].[EventTime,EventName,Username]"',
    powershell:
      'aws cloudtrail lookup-events --region {region} --max-results 50 --query "Events[].[EventTime,EventName,Username]"',
    tells: {
      ja: '同じ操作が1つの名前から集中していればこの原因です。名前が多いなら、アカウント全体で使い切っています。',
      en: 'One name with the same operation over and over means this cause; many names mean that the account as a whole uses it up.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html',
      title: 'Retry behavior',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html',
      title: 'Request throttling for the Amazon EC2 API',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html',
      title: 'Common Error Types - AWS Identity and Access Management',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const operation = facts.one('operation');
    const throttled = facts.code(
      'Throttling',
      'RequestLimitExceeded',
      'RequestThrottled',
      'PriorRequestNotComplete',
    );
    const said = throttled ?? ground(facts);
    if (!said) return [];
    const tool = told(
      facts,
      /\b(?<tool>terraform|aws_[a-z]{2,20}_\w{2,40}|CloudFormation|serverless|sls|cdk|ansible|eksctl|gulp|Pulumi|CodePipeline|for (?:i|\w{1,20}) in)\b/i,
    );
    // The answer of an API of one's own is about its callers and not about AWS's management calls.
    if (!throttled && !operation && !tool) return [];
    return [
      ...judge.supports(
        'weak',
        'usual',
        { message: facts.value('error-message')?.slice(0, 60) ?? 'Throttling' },
        said,
      ),
      ...(operation ? judge.supports('weak', 'operation', { operation: operation.value }, operation) : []),
      ...(tool ? judge.supports('moderate', 'tool', { tool: tool.groups['tool'] ?? '' }, tool) : []),
    ];
  },
});
