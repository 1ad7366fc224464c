import { defineCause } from '#core';

export const cause = defineCause({
  id: 'path-placeholder-left',
  explains: ['MissingAuthenticationToken', 'Forbidden', 'NotFound', 'IncompleteSignature'],
  title: {
    ja: 'URLに、値の入らなかった変数やプレースホルダーが残っている',
    en: 'A variable that was never filled in stands in the URL',
  },
  howToTell: {
    ja: '送ったURLに`undefined`、`null`、`${…}`、`{id}`、`:id`のような文字がそのまま入っています。',
    en: 'The URL that was sent holds `undefined`, `null`, `${…}`, `{id}` or `:id` as it stands.',
  },
  fix: {
    ja: '値を入れる変数の名前と、設定ファイルや環境変数の読み込みを確かめ、値の入ったURLを送ります。',
    en: 'Check the name of the variable and that the configuration or environment which holds it was loaded, then send the URL with the value.',
  },
  verify: {
    ja: '送ったURLの同じ場所に、実際の値が入っています。',
    en: 'The place in the URL holds the real value.',
  },
  why: {
    'in-path': {
      ja: 'パスに`{found}`がそのまま入っています。',
      en: 'The path holds `{found}` as it stands.',
    },
    unexpanded: { ja: 'シェルが展開しなかった変数があります。', en: 'The shell did not expand a variable.' },
  },
  prior: 0,
  stop: 'route',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
      title: 'Gateway response types for API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://repost.aws/knowledge-center/api-gateway-authentication-token-errors',
      title: 'How do I troubleshoot API Gateway REST API endpoint 403 "Missing Authentication Token" errors?',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const url = facts.url();
    const unexpanded = facts.remark('unexpanded-variable');
    if (!url) return [];
    const found =
      /\/(?<found>undefined|null|NaN|\[object(?:%20| )Object\]|\$\{\w{1,40}\}|%7B\w{1,40}%7D|\{\{?\w{1,40}\}\}?|:[a-z]\w{0,30}|<[\w-]{1,40}>)(?:[/?#]|$)/i.exec(
        url.value.raw,
      )?.groups?.['found'];
    return [
      ...(found === undefined ? [] : judge.supports('strong', 'in-path', { found }, url.value.path)),
      ...(unexpanded ? judge.supports('moderate', 'unexpanded', {}, unexpanded) : []),
    ];
  },
});
