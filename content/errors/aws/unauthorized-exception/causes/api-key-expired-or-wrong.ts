import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

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
    ja: '期限が切れて60日以内なら、同じキーを`aws appsync update-api-key`で延ばせます（最長365日）。クライアントは変えずに済みます。一覧にないキーなら、作り直してクライアントの設定を更新します。',
    en: 'Within 60 days of its end, extend the same key with `aws appsync update-api-key`, to 365 days at most; the clients stay as they are. A key that is not listed must be made anew and put into the clients.',
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
  experiment: {
    sh: 'aws appsync list-api-keys --api-id {apiId} --region {region} --query "apiKeys[].[id,expires]" --output text',
    powershell:
      'aws appsync list-api-keys --api-id {apiId} --region {region} --query "apiKeys[].[id,expires]" --output text',
    tells: {
      ja: '送ったキーがないか、`expires`（1970年からの秒数）が過去なら、これが原因です。',
      en: 'It is this when the key that was sent is not listed, or its `expires` (seconds since 1970) has passed.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/appsync/latest/APIReference/API_ApiKey.html',
      title: 'ApiKey - AWS AppSync',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-amplify/amplify-studio/issues/1003',
      title: 'aws-amplify/amplify-studio #1003',
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
