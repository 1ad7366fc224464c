import { defineCause } from '#core';
import { told } from '../../words.ts';

export const cause = defineCause({
  id: 'api-key-expired-or-wrong',
  explains: ['UnauthorizedException', 'Unauthorized'],
  title: {
    ja: 'AppSyncのAPIキーが期限切れか、このAPIのものでない',
    en: 'The AppSync API key has expired or belongs to another API',
  },
  howToTell: {
    ja: '`aws appsync list-api-keys`の`expires`が過去か、送った`da2-…`が一覧にありません。既定の期限は7日です。',
    en: '`expires` in `aws appsync list-api-keys` has passed, or the `da2-…` that was sent is not listed; keys last 7 days by default.',
  },
  fix: {
    ja: 'キーを作り直すか期限を延ばし（最長365日）、クライアントの設定を更新します。',
    en: 'Create a new key or extend it, to 365 days at most, and update the client’s configuration.',
  },
  verify: { ja: '新しいキーで200が返ります。', en: 'The new key answers 200.' },
  why: {
    'key-sent': {
      ja: 'リクエストに`x-api-key`があるのに、呼び出しが認められていません。',
      en: 'The request carries an `x-api-key`, and the call was not admitted.',
    },
    'key-shown': {
      ja: '貼られたテキストにAppSyncのAPIキーがあります。',
      en: 'The text shows an API key of AppSync.',
    },
    usual: {
      ja: '`{message}`は、APIキーが期限切れのときにも返ります。',
      en: '`{message}` is also the answer to an expired API key.',
    },
  },
  prior: 3,
  stop: 'authorization',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html',
      title: 'Configuring authorization and authentication to secure your GraphQL APIs',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(facts, /(?<message>You are not authorized to make this call)/);
    const key = facts.requestHeader('x-api-key');
    const shown = facts.says(/\bda2-[a-z0-9]{10,30}\b|\bAPI[_ ]?KEY\b/);
    if (!says) return [];
    const token = facts.auth('bearer') ?? facts.auth('jwt') ?? facts.auth('sigv4');
    return [
      ...judge.supports('weak', 'usual', { message: says.groups['message'] ?? '' }, says),
      ...(key ? judge.supports('strong', 'key-sent', {}, key) : []),
      ...(shown && !key && !token ? judge.supports('moderate', 'key-shown', {}, shown) : []),
    ];
  },
});
