import { defineCause } from '#core';
import { bucketOf, s3Call } from '../call.ts';
import { DENIED, bareDenial } from '../denied.ts';

export const cause = defineCause({
  id: 's3-requester-pays',
  explains: DENIED,
  title: {
    ja: 'リクエスタ支払いのバケットを、支払いの指定なしで呼んでいる',
    en: 'A Requester Pays bucket is called without agreeing to pay',
  },
  howToTell: {
    ja: 'バケットの`aws s3api get-bucket-request-payment`が`Requester`です。公開データセットに多い設定です。',
    en: '`aws s3api get-bucket-request-payment` says `Requester`, as for many public data sets.',
  },
  fix: {
    ja: '`--request-payer requester`（ヘッダーなら`x-amz-request-payer: requester`）を付け、自分の認証情報で署名します。匿名では呼び出せません。',
    en: 'Add `--request-payer requester` (`x-amz-request-payer: requester`) and sign with your own credentials; anonymous calls are not possible.',
  },
  verify: { ja: '指定を付けた同じ操作が通ります。', en: 'With it the same call succeeds.' },
  why: {
    seen: {
      ja: '貼られたテキストに、リクエスタ支払いのことが出ています。',
      en: 'The paste speaks of Requester Pays.',
    },
    dataset: {
      ja: '`{bucket}`は、リクエスタ支払いで公開されているデータセットです。',
      en: '`{bucket}` is a data set published as Requester Pays.',
    },
    maybe: {
      ja: 'リクエスタ支払いのバケットでも、同じ文になります。',
      en: 'A Requester Pays bucket reads the same.',
    },
  },
  prior: -4,
  experiment: {
    sh: 'aws s3api get-bucket-request-payment --bucket {bucket} --query Payer --output text',
    powershell: 'aws s3api get-bucket-request-payment --bucket {bucket} --query Payer --output text',
    tells: { ja: '`Requester`ならこれが原因です。', en: '`Requester`: it is this.' },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/RequesterPaysBuckets.html',
      title: 'Using Requester Pays general purpose buckets for storage transfers and usage',
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
    const denied = bareDenial(facts);
    const call = s3Call(facts);
    if (!denied || facts.requestHeader('x-amz-request-payer') || facts.setting('request-payer')) return [];
    if (call && call.kind !== 'read' && call.kind !== 'list') return [];
    const bucket = bucketOf(facts) ?? '';
    const seen = facts.says(/requester[- ]pays|request-?payer/i);
    if (seen) return judge.supports('strong', 'seen', {}, seen);
    return /^(?:arxiv|usgs-landsat|sentinel-s[12]-l[12][abc]|naip-(?:source|analytic|visualization))$/.test(
      bucket,
    )
      ? judge.supports('strong', 'dataset', { bucket }, denied)
      : judge.supports('weak', 'maybe', {}, denied);
  },
});
