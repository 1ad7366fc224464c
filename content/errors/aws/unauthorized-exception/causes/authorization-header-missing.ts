import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'authorization-header-missing',
  explains: ['UnauthorizedException', 'Unauthorized'],
  title: { ja: 'AppSyncに、認可のヘッダーが届いていない', en: 'No authorization header reached AppSync' },
  howToTell: {
    ja: 'リクエストに`Authorization`も`x-api-key`もないか、`Authorization`が空です。サブスクリプションでは`header`パラメーターの中身を見ます。',
    en: 'The request has neither `Authorization` nor `x-api-key`, or an empty one; for subscriptions look into the `header` parameter.',
  },
  fix: {
    ja: 'APIの認可モードに合わせて、トークンを`Authorization`に、キーを`x-api-key`に入れます。サインインが終わる前に呼んでいないかも確かめます。',
    en: 'Put the token into `Authorization` or the key into `x-api-key`, as the API’s mode asks, and see that the call does not come before the sign-in.',
  },
  verify: { ja: '同じリクエストが200を返します。', en: 'The same request answers 200.' },
  why: {
    'says-so': {
      ja: '`{message}`は、認可のヘッダーを読めなかったことを表します。',
      en: '`{message}`: no authorization header could be read.',
    },
    'none-sent': {
      ja: 'リクエストに認可のヘッダーがありません。',
      en: 'The request has no authorization header.',
    },
  },
  prior: 4,
  stop: 'authorization',
  sources: [
    {
      url: 'https://github.com/aws-amplify/amplify-js/issues/4373',
      title: 'aws-amplify/amplify-js #4373',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html',
      title: 'Configuring authorization and authentication to secure your GraphQL APIs',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(
      facts,
      /(?<message>Valid authorization header not provided|Missing authorization header|Required headers are missing)/i,
    );
    if (!says) return [];
    const sent = facts.requestHeader('authorization') ?? facts.requestHeader('x-api-key');
    const call =
      facts.lacksAuth('bearer', 'jwt', 'sigv4', 'api-key', 'unknown') && !sent ? facts.url() : undefined;
    return [
      ...judge.supports('strong', 'says-so', { message: says.groups['message'] ?? '' }, says),
      ...(call ? judge.supports('moderate', 'none-sent', {}, call) : []),
    ];
  },
});
