import { defineCause } from '#core';
import { assumption } from '../assumption.ts';

export const cause = defineCause({
  id: 'tag-session-not-trusted',
  explains: ['AccessDenied', 'AccessDeniedException'],
  title: {
    ja: 'セッションタグを渡しているのに、信頼ポリシーが`sts:TagSession`を許可していない',
    en: 'Session tags are passed, but the trust policy does not allow `sts:TagSession`',
  },
  howToTell: {
    ja: 'アクションが`sts:TagSession`（送信元IDなら`sts:SetSourceIdentity`）で、タグを渡さなければ通ります。',
    en: 'The action is `sts:TagSession` (`sts:SetSourceIdentity` for a source identity); without tags it works.',
  },
  fix: {
    ja: 'ロールの信頼ポリシーの`Action`に`sts:TagSession`を加えるか、タグを渡すのをやめます（GitHub Actionsの`configure-aws-credentials`なら`role-skip-session-tagging: true`）。',
    en: 'Add `sts:TagSession` to `Action` in the role’s trust policy, or pass no tags (`role-skip-session-tagging: true` in GitHub’s `configure-aws-credentials`).',
  },
  verify: { ja: 'AssumeRoleが認証情報を返します。', en: 'AssumeRole returns credentials.' },
  why: {
    tags: {
      ja: '拒否されたのは`{action}`です。AssumeRole自体とは別の許可です。',
      en: 'What was refused is `{action}`, a permission of its own beside AssumeRole.',
    },
  },
  prior: 4,
  experiment: {
    sh: 'aws iam get-role --role-name ROLE_NAME --query Role.AssumeRolePolicyDocument',
    powershell: 'aws iam get-role --role-name ROLE_NAME --query Role.AssumeRolePolicyDocument',
    tells: {
      ja: '`Action`に`sts:TagSession`がなければ、これが原因です。',
      en: 'No `sts:TagSession` in `Action`: it is this.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html',
      title: 'Pass session tags in AWS STS',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const asked = assumption(facts, 'TagSession', 'SetSourceIdentity');
    return asked
      ? judge.supports('strong', 'tags', { action: asked.action }, asked.value.action ?? asked)
      : [];
  },
});
