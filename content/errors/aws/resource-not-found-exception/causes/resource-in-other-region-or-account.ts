import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'resource-in-other-region-or-account',
  explains: ['ResourceNotFoundException'],
  title: {
    ja: 'リソースが別のリージョンかアカウントにある、または名前が違う',
    en: 'The resource is in another Region or account, or has another name',
  },
  howToTell: {
    ja: '使っているリージョンとアカウント（`aws sts get-caller-identity`、`aws configure get region`）が、リソースのARNと違います。',
    en: 'Region and account in use (`aws sts get-caller-identity`, `aws configure get region`) are not those of the resource’s ARN.',
  },
  fix: {
    ja: '`--region`と`--profile`をそろえ、名前のつづりを大文字小文字まで合わせます。',
    en: 'Use the right `--region` and `--profile`, and correct spelling and case of the name.',
  },
  verify: { ja: '同じ呼び出しがリソースを返します。', en: 'The same call returns the resource.' },
  why: {
    usual: {
      ja: '`{code}`は、呼んだリージョンとアカウントの中だけを探した結果です。',
      en: '`{code}`: it looked in the Region and account that were called, and there alone.',
    },
    arn: { ja: '探されたのは`{arn}`です。', en: 'What was looked for is `{arn}`.' },
    account: {
      ja: '探されたのはアカウント{account}の中です。',
      en: 'It looked in account {account}.',
    },
    'region-set': {
      ja: 'リージョンは`{region}`に設定されています。',
      en: 'The Region is set to `{region}`.',
    },
  },
  prior: 3,
  stop: 'operation',
  experiment: {
    sh: 'aws sts get-caller-identity',
    powershell: 'aws sts get-caller-identity',
    tells: {
      ja: '出たアカウントが、リソースのあるアカウントでなければこの原因です。',
      en: 'It is this cause when the account shown is not the resource’s.',
    },
  },
  sources: [
    {
      url: 'https://github.com/aws/aws-sdk-js-v3/issues/7278',
      title: 'aws/aws-sdk-js-v3 #7278',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html',
      title: 'Common Error Types - AWS Identity and Access Management',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const code = facts.code('ResourceNotFound');
    if (!code) return [];
    const arn = told(
      facts,
      /(?<arn>arn:aws[\w-]{0,12}:[a-z0-9-]{2,40}:[a-z0-9-]{0,25}:\d{0,12}:[\w:/.*+=@-]{1,200})/,
    );
    const account = facts.message(/\bunder account (?<account>\d{12}) not found/);
    const region = facts.setting('region', 'AWS_REGION', 'AWS_DEFAULT_REGION');
    return [
      ...judge.supports('weak', 'usual', { code: code.value.code }, code),
      ...(arn ? judge.supports('weak', 'arn', { arn: arn.groups['arn'] ?? '' }, arn) : []),
      ...(account
        ? judge.supports('moderate', 'account', { account: account.groups['account'] ?? '' }, account)
        : []),
      ...(region ? judge.supports('weak', 'region-set', { region: region.value.value }, region) : []),
    ];
  },
});
