import { defineCause } from '#core';
import { DENIED, refusal } from '../refusal.ts';

export const cause = defineCause({
  id: 'service-linked-role-missing',
  explains: DENIED,
  title: {
    ja: 'サービスにリンクされたロールがまだなく、呼び出し元はそれを作れない',
    en: 'The service-linked role is not there yet, and the caller may not create it',
  },
  howToTell: {
    ja: 'アクションが`iam:CreateServiceLinkedRole`で、そのサービスを初めて使うアカウントです。',
    en: 'The action is `iam:CreateServiceLinkedRole`, in an account that uses the service for the first time.',
  },
  fix: {
    ja: '権限のある人が`aws iam create-service-linked-role`を一度実行するか、呼び出し元に`iam:AWSServiceName`を絞った許可を加えます。',
    en: 'Have somebody with the permission run `aws iam create-service-linked-role` once, or allow it to the caller, limited by `iam:AWSServiceName`.',
  },
  verify: {
    ja: '`aws iam get-role`で`AWSServiceRoleFor…`が見え、元の操作が通ります。',
    en: '`aws iam get-role` shows `AWSServiceRoleFor…`, and the call succeeds.',
  },
  why: {
    slr: {
      ja: '拒否されたのは`iam:CreateServiceLinkedRole`です。',
      en: 'What was refused is `iam:CreateServiceLinkedRole`.',
    },
  },
  prior: 4,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html',
      title: 'Create a service-linked role',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const refused = refusal(facts, 'iam');
    return refused?.action === 'iam:CreateServiceLinkedRole'
      ? judge.supports('strong', 'slr', {}, refused)
      : [];
  },
});
