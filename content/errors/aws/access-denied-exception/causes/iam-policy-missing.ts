import { defineCause } from '#core';
import { anonymousRefusal, authorizerRefusal, decidingPolicy, deniedCode, namedAction } from '../wording.ts';

const SPECIAL =
  /^(?:iam:(?:PassRole|CreateServiceLinkedRole)|ecr(?:-public)?:GetAuthorizationToken|ec2:CreateTags|[a-z0-9-]{2,40}:TagResource)$/;

export const cause = defineCause({
  id: 'iam-policy-missing',
  explains: ['AccessDeniedException', 'AccessDenied', 'UnauthorizedOperation', 'AuthorizationError'],
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
    'other-policy': {
      ja: '`{policy}`が決めたとメッセージに書かれています。呼び出し元のポリシーに許可を足しても変わりません。',
      en: 'The message says that a `{policy}` decided: an Allow in the caller’s own policies changes nothing.',
    },
    explicit: {
      ja: '`{action}`は明示的に拒否されています。許可を足しても変わりません。',
      en: '`{action}` is denied explicitly: an Allow changes nothing.',
    },
    decoded: {
      ja: '復号したメッセージは、`{action}`に当たるAllowもDenyもないことを示しています。',
      en: 'The decoded message shows neither an Allow nor a Deny for `{action}`.',
    },
    assume: {
      ja: '`{action}`は、呼び出し元のポリシーと引き受けるロールの信頼ポリシーの両方が決めます。',
      en: '`{action}` is decided by the caller’s policies and by the trust policy of the role.',
    },
    anonymous: {
      ja: '主語が`anonymous`です。IAMポリシーを持つ呼び出し元がいません。',
      en: 'The subject is `anonymous`: there is no caller that could have an IAM policy.',
    },
    'code-alone': {
      ja: '`{code}`は、多くのサービスでIAMの許可がないという意味です。',
      en: 'In most services `{code}` means that IAM does not allow the action.',
    },
    'authorizer-words': {
      ja: '主語が`User`だけのメッセージはLambdaオーソライザーのもので、IAMの評価ではありません。',
      en: 'A message whose subject is `User` and no more is a Lambda authorizer’s, not IAM’s.',
    },
  },
  prior: 4,
  stop: 'policy',
  experiment: {
    sh: 'aws iam simulate-principal-policy --policy-source-arn {principal} --action-names {action} --resource-arns {resource} --query "EvaluationResults[].EvalDecision" --output text',
    powershell:
      'aws iam simulate-principal-policy --policy-source-arn {principal} --action-names {action} --resource-arns {resource} --query "EvaluationResults[].EvalDecision" --output text',
    tells: {
      ja: '`implicitDeny`なら許可がありません。`allowed`なら、SCP、境界、セッションポリシー、リソースポリシーを調べます。ロールのセッションなら、ロールのARNを渡します。',
      en: '`implicitDeny`: nothing allows it. `allowed`: look at SCPs, boundaries, session policies and the resource’s policy. For a role’s session give the role’s ARN.',
    },
  },
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
    const denial = facts.all('denial').find(({ value }) => value.action);
    const named = namedAction(facts);
    if (!denial || !named) {
      const code = deniedCode(facts);
      return code ? judge.supports('weak', 'code-alone', { code: code.value.code }, code) : [];
    }
    const { mode, policyType } = denial.value;
    const { action } = named;
    const decided = decidingPolicy(facts);
    const policy = decided?.groups['policy'] ?? '';
    if (policyType && policyType !== 'identity')
      return judge.against('strong', 'other-policy', { policy: policy || policyType }, decided ?? named);
    // The root user has every permission in its own account: another one's policy refused it.
    const { principal, resource } = denial.value;
    if (/:root$/.test(principal?.value ?? '')) return [];
    // Whoever calls with a token has no policies of their own.
    if (/^sts:AssumeRoleWith/.test(action)) return [];
    if (action.startsWith('sts:') && !policyType) return judge.supports('weak', 'assume', { action }, named);
    // On API Gateway the words do not tell a Deny of the caller's policy from one of the API's.
    if (mode === 'explicit' && action !== 'execute-api:Invoke')
      return judge.against('moderate', 'explicit', { action }, decided ?? named);
    if (!denial.value.principal || !facts.message(/not authorized/))
      return judge.supports('strong', 'decoded', { action }, named);
    // In another account two policies have to allow it, and the words do not say which one does not.
    if (!policyType && isOfAnother(principal?.value, resource?.value))
      return judge.supports('moderate', 'named', { action }, named);
    // These are missing for a reason that has a cause of its own.
    if (SPECIAL.test(action)) return judge.supports('moderate', 'named', { action }, named);
    return [
      ...judge.supports('strong', 'named', { action }, named),
      ...(decided ? judge.supports('moderate', 'named-policy', { policy }, decided) : []),
    ];
  },
});

const accountOf = (arn = ''): string | undefined =>
  /^arn:[^:]{1,20}:[^:]{0,40}:[^:]{0,30}:(\d{12}):/.exec(arn)?.[1];

/** Both ARNs show their accounts, and these are two. */
const isOfAnother = (principal: string | undefined, resource: string | undefined): boolean => {
  const [caller, owner] = [accountOf(principal), accountOf(resource)];
  return caller !== undefined && owner !== undefined && caller !== owner;
};
