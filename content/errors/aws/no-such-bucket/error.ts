import { defineError } from '#core';

export const error = defineError({
  code: 'NoSuchBucket',
  aliases: [],
  statuses: [404],
  fault: 'client',
  retry: 'after-fix',
  services: ['s3'],
  wire: [
    {
      services: ['s3'],
      protocol: 'rest-xml',
      status: 404,
      reason: 'Not Found',
      headers: [
        ['x-amz-request-id', '3DEAD22EFF3E3948'],
        ['Content-Type', 'application/xml'],
        ['Server', 'AmazonS3'],
      ],
      body: `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>NoSuchBucket</Code><Message>The specified bucket does not exist</Message><BucketName>amzn-s3-demo-bucket-prd</BucketName><RequestId>3DEAD22EFF3E3948</RequestId><HostId>mSXA7Gi07vlFW0NNvq0nQtMEEThETkcHLpaf4PlmuVzp8O9X8bfi19b4mTaqpJQNK/05e3HiTHb7ddvLu2agTwbmlX2Dqz+I</HostId></Error>`,
      note: {
        ja: '`BucketName`は、S3がURLから読み取った名前です。設定した名前と違えば、URLの作り方が原因です。文の最後にピリオドはありません。',
        en: '`BucketName` is what S3 read out of the URL; where it differs from what you set, the way the URL is built is the cause. The sentence has no full stop.',
      },
      source: 'https://github.com/awslabs/amazon-pollexy/issues/7',
    },
  ],
  messages: [
    { pattern: /\bThe specified bucket does not exist\b/, certainty: 'sure', service: 's3' },
    // The AWS CDK's own words before it uploads an asset.
    {
      pattern: /\bNo bucket named '[^'\n]{1,80}'\. Is account \S{1,40} bootstrapped/,
      certainty: 'sure',
      service: 's3',
    },
  ],
  causes: [
    'bucket-name-wrong',
    'bucket-placeholder-not-filled',
    'bucket-deleted',
    'host-header-read-as-bucket',
    'cdk-assets-bucket-gone',
    'folder-read-as-bucket',
    'bucket-in-other-account-or-partition',
  ],
  order: {
    ja: '公開されたスレッドで見た件数による、当サイトの判断です。`BucketName`に見覚えがなければ、URLの作り方（ホスト名、フォルダー名）を先に疑います。',
    en: 'Our judgement, from public threads. Where `BucketName` is nothing you ever named so, suspect the way the URL is built: a host or a folder read as a bucket.',
  },
  related: [
    {
      to: 'no-such-key',
      kind: 'confused-with',
      why: {
        ja: 'HEADではどちらも本文のない404です。GETならコードで分かれ、NoSuchKeyはバケットがあることを示します。',
        en: 'To a HEAD both are a 404 without a body. A GET tells them apart by the code; NoSuchKey shows that the bucket exists.',
      },
    },
    {
      to: 'access-denied',
      kind: 'confused-with',
      why: {
        ja: '存在するが許可のないバケットは403 AccessDeniedです。404なら、その名前のバケットはどのアカウントにもありません。',
        en: 'A bucket that exists and is closed to you answers 403 AccessDenied; 404 means that no account of the partition has one of that name.',
      },
    },
    {
      to: 'not-found',
      kind: 'confused-with',
      why: {
        ja: 'HeadBucketへの404には本文がなく、SDKやCLIはNoSuchBucketではなく`Not Found`と表示します。',
        en: 'The 404 to HeadBucket has no body, so SDKs and the CLI show `Not Found` rather than NoSuchBucket.',
      },
    },
    {
      to: 'permanent-redirect',
      kind: 'confused-with',
      why: {
        ja: '別のリージョンにあるバケットは301 PermanentRedirectです。404なら、どのリージョンにもありません。',
        en: 'A bucket in another Region answers 301 PermanentRedirect; 404 means that no Region has one.',
      },
    },
    {
      to: 'invalid-bucket-name',
      kind: 'confused-with',
      why: {
        ja: '名前の形が規則に外れていれば400 InvalidBucketName、形は正しくて存在しなければ404です。',
        en: 'A name that breaks the rules answers 400 InvalidBucketName; a well-formed one that nobody has, 404.',
      },
    },
    {
      to: 'all-access-disabled',
      kind: 'confused-with',
      why: {
        ja: '間違えた名前が閉じられた他人のバケットに当たると、404ではなく403 AllAccessDisabledです。',
        en: 'Where the wrong name hits a closed bucket of somebody else the answer is 403 AllAccessDisabled, not 404.',
      },
    },
  ],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/ErrorResponses.html',
      title: 'Error responses - Amazon Simple Storage Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html',
      title: 'Virtual hosting of general purpose buckets',
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
      url: 'https://github.com/awslabs/amazon-pollexy/issues/7',
      title: 'awslabs/amazon-pollexy #7',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
