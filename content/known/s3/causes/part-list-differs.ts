import { defineCause } from '#core';

export const cause = defineCause({
  id: 'part-list-differs',
  explains: ['InvalidPart'],
  title: {
    ja: '完了に渡したパートの番号かETagが、送ったパートと合わない',
    en: 'A number or ETag in the list for the completion is of no part that was sent',
  },
  howToTell: {
    ja: '`aws s3api list-parts`の`PartNumber`と`ETag`を、完了に渡した一覧と並べると、どこかが違います。',
    en: '`PartNumber` and `ETag` of `aws s3api list-parts` differ somewhere from the list that the completion was given.',
  },
  fix: {
    ja: '`UploadPart`の応答にあるETagを、引用符も含めてそのまま渡します。ブラウザーから送るなら、バケットのCORS設定の`ExposeHeaders`に`ETag`を入れます。',
    en: 'Pass the ETag of each `UploadPart` answer unchanged, quotes included. From a browser, `ExposeHeaders` of the bucket’s CORS rule must name `ETag`.',
  },
  verify: { ja: '完了が200を返します。', en: 'The completion answers 200.' },
  why: {
    said: {
      ja: '一覧にあるパートのどれかが、アップロードに見つかりません。',
      en: 'One of the listed parts is not in the upload.',
    },
  },
  prior: 2,
  experiment: {
    sh: 'aws s3api list-multipart-uploads --bucket {bucket} --query "Uploads[].[Key,UploadId,Initiated]" --output text',
    powershell:
      'aws s3api list-multipart-uploads --bucket {bucket} --query "Uploads[].[Key,UploadId,Initiated]" --output text',
    tells: {
      ja: '一覧にある`UploadId`で`list-parts`を呼ぶと、届いたパートが分かります。',
      en: 'Called with an `UploadId` of this list, `list-parts` shows which parts arrived.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompleteMultipartUpload.html',
      title: 'CompleteMultipartUpload',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/Zooz/aws-s3-multipart-copy/issues/27',
      title: 'Zooz/aws-s3-multipart-copy #27',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.code('InvalidPart');
    return said ? judge.supports('strong', 'said', {}, said) : [];
  },
});
