import { defineCause } from '#core';

export const cause = defineCause({
  id: 'bucket-name-is-somebody-elses',
  explains: ['AllAccessDisabled'],
  title: {
    ja: '指定したバケットが自分のものではなく、AWSか所有者に閉じられている',
    en: 'The bucket is not yours, and AWS or its owner shut it off',
  },
  howToTell: {
    ja: '`list-buckets`にその名前がなく、`head-bucket`は403です。自分のポリシーをどう直しても変わりません。',
    en: '`list-buckets` does not show the name and `head-bucket` answers 403; no change of your policies helps.',
  },
  fix: {
    ja: '送ったバケット名を、実際のリクエストで確かめて直します。手順書やテンプレートの名前（`test`、`bucket_name`など）が残っていれば、自分の名前に替えます。',
    en: 'Read the bucket’s name in the request as it was sent, and mend it. Replace a name left over from a guide or template, such as `test` or `bucket_name`.',
  },
  verify: {
    ja: '応答が`AllAccessDisabled`ではなくなります。',
    en: 'The answer is no longer `AllAccessDisabled`.',
  },
  why: {
    said: {
      ja: 'S3が、このオブジェクトへのアクセスをすべて止めていると答えています。',
      en: 'S3 answers that all access to this object is disabled.',
    },
  },
  prior: 4,
  experiment: {
    sh: 'aws s3api head-bucket --bucket {bucket}',
    powershell: 'aws s3api head-bucket --bucket {bucket}',
    tells: {
      ja: '一覧にも`head-bucket`にもなければ、自分のバケットではありません。',
      en: 'Neither in the list nor found by `head-bucket`: the bucket is not yours.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/ErrorResponses.html',
      title: 'Error responses - Amazon Simple Storage Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-sdk-js/issues/695',
      title: 'aws/aws-sdk-js #695',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/pelias/placeholder/issues/95',
      title: 'pelias/placeholder #95',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said =
      facts.message(/^All access to this object has been disabled/) ?? facts.code('AllAccessDisabled');
    return said ? judge.supports('moderate', 'said', {}, said) : [];
  },
});
