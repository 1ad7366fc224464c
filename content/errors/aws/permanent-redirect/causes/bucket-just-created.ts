import { defineCause } from '#core';

export const cause = defineCause({
  id: 'bucket-just-created',
  explains: ['TemporaryRedirect', 'PermanentRedirect'],
  title: {
    ja: '作ったばかりのバケットの名前が、まだDNSに行き渡っていない',
    en: 'The name of a bucket just created has not spread through DNS',
  },
  howToTell: {
    ja: '307が返り、`Location`がバケットのリージョンのホストを指します。時間がたつと消えます。',
    en: 'It answers 307 with a `Location` in the bucket’s Region, and stops by itself after a while.',
  },
  fix: {
    ja: 'リージョン付きのエンドポイント（`バケット名.s3.リージョン.amazonaws.com`）で呼び出すか、リダイレクトをたどるクライアントにします。CloudFrontのオリジンも、リージョン付きのホストにします。',
    en: 'Call the regional endpoint (`BUCKET.s3.REGION.amazonaws.com`), or let the client follow redirects; give CloudFront’s origin the regional host too.',
  },
  verify: { ja: '307ではなく200が返ります。', en: 'It answers 200, not 307.' },
  why: {
    said: {
      ja: 'S3は、一時的に別のエンドポイントを使うよう答えています。',
      en: 'S3 tells you to use another endpoint for now.',
    },
  },
  prior: 2,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/ErrorResponses.html',
      title: 'Error responses - Amazon Simple Storage Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/UsingRouting.html',
      title: 'Request routing',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/awslabs/speke-reference-server/issues/64',
      title: 'awslabs/speke-reference-server #64',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html',
      title: 'Virtual hosting of general purpose buckets',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.code('TemporaryRedirect');
    return said ? judge.supports('strong', 'said', {}, said) : [];
  },
});
