import { defineCause } from '#core';
import { DENIED, refusal } from '../refusal.ts';

export const cause = defineCause({
  id: 'secret-arn-suffix',
  explains: DENIED,
  title: {
    ja: 'シークレットのARNの末尾にあるランダムな6文字を、ポリシーが考慮していない',
    en: 'The policy ignores the six random characters at the end of a secret’s ARN',
  },
  howToTell: {
    ja: 'アクションが`secretsmanager:GetSecretValue`で、ポリシーの`Resource`がシークレット名で終わっています。',
    en: 'The action is `secretsmanager:GetSecretValue` and `Resource` in the policy ends in the secret’s name.',
  },
  fix: {
    ja: '`Resource`を完全なARNにするか、名前の後に`-??????`を付けます。カスタマー管理キーで暗号化しているなら`kms:Decrypt`も許可します。',
    en: 'Give the complete ARN as `Resource`, or put `-??????` behind the name; with a customer managed key allow `kms:Decrypt` too.',
  },
  verify: {
    ja: '`aws secretsmanager get-secret-value`が値を返します。',
    en: '`aws secretsmanager get-secret-value` gives the value.',
  },
  why: {
    name: {
      ja: 'リソースが名前`{resource}`のままです。ARNに解決されていないので、末尾の6文字を含むARNへの許可と一致しません。',
      en: 'The resource is the bare name `{resource}`: it was not resolved to an ARN, so an Allow on the ARN with its suffix does not match.',
    },
    arn: {
      ja: '拒否されたのはシークレット`{resource}`の`{action}`です。',
      en: 'What was refused is `{action}` on the secret `{resource}`.',
    },
  },
  prior: 2,
  experiment: {
    sh: 'aws secretsmanager describe-secret --secret-id SECRET_NAME --region {region} --query ARN --output text',
    powershell:
      'aws secretsmanager describe-secret --secret-id SECRET_NAME --region {region} --query ARN --output text',
    tells: {
      ja: '出たARNとポリシーの`Resource`を、末尾の6文字まで比べます。',
      en: 'Compare the ARN with `Resource`, down to its last six characters.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/troubleshoot.html',
      title: 'Troubleshoot AWS Secrets Manager',
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
    const refused = refusal(facts, 'secretsmanager');
    if (!refused || refused.value.mode === 'explicit') return [];
    const { action, resource } = refused;
    const isName = resource !== '' && !resource.startsWith('arn:');
    return isName
      ? judge.supports('moderate', 'name', { resource }, refused.value.resource ?? refused)
      : judge.supports('weak', 'arn', { action, resource: resource || '*' }, refused);
  },
});
