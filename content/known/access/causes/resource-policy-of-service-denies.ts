import { defineCause } from '#core';
import { DENIED, reason, refusal } from '../refusal.ts';

export const cause = defineCause({
  id: 'resource-policy-of-service-denies',
  explains: DENIED,
  title: {
    ja: 'リソース側のポリシーが、この呼び出し元を許可していない',
    en: 'The resource’s own policy does not admit the caller',
  },
  howToTell: {
    ja: 'メッセージに`resource-based policy`とあり、呼び出し元のIAMポリシーには許可があります。',
    en: 'The message says `resource-based policy`, and the caller’s IAM policies do allow the action.',
  },
  fix: {
    ja: 'リソース（バケット、キュー、トピック、関数、シークレット、リポジトリなど）のポリシーの`Principal`に呼び出し元を加えるか、当たっているDenyの条件を直します。',
    en: 'Add the caller to `Principal` in the policy of the resource (bucket, queue, topic, function, secret, repository), or mend the condition of the Deny that applies.',
  },
  verify: { ja: '同じ操作が通ります。', en: 'The same call succeeds.' },
  why: {
    implicit: {
      ja: '`{action}`を許可するリソースベースのポリシーがないと書かれています。',
      en: 'It says that no resource-based policy allows `{action}`.',
    },
    explicit: {
      ja: 'リソースベースのポリシーのDenyが`{action}`を拒否しています。',
      en: 'A Deny in a resource-based policy refuses `{action}`.',
    },
  },
  prior: 2,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html',
      title: 'Troubleshoot access denied error messages',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html',
      title: 'Cross-account policy evaluation logic',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const refused = refusal(facts);
    // Buckets, keys, queues, topics and roles have causes of their own.
    if (refused?.value.policyType !== 'resource' || /^(?:s3|kms|sqs|sns|sts)$/.test(refused.service))
      return [];
    const why = refused.value.mode === 'explicit' ? 'explicit' : 'implicit';
    return judge.supports('strong', why, { action: refused.action }, reason(facts, refused));
  },
});
