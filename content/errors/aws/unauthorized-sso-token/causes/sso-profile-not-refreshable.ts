import { defineCause } from '#core';
import { ended } from '../words.ts';

export const cause = defineCause({
  id: 'sso-profile-not-refreshable',
  explains: ['UnauthorizedSSOToken'],
  title: {
    ja: 'プロファイルが古い形式で、トークンが更新されない',
    en: 'The profile is of the old form, whose token is never renewed',
  },
  howToTell: {
    ja: '`~/.aws/config`のプロファイルに`sso_start_url`があり、`sso_session`がありません。いつもログインのちょうど8時間後に切れます。',
    en: 'The profile in `~/.aws/config` has `sso_start_url` and no `sso_session`, and every login ends after 8 hours sharp.',
  },
  fix: {
    ja: '`aws configure sso`でセッション名を付けて作り直し、プロファイルに`sso_session`を書きます。',
    en: 'Make it anew with `aws configure sso`, give the session a name, and let the profile say `sso_session`.',
  },
  verify: {
    ja: '`~/.aws/sso/cache`の新しいファイルに`refreshToken`があります。',
    en: 'The new file in `~/.aws/sso/cache` holds a `refreshToken`.',
  },
  why: {
    profile: {
      ja: 'プロファイルに`sso_start_url`があり、`sso_session`がありません。この形式のセッションは8時間で固定です。',
      en: 'The profile has `sso_start_url` and no `sso_session`: such a session lasts a fixed 8 hours.',
    },
    words: {
      ja: '`sso_session`を使わないプロファイルのトークンが切れたときの文です。',
      en: 'This is said of the token of a profile without `sso_session`.',
    },
    renews: {
      ja: '`sso_session`を使うプロファイルです。更新はできますが、断られています。',
      en: 'The profile uses `sso_session`: it can be renewed, and that was refused.',
    },
  },
  prior: 2,
  stop: 'client',
  experiment: {
    sh: 'grep -nE "^\\[|^sso_session|^sso_start_url" ~/.aws/config',
    powershell: "Select-String -Path ~/.aws/config -Pattern '^\\[|^sso_session|^sso_start_url'",
    tells: {
      ja: 'プロファイルの下に`sso_start_url`があり`sso_session`がなければ、この原因です。',
      en: '`sso_start_url` and no `sso_session` under the profile mean that it is this.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-sso-credentials.html',
      title: 'IAM Identity Center credential provider',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-cli/issues/8305',
      title: 'aws/aws-cli #8305',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    if (!ended(facts)) return [];
    const renews =
      facts.message(/\bToken has expired and refresh failed\b/) ?? facts.says(/^\s{0,8}sso_session\s{0,8}=/m);
    if (renews) return judge.rulesOut('renews', {}, renews);
    const profile = facts.says(/^\s{0,8}sso_start_url\s{0,8}=/m);
    if (profile) return judge.supports('strong', 'profile', {}, profile);
    const words = facts.message(/\bhas expired or is otherwise invalid\b/);
    return words ? judge.supports('moderate', 'words', {}, words) : [];
  },
});
