import { defineCause } from '#core';

export const cause = defineCause({
  id: 'name-or-address-taken',
  explains: ['UsernameExistsException'],
  title: {
    ja: '同じユーザー名か、エイリアスのメールアドレスがすでに使われている',
    en: 'The user name, or an address used as an alias, is taken',
  },
  howToTell: {
    ja: '`aws cognito-idp list-users --filter`に同じ値があります。未確認のまま残っていることもあります。',
    en: '`aws cognito-idp list-users --filter` shows the same value, sometimes of a user never confirmed.',
  },
  fix: {
    ja: 'サインインか、`ResendConfirmationCode`に進みます。不要なら古いユーザーを削除します。',
    en: 'Go on with sign-in or `ResendConfirmationCode`, or delete the old user if it is not wanted.',
  },
  verify: {
    ja: '別の名前か、確認のあとのサインインが成功します。',
    en: 'Another name, or signing in after the confirmation, succeeds.',
  },
  why: {
    'says-so': { ja: 'Cognitoは、すでに存在すると答えています。', en: 'Cognito says that it exists.' },
  },
  prior: 5,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SignUp.html',
      title: 'SignUp - Amazon Cognito User Pools',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.code('UsernameExists') ?? facts.message(/already exists/);
    return said ? judge.supports('moderate', 'says-so', {}, said) : [];
  },
});
