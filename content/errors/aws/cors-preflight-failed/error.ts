import { defineError, type MessagePattern } from '#core';

/** No answer holds these words: a browser says them about an answer that it keeps from the page. */
const browserSays = (pattern: RegExp): MessagePattern => ({ pattern, certainty: 'sure', saidBy: 'client' });

export const error = defineError({
  code: 'CORSPreflightFailed',
  aliases: [],
  statuses: [],
  fault: 'client',
  retry: 'after-fix',
  services: ['apigateway-rest', 'apigateway-http', 's3'],
  wire: [
    {
      services: ['apigateway-rest'],
      protocol: 'api-gateway',
      status: 403,
      reason: 'Forbidden',
      headers: [
        ['content-type', 'application/json'],
        ['x-amzn-requestid', '22fb98d9-1b95-39f7-5c57-16293ddcb1aa'],
        ['x-amzn-errortype', 'MissingAuthenticationTokenException'],
      ],
      body: '{"message":"Missing Authentication Token"}',
      note: {
        ja: '`OPTIONS`メソッドのないパスへのプリフライトに、REST APIが返す応答です。トークンの問題ではありません。',
        en: 'What a REST API answers to the preflight of a path without an `OPTIONS` method. No token is missing.',
      },
      source:
        'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
    },
    {
      services: ['apigateway-rest'],
      protocol: 'api-gateway',
      status: 401,
      reason: 'Unauthorized',
      headers: [
        ['content-type', 'application/json'],
        ['x-amzn-requestid', '22fb98d9-1b95-39f7-5c57-16293ddcb1aa'],
        ['x-amzn-errortype', 'UnauthorizedException'],
      ],
      body: '{"message":"Unauthorized"}',
      note: {
        ja: '`OPTIONS`までオーソライザーが受けている場合の応答です。ブラウザーはプリフライトに`Authorization`を付けません。',
        en: 'The authorizer guards `OPTIONS` as well. A browser sends no `Authorization` with a preflight.',
      },
      source: 'https://github.com/aws/serverless-application-model/issues/717',
    },
    {
      services: ['s3'],
      protocol: 'rest-xml',
      status: 403,
      reason: 'Forbidden',
      headers: [['Content-Type', 'application/xml']],
      body: `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>AccessForbidden</Code><Message>CORSResponse: CORS is not enabled for this bucket.</Message><Method>PUT</Method><ResourceType>OBJECT</ResourceType><RequestId>4442587FB7D0A2F9</RequestId><HostId>Uuag1LuByRx9e6j5Onimru9pO4ZVKnJ2Qz7/C1NPcfTWAtRPfTaOFg==</HostId></Error>`,
      note: {
        ja: 'ルールがあっても一致しなければ、`CORSResponse: This CORS request is not allowed.`で始まるメッセージです。',
        en: 'With rules of which none fits, the message starts with `CORSResponse: This CORS request is not allowed.`',
      },
      source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors-troubleshooting.html',
    },
  ],
  messages: [
    browserSays(/\bhas been blocked by CORS policy\b/),
    browserSays(/\bdisallowed for cross-origin requests that require preflight\b/),
    browserSays(
      /\bCross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource\b/,
    ),
    browserSays(/クロス ?オリジン(?:要求|リクエスト)をブロックしました/),
    browserSays(/\bis not allowed by Access-Control-Allow-(?:Origin|Headers|Methods)\b/),
    browserSays(/\bNo 'Access-Control-Allow-Origin' header is present on the requested resource\b/),
    browserSays(/\bResponse to preflight request doesn't pass access control check\b/),
    browserSays(/\bPreflight response is not successful\b/),
    browserSays(/\bdue to access control checks\b/),
    browserSays(/\bRedirect is not allowed for a preflight request\b/),
    // The network pane of Firefox, where the size of an answer would stand.
    browserSays(
      /\bCORS (?:Missing Allow Origin|Preflight Did Not Succeed|Allow Origin Not Matching Origin)\b/,
    ),
    browserSays(/\bReason: CORS (?:header|request|preflight|missing|disabled)\b/),
  ],
  causes: [
    'preflight-refused',
    'preflight-without-route',
    'bucket-without-cors-rule',
    'error-answer-without-cors-headers',
    'integration-omits-cors-headers',
    'request-header-not-allowed',
    'method-not-allowed-by-cors',
    'origin-differs',
    'wildcard-with-credentials',
    'origin-sent-twice',
    'bucket-host-redirected-to-region',
    'preflight-redirected',
    'cached-answer-without-origin',
  ],
  order: {
    ja: '公開されたスレッドで見た多さによる、当サイトの判断です。ブラウザーの文言が名指しする原因は、文言だけで決まります。',
    en: 'Our judgement, from how often public threads end there. Where the browser’s own words name the cause, they settle it.',
  },
  related: [
    {
      to: 'missing-authentication-token',
      kind: 'caused-by',
      why: {
        ja: '`OPTIONS`のないパスへのプリフライトに、REST APIは403 Missing Authentication Tokenと答えます。ブラウザーに見えるのはCORSの文言だけです。',
        en: 'A REST API answers the preflight of a path without `OPTIONS` with 403 Missing Authentication Token; the page sees words about CORS alone.',
      },
    },
    {
      to: 'unauthorized',
      kind: 'caused-by',
      why: {
        ja: 'オーソライザーが`OPTIONS`も受けていると、プリフライトが401になり、ブラウザーはCORSの失敗と表示します。',
        en: 'An authorizer that guards `OPTIONS` too answers the preflight 401, and the browser shows a failure of CORS.',
      },
    },
    {
      to: 'permanent-redirect',
      kind: 'caused-by',
      why: {
        ja: 'S3が別のリージョンのホストを案内しても、プリフライトは転送をたどりません。',
        en: 'Where S3 points to the host of another Region, a preflight follows no redirect.',
      },
    },
  ],
  sources: [
    {
      url: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS/Errors',
      title: 'CORS errors',
      kind: 'standard',
      checked: '2026-11-23',
    },
    {
      url: 'https://repost.aws/knowledge-center/api-gateway-cors-errors',
      title: 'How do I resolve CORS errors from my API Gateway API?',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html',
      title: 'Configure CORS for HTTP APIs in API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors-troubleshooting.html',
      title: 'Troubleshooting CORS',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/serverless-application-model/issues/717',
      title: 'aws/serverless-application-model #717',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-cdk/issues/8615',
      title: 'aws/aws-cdk #8615',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
