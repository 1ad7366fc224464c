import { defineCause } from '#core';
import { DENIED, bareDenial, throughCloudFront } from '../denied.ts';

export const cause = defineCause({
  id: 's3-cloudfront-origin-not-allowed',
  explains: DENIED,
  title: {
    ja: 'CloudFrontがオリジンのバケットを読めない（OACのバケットポリシーがない）',
    en: 'CloudFront may not read the origin bucket: no bucket policy for its OAC',
  },
  howToTell: {
    ja: 'S3の`AccessDenied`のXMLが、CloudFrontのヘッダー（`x-amz-cf-id`、`via`）と一緒に返ります。どのパスも失敗します。',
    en: 'S3’s `AccessDenied` XML comes with CloudFront’s headers (`x-amz-cf-id`, `via`), for every path.',
  },
  fix: {
    ja: 'バケットポリシーで、`cloudfront.amazonaws.com`に`s3:GetObject`を`AWS:SourceArn`（ディストリビューション）付きで許可し、オリジンにOACを設定します。SSE-KMSなら、キーポリシーでも許可します。',
    en: 'Allow `s3:GetObject` to `cloudfront.amazonaws.com` with `AWS:SourceArn` of the distribution in the bucket policy and attach the OAC to the origin; with SSE-KMS admit it in the key policy too.',
  },
  verify: { ja: 'CloudFrontのURLが200を返します。', en: 'CloudFront’s URL answers 200.' },
  why: {
    cloudfront: {
      ja: 'CloudFrontを通した応答の中に、S3の拒否があります。',
      en: 'An answer that came through CloudFront holds S3’s refusal.',
    },
  },
  prior: 3,
  experiment: {
    sh: 'aws s3api get-bucket-policy --bucket {bucket} --query Policy --output text',
    powershell: 'aws s3api get-bucket-policy --bucket {bucket} --query Policy --output text',
    tells: {
      ja: '`cloudfront.amazonaws.com`へのAllowがなければ、これが原因です。',
      en: 'No Allow for `cloudfront.amazonaws.com`: it is this.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html',
      title: 'Restrict access to an Amazon S3 origin',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html',
      title: 'Troubleshoot access denied (403 Forbidden) errors in Amazon S3',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const edge = throughCloudFront(facts);
    return edge && facts.code('AccessDenied') && bareDenial(facts)
      ? judge.supports('moderate', 'cloudfront', {}, edge)
      : [];
  },
});
