import { defineCause } from '#core';
import { told } from '../../words.ts';

export const cause = defineCause({
  id: 'password-wrong',
  explains: ['NotAuthorizedException', 'UserNotFoundException'],
  title: {
    ja: 'ユーザー名かパスワードが違う、またはそのプールにいないユーザーである',
    en: 'Wrong user name or password, or a user of another pool',
  },
  howToTell: {
    ja: '`aws cognito-idp admin-get-user`で、ユーザーが同じプールにいて`UserStatus`が`CONFIRMED`か`FORCE_CHANGE_PASSWORD`かを見ます。存在を隠す設定では、いないユーザーも同じ文言です。',
    en: 'See with `aws cognito-idp admin-get-user` whether the user is in this pool and `CONFIRMED` or `FORCE_CHANGE_PASSWORD`; with user existence errors hidden, a missing user reads the same.',
  },
  fix: {
    ja: 'プールIDとアプリクライアントIDを確かめ、パスワードを再設定します。仮パスワードの期限は既定で7日です。',
    en: 'Check pool id and app client id, and reset the password; a temporary password lasts 7 days by default.',
  },
  verify: { ja: '同じユーザーでトークンが返ります。', en: 'The same user gets tokens.' },
  why: {
    'says-so': {
      ja: '`{message}`は、ユーザー名とパスワードの組み合わせが一致しないことを表します。',
      en: '`{message}`: user name and password do not go together.',
    },
  },
  prior: 4,
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
    const says = told(
      facts,
      /(?<message>Incorrect username or password|Temporary password has expired and must be reset by an administrator|Password attempts exceeded)/,
    );
    return says ? judge.supports('strong', 'says-so', { message: says.groups['message'] ?? '' }, says) : [];
  },
});
