import { defineCause } from '#core';
import { DENIED, bareDenial, anonymousCall, throughCloudFront } from '../denied.ts';

export const cause = defineCause({
  id: 's3-object-not-public',
  explains: DENIED,
  title: {
    ja: '公開されていないオブジェクトを、署名なしのURLで開いている',
    en: 'An object that is not public is opened by a URL without a signature',
  },
  howToTell: {
    ja: '同じキーが`aws s3 cp`では取得でき、ブラウザーや`curl`では403です。',
    en: '`aws s3 cp` fetches the same key; a browser or `curl` gets 403.',
  },
  fix: {
    ja: '署名付きURLを作るか、CloudFront（OAC）で配信します。公開する場合は、バケットポリシーで`s3:GetObject`を許可し、パブリックアクセスブロックを解除します。',
    en: 'Make a presigned URL or serve through CloudFront (OAC); to make it public, allow `s3:GetObject` in the bucket policy and lift Block Public Access.',
  },
  verify: { ja: '署名付きURLが200を返します。', en: 'The presigned URL answers 200.' },
  why: {
    unsigned: {
      ja: '`{host}`へのURLに署名がありません。S3は匿名の呼び出しとして判定しました。',
      en: 'The URL on `{host}` carries no signature: S3 judged an anonymous call.',
    },
    said: {
      ja: '匿名のアクセスは許されないと書かれています。',
      en: 'It says that anonymous access is forbidden.',
    },
  },
  prior: 5,
  experiment: {
    sh: 'aws s3 presign s3://{bucket}/{key} --expires-in 60',
    powershell: 'aws s3 presign s3://{bucket}/{key} --expires-in 60',
    tells: {
      ja: '出たURLが開ければ、オブジェクトはあり、公開されていないだけです。',
      en: 'Where the URL that is printed opens, the object is there and merely not public.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html',
      title: 'Troubleshoot access denied (403 Forbidden) errors in Amazon S3',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html',
      title: 'Download and upload objects with presigned URLs',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html',
      title: 'Blocking public access to your Amazon S3 storage',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.message(/^Anonymous access is forbidden for this operation/);
    if (said) return judge.supports('strong', 'said', {}, said);
    const anonymous = anonymousCall(facts);
    if (!anonymous || !bareDenial(facts) || throughCloudFront(facts)) return [];
    return judge.supports('moderate', 'unsigned', { host: facts.value('url')?.host.value ?? '' }, anonymous);
  },
  correct: (request, facts) => {
    const region = facts.endpoint()?.value.region;
    return anonymousCall(facts) && region ? { ...request, sign: { region, service: 's3' } } : undefined;
  },
});
