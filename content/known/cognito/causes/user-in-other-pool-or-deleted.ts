import { defineCause } from '#core';
import { told } from '../../words.ts';

export const cause = defineCause({
  id: 'user-in-other-pool-or-deleted',
  explains: ['UserNotFoundException', 'NotAuthorizedException', 'ResourceNotFoundException'],
  title: { ja: 'そのユーザープールに、このユーザーがいない', en: 'The user pool has no such user' },
  howToTell: {
    ja: '`aws cognito-idp list-users --filter`で、プールに同じ名前がありません。メールアドレスでのログインは、属性の設定しだいです。',
    en: '`aws cognito-idp list-users --filter` shows no such name in the pool; signing in by address depends on the pool’s settings.',
  },
  fix: {
    ja: 'プールIDとリージョン、大文字と小文字の区別、サインインに使う属性を確かめます。',
    en: 'Check pool id and Region, case sensitivity and which attributes may sign in.',
  },
  verify: { ja: '`admin-get-user`がユーザーを返します。', en: '`admin-get-user` returns the user.' },
  why: {
    missing: {
      ja: 'Cognitoは、ユーザーがいないと答えています。',
      en: 'Cognito says that there is no such user.',
    },
    perhaps: {
      ja: '存在を隠す設定では、いないユーザーにも同じ文言が返ります。',
      en: 'Where user existence is hidden, a missing user is answered with the same words.',
    },
  },
  prior: 1,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_InitiateAuth.html',
      title: 'InitiateAuth - Amazon Cognito User Pools',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const missing = told(facts, /User does not exist/) ?? facts.code('UserNotFound');
    if (missing) return judge.supports('strong', 'missing', {}, missing);
    const perhaps = told(facts, /Incorrect username or password/);
    return perhaps ? judge.supports('weak', 'perhaps', {}, perhaps) : [];
  },
});
