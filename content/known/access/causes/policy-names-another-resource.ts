import { defineCause } from '#core';
import { DENIED, refusal, resourceType } from '../refusal.ts';

export const cause = defineCause({
  id: 'policy-names-another-resource',
  explains: DENIED,
  title: {
    ja: 'ポリシーの`Resource`が、メッセージのリソースと一致していない',
    en: 'The policy’s `Resource` does not match the one in the message',
  },
  howToTell: {
    ja: 'ポリシーにこのアクションはあるのに、`Resource`のARNがメッセージの`on resource:`の後と違います。1つのアクションが、別の種類のリソースへの許可も求めることがあります。',
    en: 'The policy has the action, but the ARN in `Resource` differs from the one behind `on resource:`. One action may ask for resources of several kinds.',
  },
  fix: {
    ja: 'メッセージの`on resource:`の後のARNを、そのまま`Resource`に加えます。リージョン、アカウント、名前の末尾、`/*`の有無まで比べます。',
    en: 'Add the ARN behind `on resource:` to `Resource` as it stands; compare Region, account, the end of the name and `/*` too.',
  },
  verify: {
    ja: '`simulate-principal-policy`をそのARNで実行すると`allowed`になります。',
    en: '`simulate-principal-policy` with that very ARN answers `allowed`.',
  },
  why: {
    'other-kind': {
      ja: '`{action}`の対象が`{type}`です。名前から分かる種類とは別のリソースで、`Resource`から漏れやすいものです。',
      en: '`{action}` is refused on a `{type}`, not on what its name speaks of: a resource that `Resource` easily leaves out.',
    },
    named: {
      ja: 'メッセージは`{resource}`を名指ししています。別のARNに許可があっても、ここでは効きません。',
      en: 'The message names `{resource}`; an Allow on another ARN does not count here.',
    },
  },
  prior: 2,
  experiment: {
    sh: 'aws iam simulate-principal-policy --policy-source-arn {principal} --action-names {action} --resource-arns {resource} --query "EvaluationResults[].[EvalDecision,MatchedStatements]"',
    powershell:
      'aws iam simulate-principal-policy --policy-source-arn {principal} --action-names {action} --resource-arns {resource} --query "EvaluationResults[].[EvalDecision,MatchedStatements]"',
    tells: {
      ja: '`implicitDeny`で、ARNを`*`に変えると`allowed`になるなら、`Resource`の不一致です。',
      en: '`implicitDeny` here and `allowed` with `*` for the ARN: `Resource` does not match.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html',
      title: 'Troubleshoot access denied error messages',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
      title: 'Actions, resources, and condition keys for AWS services',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const refused = refusal(facts);
    if (!refused?.value.resource || refused.value.mode === 'explicit') return [];
    const { policyType, resource: named } = refused.value;
    if ((policyType && policyType !== 'identity') || refused.service === 'sts') return [];
    const type = resourceType(refused.resource);
    const action = refused.action.toLowerCase();
    const isOther = type !== '' && !action.includes(type) && !action.includes(type.replace(/s$/, ''));
    return isOther
      ? judge.supports('moderate', 'other-kind', { action: refused.action, type }, named)
      : judge.supports('weak', 'named', { resource: refused.resource }, named);
  },
});
