import { defineCause } from '#core';

export const cause = defineCause({
  id: 'kms-key-disabled',
  explains: ['DisabledException'],
  title: { ja: '誰か、または何かがKMSキーを無効にした', en: 'Somebody, or something, disabled the KMS key' },
  howToTell: {
    ja: '`aws kms describe-key`の`KeyState`が`Disabled`で、CloudTrailに`DisableKey`があります。',
    en: '`KeyState` in `aws kms describe-key` is `Disabled`, and CloudTrail has a `DisableKey`.',
  },
  fix: {
    ja: '無効にした理由を確かめてから、`aws kms enable-key`で有効にします。',
    en: 'Find out why it was disabled, then enable it with `aws kms enable-key`.',
  },
  verify: {
    ja: '`KeyState`が`Enabled`になり、元の操作が通ります。',
    en: '`KeyState` is `Enabled`, and the call succeeds.',
  },
  why: {
    said: { ja: 'キーが無効だと答えています。', en: 'The answer is that the key is disabled.' },
  },
  prior: 3,
  stop: 'operation',
  experiment: {
    sh: 'aws kms describe-key --key-id KEY_ARN --query "KeyMetadata.[KeyState,Enabled]" --output text',
    powershell:
      'aws kms describe-key --key-id KEY_ARN --query "KeyMetadata.[KeyState,Enabled]" --output text',
    tells: { ja: '`Disabled`ならこれが原因です。', en: '`Disabled`: it is this.' },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/kms/latest/developerguide/enabling-keys.html',
      title: 'Enable and disable keys',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/kms/latest/developerguide/unusable-kms-keys.html',
      title: 'How unusable KMS keys affect data keys',
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
    const said =
      facts.message(/ is disabled\.?$/) ??
      facts.code(
        'DisabledException',
        'KMS.DisabledException',
        'KMSDisabledException',
        'KMSDisabled',
        'KmsDisabled',
      );
    return said ? judge.supports('strong', 'said', {}, said) : [];
  },
});
