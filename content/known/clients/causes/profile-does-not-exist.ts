import { defineCause } from '#core';
import { saying } from '../sentences.ts';

export const cause = defineCause({
  id: 'profile-does-not-exist',
  explains: ['ProfileNotFound'],
  title: {
    ja: '指定したプロファイルが設定ファイルにない',
    en: 'The named profile is not in the configuration file',
  },
  howToTell: {
    ja: '`aws configure list-profiles`の一覧に、その名前がありません。',
    en: 'The name is not in the list of `aws configure list-profiles`.',
  },
  fix: {
    ja: '名前のつづりを直すか、`~/.aws/config`に`[profile 名前]`を加えます（`config`では`profile`が要り、`credentials`では付けません）。`AWS_PROFILE`の残りかすなら`unset`します。',
    en: 'Correct the name, or add `[profile name]` to `~/.aws/config` (the word `profile` is needed in `config` and not in `credentials`). A left-over `AWS_PROFILE` is to be `unset`.',
  },
  verify: {
    ja: '`aws configure list-profiles`に名前が出ます。',
    en: '`aws configure list-profiles` prints the name.',
  },
  why: {
    named: {
      ja: '`{profile}`というプロファイルが見つからないと書かれています。',
      en: 'It says that there is no profile `{profile}`.',
    },
    said: {
      ja: 'プロファイルが見つからないと書かれています。',
      en: 'It says that the profile was not found.',
    },
  },
  prior: 6,
  stop: 'client',
  experiment: {
    sh: 'aws configure list-profiles',
    powershell: 'aws configure list-profiles',
    tells: {
      ja: '一覧に名前がなければ、この原因です。',
      en: 'A list without the name means that it is this.',
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
      url: 'https://github.com/boto/botocore/blob/develop/botocore/exceptions.py',
      title: 'botocore/exceptions.py',
      kind: 'project',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const named = saying(
      facts,
      /The config profile \((?<profile>[^)\n]{1,100})\) could not be found/,
      /Profile (?<profile>[^\n]{1,100}) could not be found or parsed/,
      /failed to get shared config profile, (?<profile>[\w.@-]{1,100})/,
      /The source profile "(?<profile>[^"\n]{1,100})" referenced/,
    );
    if (named) return judge.supports('strong', 'named', { profile: named.groups['profile'] ?? '' }, named);
    const said = facts.code('ProfileNotFound');
    return said ? judge.supports('moderate', 'said', {}, said) : [];
  },
});
