import { defineCause } from '#core';
import { anonymousRefusal, authorizerRefusal, namedRefusal } from '../wording.ts';

export const cause = defineCause({
  id: 'authorizer-policy-cached',
  explains: ['AccessDeniedException'],
  title: {
    ja: 'キャッシュされたLambdaオーソライザーのポリシーが、別のメソッドしか許可していない',
    en: 'The Lambda authorizer’s cached policy allows another method only',
  },
  howToTell: {
    ja: '同じトークンで最初に呼んだメソッドだけが通り、別のメソッドやパスは403です。そのとき、オーソライザーのログに新しい呼び出しはありません。',
    en: 'With one token the method called first works and others answer 403, and the authorizer logs no new call for those.',
  },
  fix: {
    ja: '`event.methodArn`だけでなく、その利用者に許すメソッドとパスをすべて`Resource`に並べて返します。応急処置なら、キャッシュを消すかTTLを0にします。',
    en: 'Return every method and path this user may call as `Resource`, not `event.methodArn` alone. For now, flush the cache or set its TTL to 0.',
  },
  verify: {
    ja: '同じトークンで2つのメソッドを続けて呼んでも、どちらも403を返しません。',
    en: 'Two methods called one after the other with one token: neither answers 403.',
  },
  why: {
    implicit: {
      ja: '`{message}`に`explicit deny`がなく、一致するAllowがポリシーにないだけです。別のメソッド用のポリシーがキャッシュから使われると、この形です。',
      en: '`{message}` has no explicit deny: a policy without a matching Allow, as when another method’s cached policy is used.',
    },
    explicit: {
      ja: '明示的な拒否も、キャッシュされているあいだは同じトークンのすべての呼び出しに効きます。',
      en: 'An explicit deny, too, holds for every call with the token while it is cached.',
    },
    'iam-words': {
      ja: '`{action}`というアクション名を出すのは、IAMかリソースポリシーの拒否です。オーソライザーのキャッシュは関係しません。',
      en: 'Naming `{action}` is how IAM and resource policies speak; the authorizer’s cache has no part in it.',
    },
  },
  prior: 4,
  stop: 'authorization',
  experiment: {
    sh: 'aws apigateway get-authorizers --rest-api-id {apiId} --region {region} --query "items[].[name,authorizerResultTtlInSeconds,identitySource]"',
    powershell:
      'aws apigateway get-authorizers --rest-api-id {apiId} --region {region} --query "items[].[name,authorizerResultTtlInSeconds,identitySource]"',
    tells: {
      ja: 'TTLが0より大きく、関数のポリシーが1つのメソッドだけを許していればこの原因です。0なら違います。',
      en: 'It is this cause when the TTL is above 0 and the function’s policy allows one method alone; with 0 it is not.',
    },
  },
  sources: [
    {
      url: 'https://repost.aws/knowledge-center/api-gateway-lambda-authorization-errors',
      title: 'Why does my API Gateway proxy resource with a Lambda authorizer and caching return 403?',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/serverless/serverless/issues/6176',
      title: 'serverless/serverless #6176',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/auth0-samples/jwt-rsa-aws-custom-authorizer/pull/8',
      title: 'auth0-samples/jwt-rsa-aws-custom-authorizer #8',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const iam = anonymousRefusal(facts) ?? namedRefusal(facts);
    if (iam) return judge.rulesOut('iam-words', { action: iam.groups['action'] ?? '' }, iam);
    const refusal = authorizerRefusal(facts);
    if (!refusal) return [];
    return refusal.groups['deny']
      ? judge.supports('weak', 'explicit', {}, refusal)
      : judge.supports(
          'moderate',
          'implicit',
          { message: 'User is not authorized to access this resource' },
          refusal,
        );
  },
});
