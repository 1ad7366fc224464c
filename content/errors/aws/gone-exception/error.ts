import { defineError } from '#core';

export const error = defineError({
  code: 'GoneException',
  aliases: [],
  statuses: [410],
  fault: 'client',
  retry: 'no',
  services: ['apigateway-websocket'],
  wire: [
    {
      services: ['apigateway-websocket'],
      protocol: 'rest-json',
      status: 410,
      reason: 'Gone',
      headers: [['x-amzn-ErrorType', 'GoneException']],
      body: '',
      note: {
        ja: '本文がないので、SDKは`410`、`UnknownError`、`Error parsing JSON: Syntax error`などと表示します。エラーの名前はヘッダーにだけあります。',
        en: 'There is no body, so SDKs print `410`, `UnknownError` or `Error parsing JSON: Syntax error`. The error’s name is in the header alone.',
      },
      source: 'https://github.com/georgeboot/laravel-echo-api-gateway/issues/9',
    },
  ],
  messages: [],
  causes: [
    'websocket-connection-gone',
    'posted-before-connect-finished',
    'websocket-callback-endpoint-wrong',
  ],
  order: {
    ja: '公開されたスレッドでの多さによる、当サイトの判断です。接続直後に必ず起きるなら2番目、どの接続でも必ず起きるなら3番目です。',
    en: 'Our judgement, from public threads. Always right after connecting is the second, always and for every connection the third.',
  },
  related: [
    {
      to: 'not-found',
      kind: 'confused-with',
      why: {
        ja: '410は、パスは正しく、その接続がないことを表します。404は、`@connections`を受ける名前やパスでないときの応答です。',
        en: 'A 410 means a right path and no such connection; a 404 means that the host or path does not take `@connections` at all.',
      },
    },
    {
      to: 'forbidden',
      kind: 'confused-with',
      why: {
        ja: '`@connections`への403は、署名か`execute-api:ManageConnections`の権限、またはステージ名の誤りです。410まで来たなら、認可は通っています。',
        en: 'A 403 to `@connections` is the signature, `execute-api:ManageConnections`, or the stage’s name. A 410 has passed authorization.',
      },
    },
  ],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-how-to-call-websocket-api-connections.html',
      title: 'Use @connections commands in your backend service',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-route-keys-connect-disconnect.html',
      title: 'Manage connected users and client apps: $connect and $disconnect routes',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html',
      title: 'Quotas for configuring and running a WebSocket in API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-sdk-js/issues/2591',
      title: 'aws/aws-sdk-js #2591',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/localstack/localstack/issues/4694',
      title: 'localstack/localstack #4694',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/georgeboot/laravel-echo-api-gateway/issues/9',
      title: 'georgeboot/laravel-echo-api-gateway #9',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
