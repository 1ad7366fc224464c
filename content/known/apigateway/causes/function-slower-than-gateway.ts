import { defineCause } from '#core';

export const cause = defineCause({
  id: 'function-slower-than-gateway',
  explains: ['EndpointRequestTimedOut', 'ServiceUnavailable'],
  title: {
    ja: '統合先の処理が、API Gatewayの時間切れ（REST APIは既定で29秒、HTTP APIは30秒）より長い',
    en: 'The integration takes longer than API Gateway waits (29 seconds by default for a REST API, 30 for an HTTP API)',
  },
  howToTell: {
    ja: '関数のログの`Duration`かアクセスログの`$context.integrationLatency`が29秒前後です。',
    en: '`Duration` in the function’s log, or `$context.integrationLatency` in the access log, is about 29 seconds.',
  },
  fix: {
    ja: '処理を短くするか、受け付けだけを返してSQSやStep Functionsで続けます。リージョナルとプライベートのREST APIは、上限の引き上げも申請できます。',
    en: 'Shorten the work, or accept the request and go on in SQS or Step Functions; for regional and private REST APIs the limit can be raised on request.',
  },
  verify: {
    ja: '`$context.integrationLatency`が上限より十分に短くなります。',
    en: '`$context.integrationLatency` stays well below the limit.',
  },
  why: {
    usual: {
      ja: '`Endpoint request timed out`は、統合先が時間内に答えなかったことだけを表します。',
      en: '`Endpoint request timed out` says only that the integration did not answer in time.',
    },
    seconds: {
      ja: '貼られたテキストに`{found}`とあり、API Gatewayの上限に当たる長さです。',
      en: 'The text shows `{found}`, about as long as API Gateway waits.',
    },
    unavailable: {
      ja: 'HTTP APIは、統合先が30秒以内に答えないと`Service Unavailable`を返します。',
      en: 'An HTTP API answers `Service Unavailable` when the integration does not answer within 30 seconds.',
    },
  },
  prior: 4,
  stop: 'integration',
  sources: [
    {
      url: 'https://repost.aws/knowledge-center/api-gateway-504-errors',
      title: 'How can I troubleshoot API HTTP 504 timeout errors with API Gateway?',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html',
      title: 'Quotas for configuring and running a REST API in API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html',
      title: 'Quotas for configuring and running an HTTP API in API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const answer = facts.message(/^Endpoint request timed out/i) ?? facts.code('EndpointRequestTimedOut');
    const found = facts.says(
      /(?<found>\b(?:29|30)(?:\.\d{1,3})? ?(?:s|sec|seconds|秒)\b|Duration: (?:[2-9]\d|\d{3})\d{3}\.\d{1,3} ms|\b2[89]\d{3} ?ms\b)/i,
    );
    const unavailable =
      facts.endpoint()?.value.kind === 'execute-api' || facts.responseHeader('apigw-requestid')
        ? facts.message(/^Service Unavailable$/i)
        : undefined;
    if (unavailable) return judge.supports('moderate', 'unavailable', {}, unavailable);
    if (!answer) return [];
    return [
      ...judge.supports('weak', 'usual', {}, answer),
      ...(found ? judge.supports('moderate', 'seconds', { found: found.groups['found'] ?? '' }, found) : []),
    ];
  },
});
