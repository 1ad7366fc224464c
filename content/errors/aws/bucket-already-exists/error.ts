import { defineError } from '#core';

export const error = defineError({
  code: 'BucketAlreadyExists',
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
<Error><Code>BucketAlreadyExists</Code><Message>The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please select a different name and try again.</Message><BucketName>amzn-s3-demo-bucket</BucketName><RequestId>24B6DC3170365CD7</RequestId><HostId>mSXA7Gi07vlFW0NNvq0nQtMEEThETkcHLpaf4PlmuVzp8O9X8bfi19b4mTaqpJQNK/05e3HiTHb7ddvLu2agTwbmlX2Dqz+I</HostId></Error>`,
      note: {
        ja: 'CloudFormationは、同じことを`… already exists`（`HandlerErrorCode: AlreadyExists`）と言い、誰のバケットかを区別しません。',
        en: 'CloudFormation says the same as `… already exists` (`HandlerErrorCode: AlreadyExists`), and does not tell whose bucket it is.',
      },
      source: 'https://github.com/ine-labs/AWSGoat/issues/50',
    },
  ],
  messages: [{ pattern: /^The requested bucket name is not available/, certainty: 'sure', service: 's3' }],
  causes: ['bucket-name-taken-by-others', 'bucket-name-from-sample', 'bucket-in-your-other-account'],
  order: {
    ja: '公開されたスレッドで見た件数による、当サイトの判断です。名前にアカウントIDが入っていれば、3番目を先に疑います。',
    en: 'Our judgement, from public threads. Where the name holds an account number suspect the third first.',
  },
  related: [
    {
      to: 'bucket-already-owned-by-you',
      kind: 'confused-with',
      why: {
        ja: '持ち主が自分のアカウントなら、BucketAlreadyOwnedByYouです。このコードなら、持ち主は別のアカウントです。',
        en: 'Where the owner is your own account the answer is BucketAlreadyOwnedByYou; this code means another one.',
      },
    },
    {
      to: 'access-denied',
      kind: 'confused-with',
      why: {
        ja: '同じ名前のバケットを作らずに読もうとすると、403 AccessDeniedです。どちらも「他人のバケット」を意味します。',
        en: 'Reading the bucket instead of creating it answers 403 AccessDenied; both mean that it is somebody else’s.',
      },
    },
    {
      to: 'invalid-bucket-name',
      kind: 'confused-with',
      why: {
        ja: '取られているのではなく、名前の形が規則に外れていれば400 InvalidBucketNameです。',
        en: 'Where the name is not taken but breaks the rules the answer is 400 InvalidBucketName.',
      },
    },
  ],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/gpbucketnamespaces.html',
      title: 'Namespaces for general purpose buckets',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html',
      title: 'CreateBucket',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html',
      title: 'General purpose bucket naming rules',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/ine-labs/AWSGoat/issues/50',
      title: 'ine-labs/AWSGoat #50',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
