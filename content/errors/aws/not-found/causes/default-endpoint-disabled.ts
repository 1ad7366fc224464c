import { defineCause } from '#core';

export const cause = defineCause({
  id: 'default-endpoint-disabled',
  explains: ['NotFound', 'Forbidden'],
  title: {
    ja: 'デフォルトエンドポイントが無効になっている',
    en: 'The default endpoint is disabled',
  },
  howToTell: {
    ja: '`aws apigatewayv2 get-api`（REST APIは`aws apigateway get-rest-api`）の`disableExecuteApiEndpoint`が`true`で、カスタムドメインからは呼べます。',
    en: '`disableExecuteApiEndpoint` is `true` in `aws apigatewayv2 get-api` (REST: `aws apigateway get-rest-api`), and the custom domain works.',
  },
  fix: {
    ja: 'カスタムドメインのURLを呼びます。デフォルトエンドポイントも使うなら無効化を解除します（REST APIは再デプロイも必要です）。',
    en: 'Call the custom domain. If the default endpoint is wanted too, enable it again (a REST API also needs a deployment).',
  },
  verify: {
    ja: 'カスタムドメインへの同じパスが404や403以外を返します。',
    en: 'The same path on the custom domain answers something other than 404 or 403.',
  },
  why: {
    'called-default-endpoint': {
      ja: '`{host}`はデフォルトエンドポイントです。無効にすると、HTTP APIは404、REST APIは403を返します。',
      en: '`{host}` is the default endpoint; when it is disabled an HTTP API answers 404 and a REST API 403.',
    },
    'not-default-endpoint': {
      ja: '`{host}`はデフォルトエンドポイントではありません。',
      en: '`{host}` is not the default endpoint.',
    },
  },
  prior: -3,
  stop: 'stage',
  experiment: {
    sh: 'aws apigatewayv2 get-api --api-id {apiId} --region {region} --query DisableExecuteApiEndpoint',
    powershell:
      'aws apigatewayv2 get-api --api-id {apiId} --region {region} --query DisableExecuteApiEndpoint',
    tells: {
      ja: '`true`ならこの原因です。REST APIでは`aws apigateway get-rest-api`の`disableExecuteApiEndpoint`を見ます。',
      en: '`true` means this cause; for a REST API look at `disableExecuteApiEndpoint` of `aws apigateway get-rest-api`.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-disable-default-endpoint.html',
      title: 'Disable the default endpoint for REST APIs',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-disable-default-endpoint.html',
      title: 'Disable default endpoint for HTTP APIs',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const endpoint = facts.endpoint();
    const host = facts.value('url')?.host;
    if (!endpoint || !host) return [];
    return endpoint.value.kind === 'execute-api'
      ? judge.supports('weak', 'called-default-endpoint', { host: host.value }, endpoint)
      : judge.rulesOut('not-default-endpoint', { host: host.value }, endpoint);
  },
});
