import { defineCause } from '#core';
import { accounts, DENIED, refusal } from '../refusal.ts';

export const cause = defineCause({
  id: 'cross-account-one-side',
  explains: DENIED,
  title: {
    ja: '別アカウントのリソースで、許可が片方のアカウントにしかない',
    en: 'The resource is another account’s, and only one side allows the call',
  },
  howToTell: {
    ja: 'メッセージの呼び出し元とリソースで、ARNの12桁のアカウントが違います。',
    en: 'The 12-digit accounts in the ARNs of caller and resource differ.',
  },
  fix: {
    ja: 'リソース側のポリシーで呼び出し元を許可し、呼び出し元のアカウントでもIAMポリシーで許可します。リソースポリシーのないサービスでは、相手のアカウントのロールを引き受けます。',
    en: 'Admit the caller in the resource’s policy and allow the action in the caller’s own account too; for a service without resource policies assume a role of the other account.',
  },
  verify: { ja: '両方を加えた後、同じ操作が通ります。', en: 'With both in place the call succeeds.' },
  why: {
    accounts: {
      ja: '呼び出し元のアカウントは`{caller}`、リソースのアカウントは`{owner}`です。',
      en: 'The caller’s account is `{caller}`, the resource’s is `{owner}`.',
    },
  },
  prior: 2,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html',
      title: 'Cross-account policy evaluation logic',
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
    const two = refused && refused.service !== 'sts' ? accounts(refused) : undefined;
    return two && refused?.value.resource
      ? judge.supports('moderate', 'accounts', two, refused.value.resource)
      : [];
  },
});
