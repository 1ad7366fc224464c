import { defineCause } from '#core';
import { accountOf, assumption, roleOf } from '../assumption.ts';

export const cause = defineCause({
  id: 'role-assumes-itself',
  explains: ['AccessDenied', 'AccessDeniedException'],
  title: {
    ja: 'ロールが自分自身を引き受けようとしていて、信頼ポリシーに自分がない',
    en: 'A role assumes itself, but its trust policy does not name it',
  },
  howToTell: {
    ja: 'メッセージの`assumed-role/`と`role/`の後の名前が同じです。',
    en: 'The names behind `assumed-role/` and `role/` in the message are the same.',
  },
  fix: {
    ja: 'すでにそのロールなら、AssumeRoleをやめて今の認証情報を使います。必要なら、信頼ポリシーにロール自身のARNを加えます。',
    en: 'You already have that role: leave AssumeRole out and use the credentials at hand, or add the role’s own ARN to its trust policy.',
  },
  verify: {
    ja: 'AssumeRoleなしで元の操作が通ります。',
    en: 'The call behind it succeeds without AssumeRole.',
  },
  why: {
    self: {
      ja: '呼び出し元も相手も`{role}`です。2023年6月以降は、自分自身でも信頼ポリシーの許可が要ります。',
      en: 'Caller and target are both `{role}`; since June 2023 a role needs its trust policy’s leave even for itself.',
    },
  },
  prior: 2,
  experiment: {
    sh: 'aws sts get-caller-identity --query Arn --output text',
    powershell: 'aws sts get-caller-identity --query Arn --output text',
    tells: {
      ja: '`assumed-role/`の後がすでに目的のロールなら、引き受ける必要はありません。',
      en: 'Where the role already stands behind `assumed-role/`, there is nothing to assume.',
    },
  },
  sources: [
    {
      url: 'https://aws.amazon.com/blogs/security/announcing-an-update-to-iam-role-trust-policy-behavior/',
      title: 'Announcing an update to IAM role trust policy behavior',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-containers/ecsworkshop/issues/66',
      title: 'aws-containers/ecsworkshop #66',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const asked = assumption(facts, 'AssumeRole');
    const role = asked && roleOf(asked.target);
    if (!asked || !role || roleOf(asked.caller) !== role) return [];
    const [from, to] = [accountOf(asked.caller), accountOf(asked.target)];
    return from === to ? judge.supports('strong', 'self', { role }, asked) : [];
  },
});
