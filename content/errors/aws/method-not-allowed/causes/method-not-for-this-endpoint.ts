import { defineCause } from '#core';

export const cause = defineCause({
  id: 'method-not-for-this-endpoint',
  explains: ['MethodNotAllowed'],
  title: {
    ja: 'Webサイトエンドポイント（`s3-website`）に、GETとHEAD以外を送っている',
    en: 'Something other than GET or HEAD is sent to a website endpoint (`s3-website`)',
  },
  howToTell: {
    ja: 'ホストかCloudFrontのオリジンに`s3-website`が入っています。同じURLのGETは通ります。',
    en: 'The host, or the CloudFront origin behind it, holds `s3-website`; GET on the same URL works.',
  },
  fix: {
    ja: 'アップロードや削除は、REST APIのエンドポイント（`バケット名.s3.リージョン.amazonaws.com`）へ署名して送ります。問い合わせフォームの送信先なら、S3ではなくAPIにします。',
    en: 'Send uploads and deletions, signed, to the REST endpoint (`BUCKET.s3.REGION.amazonaws.com`). A contact form needs an API to post to; S3 is none.',
  },
  verify: { ja: '405ではなくなります。', en: 'It no longer answers 405.' },
  why: {
    website: {
      ja: '`{host}`はWebサイトエンドポイントです。GETとHEADしか受け付けません。',
      en: '`{host}` is a website endpoint, which takes GET and HEAD only.',
    },
    said: {
      ja: 'このリソースには使えないメソッドだと答えています。',
      en: 'The answer is that the method is not allowed on this resource.',
    },
  },
  prior: 3,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteEndpoints.html',
      title: 'Website endpoints',
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
    const host = facts.value('url')?.host;
    if (host && /s3-website/i.test(host.value))
      return judge.supports('strong', 'website', { host: host.value }, host);
    const isRest = facts.endpoint()?.value.kind === 's3' || facts.one('operation') !== undefined;
    if (isRest || facts.detail('Method')?.value.value === 'POST') return [];
    const said =
      facts.message(/^The specified method is not allowed against this resource/) ??
      facts.code('MethodNotAllowed');
    return said ? judge.supports('weak', 'said', {}, said) : [];
  },
});
