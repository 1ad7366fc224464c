import { defineCause } from '#core';

export const cause = defineCause({
  id: 'api-parameter-missing',
  explains: ['BadRequest'],
  title: {
    ja: '必須のクエリ文字列、ヘッダー、パスパラメーターがないか空',
    en: 'A required query string, header or path parameter is missing or empty',
  },
  howToTell: {
    ja: 'メッセージの`[…]`に名前が並び、送ったURLとヘッダーにその名前がないか、値が空です。',
    en: 'The names stand in `[…]` of the message, and URL and headers lack them or give them no value.',
  },
  fix: {
    ja: '名前の綴りと置き場所（クエリかヘッダーかパス）を合わせて、空でない値を送ります。必須でなくてよいなら、メソッドの`requestParameters`を`false`にします。',
    en: 'Send the name, spelt so and in that place (query, header or path), with a value; where it need not be required, set it to `false` in the method’s `requestParameters`.',
  },
  verify: {
    ja: '同じ呼び出しが400以外を返します。',
    en: 'The same call answers something other than 400.',
  },
  why: {
    names: {
      ja: '必須のパラメーター`{names}`がないか、空です。',
      en: 'The required parameters `{names}` are missing or empty.',
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
      url: 'https://github.com/serverless/examples/issues/513',
      title: 'serverless/examples #513',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const missing = facts.message(/^Missing required request parameters: \[(?<names>[^\]]{1,200})\]/);
    return missing
      ? judge.supports('strong', 'names', { names: missing.groups['names'] ?? '' }, missing)
      : [];
  },
});
