import { defineCause } from '#core';

export const cause = defineCause({
  id: 'upload-id-of-other-object',
  explains: ['NoSuchUpload'],
  title: {
    ja: '`UploadId`が、別のキーやバケットで始めたアップロードのもの',
    en: 'The `UploadId` belongs to an upload that was begun for another key or bucket',
  },
  howToTell: {
    ja: '最初の`UploadPart`から404です。`list-multipart-uploads`にその`UploadId`はありますが、並ぶ`Key`が送ったものと違います。',
    en: 'The first `UploadPart` is a 404 already, and `list-multipart-uploads` shows the `UploadId` beside another `Key`.',
  },
  fix: {
    ja: '`CreateMultipartUpload`の応答にある`Bucket`、`Key`、`UploadId`を組にして保存し、以後の呼び出しではその3つをそのまま使います。',
    en: 'Keep `Bucket`, `Key` and `UploadId` of the answer to `CreateMultipartUpload` together, and use these three in every later call.',
  },
  verify: {
    ja: '同じ`UploadId`の`list-parts`が200を返します。',
    en: '`list-parts` with the same `UploadId` answers 200.',
  },
  why: {
    'keys-differ': {
      ja: '1つのアップロードに、`{first}`と`{second}`という2つのキーが使われています。',
      en: 'One upload is called with two keys: `{first}` and `{second}`.',
    },
    said: {
      ja: '`UploadId`は、始めたときのバケットとキーでしか通りません。',
      en: 'An `UploadId` is good for the bucket and key that it was begun with, and for no other.',
    },
  },
  prior: 1,
  experiment: {
    sh: 'aws s3api list-multipart-uploads --bucket {bucket} --query "Uploads[].[Key,UploadId,Initiated]" --output text',
    powershell:
      'aws s3api list-multipart-uploads --bucket {bucket} --query "Uploads[].[Key,UploadId,Initiated]" --output text',
    tells: {
      ja: '`UploadId`が別の`Key`と並んでいれば、この原因です。一覧になければ、もう終わっています。',
      en: 'It is this cause when the `UploadId` stands beside another `Key`; when it is not listed, the upload has ended.',
    },
  },
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListMultipartUploads.html',
      title: 'ListMultipartUploads',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-sdk-java-v2/issues/2111',
      title: 'aws/aws-sdk-java-v2 #2111',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.code('NoSuchUpload');
    if (!said) return [];
    const keys = facts.all('setting').filter(({ value }) => value.name === 'key');
    const [first, ...others] = keys;
    const second = others.find(({ value }) => value.value !== first?.value.value);
    return first && second
      ? judge.supports(
          'strong',
          'keys-differ',
          { first: first.value.value, second: second.value.value },
          first,
          second,
        )
      : judge.supports('weak', 'said', {}, said);
  },
});
