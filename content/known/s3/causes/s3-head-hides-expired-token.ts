import { defineCause } from '#core';
import { emptyBadRequest } from '../head.ts';

export const cause = defineCause({
  id: 's3-head-hides-expired-token',
  explains: ['BadRequest'],
  title: {
    ja: '一時的な認証情報の期限が切れているか、壊れている（HEADの応答には理由が入らない）',
    en: 'The temporary credentials have expired or are broken; the answer to a HEAD does not say so',
  },
  howToTell: {
    ja: '同じ認証情報で`aws s3 ls s3://{bucket}`を実行すると、`ExpiredToken`や`InvalidToken`が表示されます。',
    en: '`aws s3 ls s3://{bucket}` with the same credentials says `ExpiredToken` or `InvalidToken`.',
  },
  fix: {
    ja: '一時的な認証情報を取り直し、アクセスキー、シークレットアクセスキー、セッショントークンの3つをそろえて設定します。',
    en: 'Get fresh temporary credentials, and set access key, secret and session token together.',
  },
  verify: {
    ja: '`aws s3api head-object`がメタデータを返します。',
    en: '`aws s3api head-object` returns the metadata.',
  },
  why: {
    'no-reason': {
      ja: 'HEADへの400で、S3が返した理由は失われています。多くは期限の切れたトークンです。',
      en: 'A 400 to a HEAD: the reason that S3 had is lost. Most often it is a token that has expired.',
    },
  },
  prior: 4,
  stop: 'signature',
  experiment: {
    sh: 'aws s3 ls s3://{bucket}',
    powershell: 'aws s3 ls s3://{bucket}',
    tells: {
      ja: 'GETなので理由が返ります。`ExpiredToken`ならこれが原因です。',
      en: 'This is a GET and gets the reason: with `ExpiredToken` it is this.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html',
      title: 'HeadObject',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/boto/botocore/issues/1400',
      title: 'boto/botocore #1400',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-sdk-js/issues/2219',
      title: 'aws/aws-sdk-js #2219',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const empty = emptyBadRequest(facts);
    return empty ? judge.supports('moderate', 'no-reason', {}, empty) : [];
  },
});
