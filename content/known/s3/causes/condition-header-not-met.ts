import { defineCause } from '#core';

export const cause = defineCause({
  id: 'condition-header-not-met',
  explains: ['PreconditionFailed'],
  title: {
    ja: '`If-Match`や`If-None-Match`などの条件が、今のオブジェクトと合わない',
    en: '`If-Match`, `If-None-Match` or their like do not hold for the object as it is',
  },
  howToTell: {
    ja: 'XMLの`<Condition>`に、満たさなかったヘッダーの名前があります。別の処理が先に書き換えています。',
    en: '`<Condition>` in the XML names the header; something else wrote the object first.',
  },
  fix: {
    ja: '今のETagを取り直してから条件を付けます。`If-None-Match: *`なら、すでにオブジェクトがあります。キャッシュのETagを使うライブラリも確かめます。',
    en: 'Fetch the present ETag and set the condition anew; with `If-None-Match: *` the object exists already. Look at libraries that keep ETags.',
  },
  verify: { ja: '412ではなく200が返ります。', en: 'It answers 200, not 412.' },
  why: {
    said: {
      ja: '条件の少なくとも1つを満たさないと答えています。',
      en: 'The answer is that at least one condition did not hold.',
    },
  },
  prior: 2,
  experiment: {
    sh: 'aws s3api head-object --bucket {bucket} --key {key} --query "[ETag,LastModified]" --output text',
    powershell:
      'aws s3api head-object --bucket {bucket} --key {key} --query "[ETag,LastModified]" --output text',
    tells: {
      ja: '送った条件のETagや日時と比べます。',
      en: 'Compare it with the ETag or date that was sent.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-requests.html',
      title: 'Add preconditions to S3 operations with conditional requests',
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
    const said = facts.code('PreconditionFailed');
    return said ? judge.supports('strong', 'said', {}, said) : [];
  },
});
