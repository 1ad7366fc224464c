import { defineCause } from '#core';

/** A host of one's own: labels with dots and letters at the end. */
const DOMAIN = /^(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}$/i;

export const cause = defineCause({
  id: 'host-header-read-as-bucket',
  explains: ['NoSuchBucket'],
  title: {
    ja: '独自ドメインがS3に直接向いていて、ホスト名がバケット名として読まれている',
    en: 'A domain of your own points straight at S3, so its host name is read as the bucket',
  },
  howToTell: {
    ja: '応答の`BucketName`が、アドレスバーのドメインそのものです。',
    en: '`BucketName` in the answer is the very domain in the address bar.',
  },
  fix: {
    ja: 'DNSをCloudFrontのディストリビューションに向け、代替ドメイン名と証明書を設定します。CloudFrontなしで使うなら、バケット名をドメインと同じにします。',
    en: 'Point the DNS record at the CloudFront distribution, with the name as an alternate domain and a certificate; without CloudFront the bucket must be named like the domain.',
  },
  verify: {
    ja: '`dig`がCloudFrontの名前を返し、応答に`x-amz-cf-id`が付きます。',
    en: '`dig` answers with a name of CloudFront’s, and the response carries `x-amz-cf-id`.',
  },
  why: {
    same: {
      ja: 'S3がバケット名として読んだ`{bucket}`は、開いたURLのホスト名です。',
      en: 'What S3 read as the bucket, `{bucket}`, is the host of the URL that was opened.',
    },
    domain: {
      ja: 'S3がバケット名として読んだ`{bucket}`は、ドメイン名の形をしています。',
      en: 'What S3 read as the bucket, `{bucket}`, has the form of a domain name.',
    },
  },
  prior: 0,
  stop: 'dns',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html',
      title: 'Virtual hosting of general purpose buckets',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-amplify/amplify-cli/issues/1401',
      title: 'aws-amplify/amplify-cli #1401',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/awsdocs/amazon-route53-docs/issues/30',
      title: 'awsdocs/amazon-route53-docs #30',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const stated = facts.code('NoSuchBucket') && facts.detail('BucketName');
    if (!stated || facts.endpoint()?.value.kind === 's3' || facts.one('operation')) return [];
    const bucket = stated.value.value;
    const host = facts.value('url')?.host;
    if (host && host.value.toLowerCase() === bucket.toLowerCase())
      return judge.supports('strong', 'same', { bucket }, stated, host);
    return DOMAIN.test(bucket) ? judge.supports('moderate', 'domain', { bucket }, stated) : [];
  },
});
