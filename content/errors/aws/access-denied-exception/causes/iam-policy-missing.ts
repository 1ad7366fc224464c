import { defineCause } from '#core';
import { anonymousRefusal, authorizerRefusal, decidingPolicy, exactCode, namedRefusal } from '../wording.ts';

export const cause = defineCause({
  id: 'iam-policy-missing',
  explains: ['AccessDeniedException'],
  title: {
    ja: '呼び出し元のIAMポリシーにこのアクションの許可がない',
    en: 'The caller’s IAM policies do not allow this action',
  },
  howToTell: {
    ja: 'メッセージが`User: arn:…`で始まり、`aws sts get-caller-identity`の`Arn`と同じです。署名と呼び出し元は検証済みです。',
    en: 'The message begins with `User: arn:…`, the same as `Arn` in `aws sts get-caller-identity`: signature and caller are settled.',
  },
  fix: {
    ja: 'メッセージの`perform:`の後のアクションを、`on resource:`の後のARNに限って、そのロールかユーザーのポリシーに加えます。別アカウントのAPIなら、リソースポリシーの許可も要ります。',
    en: 'Allow the action after `perform:` on the ARN after `on resource:` in that role’s or user’s policy, and on nothing else. For an API of another account, its resource policy must allow it too.',
  },
  verify: {
    ja: '`aws iam simulate-principal-policy`の`EvalDecision`が`allowed`で、同じリクエストが403（JSONプロトコルでは400）以外を返します。',
    en: '`aws iam simulate-principal-policy` gives `allowed` as `EvalDecision`, and the same request answers something other than 403 (400 in the JSON protocol).',
  },
  why: {
    named: {
      ja: 'メッセージが呼び出し元と、許可されていない`{action}`を名指ししています。',
      en: 'The message names the caller and `{action}`, which is not allowed.',
    },
    'named-policy': {
      ja: 'メッセージによると、判定したのは`{policy}`です。',
      en: 'The message says that a `{policy}` decided.',
    },
    'resource-based': {
      ja: '拒否したのは呼び出し元の側ではなく`{policy}`です。',
      en: 'The refusal comes from a `{policy}`, not from the caller’s side.',
    },
    anonymous: {
      ja: '主語が`anonymous`です。IAMポリシーを持つ呼び出し元がいません。',
      en: 'The subject is `anonymous`: there is no caller that could have an IAM policy.',
    },
    'code-alone': {
      ja: 'AccessDeniedExceptionは、多くのサービスでIAMの許可がないという意味です。',
      en: 'In most services AccessDeniedException means that IAM does not allow the action.',
    },
    'authorizer-words': {
      ja: '主語が`User`だけのメッセージはLambdaオーソライザーのもので、IAMの評価ではありません。',
      en: 'A message whose subject is `User` and no more is a Lambda authorizer’s, not IAM’s.',
    },
  },
  prior: 4,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-control-access-using-iam-policies-to-invoke-api.html',
      title: 'Control access for invoking an API',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html',
      title: 'Troubleshoot access denied error messages',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-amplify/amplify-js/issues/11265',
      title: 'aws-amplify/amplify-js #11265',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const anonymous = anonymousRefusal(facts);
    if (anonymous) return judge.rulesOut('anonymous', {}, anonymous);
    const authorizer = authorizerRefusal(facts);
    if (authorizer) return judge.rulesOut('authorizer-words', {}, authorizer);
    const named = namedRefusal(facts);
    if (!named) {
      const code = facts.message(/^Forbidden\b/) ? undefined : exactCode(facts);
      return code ? judge.supports('weak', 'code-alone', {}, code) : [];
    }
    const decided = decidingPolicy(facts);
    const policy = decided?.groups['policy'] ?? '';
    if (decided && policy === 'resource-based policy')
      return judge.against('strong', 'resource-based', { policy }, decided);
    return [
      ...judge.supports('strong', 'named', { action: named.groups['action'] ?? '' }, named),
      ...(decided ? judge.supports('moderate', 'named-policy', { policy }, decided) : []),
    ];
  },
});
