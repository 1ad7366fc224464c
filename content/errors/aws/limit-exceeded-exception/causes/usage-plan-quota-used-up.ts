import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'usage-plan-quota-used-up',
  explains: ['LimitExceededException', 'TooManyRequestsException'],
  title: {
    ja: '使用量プランのクォータを、APIキーが使い切った',
    en: 'The API key has used up the quota of its usage plan',
  },
  howToTell: {
    ja: '`x-amzn-ErrorType`が`LimitExceededException`で、`aws apigateway get-usage`のキーの残りが0です。',
    en: '`x-amzn-ErrorType` is `LimitExceededException`, and `aws apigateway get-usage` shows 0 remaining for the key.',
  },
  fix: {
    ja: '使用量プランの`quota`を上げるか、期間が改まるのを待つか、`update-usage`で残りを足します。',
    en: 'Raise the plan’s `quota`, wait for the next period, or add to what remains with `update-usage`.',
  },
  verify: {
    ja: '同じキーの呼び出しが429以外を返します。',
    en: 'A call with the same key answers something other than 429.',
  },
  why: {
    'limit-exceeded': {
      ja: '429の`Limit Exceeded`は、使用量プランのクォータを使い切ったときの応答です。速さの超過は`Too Many Requests`です。',
      en: 'A 429 with `Limit Exceeded` is a usage plan’s quota; a rate would say `Too Many Requests`.',
    },
    'other-words': {
      ja: '`Too Many Requests`は速さの超過で、クォータではありません。',
      en: '`Too Many Requests` is about a rate and not about a quota.',
    },
    'log-says': {
      ja: '実行ログの`{found}`は、このキーのクォータが尽きたことを表します。',
      en: '`{found}` in the execution log: the quota of this key is used up.',
    },
    'key-sent': { ja: 'リクエストに`x-api-key`があります。', en: 'The request carries an `x-api-key`.' },
  },
  prior: 3,
  stop: 'api-key',
  experiment: {
    sh: 'aws apigateway get-usage-plans --region {region} --query "items[].[id,name,quota]"',
    powershell: 'aws apigateway get-usage-plans --region {region} --query "items[].[id,name,quota]"',
    tells: {
      ja: '呼んだAPIのプランに`quota`があればこの原因でありえます。なければ違います。',
      en: 'It may be this cause when the plan of the API has a `quota`, and is not when it has none.',
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
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html',
      title: 'Usage plans and API keys for REST APIs in API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const rate = facts.message(/^Too Many Requests/i);
    if (rate) return judge.rulesOut('other-words', {}, rate);
    const logged = told(facts, /(?<found>Key quota exhausted|exceeded quota limit for API Stage)/);
    if (logged) return judge.supports('strong', 'log-says', { found: logged.groups['found'] ?? '' }, logged);
    if (facts.one('operation')) return [];
    const says = facts.message(/^Limit Exceeded$/i);
    const key = facts.requestHeader('x-api-key');
    return [
      ...(says ? judge.supports('strong', 'limit-exceeded', {}, says) : []),
      ...(says && key ? judge.supports('weak', 'key-sent', {}, key) : []),
    ];
  },
});
