import { defineCause } from '#core';

export const cause = defineCause({
  id: 'websocket-callback-endpoint-wrong',
  explains: ['GoneException', 'Forbidden', 'ResourceNotFoundException'],
  title: {
    ja: '`@connections`を、別のAPIかステージのエンドポイントに送っている',
    en: '`@connections` is posted to the endpoint of another API or stage',
  },
  howToTell: {
    ja: 'クライアントのエンドポイントが、イベントの`requestContext.domainName`と`stage`から作ったURLと違います。',
    en: 'The client’s endpoint is not the URL made of `domainName` and `stage` of the event’s `requestContext`.',
  },
  fix: {
    ja: 'エンドポイントを`https://{domainName}/{stage}`にします。カスタムドメインでは、APIマッピングのパスにします。',
    en: 'Use `https://{domainName}/{stage}` as the endpoint; on a custom domain, the path of the API mapping.',
  },
  verify: { ja: '開いている接続に送ると200が返ります。', en: 'Posting to an open connection answers 200.' },
  why: {
    gone: {
      ja: '接続が開いているのに410なら、別のAPIかステージに送っています。',
      en: 'A 410 on a connection that is open means another API or stage.',
    },
    'connections-path': {
      ja: 'URLに`@connections`があります。その前に正しいステージ名が要ります。',
      en: 'The URL has `@connections`, which must stand behind the right stage.',
    },
  },
  prior: 0,
  stop: 'stage',
  sources: [
    {
      url: 'https://github.com/localstack/localstack/issues/4694',
      title: 'localstack/localstack #4694',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-how-to-call-websocket-api-connections.html',
      title: 'Use @connections commands in your backend service',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const gone = facts.code('GoneException');
    const path = facts.says(/@connections/);
    const answer = gone ?? (path ? facts.status(403, 404) : undefined);
    if (!answer) return [];
    return [
      ...(gone ? judge.supports('weak', 'gone', {}, gone) : []),
      ...(path ? judge.supports('moderate', 'connections-path', {}, path) : []),
    ];
  },
});
