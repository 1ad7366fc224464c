import { defineCause } from '#core';
import { told } from '../../words.ts';
import { forbidden } from '../answer.ts';

export const cause = defineCause({
  id: 'websocket-stage-missing',
  explains: ['Forbidden'],
  title: {
    ja: 'WebSocket APIのURLに、ステージ名がないか実在しない',
    en: 'The URL of the WebSocket API has no stage, or one that does not exist',
  },
  howToTell: {
    ja: '`wss://`のURLのホスト名の後ろに、`aws apigatewayv2 get-stages`の`StageName`がそのまま入っていません。',
    en: 'Behind the host of the `wss://` URL there is no `StageName` of `aws apigatewayv2 get-stages`.',
  },
  fix: {
    ja: '`wss://{apiId}.execute-api.{region}.amazonaws.com/{stage}`の形にします。`@connections`はサーバー側だけで使います。',
    en: 'Use `wss://{apiId}.execute-api.{region}.amazonaws.com/{stage}`; `@connections` is for the server’s side alone.',
  },
  verify: {
    ja: '接続が101で開き、`$connect`のログに残ります。',
    en: 'The connection opens with 101 and shows in the logs of `$connect`.',
  },
  why: {
    'no-stage': {
      ja: '`{host}`の後ろにステージ名がありません。WebSocket APIはこれを403で拒否します。',
      en: 'No stage stands behind `{host}`; a WebSocket API refuses that with 403.',
    },
    stage: {
      ja: '`{stage}`という名前のステージがなければ、403になります。',
      en: 'The answer is 403 when there is no stage named `{stage}`.',
    },
  },
  prior: 1,
  stop: 'stage',
  experiment: {
    sh: 'aws apigatewayv2 get-stages --api-id {apiId} --region {region} --query "Items[].StageName"',
    powershell: 'aws apigatewayv2 get-stages --api-id {apiId} --region {region} --query "Items[].StageName"',
    tells: {
      ja: 'URLのパスの先頭が一覧にあれば、この原因ではありません。',
      en: 'It is not this cause when the list holds the first segment of the URL’s path.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api.html',
      title: 'API Gateway WebSocket APIs',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const url = facts.url();
    const answer = forbidden(facts) ?? told(facts, /Unexpected (?:server response|response code): 403/);
    if (!url || !answer || !/^wss?$/i.test(url.value.scheme?.value ?? '')) return [];
    const first = facts.segment(0);
    return first?.value
      ? judge.supports('weak', 'stage', { stage: first.value }, first)
      : judge.supports('strong', 'no-stage', { host: url.value.host.value }, url.value.host);
  },
});
