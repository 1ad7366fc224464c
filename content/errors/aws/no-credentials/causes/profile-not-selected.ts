import { defineCause } from '#core';
import { NO_CREDENTIALS, saying } from '../words.ts';

export const cause = defineCause({
  id: 'profile-not-selected',
  explains: ['NoCredentials'],
  title: {
    ja: '認証情報は名前付きプロファイルにあるのに、プロファイルを選んでいない',
    en: 'The credentials are in a named profile, and no profile is selected',
  },
  howToTell: {
    ja: '`aws sts get-caller-identity --profile 名前`は成功し、`--profile`なしだと失敗します。',
    en: '`aws sts get-caller-identity --profile name` works, and without `--profile` it fails.',
  },
  fix: {
    ja: '`--profile`を付けるか、`AWS_PROFILE`を`export`します。SDKではクライアントにプロファイル名を渡します。',
    en: 'Add `--profile`, `export AWS_PROFILE`, or give the SDK’s client the profile’s name.',
  },
  verify: {
    ja: '`aws configure list`の`profile`の行に、その名前が出ます。',
    en: 'The `profile` line of `aws configure list` shows that name.',
  },
  why: {
    named: {
      ja: '貼り付けには`{profile}`という設定がありますが、失敗した呼び出しがそれを使っていない可能性があります。',
      en: 'The paste shows the profile `{profile}`, which the failing call may not have used.',
    },
    none: {
      ja: '既定のプロファイルが空のときも、同じ文になります。',
      en: 'An empty default profile leads to the same sentence.',
    },
  },
  prior: 2,
  stop: 'client',
  experiment: {
    sh: 'aws configure list-profiles',
    powershell: 'aws configure list-profiles',
    tells: {
      ja: '`default`がなく、ほかの名前だけが並ぶなら、この原因です。',
      en: 'Names other than `default`, and no `default`, mean that it is this.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-files.html',
      title: 'Configuration and credential file settings in the AWS CLI',
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
    const said = facts.code('NoCredentials') ?? saying(facts, ...NO_CREDENTIALS);
    if (!said) return [];
    const profile = facts.setting('profile', 'AWS_PROFILE', 'AWS_DEFAULT_PROFILE');
    return profile
      ? judge.supports('moderate', 'named', { profile: profile.value.value }, profile, said)
      : judge.supports('weak', 'none', {}, said);
  },
});
