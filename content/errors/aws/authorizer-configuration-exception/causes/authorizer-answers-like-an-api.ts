import { defineCause } from '#core';
import { refusalAsResponse } from '../refusal.ts';

export const cause = defineCause({
  id: 'authorizer-answers-like-an-api',
  explains: ['AuthorizerConfigurationException'],
  title: {
    ja: 'オーソライザーが、ポリシーではなくHTTPの応答（`statusCode`）を返している',
    en: 'The authorizer returns an HTTP response (`statusCode`) and not a policy',
  },
  howToTell: {
    ja: '実行ログの`Authorizer result body before parsing`に`statusCode`があり、`policyDocument`がありません。',
    en: '`Authorizer result body before parsing` in the execution log shows a `statusCode` and no `policyDocument`.',
  },
  fix: {
    ja: '401にするなら`Unauthorized`を投げ、403にするならDenyのポリシーを返します。本文を変えたいときはゲートウェイレスポンスを設定します。',
    en: 'Throw `Unauthorized` for a 401 or return a policy with Deny for a 403; to change the body, set the gateway response.',
  },
  verify: {
    ja: '拒否されたリクエストが、ゲートウェイレスポンスに書いた本文で401か403を返します。',
    en: 'A refused request answers 401 or 403 with the body of the gateway response.',
  },
  why: {
    'status-returned': {
      ja: 'オーソライザーが`{status}`という応答を返しています。オーソライザーの戻り値はポリシーとしてしか読まれません。',
      en: 'The authorizer returns a response with `{status}`; what an authorizer returns is read as a policy and as nothing else.',
    },
  },
  prior: 1,
  stop: 'authorization',
  sources: [
    {
      url: 'https://github.com/serverless/examples/issues/305',
      title: 'serverless/examples #305',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-use-lambda-authorizer.html',
      title: 'Use API Gateway Lambda authorizers',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const answer =
      facts.code('AuthorizerConfigurationException', 'AuthorizerFailureException') ??
      facts.says(/Could not parse policy|\{\s{0,4}"message"\s{0,4}:\s{0,4}null\s{0,4}\}/);
    const returned = answer ? refusalAsResponse(facts) : undefined;
    return returned
      ? judge.supports('strong', 'status-returned', { status: returned.groups['status'] ?? '' }, returned)
      : [];
  },
});
