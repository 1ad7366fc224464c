import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';
import { gatewayManagement } from '../management.ts';

export const cause = defineCause({
  id: 'gateway-throttled',
  explains: ['TooManyRequestsException'],
  title: {
    ja: '呼び出しの速さが、API Gatewayのスロットリングの上限を超えた',
    en: 'Calls come faster than API Gateway’s throttle allows',
  },
  howToTell: {
    ja: 'CloudWatchの`4XXError`が呼び出しの多い時刻に増え、ステージか使用量プランの`rateLimit`と`burstLimit`に当たっています。',
    en: '`4XXError` in CloudWatch rises with the calls, at the `rateLimit` or `burstLimit` of the stage or usage plan.',
  },
  fix: {
    ja: 'クライアントに指数バックオフ付きの再試行を入れ、ステージか使用量プランの上限を上げます。アカウントの上限はリージョンで共有されています。',
    en: 'Retry with exponential backoff in the client and raise the limit of the stage or usage plan; the account’s limit is shared across the Region.',
  },
  verify: { ja: '同じ負荷で429が出なくなります。', en: 'The same load brings no 429.' },
  why: {
    'too-many': {
      ja: '`Too Many Requests`は、速さの上限を超えたときのAPI Gatewayの応答です。',
      en: '`Too Many Requests` is what API Gateway says when a rate was exceeded.',
    },
    code: {
      ja: '`{code}`は、速さの上限を超えたときの応答です。',
      en: '`{code}` is the answer when a rate was exceeded.',
    },
    'log-says': {
      ja: '実行ログの`{found}`は、使用量プランに書いた速さを超えたことを表します。',
      en: '`{found}` in the execution log: the rate in the usage plan was exceeded.',
    },
    management: {
      ja: '呼んだのはAPIではなく、APIを作り変える管理の操作（`{found}`）です。',
      en: 'What was called is not an API but the operations that change one (`{found}`).',
    },
    'lambda-words': {
      ja: 'この文言はLambdaのもので、API Gatewayのものではありません。',
      en: 'These words are Lambda’s and not API Gateway’s.',
    },
  },
  prior: 4,
  stop: 'api-key',
  experiment: {
    sh: 'aws apigateway get-stage --rest-api-id {apiId} --stage-name {stage} --region {region} --query methodSettings',
    powershell:
      'aws apigateway get-stage --rest-api-id {apiId} --stage-name {stage} --region {region} --query methodSettings',
    tells: {
      ja: '`throttlingRateLimit`と`throttlingBurstLimit`が、実際の呼び出しの速さより小さければこの原因です。',
      en: 'It is this cause when `throttlingRateLimit` and `throttlingBurstLimit` are below the rate of the calls.',
    },
  },
  sources: [
    {
      url: 'https://repost.aws/knowledge-center/api-gateway-429-limit',
      title:
        'How do I troubleshoot the HTTP 429 error "Limit Exceeded" or "Too Many Requests" when I call my API Gateway API?',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html',
      title: 'Throttle requests to your REST APIs for better throughput in API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const management = gatewayManagement(facts);
    if (management)
      return judge.rulesOut('management', { found: management.groups['found'] ?? '' }, management);
    const logged = told(facts, /(?<found>Key throttle limit exceeded|exceeded throttle limit for API Stage)/);
    if (logged) return judge.supports('strong', 'log-says', { found: logged.groups['found'] ?? '' }, logged);
    const other =
      facts.message(/^Rate Exceeded|ConcurrentInvocationLimitExceeded/i) ?? facts.one('operation');
    if (other) return judge.rulesOut('lambda-words', {}, other);
    const says = facts.message(/^Too Many Requests/i);
    if (says) return judge.supports('moderate', 'too-many', {}, says);
    const code = facts.code('TooManyRequests');
    return code ? judge.supports('weak', 'code', { code: code.value.code }, code) : [];
  },
});
