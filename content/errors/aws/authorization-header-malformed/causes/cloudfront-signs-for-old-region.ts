import { defineCause } from '#core';
import { throughCloudFront, wrongRegion } from '../region.ts';
import { thread } from '../sources.ts';

export const cause = defineCause({
  id: 'cloudfront-signs-for-old-region',
  explains: ['AuthorizationHeaderMalformed'],
  title: {
    ja: 'CloudFrontが、バケットが以前あったリージョンで署名している',
    en: 'CloudFront signs for the region that the bucket used to be in',
  },
  howToTell: {
    ja: 'CloudFront経由（応答に`x-amz-cf-id`がある）でだけ失敗し、同じ名前のバケットを削除して別のリージョンに作り直しています。S3に直接送ると、このエラーは出ません。',
    en: 'It fails through CloudFront alone (the answer has `x-amz-cf-id`), and the bucket was deleted and made anew under the same name in another region. Sent to S3 directly the request does not fail so.',
  },
  fix: {
    ja: 'オリジンのドメイン名を`amzn-s3-demo-bucket.s3.eu-central-1.amazonaws.com`のようにリージョン入りに直し、ディストリビューションを更新します。値を変えずに保存し直すだけでも、CloudFrontはリージョンを調べ直します。',
    en: 'Set the origin’s domain name to the one with the region in it, `amzn-s3-demo-bucket.s3.eu-central-1.amazonaws.com`, and update the distribution. Saving the origin unchanged makes CloudFront look the region up anew as well.',
  },
  verify: {
    ja: 'ディストリビューションが`Deployed`になってしばらくすると、同じURLが200を返します。',
    en: 'Some time after the distribution is `Deployed` the same URL answers 200.',
  },
  why: {
    'through-cloudfront': {
      ja: '応答がCloudFrontを通っています。`{signed}`で署名したのはCloudFrontで、バケットはいま`{expected}`にあります。',
      en: 'The answer came through CloudFront, which signed for `{signed}`; the bucket is in `{expected}` now.',
    },
  },
  prior: -1,
  stop: 'signature',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-400-bad-request.html',
      title: 'HTTP 400 status code (Bad Request) - Amazon CloudFront',
      kind: 'aws',
      checked: '2026-11-23',
    },
    thread('cloudposse/terraform-aws-cloudfront-s3-cdn', 225),
  ],
  detect(facts, judge) {
    const named = wrongRegion(facts);
    const cloudfront = throughCloudFront(facts);
    if (!named || !cloudfront) return [];
    const { signed = '', expected = '' } = named.groups;
    return judge.supports('strong', 'through-cloudfront', { signed, expected }, cloudfront, named);
  },
});
