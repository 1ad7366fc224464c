import { defineCause } from '#core';
import { ended } from '../words.ts';

export const cause = defineCause({
  id: 'sso-session-ended',
  explains: ['UnauthorizedSSOToken'],
  title: {
    ja: 'IAM Identity Center（SSO）のログインが切れている',
    en: 'The IAM Identity Center (SSO) login has ended',
  },
  howToTell: {
    ja: '`aws sts get-caller-identity --profile 名前`も同じ文で失敗し、`aws sso login`の直後は成功します。',
    en: '`aws sts get-caller-identity --profile name` fails with the same words, and works right after `aws sso login`.',
  },
  fix: {
    ja: '`aws sso login --profile 名前`を実行します。`sso_session`を使う設定ならトークンは自動で更新されます。',
    en: 'Run `aws sso login --profile name`. A profile with `sso_session` has its token renewed by itself.',
  },
  verify: {
    ja: '`aws sts get-caller-identity`がARNを返します。',
    en: '`aws sts get-caller-identity` prints an ARN.',
  },
  why: {
    ended: {
      ja: 'SSOのトークンが切れている、または保存されていないと書かれています。',
      en: 'It says that the SSO token has ended or is not stored.',
    },
    fresh: {
      ja: '直前のログインは成功しています。',
      en: 'The login right before it succeeded.',
    },
    absent: {
      ja: 'トークンがまだ1度も保存されていません。ログインしていないか、`sso_start_url`や`sso_session`を変えた後です。',
      en: 'No token was ever stored: there was no login, or `sso_start_url` or `sso_session` was changed since.',
    },
  },
  prior: 5,
  stop: 'client',
  experiment: {
    sh: 'aws configure list; ls -l ~/.aws/sso/cache',
    powershell: 'aws configure list; Get-ChildItem ~/.aws/sso/cache',
    tells: {
      ja: 'キャッシュが空か、更新時刻が8時間以上前なら、この原因です。',
      en: 'An empty cache, or files older than some 8 hours, mean that it is this.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html',
      title: 'Configuring IAM Identity Center authentication with the AWS CLI',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/cli/latest/userguide/cli-chap-troubleshooting.html',
      title: 'Troubleshooting errors for the AWS CLI',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const absent =
      facts.message(/\bError loading SSO Token: |\bUnable to load SSO token\b/) ??
      facts.message(/\bToken for \S{1,200} does not exist/);
    if (absent) return judge.supports('strong', 'absent', {}, absent);
    const login = facts.says(/\bSuccessfully logged into Start URL\b/);
    if (login) return judge.against('moderate', 'fresh', {}, login);
    const said = ended(facts);
    return said ? judge.supports('strong', 'ended', {}, said) : [];
  },
});
