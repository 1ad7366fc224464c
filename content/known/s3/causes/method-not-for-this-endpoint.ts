import { defineCause } from '#core';

export const cause = defineCause({
  id: 'method-not-for-this-endpoint',
  explains: ['MethodNotAllowed'],
  title: {
    ja: 'そのホストやリソースでは使えないメソッドで呼んでいる（Webサイトエンドポイント、CloudFront経由など）',
    en: 'The method is not one of that host or resource: website endpoint, bucket root',
  },
  howToTell: {
    ja: 'ホストが`s3-website`か、POSTがフォームのアップロードではありません。WebサイトエンドポイントはGETとHEADだけです。',
    en: 'The host is an `s3-website` one, or a POST is no form upload; website endpoints know GET and HEAD only.',
  },
  fix: {
    ja: 'アップロードや削除はREST APIのエンドポイント（`バケット名.s3.リージョン.amazonaws.com`）にPUTやDELETEで送ります。`fetch`やフォームの送信先も確かめます。',
    en: 'Send uploads and deletions to the REST endpoint (`BUCKET.s3.REGION.amazonaws.com`) with PUT or DELETE; check where a form or `fetch` posts to.',
  },
  verify: { ja: '405ではなくなります。', en: 'It no longer answers 405.' },
  why: {
    website: {
      ja: '`{host}`はWebサイトエンドポイントです。GETとHEADしか受け付けません。',
      en: '`{host}` is a website endpoint, which takes GET and HEAD only.',
    },
    post: {
      ja: 'POSTはフォームのアップロード（`multipart/form-data`）のためのメソッドです。',
      en: 'POST is for form uploads (`multipart/form-data`).',
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
    const post = facts.one('method');
    if (post?.value.toUpperCase() === 'POST') return judge.supports('moderate', 'post', {}, post);
    const said =
      facts.message(/^The specified method is not allowed against this resource/) ??
      facts.code('MethodNotAllowed');
    return said ? judge.supports('weak', 'said', {}, said) : [];
  },
});
