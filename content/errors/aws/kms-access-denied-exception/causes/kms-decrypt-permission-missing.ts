import { defineCause } from '#core';
import { ciphertextSaid, keyRefusal } from '../refusal.ts';

export const cause = defineCause({
  id: 'kms-decrypt-permission-missing',
  explains: ['AccessDeniedException', 'AccessDenied', 'KMSAccessDeniedException'],
  title: {
    ja: '呼び出し元に、暗号化したKMSキーの`kms:Decrypt`がない',
    en: 'The caller has no `kms:Decrypt` on the key that encrypted it',
  },
  howToTell: {
    ja: 'メッセージの末尾が`no identity-based policy allows the kms:Decrypt action`か、`simulate-principal-policy`が`implicitDeny`を返します。',
    en: 'The message ends in `no identity-based policy allows the kms:Decrypt action`, or `simulate-principal-policy` gives `implicitDeny`.',
  },
  fix: {
    ja: '呼び出し元のロールに、そのキーのARNに限った`kms:Decrypt`（書き込みなら`kms:GenerateDataKey`も）を加えます。',
    en: 'Allow `kms:Decrypt` on that key’s ARN to the caller’s role; for writing, `kms:GenerateDataKey` too.',
  },
  verify: {
    ja: '`aws kms decrypt`か、元の操作が通ります。',
    en: '`aws kms decrypt`, or the call behind it, succeeds.',
  },
  why: {
    ciphertext: {
      ja: 'KMSが、キーを見つけられないか使わせてもらえないと答えています。多くは許可の不足です。',
      en: 'KMS answers that it cannot find the key or that you may not use it; mostly a permission is missing.',
    },
    action: { ja: '拒否されたのは`{action}`です。', en: 'What was refused is `{action}`.' },
    secret: {
      ja: 'Secrets Managerは、呼び出し元の権限でKMSに復号を頼みます。それが許されていません。',
      en: 'Secrets Manager asks KMS to decrypt in the caller’s name, and that is not allowed.',
    },
    lambda: {
      ja: 'Lambdaが、実行ロールでキーを使えませんでした。',
      en: 'Lambda could not use the key with the execution role.',
    },
  },
  prior: 5,
  stop: 'policy',
  experiment: {
    sh: 'aws iam simulate-principal-policy --policy-source-arn {principal} --action-names kms:Decrypt --resource-arns {resource} --query "EvaluationResults[].EvalDecision" --output text',
    powershell:
      'aws iam simulate-principal-policy --policy-source-arn {principal} --action-names kms:Decrypt --resource-arns {resource} --query "EvaluationResults[].EvalDecision" --output text',
    tells: {
      ja: '`implicitDeny`なら許可がありません。`allowed`なら、キーポリシーを調べます。',
      en: '`implicitDeny`: not allowed. `allowed`: look at the key policy.',
    },
  },
  sources: [
    {
      url: 'https://github.com/cattle-ops/terraform-aws-gitlab-runner/issues/1253',
      title: 'cattle-ops/terraform-aws-gitlab-runner #1253',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-cdk/issues/6609',
      title: 'aws/aws-cdk #6609',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/kms/latest/developerguide/policy-evaluation.html',
      title: 'Troubleshooting AWS KMS permissions',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/kms/latest/APIReference/API_Decrypt.html',
      title: 'Decrypt',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const refused = keyRefusal(facts);
    if (refused)
      return refused.value.policyType === undefined || refused.value.policyType === 'identity'
        ? judge.supports(
            refused.value.mode === 'explicit' ? 'weak' : 'moderate',
            'action',
            { action: refused.action },
            refused,
          )
        : [];
    const said = ciphertextSaid(facts);
    if (said) return judge.supports('moderate', 'ciphertext', {}, said);
    const secret = facts.message(/^Access to KMS is not allowed\b/);
    if (secret) return judge.supports('moderate', 'secret', {}, secret);
    const lambda = facts.message(/^Lambda was unable to (?:decrypt|configure)\b/);
    return lambda ? judge.supports('moderate', 'lambda', {}, lambda) : [];
  },
});
