import { defineCause } from '#core';

export const cause = defineCause({
  id: 'kms-key-pending-deletion',
  explains: ['KMSInvalidStateException'],
  title: {
    ja: 'KMSキーの削除が予約されている',
    en: 'The KMS key is scheduled for deletion',
  },
  howToTell: {
    ja: 'メッセージが`is pending deletion`で、`aws kms describe-key`に`DeletionDate`があります。',
    en: 'The message says `is pending deletion`, and `aws kms describe-key` shows a `DeletionDate`.',
  },
  fix: {
    ja: '待機期間のうちに`aws kms cancel-key-deletion`で取り消し、`aws kms enable-key`で有効に戻します。過ぎると、そのキーで暗号化したデータは復号できません。',
    en: 'Within the waiting period cancel with `aws kms cancel-key-deletion` and enable the key with `aws kms enable-key`; afterwards what it encrypted cannot be decrypted.',
  },
  verify: {
    ja: '`KeyState`が`Enabled`になり、元の操作が通ります。',
    en: '`KeyState` is `Enabled`, and the call succeeds.',
  },
  why: {
    said: {
      ja: 'キーの削除が予約されていると答えています。',
      en: 'The answer is that the key is scheduled for deletion.',
    },
    usual: {
      ja: 'このコードで最も多いのは、削除の予約です。',
      en: 'Behind this code there is mostly a scheduled deletion.',
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
      url: 'https://github.com/infrahouse/terraform-aws-secret/issues/51',
      title: 'infrahouse/terraform-aws-secret #51',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/hashicorp/terraform-provider-aws/issues/17889',
      title: 'hashicorp/terraform-provider-aws #17889',
      kind: 'thread',
      checked: '2026-11-23',
    },
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
    const said = facts.message(/ is pending deletion\b/);
    if (said) return judge.supports('strong', 'said', {}, said);
    const other = facts.message(/ is pending import\b| is unavailable\b/);
    const code = other
      ? undefined
      : facts.code(
          'KMSInvalidStateException',
          'KMS.KMSInvalidStateException',
          'KMSInvalidState',
          'KmsInvalidState',
        );
    return code ? judge.supports('moderate', 'usual', {}, code) : [];
  },
});
