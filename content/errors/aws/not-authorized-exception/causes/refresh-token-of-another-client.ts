import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'refresh-token-of-another-client',
  explains: ['NotAuthorizedException'],
  title: {
    ja: 'リフレッシュトークンが、別のアプリクライアントか端末のものである',
    en: 'The refresh token belongs to another app client or device',
  },
  howToTell: {
    ja: 'メッセージが`Invalid Refresh Token`です。`ClientId`がサインインのときと違うか、端末の記憶を有効にして`DEVICE_KEY`を送っていません。',
    en: 'The message is `Invalid Refresh Token`: the `ClientId` differs from the one that signed in, or device tracking is on and no `DEVICE_KEY` is sent.',
  },
  fix: {
    ja: 'サインインと同じ`ClientId`を使い、端末を記憶するプールでは、確認済みの端末の`DEVICE_KEY`も送ります。',
    en: 'Use the `ClientId` of the sign-in, and send the confirmed device’s `DEVICE_KEY` in a pool that remembers devices.',
  },
  verify: { ja: '同じトークンで更新できます。', en: 'The same token can be used to refresh.' },
  why: {
    'says-so': {
      ja: '`{message}`は、期限切れではなく、このクライアントのトークンでないことを表します。',
      en: '`{message}` is not about time: it is no token of this client.',
    },
  },
  prior: 2,
  stop: 'operation',
  sources: [
    {
      url: 'https://github.com/aws/aws-sdk-java-v2/issues/3418',
      title: 'aws/aws-sdk-java-v2 #3418',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-amplify/aws-sdk-android/issues/1469',
      title: 'aws-amplify/aws-sdk-android #1469',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_InitiateAuth.html',
      title: 'InitiateAuth - Amazon Cognito User Pools',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(facts, /(?<message>Invalid Refresh Token)/i);
    return says ? judge.supports('strong', 'says-so', { message: says.groups['message'] ?? '' }, says) : [];
  },
});
