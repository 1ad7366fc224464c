import { defineCause } from '#core';

export const cause = defineCause({
  id: 'bucket-setting-of-other-account',
  explains: ['MethodNotAllowed'],
  title: {
    ja: '別のアカウントのバケットの設定（バケットポリシーなど）を読み書きしている',
    en: 'A setting of another account’s bucket, such as its policy, is read or written',
  },
  howToTell: {
    ja: '操作が`GetBucketPolicy`、`PutBucketPolicy`、`DeleteBucketPolicy`などで、`sts get-caller-identity`のアカウントがバケットの所有者ではありません。',
    en: 'The operation is `GetBucketPolicy`, `PutBucketPolicy`, `DeleteBucketPolicy` or the like, and `sts get-caller-identity` shows an account that does not own the bucket.',
  },
  fix: {
    ja: 'バケットを所有するアカウントのロールを引き受けて呼びます。権限が足りていても、よそのアカウントからは呼べません。',
    en: 'Assume a role of the account that owns the bucket. From another account it cannot be called, however much is allowed.',
  },
  verify: {
    ja: '所有者のロールで同じ操作が200か404を返します。',
    en: 'The same operation answers 200 or 404 under a role of the owner.',
  },
  why: {
    operation: {
      ja: '`{operation}`は、バケットを所有するアカウントだけが呼べる操作です。',
      en: '`{operation}` is for the account that owns the bucket alone.',
    },
  },
  prior: 2,
  experiment: {
    sh: 'aws sts get-caller-identity --query Account --output text',
    powershell: 'aws sts get-caller-identity --query Account --output text',
    tells: {
      ja: 'バケットを所有するアカウントと違えば、これが原因です。',
      en: 'Not the account that owns the bucket: it is this.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketPolicy.html',
      title: 'GetBucketPolicy',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/joshlarsen/aws-recon/issues/161',
      title: 'joshlarsen/aws-recon #161',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    if (!facts.code('MethodNotAllowed')) return [];
    const operation = facts.one('operation');
    return operation && /^(?:Get|Put|Delete)Bucket[A-Z][A-Za-z]{2,40}$/.test(operation.value)
      ? judge.supports('strong', 'operation', { operation: operation.value }, operation)
      : [];
  },
});
