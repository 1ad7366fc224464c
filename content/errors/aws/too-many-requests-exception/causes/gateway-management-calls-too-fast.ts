import { defineCause } from '#core';
import { gatewayManagement } from '../management.ts';

export const cause = defineCause({
  id: 'gateway-management-calls-too-fast',
  explains: ['TooManyRequestsException', 'ThrottlingException'],
  title: {
    ja: 'デプロイが、API Gatewayの管理APIを短い間に呼びすぎている',
    en: 'A deploy calls API Gateway’s management API too often in a short time',
  },
  howToTell: {
    ja: '失敗したのはAPIの利用者ではなくデプロイで、`CREATE_FAILED`や`UPDATE_FAILED`のリソースが`AWS::ApiGateway`で始まります。',
    en: 'It is a deploy that fails and no caller of the API; the resource with `CREATE_FAILED` or `UPDATE_FAILED` starts with `AWS::ApiGateway`.',
  },
  fix: {
    ja: '同じアカウントとリージョンで並ぶデプロイを直列にし、リソースを`DependsOn`でつなぐか、OpenAPIの本文でAPIをまとめて定義します。',
    en: 'Run the deploys of one account and Region one after the other; chain resources with `DependsOn`, or define the API in one piece as an OpenAPI body.',
  },
  verify: {
    ja: '同じ変更が、ほかのデプロイと重ならなければ通ります。',
    en: 'The same change passes when no other deploy runs beside it.',
  },
  why: {
    management: {
      ja: '`{found}`は管理の操作です。上限は低く、`CreateDeployment`は5秒に1回までです。',
      en: '`{found}` is about management; its limits are low, `CreateDeployment` is one in 5 seconds.',
    },
  },
  prior: 0,
  stop: 'operation',
  sources: [
    {
      url: 'https://github.com/aws/aws-cdk/issues/22229',
      title: 'aws/aws-cdk #22229',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/awslabs/aws-saas-boost/issues/167',
      title: 'awslabs/aws-saas-boost #167',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html',
      title: 'Amazon API Gateway quotas',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const answer =
      facts.message(/Too Many Requests|Rate exceeded/i) ??
      facts.code('TooManyRequests', 'Throttling') ??
      facts.status(429);
    const management = answer ? gatewayManagement(facts) : undefined;
    return management
      ? judge.supports('strong', 'management', { found: management.groups['found'] ?? '' }, management)
      : [];
  },
});
