import { defineCause } from '#core';

export const cause = defineCause({
  id: 'bucket-exists-in-the-other-region',
  explains: ['IllegalLocationConstraintException'],
  title: {
    ja: '操作したいバケットが、呼び出したリージョンとは別のリージョンにすでにある',
    en: 'The bucket already exists, in another Region than the one called',
  },
  howToTell: {
    ja: 'CreateBucket以外の操作でこのエラーになるか、同じ名前のバケットが一覧にあります。',
    en: 'Another operation than CreateBucket gives this error, or the list shows a bucket of that name.',
  },
  fix: {
    ja: 'クライアントのリージョンを、バケットのリージョンに合わせます。作るつもりなら、別の名前にします。',
    en: 'Set the client’s Region to the bucket’s; to create one, choose another name.',
  },
  verify: { ja: '同じ操作が通ります。', en: 'The same call succeeds.' },
  why: {
    operation: {
      ja: '操作は`{operation}`で、バケットの作成ではありません。',
      en: 'The operation is `{operation}`, not the creation of a bucket.',
    },
    maybe: {
      ja: '同じ名前のバケットが別のリージョンにあるときも、この応答です。',
      en: 'A bucket of that name in another Region answers this too.',
    },
  },
  prior: 0,
  experiment: {
    sh: 'aws s3api get-bucket-location --bucket {bucket} --output text',
    powershell: 'aws s3api get-bucket-location --bucket {bucket} --output text',
    tells: {
      ja: 'リージョンが返れば、バケットはすでにあります。',
      en: 'A Region is printed: the bucket is there already.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/ErrorResponses.html',
      title: 'Error responses - Amazon Simple Storage Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.message(/^The (?!unspecified)[A-Za-z0-9-]{1,40} location constraint is incompatible/);
    const operation = facts.one('operation');
    if (!said) return [];
    return operation && operation.value !== 'CreateBucket'
      ? judge.supports('strong', 'operation', { operation: operation.value }, operation)
      : judge.supports('weak', 'maybe', {}, said);
  },
});
