import { defineCause } from '#core';

export const cause = defineCause({
  id: 'session-duration-too-long',
  explains: ['ValidationError'],
  title: {
    ja: '求めたセッション時間が、ロールの上限（またはロールチェーンの1時間）を超えている',
    en: 'The session asked for is longer than the role allows, or than the hour of role chaining',
  },
  howToTell: {
    ja: 'メッセージが`The requested DurationSeconds exceeds`で始まります。',
    en: 'The message begins with `The requested DurationSeconds exceeds`.',
  },
  fix: {
    ja: '`duration_seconds`を短くするか、ロールの`MaxSessionDuration`を延ばします。ロールから別のロールへ引き受けるときは、設定にかかわらず最長1時間です。',
    en: 'Ask for less, or raise the role’s `MaxSessionDuration`; from one role to another it is an hour at most, whatever is set.',
  },
  verify: { ja: 'AssumeRoleが認証情報を返します。', en: 'AssumeRole returns credentials.' },
  why: {
    said: {
      ja: '`DurationSeconds`が上限を超えていると書かれています。',
      en: 'It says that `DurationSeconds` is beyond the limit.',
    },
  },
  prior: 0,
  experiment: {
    sh: 'aws iam get-role --role-name ROLE_NAME --query Role.MaxSessionDuration --output text',
    powershell: 'aws iam get-role --role-name ROLE_NAME --query Role.MaxSessionDuration --output text',
    tells: {
      ja: 'この秒数を超えて求めていれば、これが原因です。',
      en: 'Where more seconds than these are asked for, it is this.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use.html',
      title: 'Methods to assume a role',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html',
      title: 'AssumeRole',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.message(/^The requested DurationSeconds exceeds the /);
    return said ? judge.supports('strong', 'said', {}, said) : [];
  },
});
