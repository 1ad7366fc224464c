import { defineCause } from '#core';
import { gatewayAnswer, serviceAnswer } from '../answer.ts';

export const cause = defineCause({
  id: 'rest-root-without-method',
  explains: ['MissingAuthenticationToken'],
  title: {
    ja: 'REST APIのルート（/）を呼んでいるが、ルートにメソッドがない',
    en: 'The root (/) of a REST API was called and has no method',
  },
  howToTell: {
    ja: 'URLがステージ名で終わっていて、`aws apigateway get-resources`の`/`に`resourceMethods`がありません。その下のパスを続けて書けば応答します。',
    en: 'The URL ends with the stage, `/` has no `resourceMethods` in `aws apigateway get-resources`, and a path below it answers.',
  },
  fix: {
    ja: '定義のあるパスまでURLを続けます。ルートでも応答させるなら`/`にメソッドを足してデプロイします。',
    en: 'Call a path that is defined. If the root should answer too, add a method to `/` and deploy.',
  },
  verify: {
    ja: 'その下のパスが応答します。メソッドを足した場合は`$context.resourcePath`に`/`が出ます。',
    en: 'The path below answers; with a method added, `$context.resourcePath` shows `/`.',
  },
  why: {
    message: {
      ja: '`Missing Authentication Token`は、メソッドのないルート`/`を呼んだときにも返ります。',
      en: '`Missing Authentication Token` is also said of the root `/` when it has no method.',
    },
    'stage-only': {
      ja: 'URLは`{stage}`で終わります。ステージとして見つかったのなら、呼ばれたのはルート`/`です。`{proxy+}`はルートを含みません。',
      en: 'The URL ends with `{stage}`. If that is the stage, what was called is the root `/`, which a `{proxy+}` does not cover.',
    },
    'domain-only': {
      ja: 'URLにパスがありません。カスタムドメインでは、マッピングされたAPIのルート`/`が呼ばれます。',
      en: 'The URL has no path; on a custom domain that calls the root `/` of the mapped API.',
    },
    'path-follows': {
      ja: 'ステージの先に`{path}`が続いているので、ルートへの呼び出しではありません。',
      en: '`{path}` follows the stage, so this is no call of the root.',
    },
    'service-answered': {
      ja: '答えたのはAPI GatewayのAPIではなく、AWSのサービス自身です。',
      en: 'An AWS service itself answered, not an API behind API Gateway.',
    },
  },
  prior: 4,
  stop: 'route',
  experiment: {
    sh: 'aws apigateway get-resources --rest-api-id {apiId} --region {region} --query "items[?path==\'/\'].resourceMethods"',
    powershell:
      'aws apigateway get-resources --rest-api-id {apiId} --region {region} --query "items[?path==\'/\'].resourceMethods"',
    tells: {
      ja: '空の一覧か`null`ならこの原因です。メソッドが出れば、送ったメソッドと比べます。',
      en: 'An empty list or `null` means this cause; when methods show, compare them with the one that was sent.',
    },
  },
  sources: [
    {
      url: 'https://repost.aws/knowledge-center/api-gateway-authentication-token-errors',
      title: 'How do I troubleshoot API Gateway REST API endpoint 403 "Missing Authentication Token" errors?',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/stackery/php-lambda-layer/issues/31',
      title: 'stackery/php-lambda-layer #31',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/RhinoSecurityLabs/IPRotate_Burp_Extension/issues/5',
      title: 'RhinoSecurityLabs/IPRotate_Burp_Extension #5',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const service = serviceAnswer(facts);
    if (service) return judge.rulesOut('service-answered', {}, service);
    const answer = gatewayAnswer(facts);
    if (!answer) return [];
    const endpoint = facts.endpoint()?.value;
    const path = facts.value('url')?.path;
    const first = facts.segment(0);
    const host = facts.value('url')?.host;
    if (!endpoint || !path || !host) return judge.supports('weak', 'message', {}, answer);
    if (endpoint.kind !== 'execute-api' && endpoint.kind !== 'execute-api-vpce')
      return first?.value ? [] : judge.supports('moderate', 'domain-only', {}, host);
    if (facts.segment(1)?.value)
      return judge.rulesOut('path-follows', { path: endpoint.resourcePath ?? path.value }, path);
    return first?.value
      ? judge.supports('moderate', 'stage-only', { stage: first.value }, first)
      : judge.supports('weak', 'message', {}, answer);
  },
  correct: (request) => ({ ...request, path: `${request.path.replace(/\/$/, '')}/{path}` }),
});
