import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'password-wrong',
  explains: ['NotAuthorizedException', 'UserNotFoundException'],
  title: {
    ja: 'ユーザー名かパスワードが違う、またはこのプールにそのユーザーがいない',
    en: 'Wrong user name or password, or no such user in this pool',
  },
  howToTell: {
    ja: '`aws cognito-idp admin-get-user`がそのプールで`UserNotFoundException`を返すならユーザーがいません。返ってくるなら違うのはパスワードです。',
    en: 'If `aws cognito-idp admin-get-user` answers `UserNotFoundException` for this pool there is no such user; if it returns one, the password is wrong.',
  },
  fix: {
    ja: 'クライアントIDがどのプールのものかを確かめ、ユーザーがいればパスワードを再設定します。期限の切れた仮パスワード（既定で7日）は、管理者が発行し直します。',
    en: 'See which pool the client id belongs to; if the user is there, reset the password. A temporary password past its end (7 days by default) must be issued again by an administrator.',
  },
  verify: { ja: '同じユーザーでトークンが返ります。', en: 'The same user gets tokens.' },
  why: {
    'says-so': {
      ja: '`{message}`は、ユーザー名とパスワードの組み合わせが一致しないことを表します。いないユーザーにも同じ文言が返ることがあります。',
      en: '`{message}`: user name and password do not go together. A user who does not exist may be answered so too.',
    },
    temporary: {
      ja: '仮パスワードの期限が過ぎています。新しいパスワードは管理者だけが出せます。',
      en: 'The temporary password is past its end; only an administrator can issue another.',
    },
  },
  prior: 4,
  stop: 'operation',
  experiment: {
    sh: 'aws cognito-idp admin-get-user --user-pool-id {userPoolId} --username {userName} --region {region} --query "[UserStatus,Enabled]" --output text',
    powershell:
      'aws cognito-idp admin-get-user --user-pool-id {userPoolId} --username {userName} --region {region} --query "[UserStatus,Enabled]" --output text',
    tells: {
      ja: '`UserNotFoundException`なら、このプールにいないユーザーです。状態が返れば、違うのはパスワードです。',
      en: '`UserNotFoundException`: no such user in this pool. When a status comes back, the password is wrong.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-managing-errors.html',
      title: 'Managing user existence error responses - Amazon Cognito',
      kind: 'aws',
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
    const temporary = told(facts, /Temporary password has expired and must be reset by an administrator/);
    if (temporary) return judge.supports('strong', 'temporary', {}, temporary);
    const says = told(facts, /(?<message>Incorrect username or password)/);
    return says ? judge.supports('strong', 'says-so', { message: says.groups['message'] ?? '' }, says) : [];
  },
});
