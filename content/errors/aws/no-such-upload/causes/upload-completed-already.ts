import { defineCause } from '#core';

export const cause = defineCause({
  id: 'upload-completed-already',
  explains: ['NoSuchUpload'],
  title: {
    ja: '完了がもう一度送られた（1度目は成功していた）',
    en: 'The completion was sent again, and the first one had worked',
  },
  howToTell: {
    ja: '失敗した操作が`CompleteMultipartUpload`で、`head-object`のETagが`-`とパートの数で終わるオブジェクトが、すでにあります。',
    en: 'What failed is `CompleteMultipartUpload`, and `head-object` finds an object whose ETag ends in `-` and the number of parts.',
  },
  fix: {
    ja: '完了への404では、すぐに作り直さず、`head-object`で大きさとETagを確かめてから成功か失敗かを決めます。',
    en: 'On a 404 to a completion ask `head-object` for size and ETag first; decide by these whether it worked, and only then start over.',
  },
  verify: {
    ja: '再送が起きても、呼び出し元には成功と伝わります。',
    en: 'When a completion is sent twice, the caller is told of a success.',
  },
  why: {
    imitation: {
      ja: 'この文は、S3互換のストレージで見られます。S3と違い、2度目の完了に404を返すものがあります。',
      en: 'These words have been seen from stores that imitate S3; unlike S3, such a store may answer the second completion with 404.',
    },
    's3-repeats': {
      ja: 'この文はS3のものです。S3は2度目の完了にも成功を返すと報告されています。',
      en: 'These are the words of S3, which is reported to answer a second completion with success.',
    },
    'other-operation': {
      ja: '{operation}は、完了の操作ではありません。',
      en: '{operation} completes nothing.',
    },
  },
  prior: 0,
  experiment: {
    sh: 'aws s3api head-object --bucket {bucket} --key {key} --query "[ContentLength,ETag,LastModified]" --output text',
    powershell:
      'aws s3api head-object --bucket {bucket} --key {key} --query "[ContentLength,ETag,LastModified]" --output text',
    tells: {
      ja: '今回の時刻と大きさのオブジェクトがあれば、完了は1度目で済んでいます。',
      en: 'An object of this hour and this size means that the first completion worked.',
    },
  },
  stop: 'operation',
  sources: [
    {
      url: 'https://github.com/minio/minio/issues/13318',
      title: 'minio/minio #13318',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/adobe/S3Mock/issues/2586',
      title: 'adobe/S3Mock #2586',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const operation = facts.one('operation');
    if (!operation || !facts.code('NoSuchUpload')) return [];
    if (operation.value !== 'CompleteMultipartUpload')
      return judge.rulesOut('other-operation', { operation: operation.value }, operation);
    const imitation = facts.message(/^The specified multipart upload does not exist/);
    if (imitation) return judge.supports('strong', 'imitation', {}, imitation);
    const s3 = facts.message(/^The specified upload does not exist/);
    return s3 ? judge.against('moderate', 's3-repeats', {}, s3) : [];
  },
});
