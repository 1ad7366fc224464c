import { defineCause } from '#core';
import { looksLikeRegion, throughCloudFront, wrongRegion } from '../region.ts';
import { s3Errors, thread } from '../sources.ts';

export const cause = defineCause({
  id: 'signed-for-other-region',
  explains: ['AuthorizationHeaderMalformed', 'AuthorizationQueryParametersError'],
  title: {
    ja: 'バケットのあるリージョンがクライアントに設定されていない',
    en: 'The client is not set to the region the bucket lives in',
  },
  howToTell: {
    ja: 'メッセージの`expecting`に続くリージョンが、バケットの実際のリージョンです。クライアントに設定したリージョン（未設定なら多くは`us-east-1`）と違います。',
    en: 'The region after `expecting` is where the bucket really is, and not the one the client is set to (often `us-east-1`, when none was set).',
  },
  fix: {
    ja: 'クライアントのリージョンを、`expecting`の後ろのリージョンに変えます。複数のリージョンのバケットを扱うなら、バケットごとにクライアントを分けます。',
    en: 'Set the client’s region to the one after `expecting`. With buckets in several regions, use one client for each.',
  },
  verify: {
    ja: '`aws s3api get-bucket-location`が返すリージョンと、署名のスコープのリージョンが同じになります（`null`は`us-east-1`です）。',
    en: '`aws s3api get-bucket-location` and the region in the signature’s scope agree (`null` stands for `us-east-1`).',
  },
  why: {
    'regions-named': {
      ja: '署名のリージョンは`{signed}`ですが、S3はこのバケットに`{expected}`を求めています。',
      en: 'The request was signed for `{signed}`; S3 expects `{expected}` for this bucket.',
    },
    'creates-bucket': {
      ja: '`CreateBucket`では、同じ名前のバケットが`{expected}`にすでにあるときにも、この応答になります。',
      en: 'At `CreateBucket` the same answer comes when a bucket of that name already exists in `{expected}`.',
    },
    'cloudfront-signed': {
      ja: '応答はCloudFrontを通っています。署名したのは手元のクライアントではなく、CloudFrontです。',
      en: 'The answer came through CloudFront: CloudFront signed the request, not your client.',
    },
    'code-alone': {
      ja: 'メッセージがないので、`{code}`で最も多い原因として挙げています。',
      en: 'There is no message to go by; this is the most common cause of `{code}`.',
    },
    'not-a-region': {
      ja: '`{signed}`はリージョンの名前ではありません。',
      en: '`{signed}` is no region’s name.',
    },
    'other-complaint': {
      ja: 'S3はリージョンではなく、署名の別の部分を指しています。',
      en: 'S3 complains about another part of the signature than the region.',
    },
  },
  prior: 6,
  stop: 'signature',
  experiment: {
    sh: 'aws s3api get-bucket-location --bucket {bucket}',
    powershell: 'aws s3api get-bucket-location --bucket {bucket}',
    tells: {
      ja: '返ったリージョンがクライアントの設定と違えば、これが原因です（`null`は`us-east-1`です）。',
      en: 'If the region it prints is not the one the client is set to, this is the cause (`null` is `us-east-1`).',
    },
  },
  sources: [s3Errors, thread('minio/minio-go', 677), thread('bigassforce/aws-sdk', 5)],
  detect(facts, judge) {
    const named = wrongRegion(facts);
    const { signed = '', expected = '' } = named?.groups ?? {};
    if (named && !looksLikeRegion(signed))
      return judge.against('moderate', 'not-a-region', { signed }, named);
    if (named) {
      const creates = facts.all('operation').find(({ value }) => value === 'CreateBucket');
      const cloudfront = throughCloudFront(facts);
      return [
        ...judge.supports('strong', 'regions-named', { signed, expected }, named),
        ...(cloudfront ? judge.against('strong', 'cloudfront-signed', {}, cloudfront) : []),
        ...(creates ? judge.against('strong', 'creates-bucket', { expected }, creates) : []),
      ];
    }
    const complaint = facts.message(
      /authorization header is malformed; (?!the region)|X-Amz-Expires|X-Amz-Date|X-Amz-Algorithm|mal-formed|Query-string authentication/,
    );
    if (complaint) return judge.rulesOut('other-complaint', {}, complaint);
    const code = facts.code('AuthorizationHeaderMalformed', 'AuthorizationQueryParametersError');
    return code ? judge.supports('weak', 'code-alone', { code: code.value.code }, code) : [];
  },
});
