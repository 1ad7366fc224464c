import { defineCause } from '#core';

export const cause = defineCause({
  id: 'request-validator-refused',
  explains: ['BadRequest'],
  title: {
    ja: '必須のパラメーターか本文が、APIのモデルに合わない',
    en: 'The parameters or the body do not satisfy the API’s request validator',
  },
  howToTell: {
    ja: 'メソッドに`requestValidatorId`があり、モデルの`required`や型と送った本文が違います。',
    en: 'The method has a `requestValidatorId`, and what was sent differs from the model’s `required` or types.',
  },
  fix: {
    ja: 'モデルに合わせて本文とパラメーターを送ります。`Content-Type`がモデルのものと違うと、別の検証になります。',
    en: 'Send body and parameters as the model wants them; with another `Content-Type` another model counts.',
  },
  verify: { ja: '同じ呼び出しが統合まで届きます。', en: 'The same call reaches the integration.' },
  why: {
    body: {
      ja: '`Invalid request body`は、本文がモデルに合わないときの応答です。',
      en: '`Invalid request body` says that the body does not fit the model.',
    },
    parameters: {
      ja: '必須のパラメーター`{names}`がありません。',
      en: 'The required parameters `{names}` are missing.',
    },
  },
  prior: 3,
  stop: 'integration',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
      title: 'Gateway response types for API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const body = facts.message(/^Invalid request body/);
    const parameters = facts.message(/^Missing required request parameters: \[(?<names>[^\]]{1,200})\]/);
    if (parameters)
      return judge.supports('strong', 'parameters', { names: parameters.groups['names'] ?? '' }, parameters);
    return body ? judge.supports('strong', 'body', {}, body) : [];
  },
});
