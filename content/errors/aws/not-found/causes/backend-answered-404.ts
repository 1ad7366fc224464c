import { defineCause } from '#core';

export const cause = defineCause({
  id: 'backend-answered-404',
  explains: ['NotFound'],
  title: {
    ja: '404を返したのはAPI Gatewayではなくバックエンド',
    en: 'The backend, not API Gateway, answered 404',
  },
  howToTell: {
    ja: '本文が`{"message":"Not Found"}`と一字でも違います。アクセスログの`$context.integrationStatus`が404です。',
    en: 'The body differs from `{"message":"Not Found"}` by so much as a letter, and `$context.integrationStatus` in the access log is 404.',
  },
  fix: {
    ja: '名前付きステージでは、ステージ名がパスに残ったままバックエンドへ渡ります。バックエンドのルーターにベースパスとして教えるか、パラメーターマッピングで`overwrite:path`を設定します。',
    en: 'With a named stage the stage stays in the path handed to the backend. Give it to the backend’s router as a base path, or set `overwrite:path` in the parameter mapping.',
  },
  verify: {
    ja: 'バックエンドのログに出るパスが、ルーターに書いたパスと一致します。',
    en: 'The path in the backend’s log equals the path in its router.',
  },
  why: {
    'other-body': {
      ja: '`{message}`はHTTP API自身の応答`Not Found`ではありません。その先のアプリケーションが答えています。',
      en: '`{message}` is not the HTTP API’s own `Not Found`; the application behind it answered.',
    },
    'other-writer': {
      ja: '応答の形が、API GatewayではなくWebアプリケーションのフレームワークのものです。',
      en: 'The answer has the form of a web framework’s, not of API Gateway’s.',
    },
    'own-body': {
      ja: '本文はHTTP API自身の`Not Found`と同じです。',
      en: 'The body equals the HTTP API’s own `Not Found`.',
    },
  },
  prior: 0,
  stop: 'integration',
  sources: [
    {
      url: 'https://github.com/antonputra/tutorials/issues/182',
      title: 'antonputra/tutorials #182',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-parameter-mapping.html',
      title: 'Transform API requests and responses for HTTP APIs',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const other = facts.message(/^Cannot (?:GET|POST|PUT|PATCH|DELETE|OPTIONS|HEAD) \/.{0,200}/);
    if (other) return judge.supports('strong', 'other-body', { message: 'Cannot …' }, other);
    const writer = facts.speaker('express', 'web-server');
    if (writer) return judge.supports('strong', 'other-writer', {}, writer);
    const own = facts.message(/^Not Found$/);
    return own ? judge.against('moderate', 'own-body', {}, own) : [];
  },
});
