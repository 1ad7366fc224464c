import { defineError } from '#core';

export const error = defineError({
  code: 'InvalidBucketName',
  aliases: [],
  statuses: [400],
  fault: 'client',
  retry: 'no',
  services: ['s3'],
  wire: [
    {
      services: ['s3'],
      protocol: 'rest-xml',
      status: 400,
      reason: 'Bad Request',
      headers: [
        ['x-amz-request-id', 'F60CF0168C35DFC0'],
        ['Content-Type', 'application/xml'],
        ['Server', 'AmazonS3'],
      ],
      body: `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>InvalidBucketName</Code><Message>The specified bucket is not valid.</Message><BucketName>SAM-tutorial-test-12345</BucketName><RequestId>F60CF0168C35DFC0</RequestId><HostId>mSXA7Gi07vlFW0NNvq0nQtMEEThETkcHLpaf4PlmuVzp8O9X8bfi19b4mTaqpJQNK/05e3HiTHb7ddvLu2agTwbmlX2Dqz+I</HostId></Error>`,
      note: {
        ja: '`BucketName`が、S3が受け取った名前です。boto3は、規則に外れた名前の多くを送る前に`Parameter validation failed: Invalid bucket name`で止めます。',
        en: '`BucketName` is the name as S3 received it. boto3 stops many such names before it sends them: `Parameter validation failed: Invalid bucket name`.',
      },
      source: 'https://github.com/chenr2/AWS-SAM-Tutorial/issues/2',
    },
  ],
  messages: [{ pattern: /^The specified bucket is not valid/, certainty: 'sure', service: 's3' }],
  causes: [
    'bucket-name-breaks-rules',
    'path-given-as-bucket',
    'bucket-placeholder-not-filled',
    'name-made-from-project-name',
    'reserved-part-in-name',
  ],
  order: {
    ja: '公開されたスレッドで見た件数による、当サイトの判断です。応答の`BucketName`を見れば、順番に関係なく1つに決まります。',
    en: 'Our judgement, from public threads. `BucketName` in the answer settles it, whatever the order.',
  },
  related: [
    {
      to: 'no-such-bucket',
      kind: 'confused-with',
      why: {
        ja: '形は正しいが存在しない名前なら404 NoSuchBucket、形そのものが規則に外れていれば400 InvalidBucketNameです。',
        en: 'A well-formed name that nobody has answers 404 NoSuchBucket; one that breaks the rules, 400 InvalidBucketName.',
      },
    },
    {
      to: 'bucket-already-exists',
      kind: 'confused-with',
      why: {
        ja: 'どちらも「別の名前にする」が答えですが、BucketAlreadyExistsの名前は正しく、取られているだけです。',
        en: 'Another name is the answer to both, but with BucketAlreadyExists the name is right and merely taken.',
      },
    },
  ],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html',
      title: 'General purpose bucket naming rules',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/ErrorResponses.html',
      title: 'Error responses - Amazon Simple Storage Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/chenr2/AWS-SAM-Tutorial/issues/2',
      title: 'chenr2/AWS-SAM-Tutorial #2',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/boto/boto3/issues/2779',
      title: 'boto/boto3 #2779',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
