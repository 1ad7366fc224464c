import { defineCause } from '#core';
import { s3Call } from '../call.ts';
import { DENIED, bareDenial, namedDenial } from '../denied.ts';

export const cause = defineCause({
  id: 's3-list-all-buckets-missing',
  explains: DENIED,
  title: {
    ja: 'すべてのバケットの一覧に要る`s3:ListAllMyBuckets`がない',
    en: '`s3:ListAllMyBuckets`, needed to list all buckets, is missing',
  },
  howToTell: {
    ja: '`aws s3 ls`だけが失敗し、`aws s3 ls s3://バケット名/`は通ります。',
    en: 'Only `aws s3 ls` fails; `aws s3 ls s3://BUCKET/` works.',
  },
  fix: {
    ja: '一覧が要らないなら、バケット名を指定して呼び出します。要るなら`s3:ListAllMyBuckets`を`"Resource": "*"`で許可します。',
    en: 'Name the bucket if the list is not needed; otherwise allow `s3:ListAllMyBuckets` with `"Resource": "*"`.',
  },
  verify: { ja: '`aws s3 ls`がバケットの一覧を返します。', en: '`aws s3 ls` lists the buckets.' },
  why: {
    buckets: {
      ja: '呼び出したのは、すべてのバケットを一覧する`{name}`です。',
      en: 'What was called is `{name}`, which lists every bucket.',
    },
  },
  prior: 3,
  experiment: {
    sh: 'aws s3 ls s3://{bucket}/',
    powershell: 'aws s3 ls s3://{bucket}/',
    tells: {
      ja: 'これが通るなら、足りないのは全バケットの一覧の許可だけです。',
      en: 'Where this works, only listing all buckets is not allowed.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBuckets.html',
      title: 'ListBuckets',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const call = s3Call(facts);
    return call?.kind === 'buckets' && (bareDenial(facts) || namedDenial(facts))
      ? judge.supports('strong', 'buckets', { name: call.name }, call)
      : [];
  },
});
