import { defineError } from '#core';
import { presignedUrls, queryAuthentication, thread } from './sources.ts';

const HOST_ID = 's9lzHYrFp76ZVxRcpX9+5cjAnEH2ROuNkd2BHfIa6UkFVdtjf5mKR3/eTPFvsiP/XV/VLi31234=';

export const error = defineError({
  code: 'AuthorizationQueryParametersError',
  aliases: [],
  statuses: [400],
  fault: 'client',
  retry: 'after-fix',
  services: ['s3'],
  wire: [
    {
      services: ['s3'],
      protocol: 'rest-xml',
      status: 400,
      reason: 'Bad Request',
      headers: [
        ['Content-Type', 'application/xml'],
        ['Server', 'AmazonS3'],
      ],
      body: `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>AuthorizationQueryParametersError</Code><Message>Error parsing the X-Amz-Credential parameter; the region 'us-east-1' is wrong; expecting 'us-gov-west-1'</Message><Region>us-gov-west-1</Region><RequestId>4442587FB7D0A2F9</RequestId><HostId>${HOST_ID}</HostId></Error>`,
      note: {
        ja: '署名付きURLでは、AuthorizationHeaderMalformedの代わりにこのコードが返ります。`Region`が署名し直すリージョンです。',
        en: 'For presigned URLs this takes the place of AuthorizationHeaderMalformed. `Region` is the one to sign for.',
      },
      source: 'https://github.com/HHS/Head-Start-TTADP/issues/370',
    },
    {
      services: ['s3'],
      protocol: 'rest-xml',
      status: 400,
      reason: 'Bad Request',
      headers: [
        ['Content-Type', 'application/xml'],
        ['Server', 'AmazonS3'],
      ],
      body: `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>AuthorizationQueryParametersError</Code><Message>X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than 604800 seconds</Message><X-Amz-Expires>31536000</X-Amz-Expires><RequestId>4442587FB7D0A2F9</RequestId><HostId>${HOST_ID}</HostId></Error>`,
      note: {
        ja: '文面は「604800秒より短く」と読めますが、ちょうど604800秒（7日）は受け付けられます。',
        en: 'It reads as if 604800 were too many; exactly 604800 seconds, seven days, are accepted.',
      },
      source: 'https://github.com/aws/aws-cli/issues/5464',
    },
    {
      services: ['s3'],
      protocol: 'rest-xml',
      status: 400,
      reason: 'Bad Request',
      headers: [
        ['Content-Type', 'application/xml'],
        ['Server', 'AmazonS3'],
      ],
      body: `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>AuthorizationQueryParametersError</Code><Message>X-Amz-Date must be in the ISO8601 Long Format "yyyyMMdd'T'HHmmss'Z'"</Message><RequestId>4442587FB7D0A2F9</RequestId><HostId>${HOST_ID}</HostId></Error>`,
      source: 'https://github.com/JustinM1/S3SignerAWS/issues/12',
    },
  ],
  messages: [
    { pattern: /^Error parsing the X-Amz-Credential parameter\b/, certainty: 'sure', service: 's3' },
    {
      pattern: /^X-Amz-Expires (?:must be less than a week|must be non-negative|should be a number)\b/,
      certainty: 'sure',
      service: 's3',
    },
    { pattern: /^X-Amz-Date must be in the ISO8601 Long Format\b/, certainty: 'sure', service: 's3' },
    { pattern: /^X-Amz-Algorithm only supports\b/, certainty: 'sure', service: 's3' },
    {
      pattern: /^Invalid credential date .{1,60}\. This date is not the same as X-Amz-Date\b/,
      certainty: 'sure',
      service: 's3',
    },
    { pattern: /^Query-string authentication version 4 requires\b/, certainty: 'sure', service: 's3' },
  ],
  causes: [
    'signed-for-other-region',
    'presigned-lifetime-out-of-range',
    'presigned-parameter-missing',
    'presigned-credential-encoded-twice',
    'presigned-date-malformed',
    'scope-date-wrong',
    'presigned-url-as-format-string',
  ],
  order: {
    ja: '公開されたスレッドの件数によります。メッセージがパラメーターを名指しするので、順よりもメッセージが先です。',
    en: 'By how often public threads end there. The message names the parameter, so go by that before the order.',
  },
  related: [
    {
      to: 'authorization-header-malformed',
      kind: 'sibling',
      why: {
        ja: '同じ検査の結果を、ヘッダーの署名ならAuthorizationHeaderMalformed、URLの署名ならAuthorizationQueryParametersErrorと呼びます。',
        en: 'The same check: AuthorizationHeaderMalformed for a signature in the header, AuthorizationQueryParametersError for one in the URL.',
      },
    },
    {
      to: 'signature-does-not-match',
      kind: 'confused-with',
      why: {
        ja: 'パラメーターが読めなければAuthorizationQueryParametersError、読めたうえで署名が合わなければSignatureDoesNotMatchです。',
        en: 'Parameters that cannot be read give AuthorizationQueryParametersError; read but with another signature, SignatureDoesNotMatch.',
      },
    },
    {
      to: 'request-expired',
      kind: 'confused-with',
      why: {
        ja: '有効期間の指定そのものが不正ならAuthorizationQueryParametersError、正しい有効期間が過ぎたなら`Request has expired`です。',
        en: 'A lifetime that is not allowed gives AuthorizationQueryParametersError; one that was allowed and is over, `Request has expired`.',
      },
    },
  ],
  sources: [
    queryAuthentication,
    presignedUrls,
    thread('HHS/Head-Start-TTADP', 370),
    thread('aws/aws-cli', 5464),
    thread('JustinM1/S3SignerAWS', 12),
    thread('aws/aws-sdk-go', 894),
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
