import { defineCause } from '#core';

export const cause = defineCause({
  id: 'kms-key-not-found',
  explains: ['NotFound', 'KMS.NotFoundException'],
  title: {
    ja: '指定したKMSキーかエイリアスが、そのアカウントとリージョンにない',
    en: 'The key or alias is not in that account and Region',
  },
  howToTell: {
    ja: '`aws kms list-aliases`に名前がありません。エイリアスには`alias/`を付けます。',
    en: '`aws kms list-aliases` does not show it; an alias is written with `alias/`.',
  },
  fix: {
    ja: 'キーのARNを完全な形で渡します。エイリアスなら`alias/`から書き、呼び出すリージョンとアカウントを確かめます。',
    en: 'Pass the key’s full ARN; write an alias from `alias/` on, and check the Region and account that are called.',
  },
  verify: { ja: '`aws kms describe-key`がキーを返します。', en: '`aws kms describe-key` shows the key.' },
  why: {
    said: {
      ja: 'KMSが`{key}`を見つけられないと答えています。',
      en: 'KMS answers that it cannot find `{key}`.',
    },
  },
  prior: 3,
  stop: 'operation',
  experiment: {
    sh: 'aws kms list-aliases --region {region} --query "Aliases[].[AliasName,TargetKeyId]" --output text',
    powershell:
      'aws kms list-aliases --region {region} --query "Aliases[].[AliasName,TargetKeyId]" --output text',
    tells: {
      ja: '名前がなければ、別のリージョンかアカウントのキーです。',
      en: 'Not in the list: the key is of another Region or account.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/kms/latest/APIReference/API_DescribeKey.html',
      title: 'DescribeKey',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/ErrorResponses.html',
      title: 'Error responses - Amazon Simple Storage Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said =
      facts.message(/^Key '(?<key>[^']{1,300})' does not exist/) ??
      facts.message(/^Alias (?<key>\S{1,300}) is not found/) ??
      facts.message(/^Invalid (?:keyId|arn) '?(?!(?:[a-z]{2}-){1,2}[a-z]{4,10}-\d)(?<key>[^\s']{1,200})/);
    return said ? judge.supports('strong', 'said', { key: said.groups['key'] ?? '' }, said) : [];
  },
});
