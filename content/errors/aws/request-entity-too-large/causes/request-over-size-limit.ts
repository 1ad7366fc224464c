import { defineCause } from '#core';
import { ground } from '../../../../known/words.ts';

const CONTENT_LENGTH = /HTTP content length exceeded 10485760 bytes/;

export const cause = defineCause({
  id: 'request-over-size-limit',
  explains: ['RequestEntityTooLarge'],
  title: {
    ja: 'リクエストの本文が、API Gatewayの上限の10 MBを超えている',
    en: 'The body is larger than API Gateway’s 10 MB',
  },
  howToTell: {
    ja: '応答がJSONではなく、`HTTP content length exceeded 10485760 bytes.`という平文です。`x-amzn-requestid`がなく、実行ログにも残りません。',
    en: 'The answer is no JSON but the plain text `HTTP content length exceeded 10485760 bytes.`, without `x-amzn-requestid` and without a trace in the execution log.',
  },
  fix: {
    ja: '大きなファイルは署名付きURLでS3へ直接アップロードし、APIにはキーだけを渡します。この上限は引き上げられません。',
    en: 'Upload large files straight to S3 with a presigned URL and give the API their key alone; this limit cannot be raised.',
  },
  verify: {
    ja: 'S3への`PUT`が200を返し、キーだけを送るAPIの呼び出しが通ります。',
    en: 'The `PUT` to S3 answers 200, and the call of the API with the key passes.',
  },
  why: {
    usual: {
      ja: '413の多くは、API GatewayかLambdaの上限です。',
      en: 'A 413 mostly means the limit of API Gateway or of Lambda.',
    },
    'other-words': {
      ja: 'この文言は、API Gatewayのものではありません。',
      en: 'These words are not API Gateway’s.',
    },
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
      url: 'https://github.com/koki-develop/lgtm-generator/issues/10',
      title: 'koki-develop/lgtm-generator #10',
      kind: 'thread',
      checked: '2026-11-23',
    },
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
    const says = facts.message(/HTTP content length exceeded \d{1,12} bytes/i) ?? facts.says(CONTENT_LENGTH);
    if (says) return judge.supports('strong', 'says-so', { message: says.text }, says);
    const other = facts.says(
      /byte payload is too large for the|Request must be smaller than|PayloadTooLarge/,
    );
    if (other) return judge.rulesOut('other-words', {}, other);
    const at = ground(facts, 'RequestEntityTooLarge', 'RequestTooLarge');
    const declared = facts.requestHeader('content-length');
    const bytes = Number(declared?.value.value);
    return [
      ...(at ? judge.supports('weak', 'usual', {}, at) : []),
      ...(at && declared && bytes > 10_485_760
        ? judge.supports('strong', 'declared', { bytes: String(bytes) }, declared)
        : []),
    ];
  },
});
