import { defineCause } from '#core';
import { DENIED, reason, refusal } from '../refusal.ts';

export const cause = defineCause({
  id: 'permissions-boundary-denies',
  explains: DENIED,
  title: {
    ja: 'アクセス許可の境界（permissions boundary）がこのアクションを含んでいない',
    en: 'The permissions boundary does not include the action',
  },
  howToTell: {
    ja: '`aws iam get-role`か`get-user`の`PermissionsBoundary`にポリシーがあり、そこにこのアクションがありません。ポリシーを足しても変わりません。',
    en: '`aws iam get-role` or `get-user` shows a `PermissionsBoundary` that lacks the action; adding policies changes nothing.',
  },
  fix: {
    ja: '境界のポリシーにこのアクションとリソースを加えるか、境界を管理する人に頼みます。実際に使えるのは、境界とポリシーの両方が許可したものだけです。',
    en: 'Add action and resource to the boundary’s policy, or ask whoever keeps it. Only what both boundary and policies allow can be used.',
  },
  verify: {
    ja: '`aws iam simulate-principal-policy`が`allowed`を返し、同じ操作が通ります。',
    en: '`aws iam simulate-principal-policy` answers `allowed`, and the same call succeeds.',
  },
  why: {
    seen: {
      ja: '貼られたテキストに、アクセス許可の境界のことが出ています。',
      en: 'The paste speaks of a permissions boundary.',
    },
    named: {
      ja: 'メッセージが`permissions boundary`を名指ししています。含まれていないのは`{action}`です。',
      en: 'The message names a `permissions boundary`; what it leaves out is `{action}`.',
    },
  },
  prior: 0,
  experiment: {
    sh: 'aws iam get-role --role-name ROLE_NAME --query Role.PermissionsBoundary',
    powershell: 'aws iam get-role --role-name ROLE_NAME --query Role.PermissionsBoundary',
    tells: {
      ja: 'ポリシーのARNが出れば境界があります。`null`なら境界ではありません。',
      en: 'An ARN means that there is a boundary; `null`, that it is not this.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html',
      title: 'Permissions boundaries for IAM entities',
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
    if (value.policyType === 'boundary')
      return judge.supports('strong', 'named', data, reason(facts, refused));
    const seen = value.policyType ? undefined : facts.says(/permissions?[ _-]?boundary/i);
    if (seen) return judge.supports('moderate', 'seen', {}, seen);
    return [];
  },
});
