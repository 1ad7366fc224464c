import { defineCause } from '#core';
import { storeHost } from '../who.ts';

export const cause = defineCause({
  id: 's3-compatible-store-answered',
  explains: [
    'InvalidAccessKeyId',
    'SignatureDoesNotMatch',
    'AccessDenied',
    'NoSuchBucket',
    'NoSuchKey',
    'AuthorizationHeaderMalformed',
    'InvalidRequest',
    'XAmzContentSHA256Mismatch',
    'MissingSecurityHeader',
    'AllAccessDisabled',
    'EntityTooLarge',
    'MethodNotAllowed',
    'PreconditionFailed',
    'SlowDown',
  ],
  title: {
    ja: '答えたのはAmazon S3ではなく、S3互換ストレージ（MinIO、Cephなど）',
    en: 'An S3-compatible store answered (MinIO, Ceph …), not Amazon S3',
  },
  howToTell: {
    ja: 'ホストが`amazonaws.com`で終わらないか、応答の`Server`ヘッダーが`AmazonS3`ではありません。',
    en: 'The host does not end in `amazonaws.com`, or the answer’s `Server` header is not `AmazonS3`.',
  },
  fix: {
    ja: 'IAMやバケットポリシーではなく、そのストレージの側を見ます。アクセスキーはストレージで発行したもの、リージョンはストレージの設定（MinIOの既定は`us-east-1`）、アドレスはパス形式にし、署名したホスト名のまま送ります。新しいSDKの既定のチェックサムを受け付けない製品では`AWS_REQUEST_CHECKSUM_CALCULATION=when_required`にします。',
    en: 'Look at the store, not at IAM or a bucket policy: use keys that it issued, its region (MinIO’s default is `us-east-1`), path-style addresses, and send to the host that was signed. Where it does not know the checksums that newer SDKs add, set `AWS_REQUEST_CHECKSUM_CALCULATION=when_required`.',
  },
  verify: {
    ja: '同じ`--endpoint-url`で`aws s3 ls`がバケットを列挙します。',
    en: '`aws s3 ls` lists the buckets with the same `--endpoint-url`.',
  },
  why: {
    speaks: {
      ja: '応答の形が、Amazon S3ではなく互換ストレージのものです。',
      en: 'The answer has the form of a compatible store’s, not of Amazon S3’s.',
    },
    'other-host': {
      ja: '`{host}`はAmazon S3ではありません。',
      en: '`{host}` is not Amazon S3.',
    },
    's3-itself': {
      ja: '`Server: AmazonS3`と名乗っています。',
      en: 'It calls itself `Server: AmazonS3`.',
    },
  },
  prior: 0,
  stop: 'signature',
  experiment: {
    sh: "curl -sI {url} | grep -i '^server:'",
    powershell: "curl.exe -sI {url} | Select-String '^server:'",
    tells: {
      ja: '`AmazonS3`以外（`MinIO`など）なら、答えているのは互換ストレージです。',
      en: 'Anything but `AmazonS3` (`MinIO`, say) is a compatible store.',
    },
  },
  sources: [
    {
      url: 'https://github.com/minio/minio/issues/9180',
      title: 'minio/minio #9180',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-dataintegrity.html',
      title: 'Data Integrity Protections for Amazon S3 - AWS SDKs and Tools',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const s3 = facts.speaker('s3');
    const server = facts.responseHeader('server');
    if (s3 && server && /^AmazonS3/i.test(server.value.value)) return judge.rulesOut('s3-itself', {}, server);
    const speaker = facts.speaker('minio', 'ceph');
    const host = storeHost(facts);
    return [
      ...(speaker ? judge.supports('strong', 'speaks', {}, speaker) : []),
      ...(host ? judge.supports('strong', 'other-host', { host: host.host }, host.at) : []),
    ];
  },
});
