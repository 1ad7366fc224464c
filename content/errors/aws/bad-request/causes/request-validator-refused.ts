import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'request-validator-refused',
  explains: ['BadRequest'],
  title: {
    ja: '本文が、APIのモデル（JSONスキーマ）に合わない',
    en: 'The body does not satisfy the API’s model (JSON schema)',
  },
  howToTell: {
    ja: 'メッセージが`Invalid request body`で、実行ログに`Request body does not match model schema`と、合わない項目が出ています。',
    en: 'The message is `Invalid request body`, and the execution log says `Request body does not match model schema` with the members at fault.',
  },
  fix: {
    ja: 'ログが挙げる項目を直します。呼び出し元にも理由が見えるように、ゲートウェイレスポンス`BAD_REQUEST_BODY`に`$context.error.validationErrorString`を入れます。',
    en: 'Correct the members that the log names; put `$context.error.validationErrorString` into the gateway response `BAD_REQUEST_BODY`, so that callers see the reason.',
  },
  verify: {
    ja: '同じ呼び出しが統合まで届き、実行ログに`Endpoint request URI`が出ます。',
    en: 'The same call reaches the integration: `Endpoint request URI` shows in the execution log.',
  },
  why: {
    body: {
      ja: '`Invalid request body`は、本文がモデルに合わないときの応答です。',
      en: '`Invalid request body` says that the body does not fit the model.',
    },
    'log-says': {
      ja: '実行ログが、合わない理由（`{reason}`）を述べています。',
      en: 'The execution log gives the reason: `{reason}`.',
    },
  },
  prior: 3,
  stop: 'integration',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-request-validation.html',
      title: 'Request validation for REST APIs in API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/RafPe/serverless-reqvalidator-plugin/issues/1',
      title: 'RafPe/serverless-reqvalidator-plugin #1',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
      title: 'Gateway response types for API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const logged = told(
      facts,
      /Request body does not match model schema for content type [^:\n]{1,60}: \[?(?<reason>[^\]\n]{1,160})/,
    );
    if (logged)
      return judge.supports('strong', 'log-says', { reason: logged.groups['reason'] ?? '' }, logged);
    const body = facts.message(/^Invalid request body/);
    return body ? judge.supports('strong', 'body', {}, body) : [];
  },
});
