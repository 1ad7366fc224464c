import { defineCause } from '#core';

/** A name that was made to be unique: with an account number, or by the CDK. */
const OWN = /\b(?<name>[a-z0-9][a-z0-9.-]{0,50}?-?\d{12}(?:-[a-z0-9-]{1,30})?)\b/;

export const cause = defineCause({
  id: 'bucket-in-your-other-account',
  explains: ['BucketAlreadyExists'],
  title: {
    ja: 'その名前のバケットが、自分たちの別のアカウントにある',
    en: 'A bucket of that name is in another account of your own',
  },
  howToTell: {
    ja: '別の環境のプロファイルで`aws s3api head-bucket`が200を返します。名前に自社のアカウントIDやサービス名が入っています。',
    en: '`aws s3api head-bucket` answers 200 with the profile of another environment; the name holds your account number or product.',
  },
  fix: {
    ja: 'どのアカウントで作るつもりだったかを確かめ、プロファイルを直します。移すなら、元のバケットを消してから作り直すか、名前にアカウントIDを入れます。',
    en: 'See in which account it was meant to be, and use that profile. To move it, delete the old one first, or put the account number into the name.',
  },
  verify: {
    ja: '`aws sts get-caller-identity`のアカウントが意図したもので、作成が通ります。',
    en: '`aws sts get-caller-identity` shows the account you meant, and the bucket is created.',
  },
  why: {
    own: {
      ja: '`{name}`にはアカウント番号が入っています。ほかの人が偶然使う名前ではありません。',
      en: '`{name}` holds an account number; nobody else takes such a name by chance.',
    },
    maybe: {
      ja: '自分たちの別のアカウントが持っているときも、同じ応答です。',
      en: 'Where another account of yours has it, the answer is the same.',
    },
  },
  prior: 0,
  stop: 'operation',
  experiment: {
    sh: 'aws s3api head-bucket --bucket {bucket} --expected-bucket-owner {accountId}',
    powershell: 'aws s3api head-bucket --bucket {bucket} --expected-bucket-owner {accountId}',
    tells: {
      ja: '別の環境のプロファイルとアカウントIDで成功すれば、これが原因です。',
      en: 'Success with the profile and the account number of another environment: it is this.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/gpbucketnamespaces.html',
      title: 'Namespaces for general purpose buckets',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-cdk/issues/24143',
      title: 'aws/aws-cdk #24143',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const taken = facts.code('BucketAlreadyExists');
    if (!taken) return [];
    const own = facts.says(OWN);
    return own
      ? judge.supports('strong', 'own', { name: own.groups['name'] ?? '' }, own)
      : judge.supports('weak', 'maybe', {}, taken);
  },
});
