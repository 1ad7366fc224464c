import { defineError } from '#core';

export const error = defineError({
  code: 'NoSuchKey',
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
        ['x-amz-request-id', '04407CDF4F0C239B'],
        ['Content-Type', 'application/xml'],
        ['Server', 'AmazonS3'],
      ],
      body: `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>uploads/1488396616.jpeg</Key><RequestId>04407CDF4F0C239B</RequestId><HostId>mSXA7Gi07vlFW0NNvq0nQtMEEThETkcHLpaf4PlmuVzp8O9X8bfi19b4mTaqpJQNK/05e3HiTHb7ddvLu2agTwbmlX2Dqz+I</HostId></Error>`,
      note: {
        ja: '`Key`は、S3がデコードした後のキーです。バケット名は本文に入りません。HEADには本文がなく、SDKは`404 Not Found`としか言えません。',
        en: '`Key` is the key as S3 decoded it; the bucket is not in the body. The answer to a HEAD has no body, so an SDK can only say `404 Not Found`.',
      },
      source: 'https://github.com/frostealth/yii2-aws-s3/issues/25',
    },
    {
      services: ['s3'],
      protocol: 'rest-xml',
      status: 404,
      reason: 'Not Found',
      headers: [
        ['x-amz-delete-marker', 'true'],
        ['x-amz-version-id', '3HL4kqtJvjVBH40Nrjfkd'],
        ['Content-Type', 'application/xml'],
        ['Server', 'AmazonS3'],
      ],
      body: `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>scan/upload-42.bin</Key><RequestId>04407CDF4F0C239B</RequestId><HostId>mSXA7Gi07vlFW0NNvq0nQtMEEThETkcHLpaf4PlmuVzp8O9X8bfi19b4mTaqpJQNK/05e3HiTHb7ddvLu2agTwbmlX2Dqz+I</HostId></Error>`,
      note: {
        ja: 'バージョニングが有効なバケットで、いちばん新しいバージョンが削除マーカーのときです。前のバージョンは残っています。',
        en: 'In a bucket with versioning, when the newest version is a delete marker. The versions before are still there.',
      },
      source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/DeleteMarker.html',
    },
  ],
  messages: [
    { pattern: /^The specified key does not exist/, certainty: 'sure', service: 's3' },
    // The AWS CLI's own words for an empty 404.
    { pattern: /^Key "[^"\n]{1,1024}" does not exist/, certainty: 'sure', service: 's3' },
  ],
  causes: [
    'key-name-differs',
    'key-still-url-encoded',
    'object-not-uploaded-yet',
    'event-object-already-gone',
    'index-document-not-added',
    'wrong-bucket-for-key',
  ],
  order: {
    ja: '公開されたスレッドで見た件数による、当サイトの判断です。Lambdaの中で起きたならURLエンコード、ブラウザーで見たなら`index.html`を先に疑います。',
    en: 'Our judgement, from public threads. Inside a Lambda function suspect the URL encoding first, in a browser the missing `index.html`.',
  },
  related: [
    {
      to: 'access-denied',
      kind: 'confused-with',
      why: {
        ja: '同じ「キーがない」でも、呼び出し元に`s3:ListBucket`がなければ、S3は403 AccessDeniedと答えます。',
        en: 'For the same missing key S3 answers 403 AccessDenied to a caller without `s3:ListBucket`.',
      },
    },
    {
      to: 'not-found',
      kind: 'confused-with',
      why: {
        ja: 'HEADへの404には本文がないので、SDKやCLIはNoSuchKeyではなく`404 Not Found`と表示します。',
        en: 'The 404 to a HEAD has no body, so SDKs and the CLI show `404 Not Found` rather than NoSuchKey.',
      },
    },
    {
      to: 'no-such-bucket',
      kind: 'confused-with',
      why: {
        ja: 'HEADではどちらも本文のない404です。GETなら、バケットがないときはNoSuchBucketです。',
        en: 'To a HEAD both are a 404 without a body; to a GET a missing bucket answers NoSuchBucket.',
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
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html',
      title: 'HeadObject',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html',
      title: 'Naming Amazon S3 objects',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/DeleteMarker.html',
      title: 'Working with delete markers',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/frostealth/yii2-aws-s3/issues/25',
      title: 'frostealth/yii2-aws-s3 #25',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
