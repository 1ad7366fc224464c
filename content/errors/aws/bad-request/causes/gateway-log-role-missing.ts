import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'gateway-log-role-missing',
  explains: ['BadRequest'],
  title: {
    ja: 'API Gatewayのアカウント設定に、ログを書くロールがない',
    en: 'The account settings of API Gateway name no role for writing logs',
  },
  howToTell: {
    ja: '失敗したのはデプロイで、メッセージに`CloudWatch Logs role ARN must be set`とあります。そのリージョンで初めてログを有効化すると起きます。',
    en: 'It is a deploy that fails, with `CloudWatch Logs role ARN must be set`, the first time logging is turned on in a Region.',
  },
  fix: {
    ja: '`AmazonAPIGatewayPushToCloudWatchLogs`を付けたロールを作り、`update-account`でリージョンごとに1回だけ設定します。',
    en: 'Make a role with `AmazonAPIGatewayPushToCloudWatchLogs` and set it with `update-account`, once in each Region.',
  },
  verify: {
    ja: '`aws apigateway get-account`に`cloudwatchRoleArn`が出て、同じデプロイが通ります。',
    en: '`aws apigateway get-account` shows `cloudwatchRoleArn`, and the same deploy passes.',
  },
  why: {
    'says-so': {
      ja: '`{message}`は、ログを書くロールがこのリージョンに設定されていないことを表します。',
      en: '`{message}`: no role for logs is set in this Region.',
    },
  },
  prior: 1,
  stop: 'operation',
  sources: [
    {
      url: 'https://github.com/Miserlou/Zappa/issues/1946',
      title: 'Miserlou/Zappa #1946',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/anomalyco/sst/issues/1556',
      title: 'anomalyco/sst #1556',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(facts, /(?<message>CloudWatch Logs role ARN must be set)/);
    return says ? judge.supports('strong', 'says-so', { message: says.groups['message'] ?? '' }, says) : [];
  },
});
