import { defineCause } from '#core';
import { DENIED, refusal } from '../refusal.ts';

export const cause = defineCause({
  id: 'mfa-required',
  explains: DENIED,
  title: {
    ja: 'MFAなしの認証情報で、MFAを条件にしたポリシーに拒否されている',
    en: 'Credentials without MFA meet a policy that requires MFA',
  },
  howToTell: {
    ja: 'IAMユーザーの長期キーで呼び出していて、ポリシーに`aws:MultiFactorAuthPresent`の条件があります。コンソールではMFAでサインインしているので成功します。',
    en: 'The call uses an IAM user’s long-term key and a policy has the condition `aws:MultiFactorAuthPresent`; the console works, for there one signs in with MFA.',
  },
  fix: {
    ja: '`aws sts get-session-token --serial-number … --token-code …`で一時的な認証情報を取り、3つの値すべてを使います。プロファイルなら`mfa_serial`を書きます。',
    en: 'Get temporary credentials with `aws sts get-session-token --serial-number … --token-code …` and use all three values; in a profile, write `mfa_serial`.',
  },
  verify: {
    ja: '一時的な認証情報を使った同じ操作が通ります。',
    en: 'The same call with the temporary credentials succeeds.',
  },
  why: {
    condition: {
      ja: '貼られたポリシーに、MFAを求める条件があります。',
      en: 'The policy in the paste has a condition on MFA.',
    },
    user: {
      ja: '呼び出し元はIAMユーザー`{who}`で、拒否は明示的です。MFAを求めるDenyが、この形になります。',
      en: 'The caller is the IAM user `{who}`, and the denial is explicit, as a Deny that asks for MFA is.',
    },
    role: {
      ja: 'IAMユーザー`{who}`がロールを引き受けようとしています。信頼ポリシーがMFAを求めているときも、この拒否になります。',
      en: 'The IAM user `{who}` tries to assume a role; a trust policy that asks for MFA refuses like this too.',
    },
  },
  prior: 0,
  experiment: {
    sh: 'aws iam list-mfa-devices --query "MFADevices[].SerialNumber" --output text',
    powershell: 'aws iam list-mfa-devices --query "MFADevices[].SerialNumber" --output text',
    tells: {
      ja: 'シリアル番号が出るなら、それでセッションを取り直して試します。',
      en: 'Where a serial number is printed, get a session with it and try again.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_configure-api-require.html',
      title: 'Secure API access with MFA',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html',
      title: 'Troubleshoot access denied error messages',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const refused = refusal(facts);
    const who = /:user\/(.{1,200})$/.exec(refused?.principal ?? '')?.[1];
    if (!refused || !who) return [];
    const { mode, policyType } = refused.value;
    const seen = facts.says(/aws:MultiFactorAuth(?:Present|Age)/);
    if (seen && (!policyType || policyType === 'identity' || policyType === 'trust'))
      return judge.supports('strong', 'condition', {}, seen);
    if (mode === 'explicit' && (!policyType || policyType === 'identity'))
      return judge.supports('moderate', 'user', { who }, refused.value.principal ?? refused);
    return mode === 'unstated' && refused.action === 'sts:AssumeRole'
      ? judge.supports('weak', 'role', { who }, refused.value.principal ?? refused)
      : [];
  },
});
