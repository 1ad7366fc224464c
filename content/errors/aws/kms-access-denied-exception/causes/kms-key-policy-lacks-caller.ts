import { defineCause } from '#core';
import { ciphertextSaid, keyRefusal } from '../refusal.ts';

export const cause = defineCause({
  id: 'kms-key-policy-lacks-caller',
  explains: ['AccessDeniedException', 'AccessDenied', 'KMSAccessDeniedException'],
  title: {
    ja: 'KMSのキーポリシーが、呼び出し元もそのアカウントも許可していない',
    en: 'The KMS key policy admits neither the caller nor its account',
  },
  howToTell: {
    ja: '`aws kms get-key-policy`に、呼び出し元のARNも`arn:aws:iam::アカウント:root`もありません。IAMポリシーだけでは、キーポリシーが認めない相手はキーを使えません。',
    en: '`aws kms get-key-policy` shows neither the caller’s ARN nor `arn:aws:iam::ACCOUNT:root`; an IAM policy alone does not give a key that the key policy withholds.',
  },
  fix: {
    ja: 'キーポリシーに、呼び出し元のロールへの`kms:Decrypt`（書き込みなら`kms:GenerateDataKey`）を加えます。別アカウントなら、相手のIAMポリシーでも許可します。AWS管理キー（`aws/s3`など）は別アカウントと共有できません。',
    en: 'Give the caller’s role `kms:Decrypt` (and `kms:GenerateDataKey` to write) in the key policy; another account must allow it in IAM as well. AWS managed keys such as `aws/s3` cannot be shared between accounts.',
  },
  verify: {
    ja: '別アカウントや別のロールから、同じ操作が通ります。',
    en: 'The call succeeds from the other account or role.',
  },
  why: {
    resource: {
      ja: 'キーポリシー（リソースベースのポリシー）に許可がないと書かれています。対象は`{action}`です。',
      en: 'It says that no key policy (resource-based policy) allows `{action}`.',
    },
    cross: {
      ja: 'キーのアカウント`{owner}`は、呼び出し元のアカウント`{caller}`と違います。',
      en: 'The key is of account `{owner}`, the caller of `{caller}`.',
    },
    action: {
      ja: '拒否されたのは`{action}`です。キーポリシーも許可に関わります。',
      en: 'What was refused is `{action}`; the key policy has a say in it.',
    },
    ciphertext: {
      ja: 'KMSが、キーを見つけられないか使わせてもらえないと答えています。キーポリシーが認めていないときも、この文です。',
      en: 'KMS answers that it cannot find the key or that you may not use it; it says so where the key policy withholds it.',
    },
    lambda: {
      ja: 'Lambdaの実行ロールがキーを使えませんでした。',
      en: 'Lambda’s execution role could not use the key.',
    },
  },
  prior: 3,
  stop: 'policy',
  experiment: {
    sh: 'aws kms get-key-policy --key-id {resource} --policy-name default --output text',
    powershell: 'aws kms get-key-policy --key-id {resource} --policy-name default --output text',
    tells: {
      ja: '`Principal`に呼び出し元もアカウントの`root`もなければ、これが原因です。',
      en: 'Neither the caller nor the account’s `root` in `Principal`: it is this.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html',
      title: 'Key policies in AWS KMS',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/kms/latest/developerguide/policy-evaluation.html',
      title: 'Troubleshooting AWS KMS permissions',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const refused = keyRefusal(facts);
    if (refused) {
      const { action, value } = refused;
      if (value.policyType === 'resource') return judge.supports('strong', 'resource', { action }, refused);
      if (refused.accounts)
        return judge.supports('strong', 'cross', refused.accounts, value.resource ?? refused);
      return value.policyType || value.mode === 'explicit'
        ? []
        : judge.supports('moderate', 'action', { action }, refused);
    }
    const said = ciphertextSaid(facts);
    if (said) return judge.supports('moderate', 'ciphertext', {}, said);
    const lambda = facts.message(/^Lambda was unable to (?:decrypt|configure)\b/);
    return lambda ? judge.supports('weak', 'lambda', {}, lambda) : [];
  },
});
