import { defineCause } from '#core';

export const cause = defineCause({
  id: 'kms-key-pending-deletion',
  explains: ['KMSInvalidStateException'],
  title: {
    ja: 'KMSキーが削除待ちか、使えない状態にある',
    en: 'The KMS key waits for deletion, or is in a state that cannot be used',
  },
  howToTell: {
    ja: '`aws kms describe-key`の`KeyState`が`PendingDeletion`や`PendingImport`です。',
    en: '`KeyState` in `aws kms describe-key` is `PendingDeletion` or `PendingImport`.',
  },
  fix: {
    ja: '待機期間のうちに`aws kms cancel-key-deletion`で取り消し、有効に戻します。過ぎると、そのキーで暗号化したデータは復号できません。',
    en: 'Cancel with `aws kms cancel-key-deletion` within the waiting period and enable the key; afterwards what it encrypted cannot be decrypted.',
  },
  verify: {
    ja: '`KeyState`が`Enabled`になり、元の操作が通ります。',
    en: '`KeyState` is `Enabled`, and the call succeeds.',
  },
  why: {
    said: {
      ja: 'キーの状態がこの操作を許さないと答えています。',
      en: 'The answer is that the key’s state does not allow this.',
    },
  },
  prior: 3,
  stop: 'operation',
  experiment: {
    sh: 'aws kms describe-key --key-id KEY_ARN --query "KeyMetadata.[KeyState,DeletionDate]" --output text',
    powershell:
      'aws kms describe-key --key-id KEY_ARN --query "KeyMetadata.[KeyState,DeletionDate]" --output text',
    tells: {
      ja: '`PendingDeletion`なら、削除の日付も出ます。',
      en: 'With `PendingDeletion` the date is printed too.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html',
      title: 'Key states of AWS KMS keys',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html',
      title: 'Delete an AWS KMS key',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said =
      facts.message(/ is (?:pending deletion|pending import|unavailable)\b/) ??
      facts.code('KMSInvalidStateException', 'KMS.KMSInvalidStateException');
    return said ? judge.supports('strong', 'said', {}, said) : [];
  },
});
