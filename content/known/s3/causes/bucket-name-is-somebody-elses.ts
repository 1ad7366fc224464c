import { defineCause } from '#core';

export const cause = defineCause({
  id: 'bucket-name-is-somebody-elses',
  explains: ['AllAccessDisabled'],
  title: {
    ja: '指定したバケットが自分のものではなく、AWSか所有者に閉じられている',
    en: 'The bucket is not yours, and AWS or its owner shut it off',
  },
  howToTell: {
    ja: '`aws s3 ls`に、そのバケットがありません。自分のポリシーをどう直しても変わりません。',
    en: '`aws s3 ls` does not show the bucket; no change of your policies helps.',
  },
  fix: {
    ja: 'バケット名、またはパスの最初の部分（バケット名として読まれます）を直します。公開データセットなら、移転先を調べます。',
    en: 'Mend the bucket’s name, or the first part of the path, which is read as one; for a public data set look where it moved.',
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
