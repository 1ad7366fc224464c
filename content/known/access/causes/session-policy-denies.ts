import { defineCause } from '#core';
import { DENIED, reason, refusal } from '../refusal.ts';

export const cause = defineCause({
  id: 'session-policy-denies',
  explains: DENIED,
  title: {
    ja: 'セッションポリシーが、ロールの許可をさらに狭めている',
    en: 'A session policy narrows what the role allows',
  },
  howToTell: {
    ja: 'AssumeRoleやフェデレーションで`Policy`か`PolicyArns`を渡していて、ロール自身のポリシーでは許可されています。',
    en: '`Policy` or `PolicyArns` was passed to AssumeRole or federation, and the role’s own policies do allow the action.',
  },
  fix: {
    ja: 'セッションを作るときに渡すポリシーへ、このアクションとリソースを加えます。使えるのは、ロールとセッションポリシーの両方が許可したものだけです。',
    en: 'Add action and resource to the policy passed when the session is made: only what both the role and the session policy allow can be used.',
  },
  verify: {
    ja: '新しく作ったセッションで同じ操作が通ります。',
    en: 'The same call succeeds with a new session.',
  },
  why: {
    named: {
      ja: 'メッセージが`session policy`を名指ししています。足りないのは`{action}`です。',
      en: 'The message names a `session policy`; what it lacks is `{action}`.',
    },
  },
  prior: 0,
  experiment: {
    sh: 'aws iam list-attached-role-policies --role-name ROLE_NAME',
    powershell: 'aws iam list-attached-role-policies --role-name ROLE_NAME',
    tells: {
      ja: 'ロール自身のポリシーで許可されているなら、セッションを作るときの`Policy`を調べます。',
      en: 'Where the role itself allows the action, look at the `Policy` given when the session was made.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html',
      title: 'Policies and permissions in AWS Identity and Access Management',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html',
      title: 'Troubleshoot access denied error messages',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const refused = refusal(facts);
    if (!refused) return [];
    const { value, action, resource } = refused;
    const data = { action, resource: resource || '*' };
    if (value.policyType === 'session')
      return judge.supports('strong', 'named', data, reason(facts, refused));
    return [];
  },
});
