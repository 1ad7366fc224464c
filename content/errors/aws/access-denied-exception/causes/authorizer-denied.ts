import { defineCause } from '#core';
import { anonymousRefusal, authorizerRefusal, codeAlone, namedRefusal } from '../wording.ts';

export const cause = defineCause({
  id: 'authorizer-denied',
  explains: ['AccessDeniedException'],
  title: {
    ja: 'Lambdaオーソライザーのポリシーが拒否している',
    en: 'The Lambda authorizer’s policy refuses the call',
  },
  howToTell: {
    ja: 'オーソライザーのログに、この呼び出しと同じ時刻の実行と、`Effect`が`Deny`のポリシーがあります。',
    en: 'The authorizer’s log holds a run at the time of this call, and the policy it returned says `Deny`.',
  },
  fix: {
    ja: '判定の理由（利用者、スコープ、対象の`methodArn`）をログに出し、送るトークンか判定の条件を直します。',
    en: 'Log why it decides (user, scope, the `methodArn` it was asked about), then correct the token that is sent or the condition.',
  },
  verify: {
    ja: 'オーソライザーが`Allow`を返し、同じリクエストが403以外を返します。',
    en: 'The authorizer returns `Allow`, and the same request answers something other than 403.',
  },
  why: {
    explicit: {
      ja: '`{message}`は、オーソライザーのポリシーにDenyがあるときのメッセージです。',
      en: '`{message}` is said when the authorizer’s policy holds a Deny.',
    },
    implicit: {
      ja: '`{message}`は、オーソライザーのポリシーがこの呼び出しを許可していないときのメッセージです。',
      en: '`{message}` is said when the authorizer’s policy does not allow this call.',
    },
    'code-alone': {
      ja: 'コードだけでは、どのポリシーが拒否したのか分かりません。メッセージの主語が`User`だけならオーソライザーです。',
      en: 'The code alone does not say which policy refused; where the message’s subject is `User` and no more, it is an authorizer.',
    },
    'iam-words': {
      ja: '`{action}`というアクション名を出すのは、IAMかリソースポリシーの拒否です。Lambdaオーソライザーの拒否には出ません。',
      en: 'Naming `{action}` is how IAM and resource policies speak, not a Lambda authorizer.',
    },
  },
  prior: 5,
  stop: 'authorization',
  experiment: {
    sh: 'aws apigateway get-authorizers --rest-api-id {apiId} --region {region} --query "items[].[name,type,authorizerUri]"',
    powershell:
      'aws apigateway get-authorizers --rest-api-id {apiId} --region {region} --query "items[].[name,type,authorizerUri]"',
    tells: {
      ja: '出た関数のログで、同じ時刻に返したポリシーの`Effect`を確かめます。`Deny`か、別の`Resource`ならこの原因です。',
      en: 'Look in the log of the function shown for the policy returned at that time; `Deny`, or another `Resource`, means this cause.',
    },
  },
  sources: [
    {
      url: 'https://repost.aws/knowledge-center/api-gateway-403-error-lambda-authorizer',
      title: 'How do I troubleshoot 403 errors when I use a Lambda authorizer with a REST API?',
      kind: 'aws',
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
    const iam = anonymousRefusal(facts) ?? namedRefusal(facts);
    if (iam) return judge.rulesOut('iam-words', { action: iam.groups['action'] ?? '' }, iam);
    const refusal = authorizerRefusal(facts);
    if (refusal?.groups['deny']) {
      return judge.supports('strong', 'explicit', { message: 'with an explicit deny' }, refusal);
    }
    if (refusal) {
      return judge.supports(
        'weak',
        'implicit',
        { message: 'User is not authorized to access this resource' },
        refusal,
      );
    }
    // An SDK calls a service of AWS, and no API with an authorizer.
    const bySdk = facts.one('tool') ?? facts.one('operation') ?? facts.says(/\(Service: [A-Z]/);
    const code = bySdk ? undefined : codeAlone(facts);
    return code ? judge.supports('weak', 'code-alone', {}, code) : [];
  },
});
