import { defineError } from '#core';

export const error = defineError({
  code: 'AllAccessDisabled',
  aliases: [],
  statuses: [403],
  fault: 'client',
  retry: 'no',
  services: ['s3'],
  wire: [
    {
      services: ['s3'],
      protocol: 'rest-xml',
      status: 403,
      reason: 'Forbidden',
      headers: [
        ['x-amz-request-id', 'A1B2C3D4E5F6G7H8'],
        ['Content-Type', 'application/xml'],
        ['Server', 'AmazonS3'],
      ],
      body: `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>AllAccessDisabled</Code><Message>All access to this object has been disabled</Message><RequestId>A1B2C3D4E5F6G7H8</RequestId><HostId>mSXA7Gi07vlFW0NNvq0nQtMEEThETkcHLpaf4PlmuVzp8O9X8bfi19b4mTaqpJQNK/05e3HiTHb7ddvLu2agTwbmlX2Dqz+I</HostId></Error>`,
      note: {
        ja: '`this object`と言いますが、閉じられているのはバケットです。一覧やアップロードにも同じ文で答えます。',
        en: 'It says `this object`, but it is the bucket that is shut: a listing or an upload gets the same words.',
      },
      source: 'https://github.com/planet-os/notebooks/issues/26',
    },
  ],
  messages: [
    // InvalidPayer is documented with the same words.
    { pattern: /^All access to this (?:object|bucket) has been disabled/, certainty: 'shared' },
  ],
  causes: [
    'bucket-name-is-somebody-elses',
    'public-data-set-closed',
    'copy-source-without-bucket',
    'folder-read-as-bucket',
    's3-compatible-store-answered',
  ],
  order: {
    ja: '公開されたスレッドで見た件数による、当サイトの判断です。操作がコピーなら3番目、署名なしの読み取りなら2番目を先に見ます。',
    en: 'Our judgement, from public threads. With a copy look at the third first, with an unsigned read at the second.',
  },
  related: [
    {
      to: 'access-denied',
      kind: 'confused-with',
      why: {
        ja: 'AccessDeniedは許可しだいで変わります。AllAccessDisabledは誰が呼んでも同じで、たいていはバケットの取り違えです。',
        en: 'AccessDenied depends on permissions. AllAccessDisabled is the same for every caller, and mostly means the wrong bucket.',
      },
    },
    {
      to: 'no-such-bucket',
      kind: 'confused-with',
      why: {
        ja: '間違えた名前が誰のものでもなければ404 NoSuchBucket、閉じられた他人のバケットに当たればAllAccessDisabledです。',
        en: 'A wrong name that nobody has answers 404 NoSuchBucket; one that hits a closed bucket of somebody else, AllAccessDisabled.',
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
      url: 'https://github.com/planet-os/notebooks/issues/26',
      title: 'planet-os/notebooks #26',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-sdk-js/issues/695',
      title: 'aws/aws-sdk-js #695',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
