import { defineCause } from '#core';
import { identityTokenRefusal, sessionRefusal } from '../expiry.ts';

export const cause = defineCause({
  id: 'session-ended',
  explains: ['ExpiredToken', 'RequestExpired', 'InvalidToken'],
  title: {
    ja: '一時的な認証情報のセッションが期限切れ',
    en: 'The session of the temporary credentials has ended',
  },
  howToTell: {
    ja: '新しいシェルでも同じプロファイルの`aws sts get-caller-identity`が失敗し、ログインし直すと成功します。',
    en: '`aws sts get-caller-identity` with the same profile fails in a new shell too, and works after logging in again.',
  },
  fix: {
    ja: 'ログインし直すか、ロールを引き受け直します。作業が長いなら、ロールの`MaxSessionDuration`と`DurationSeconds`を合わせて延ばします（ロールの連鎖では最長1時間です）。',
    en: 'Log in again or assume the role again. For long work raise the role’s `MaxSessionDuration` together with `DurationSeconds` (role chaining ends after one hour at most).',
  },
  verify: {
    ja: '`aws sts get-caller-identity`がARNを返し、`Expiration`が作業の終わりより先になっています。',
    en: '`aws sts get-caller-identity` prints an ARN, and `Expiration` lies beyond the end of the work.',
  },
  why: {
    message: {
      ja: '認証情報は認識されましたが、セッションの期限が過ぎています。',
      en: 'The credentials were recognised, but their session is over.',
    },
    'token-sent': {
      ja: 'リクエストは一時的な認証情報のトークンを送っています。',
      en: 'The request carries the token of temporary credentials.',
    },
    'old-token': {
      ja: '期限が切れたセッションのトークンを送ったときにも、S3はこのメッセージを返すことがあります。',
      en: 'S3 may answer so to the token of a session that has ended, too.',
    },
    presigned: {
      ja: 'これは署名付きURLです。切れたのは、URLを作った側のセッションです。',
      en: 'This is a presigned URL: the session that ended is that of whoever made it.',
    },
    'identity-token': {
      ja: '期限が切れたのはAWSのセッションではなく、STSに渡したトークンです。',
      en: 'What expired is not an AWS session but the token handed to STS.',
    },
  },
  prior: 5,
  stop: 'signature',
  experiment: {
    sh: 'aws sts get-caller-identity',
    powershell: 'aws sts get-caller-identity',
    tells: {
      ja: '同じプロファイルで`ExpiredToken`が返れば、セッションが切れています。ログインし直すと成功します。',
      en: '`ExpiredToken` with the same profile means that the session has ended; after logging in again it succeeds.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html',
      title: 'Common Error Types - AWS Identity and Access Management',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use.html',
      title: 'Methods to assume a role',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const identity = identityTokenRefusal(facts);
    if (identity) return judge.rulesOut('identity-token', {}, identity);
    const signed = facts.auth('sigv4');
    if (signed?.value.where === 'query') return judge.against('moderate', 'presigned', {}, signed);
    const said = sessionRefusal(facts);
    const token = facts.requestHeader('x-amz-security-token');
    const old = said ? undefined : facts.message(/The provided token is malformed or otherwise invalid/);
    return [
      ...(old ? judge.supports('weak', 'old-token', {}, old) : []),
      ...(said ? judge.supports('moderate', 'message', {}, said) : []),
      ...(token && !old ? judge.supports('moderate', 'token-sent', {}, token) : []),
    ];
  },
});
