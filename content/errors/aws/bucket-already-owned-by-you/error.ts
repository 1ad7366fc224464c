import { defineError } from '#core';

export const error = defineError({
  code: 'BucketAlreadyOwnedByYou',
  aliases: [],
  statuses: [409],
  fault: 'client',
  retry: 'no',
  services: ['s3'],
  wire: [
    {
      services: ['s3'],
      protocol: 'rest-xml',
      status: 409,
      reason: 'Conflict',
      headers: [
        ['x-amz-request-id', '24B6DC3170365CD7'],
        ['Content-Type', 'application/xml'],
        ['Server', 'AmazonS3'],
      ],
      body: `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>BucketAlreadyOwnedByYou</Code><Message>Your previous request to create the named bucket succeeded and you already own it.</Message><BucketName>amzn-s3-demo-bucket</BucketName><RequestId>24B6DC3170365CD7</RequestId><HostId>mSXA7Gi07vlFW0NNvq0nQtMEEThETkcHLpaf4PlmuVzp8O9X8bfi19b4mTaqpJQNK/05e3HiTHb7ddvLu2agTwbmlX2Dqz+I</HostId></Error>`,
      note: {
        ja: 'us-east-1にあるバケットをus-east-1で作り直すと、このエラーではなく200が返り、ACLが初期値に戻ります。',
        en: 'For a bucket of us-east-1 that is created again in us-east-1, S3 answers 200 instead and resets its ACLs.',
      },
      source: 'https://github.com/ceph/s3-tests/pull/30',
    },
  ],
  messages: [
    {
      pattern: /^Your previous request to create the named bucket succeeded and you already own it/,
      certainty: 'sure',
      service: 's3',
    },
  ],
  causes: ['bucket-already-yours', 'create-on-every-run', 'create-retried-after-success'],
  order: {
    ja: '公開されたスレッドで見た件数による、当サイトの判断です。Terraformのステートが関わるものが多数を占めます。',
    en: 'Our judgement, from public threads; most of them are about a Terraform state that does not know the bucket.',
  },
  related: [
    {
      to: 'bucket-already-exists',
      kind: 'confused-with',
      why: {
        ja: '持ち主が別のアカウントなら、BucketAlreadyExistsです。このコードなら、自分のアカウントにあります。',
        en: 'Where another account owns it the answer is BucketAlreadyExists; this code means that it is in your own.',
      },
    },
  ],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html',
      title: 'CreateBucket',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/gpbucketnamespaces.html',
      title: 'Namespaces for general purpose buckets',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/ceph/s3-tests/pull/30',
      title: 'ceph/s3-tests #30',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/scality/cloudserver/issues/475',
      title: 'scality/cloudserver #475',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
