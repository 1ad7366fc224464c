import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'request-over-lambda-limit',
  explains: ['RequestEntityTooLarge'],
  title: {
    ja: '本文がAPI Gatewayは通ったが、その先のLambdaの6 MBを超えている',
    en: 'The body passes API Gateway, and is larger than the 6 MB of the Lambda function behind it',
  },
  howToTell: {
    ja: '応答がJSONの`{"message": "Request Too Long"}`で、`x-amzn-requestid`があります。関数のログには何も残りません。',
    en: 'The answer is the JSON `{"message": "Request Too Long"}` with an `x-amzn-requestid`, and the function’s log shows nothing.',
  },
  fix: {
    ja: 'ファイルは署名付きURLでS3へ直接送ります。バイナリはbase64で3分の4に膨らむので、本文で送れるのは4.5 MBほどまでです。',
    en: 'Send files straight to S3 with a presigned URL. Base64 adds a third to binary data, so some 4.5 MB is all that fits into a body.',
  },
  verify: {
    ja: '4 MBの本文で同じ呼び出しが関数に届きます。',
    en: 'The same call with a body of 4 MB reaches the function.',
  },
  why: {
    'says-so': {
      ja: '`{message}`は、Lambdaへ渡す大きさを超えたときのAPI Gatewayの応答です。',
      en: '`{message}` is what API Gateway answers when the call is too large for Lambda.',
    },
    declared: {
      ja: '`content-length`は{bytes}バイトで、API Gatewayの上限より小さく、Lambdaの上限に近いか超えています。',
      en: '`content-length` says {bytes} bytes: below API Gateway’s limit, near or above Lambda’s.',
    },
    'gateway-words': {
      ja: 'この応答は、Lambdaへ渡す前のAPI Gateway自身の上限です。',
      en: 'This answer is API Gateway’s own limit, before Lambda.',
    },
  },
  prior: 2,
  stop: 'integration',
  sources: [
    {
      url: 'https://github.com/koki-develop/lgtm-generator/issues/10',
      title: 'koki-develop/lgtm-generator #10',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
      title: 'Lambda quotas',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const own = told(facts, /HTTP content length exceeded \d{1,12} bytes/);
    if (own) return judge.rulesOut('gateway-words', {}, own);
    const says = facts.message(/^(?<message>Request Too Long)/i);
    const declared = facts.requestHeader('content-length');
    const bytes = Number(declared?.value.value);
    return [
      ...(says ? judge.supports('strong', 'says-so', { message: says.groups['message'] ?? '' }, says) : []),
      ...(says && declared && bytes > 4_400_000 && bytes <= 10_485_760
        ? judge.supports('moderate', 'declared', { bytes: String(bytes) }, declared)
        : []),
    ];
  },
});
