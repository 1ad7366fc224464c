import { defineCause } from '#core';

export const cause = defineCause({
  id: 'posted-before-connect-finished',
  explains: ['GoneException'],
  title: {
    ja: '`$connect`の処理が終わる前に、その接続へ送っている',
    en: 'The connection is posted to before its `$connect` has finished',
  },
  howToTell: {
    ja: '`routeKey`が`$connect`の呼び出しの中か、その直後の非同期の処理で起きます。少し待ってから同じIDに送ると通ります。',
    en: 'It happens within an invocation whose `routeKey` is `$connect`, or in something asynchronous right after it. The same id can be posted to a moment later.',
  },
  fix: {
    ja: '`$connect`では接続IDの保存だけをして返します。最初のメッセージは、クライアントが接続後に送る最初のリクエストへの応答にします。',
    en: 'Let `$connect` store the id and return. Send the first message in answer to the first request of the client once it is connected.',
  },
  verify: {
    ja: '接続直後のメッセージが届き、410が記録されません。',
    en: 'The first message arrives and no 410 is logged.',
  },
  why: {
    'within-connect': {
      ja: '`{found}`とあり、接続がまだ確立していない間に送っています。',
      en: '`{found}`: it was posted while the connection was not yet established.',
    },
  },
  prior: 1,
  stop: 'integration',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-route-keys-connect-disconnect.html',
      title: 'Manage connected users and client apps: $connect and $disconnect routes',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-sdk-js/issues/3773',
      title: 'aws/aws-sdk-js #3773',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    if (!facts.code('GoneException')) return [];
    const found = facts.says(
      /(?<found>"?routeKey"?\s{0,4}[:=]\s{0,4}["']?\$connect|"?eventType"?\s{0,4}[:=]\s{0,4}["']?CONNECT\b)/,
    );
    return found
      ? judge.supports('strong', 'within-connect', { found: found.groups['found'] ?? '' }, found)
      : [];
  },
});
