import { defineCause } from '#core';

export const cause = defineCause({
  id: 'kms-key-left-disabled-by-cancel',
  explains: ['DisabledException'],
  title: {
    ja: '削除の取り消しのあと、有効に戻していない',
    en: 'The deletion was cancelled, and the key never enabled again',
  },
  howToTell: {
    ja: 'CloudTrailの最後の操作が`CancelKeyDeletion`で、そのあとに`EnableKey`がありません。',
    en: 'CloudTrail’s last operation on the key is `CancelKeyDeletion`, with no `EnableKey` after it.',
  },
  fix: {
    ja: '`aws kms enable-key`で有効にします。`cancel-key-deletion`は、キーを`Disabled`の状態で返します。',
    en: 'Enable it with `aws kms enable-key`: `cancel-key-deletion` gives the key back as `Disabled`.',
  },
  verify: {
    ja: '`KeyState`が`Enabled`になり、元の操作が通ります。',
    en: '`KeyState` is `Enabled`, and the call succeeds.',
  },
  why: {
    cancelled: {
      ja: '削除の取り消しが書かれています。取り消したキーは`Disabled`です。',
      en: 'A cancelled deletion is shown; the key is `Disabled` after it.',
    },
  },
  prior: 0,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys-cancelling-key-deletion.html',
      title: 'Cancel key deletion - AWS Key Management Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html',
      title: 'Key states of AWS KMS keys',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.code('DisabledException') ?? facts.message(/ is disabled\.?$/);
    const cancelled = facts.says(
      /\bcancel-key-deletion\b|\bCancelKeyDeletion\b|削除を?(?:取り消|キャンセル)/,
    );
    return said && cancelled ? judge.supports('strong', 'cancelled', {}, cancelled) : [];
  },
});
