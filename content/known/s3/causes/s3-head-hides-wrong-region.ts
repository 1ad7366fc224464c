import { defineCause } from '#core';
import { emptyBadRequest } from '../head.ts';

export const cause = defineCause({
  id: 's3-head-hides-wrong-region',
  explains: ['BadRequest'],
  title: {
    ja: 'バケットのリージョンと違うリージョンか、古い署名（V2）で呼んでいる（HEADの応答には理由が入らない）',
    en: 'The call is signed for another region than the bucket’s, or with Signature Version 2; the answer to a HEAD does not say so',
  },
  howToTell: {
    ja: '`aws s3api get-bucket-location --bucket {bucket}`のリージョンが、クライアントに設定したものと違います。フランクフルトやソウルなど、2014年より後にできたリージョンで起きます。',
    en: '`aws s3api get-bucket-location --bucket {bucket}` names another region than the client is set to; seen with regions that opened after 2014, such as Frankfurt and Seoul.',
  },
  fix: {
    ja: 'クライアントのリージョンとエンドポイントをバケットに合わせ（S3Aなら`fs.s3a.endpoint`）、署名バージョン4で呼びます。',
    en: 'Set the client’s region and endpoint to the bucket’s (`fs.s3a.endpoint` for S3A), and sign with Signature Version 4.',
  },
  verify: { ja: '同じ呼び出しが200を返します。', en: 'The same call answers 200.' },
  why: {
    'no-reason': {
      ja: 'HEADへの400で、S3が返した理由は失われています。リージョンが違うときにも起きます。',
      en: 'A 400 to a HEAD: the reason that S3 had is lost. A wrong region answers so too.',
    },
  },
  prior: 2,
  stop: 'signature',
  experiment: {
    sh: 'aws s3api get-bucket-location --bucket {bucket}',
    powershell: 'aws s3api get-bucket-location --bucket {bucket}',
    tells: {
      ja: 'クライアントの設定と違うリージョンなら、これが原因です（`null`は`us-east-1`）。',
      en: 'Another region than the client is set to: it is this (`null` is `us-east-1`).',
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
      url: 'https://docs.cloudera.com/HDPDocuments/HDP3/HDP-3.1.5/bk_cloud-data-access/content/s3-trouble-bad-request.html',
      title: 'Bad Request Exception When Working with S3 Frankfurt, Seoul, or Elsewhere',
      kind: 'project',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/rustyconover/net-amazon-s3/issues/19',
      title: 'rustyconover/net-amazon-s3 #19',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const empty = emptyBadRequest(facts);
    return empty ? judge.supports('weak', 'no-reason', {}, empty) : [];
  },
});
