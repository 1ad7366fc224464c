import { defineError } from '#core';

export const error = defineError({
  code: 'PermanentRedirect',
  aliases: [],
  statuses: [301],
  fault: 'client',
  retry: 'after-fix',
  services: ['s3'],
  wire: [
    {
      services: ['s3'],
      protocol: 'rest-xml',
      status: 301,
      reason: 'Moved Permanently',
      headers: [
        ['x-amz-bucket-region', 'ap-northeast-1'],
        ['x-amz-request-id', '24035885437204DC'],
        ['Content-Type', 'application/xml'],
        ['Server', 'AmazonS3'],
      ],
      body: `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>PermanentRedirect</Code><Message>The bucket you are attempting to access must be addressed using the specified endpoint. Please send all future requests to this endpoint.</Message><Endpoint>amzn-s3-demo-bucket.s3-ap-northeast-1.amazonaws.com</Endpoint><Bucket>amzn-s3-demo-bucket</Bucket><RequestId>24035885437204DC</RequestId><HostId>mSXA7Gi07vlFW0NNvq0nQtMEEThETkcHLpaf4PlmuVzp8O9X8bfi19b4mTaqpJQNK/05e3HiTHb7ddvLu2agTwbmlX2Dqz+I</HostId></Error>`,
      note: {
        ja: '`Location`ヘッダーがないので、HTTPクライアントはたどれません。リージョンは`x-amz-bucket-region`で分かります。HEADの応答には本文がなく、SDKは`301 Moved Permanently`としか言えません。',
        en: 'There is no `Location`, so an HTTP client has nothing to follow. The Region is in `x-amz-bucket-region`. The answer to a HEAD has no body, and an SDK can only say `301 Moved Permanently`.',
      },
      source: 'https://github.com/yanganto/s3rs/issues/18',
    },
    {
      services: ['s3'],
      protocol: 'rest-xml',
      status: 307,
      reason: 'Temporary Redirect',
      headers: [
        ['x-amz-bucket-region', 'eu-central-1'],
        ['Location', 'https://amzn-s3-demo-bucket.s3.eu-central-1.amazonaws.com/part0'],
        ['Content-Type', 'application/xml'],
        ['Server', 'AmazonS3'],
      ],
      body: `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>TemporaryRedirect</Code><Message>Please re-send this request to the specified temporary endpoint. Continue to use the original request endpoint for future requests.</Message><Endpoint>amzn-s3-demo-bucket.s3.eu-central-1.amazonaws.com</Endpoint><Bucket>amzn-s3-demo-bucket</Bucket><RequestId>F51174106260C689</RequestId><HostId>mSXA7Gi07vlFW0NNvq0nQtMEEThETkcHLpaf4PlmuVzp8O9X8bfi19b4mTaqpJQNK/05e3HiTHb7ddvLu2agTwbmlX2Dqz+I</HostId></Error>`,
      note: {
        ja: '隣のエラー、TemporaryRedirectです。こちらには`Location`があります。作ったばかりのバケットを、グローバルなホストで呼んだときの応答です。',
        en: 'The neighbour, TemporaryRedirect, which does have a `Location`: a bucket just created, called by the global host.',
      },
      source: 'https://github.com/cperciva/bsdec2-image-upload/issues/11',
    },
  ],
  messages: [
    {
      pattern: /^The bucket you are attempting to access must be addressed using the specified endpoint/,
      certainty: 'sure',
      service: 's3',
    },
    // What SDKs make of the empty answer to a HEAD.
    { pattern: /^Moved Permanently$/i, certainty: 'shared', statuses: [301] },
  ],
  causes: [
    's3-bucket-in-another-region',
    'global-endpoint-pinned',
    'folder-read-as-bucket',
    'bucket-just-created',
    'bucket-host-redirected-to-region',
  ],
  order: {
    ja: '公開されたスレッドで見た件数による、当サイトの判断です。`<Bucket>`が自分のバケットでなければ、順番に関係なく3番目です。',
    en: 'Our judgement, from public threads. Where `<Bucket>` is not your bucket it is the third, whatever the order.',
  },
  related: [
    {
      to: 'no-such-bucket',
      kind: 'confused-with',
      why: {
        ja: '301は、バケットが別のリージョンにあることを示します。どこにもなければ404 NoSuchBucketです。',
        en: 'A 301 shows that the bucket exists, in another Region; one that exists nowhere answers 404 NoSuchBucket.',
      },
    },
    {
      to: 'signature-does-not-match',
      kind: 'leads-to',
      why: {
        ja: 'リダイレクト先のホストへ署名を付け替えずに送り直すと、署名した`Host`と合わず、SignatureDoesNotMatchになります。',
        en: 'Sent again to the new host with the old signature, the request no longer fits the `Host` that was signed and answers SignatureDoesNotMatch.',
      },
    },
    {
      to: 'cors-preflight-failed',
      kind: 'leads-to',
      why: {
        ja: 'プリフライトは転送をたどらないので、ブラウザーではCORSの失敗として表れます。',
        en: 'A preflight follows no redirect, so in a browser this shows as a failure of CORS.',
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
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/UsingRouting.html',
      title: 'Request routing',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/yanganto/s3rs/issues/18',
      title: 'yanganto/s3rs #18',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-sdk-java-v2/issues/5634',
      title: 'aws/aws-sdk-java-v2 #5634',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
