import { defineCause } from '#core';
import { DENIED, refusal } from '../refusal.ts';

/** `ListTagsOfResource` and `ListTags`, `BatchGetItem` and `GetItem` are near enough. */
const isSame = (action: string, operation: string): boolean =>
  action === '' || operation.includes(action) || action.includes(operation);

export const cause = defineCause({
  id: 'dependent-action-missing',
  explains: DENIED,
  title: {
    ja: '操作が内部で必要とする別のアクションの許可がない',
    en: 'An action that the operation needs besides its own is not allowed',
  },
  howToTell: {
    ja: '呼び出した操作の名前と、メッセージの`perform:`の後のアクションが違います。',
    en: 'The operation that was called and the action behind `perform:` have different names.',
  },
  fix: {
    ja: 'メッセージの`perform:`の後のアクションを許可します。呼び出した操作と同じ名前のアクションだけでは足りません。',
    en: 'Allow the action behind `perform:`; the one named like the operation is not enough.',
  },
  verify: {
    ja: '同じ操作が通るか、次に足りないアクションの名前に変わります。',
    en: 'The call succeeds, or names the next action that is missing.',
  },
  why: {
    differs: {
      ja: '呼び出したのは`{operation}`で、許可が足りないのは`{action}`です。',
      en: 'What was called is `{operation}`; what is not allowed is `{action}`.',
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
      url: 'https://github.com/ministryofjustice/modernisation-platform/pull/12326',
      title: 'ministryofjustice/modernisation-platform #12326',
      kind: 'thread',
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
    const operation = facts.one('operation');
    // A decoded message says nothing of the operation that it was sent for.
    if (!refused || !operation || refused.value.mode === 'explicit' || !facts.message(/not authorized/))
      return [];
    const name = refused.action.split(':')[1] ?? '';
    // S3 and STS name operations and actions differently without meaning anything by it.
    if (['s3', 'sts', 'iam', 'kms', 'lambda'].includes(refused.service) || isSame(name, operation.value))
      return [];
    return judge.supports(
      'moderate',
      'differs',
      { operation: operation.value, action: refused.action },
      refused,
    );
  },
});
