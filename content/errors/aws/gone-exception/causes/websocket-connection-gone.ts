import { defineCause } from '#core';
import { ground } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'websocket-connection-gone',
  explains: ['GoneException'],
  title: {
    ja: '送信先のWebSocket接続が、すでに閉じている',
    en: 'The WebSocket connection to post to is already closed',
  },
  howToTell: {
    ja: '`aws apigatewaymanagementapi get-connection`も同じ`GoneException`を返します。',
    en: '`aws apigatewaymanagementapi get-connection` answers the same `GoneException`.',
  },
  fix: {
    ja: '`GoneException`を受けたら、保存した接続IDを削除し、残りの接続への送信を続けます。接続は2時間で、無通信なら10分で切れます。',
    en: 'Delete the stored connection id on `GoneException` and go on with the other connections; each ends after 2 hours, or 10 minutes without traffic.',
  },
  verify: {
    ja: '生きた接続への送信だけが行われ、410が出なくなります。',
    en: 'Only live connections are posted to, and no 410 comes back.',
  },
  why: {
    usual: {
      ja: '410の`GoneException`は、その接続IDがもうつながっていないことを表します。',
      en: 'A 410 `GoneException` says that the connection id is connected no more.',
    },
  },
  prior: 5,
  stop: 'integration',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-how-to-call-websocket-api-connections.html',
      title: 'Use @connections commands in your backend service',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html',
      title: 'Quotas for configuring and running a WebSocket in API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const answer = ground(facts, 'GoneException');
    return answer ? judge.supports('moderate', 'usual', {}, answer) : [];
  },
});
