import { defineCause } from '#core';

export const cause = defineCause({
  id: 'secret-without-value',
  explains: ['ResourceNotFoundException'],
  title: {
    ja: 'シークレットはあるが、求めたバージョンの値がまだ入っていない',
    en: 'The secret is there, but the version that was asked for holds no value',
  },
  howToTell: {
    ja: '`describe-secret`は成功し、`VersionIdsToStages`が空か、求めたラベルがありません。',
    en: '`describe-secret` succeeds, and its `VersionIdsToStages` is empty or lacks the label.',
  },
  fix: {
    ja: '`put-secret-value`で値を入れます。Terraformなら`aws_secretsmanager_secret`だけでなく`aws_secretsmanager_secret_version`も作ります。',
    en: 'Put a value with `put-secret-value`; in Terraform create an `aws_secretsmanager_secret_version` beside the `aws_secretsmanager_secret`.',
  },
  verify: { ja: '`get-secret-value`が値を返します。', en: '`get-secret-value` returns the value.' },
  why: {
    said: {
      ja: '見つからないのはシークレットではなく、`{label}`の値です。',
      en: 'What cannot be found is not the secret but its value for `{label}`.',
    },
  },
  prior: 5,
  stop: 'operation',
  experiment: {
    sh: 'aws secretsmanager describe-secret --secret-id SECRET --region {region} --query VersionIdsToStages',
    powershell:
      'aws secretsmanager describe-secret --secret-id SECRET --region {region} --query VersionIdsToStages',
    tells: {
      ja: '`AWSCURRENT`が出なければ、値が入っていません。',
      en: 'Without `AWSCURRENT` in it no value has been put.',
    },
  },
  sources: [
    {
      url: 'https://github.com/boto/boto3/issues/2794',
      title: 'boto/boto3 #2794',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html',
      title: 'GetSecretValue - AWS Secrets Manager',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.message(
      /can[’']t find the specified secret value for (?:staging label|VersionId): (?<label>[\w/+=.@-]{1,256})/,
    );
    return said ? judge.supports('strong', 'said', { label: said.groups['label'] ?? '' }, said) : [];
  },
});
