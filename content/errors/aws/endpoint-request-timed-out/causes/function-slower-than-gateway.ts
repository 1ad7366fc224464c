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
    ja: '処理を短くするか、受け付けだけを返してSQSやStep Functionsで続けます。REST APIなら応答のストリーミングか、リージョナルとプライベートに限り上限の引き上げという手もあります。',
    en: 'Shorten the work, or accept the request and go on in SQS or Step Functions; a REST API can also stream its response, or, regional and private ones, have the limit raised.',
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
    'log-says': {
      ja: '実行ログの`{found}`は、統合先の応答を待たずに打ち切ったことを表します。',
      en: '`{found}` in the execution log: API Gateway stopped waiting for the integration.',
    },
    unavailable: {
      ja: 'HTTP APIは、統合先が30秒以内に答えないと`Service Unavailable`を返します。',
      en: 'An HTTP API answers `Service Unavailable` when the integration does not answer within 30 seconds.',
    },
  },
  prior: 4,
  stop: 'integration',
  experiment: {
    sh: 'aws logs filter-log-events --log-group-name /aws/lambda/{functionName} --region {region} --filter-pattern "REPORT" --max-items 20 --query "events[].message"',
    powershell:
      'aws logs filter-log-events --log-group-name /aws/lambda/{functionName} --region {region} --filter-pattern "REPORT" --max-items 20 --query "events[].message"',
    tells: {
      ja: '同じ時刻の`Duration`が29000 msより長ければこの原因です。短ければ、応答の途中か別の呼び出しを疑います。',
      en: 'A `Duration` above 29000 ms at that time means this cause; a shorter one points to another call or to what lies between.',
    },
  },
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
      url: 'https://aws.amazon.com/about-aws/whats-new/2024/06/amazon-api-gateway-integration-timeout-limit-29-seconds/',
      title: 'Amazon API Gateway integration timeout limit increase beyond 29 seconds',
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
      /(?<found>\b(?:29|30)(?:\.\d{1,3})? ?(?:s|sec|seconds|秒)\b|Duration: (?:2[89]|[3-9]\d|\d{3})\d{3}\.\d{1,3} ms|\b2[89]\d{3} ?ms\b)/i,
    );
    const unavailable =
      facts.endpoint()?.value.kind === 'execute-api' || facts.responseHeader('apigw-requestid')
        ? facts.message(/^Service Unavailable$/i)
        : undefined;
    const logged = facts.says(/(?<found>Execution failed due to a timeout error)/);
    if (unavailable) return judge.supports('moderate', 'unavailable', {}, unavailable);
    const said = answer ?? logged;
    if (!said) return [];
    return [
      ...judge.supports('weak', 'usual', {}, said),
      ...(logged
        ? judge.supports('moderate', 'log-says', { found: logged.groups['found'] ?? '' }, logged)
        : []),
      ...(found ? judge.supports('moderate', 'seconds', { found: found.groups['found'] ?? '' }, found) : []),
    ];
  },
});
