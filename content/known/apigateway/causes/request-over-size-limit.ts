import { defineCause } from '#core';
import { ground } from '../../words.ts';

export const cause = defineCause({
  id: 'request-over-size-limit',
  explains: ['RequestEntityTooLarge'],
  title: {
    ja: 'リクエストの本文が、上限（API Gatewayは10 MB、Lambdaの同期呼び出しは6 MB）を超えている',
    en: 'The body is larger than the limit (10 MB for API Gateway, 6 MB for a synchronous call of Lambda)',
  },
  howToTell: {
    ja: '`content-length`が上限より大きいです。base64にすると約3分の4に膨らむため、バイナリは4.5 MBほどで6 MBに達します。',
    en: '`content-length` exceeds the limit; base64 adds a third, so that binary data meets the 6 MB at about 4.5 MB.',
  },
  fix: {
    ja: '大きなファイルは署名付きURLでS3へ直接アップロードし、APIにはキーだけを渡します。',
    en: 'Upload large files straight to S3 with a presigned URL, and give the API their key alone.',
  },
  verify: { ja: '小さな本文の同じ呼び出しが通ります。', en: 'The same call with a small body passes.' },
  why: {
    'says-so': {
      ja: '`{message}`は、本文が上限を超えたときの応答です。',
      en: '`{message}` is the answer to a body over the limit.',
    },
    declared: { ja: '`content-length`は{bytes}バイトです。', en: '`content-length` says {bytes} bytes.' },
  },
  prior: 3,
  stop: 'integration',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html',
      title: 'Quotas for configuring and running a REST API in API Gateway',
      kind: 'aws',
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
    const says = facts.message(
      /(?<message>Request (?:Entity )?Too (?:Long|Large)|HTTP content length exceeded \d{1,12} bytes|Request must be smaller than \d{1,12} bytes)/i,
    );
    const declared = facts.requestHeader('content-length');
    const bytes = Number(declared?.value.value);
    const at = says ?? ground(facts, 'RequestEntityTooLarge', 'RequestTooLarge');
    return [
      ...(at ? judge.supports('moderate', 'says-so', { message: says?.groups['message'] ?? '413' }, at) : []),
      ...(declared && bytes > 6_000_000
        ? judge.supports('moderate', 'declared', { bytes: String(bytes) }, declared)
        : []),
    ];
  },
});
