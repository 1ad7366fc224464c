import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';
import { gatewayManagement } from '../management.ts';

export const cause = defineCause({
  id: 'lambda-management-calls-too-fast',
  explains: ['TooManyRequestsException', 'ThrottlingException'],
  title: {
    ja: 'デプロイやスクリプトが、Lambdaの管理APIを短い間に呼びすぎている',
    en: 'A deploy or script calls Lambda’s management API too often in a short time',
  },
  howToTell: {
    ja: '失敗するのは`CreateFunction`や`UpdateFunctionCode`などで、多くの関数を並列に扱うときだけ起きます。',
    en: 'What fails is `CreateFunction`, `UpdateFunctionCode` and the like, and only while many functions are handled in parallel.',
  },
  fix: {
    ja: '並列数を減らして順に実行し、指数バックオフで再試行します（SDKの`retry_mode`を`adaptive`、`max_attempts`を増やします）。',
    en: 'Run fewer in parallel and retry with exponential backoff (`retry_mode` `adaptive`, more `max_attempts` in the SDK).',
  },
  verify: {
    ja: '同じ数の関数でも、間隔を空けると最後まで終わります。',
    en: 'The same number of functions gets through when spaced out.',
  },
  why: {
    management: {
      ja: '`{operation}`は管理APIの操作で、アカウント全体で毎秒15回ほどに制限されています。',
      en: '`{operation}` belongs to the management API, which is limited to about 15 a second for the account.',
    },
    deploying: {
      ja: 'デプロイの途中（`{found}`）で起きています。',
      en: 'It happened during a deploy (`{found}`).',
    },
    usual: {
      ja: '`Rate exceeded`は、管理APIの呼びすぎでもよく出ます。',
      en: '`Rate exceeded` is also what the management API says when called too often.',
    },
  },
  prior: 3,
  stop: 'operation',
  sources: [
    {
      url: 'https://github.com/amazon-archives/aws-serverless-auth-reference-app/issues/11',
      title: 'amazon-archives/aws-serverless-auth-reference-app #11',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
      title: 'Lambda quotas',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html',
      title: 'Retry behavior',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    if (facts.message(/^Too Many Requests/i) ?? gatewayManagement(facts)) return [];
    const lambda = told(facts, /\blambda\b/i);
    const code =
      facts.code('TooManyRequests', 'CallerRateLimitExceeded') ??
      (lambda ? facts.message(/^Rate exceeded/i) : undefined);
    if (!code) return [];
    const management = told(
      facts,
      /\b(?<operation>(?:Create|Update|Delete|Publish|List|Get|Tag|Put)(?:Function|Alias|Version|EventSource|Layer)\w{0,30})\b/,
    );
    const deploying = facts.says(
      /(?<found>\b(?:Created?\/?updated? Lambda function|create_\w{0,20}functions?|serverless deploy|sls deploy|cdk deploy|sam deploy|terraform apply|gulp|CloudFormation|デプロイ))/i,
    );
    return [
      ...judge.supports('weak', 'usual', {}, code),
      ...(management
        ? judge.supports(
            'strong',
            'management',
            { operation: management.groups['operation'] ?? '' },
            management,
          )
        : []),
      ...(deploying
        ? judge.supports('moderate', 'deploying', { found: deploying.groups['found'] ?? '' }, deploying)
        : []),
    ];
  },
});
