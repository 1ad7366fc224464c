import { defineCause } from '#core';

export const cause = defineCause({
  id: 'kms-rotation-of-disabled-key',
  explains: ['DisabledException'],
  title: {
    ja: '無効なキーに、ローテーションなどの設定をしようとしている',
    en: 'Rotation, or another setting, is applied to a key that is disabled',
  },
  howToTell: {
    ja: '失敗した操作が`EnableKeyRotation`で、暗号化や復号ではありません。',
    en: 'The operation that failed is `EnableKeyRotation`, not an encryption or decryption.',
  },
  fix: {
    ja: 'キーを有効にしてから設定します。Terraformでは`is_enabled = false`と`enable_key_rotation = true`を同時に指定しません。',
    en: 'Enable the key first. In Terraform don’t set `is_enabled = false` together with `enable_key_rotation = true`.',
  },
  verify: {
    ja: '同じ設定がエラーなしで適用されます。',
    en: 'The same settings are applied without an error.',
  },
  why: {
    operation: {
      ja: '失敗したのは`{operation}`です。無効なキーでは、この設定を変えられません。',
      en: 'What failed is `{operation}`: it cannot be changed while the key is disabled.',
    },
    rotation: {
      ja: 'ローテーションの設定で失敗しています。無効なキーでは有効にできません。',
      en: 'It fails on setting the rotation, which a disabled key refuses.',
    },
  },
  prior: -1,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html',
      title: 'Key states of AWS KMS keys',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/hashicorp/terraform/issues/5688',
      title: 'hashicorp/terraform #5688',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    if (!facts.code('DisabledException')) return [];
    const operation = facts
      .all('operation')
      .find(({ value }) => /^(?:EnableKeyRotation|DisableKeyRotation|RotateKeyOnDemand)$/.test(value));
    if (operation) return judge.supports('strong', 'operation', { operation: operation.value }, operation);
    const rotation = facts.says(/\b(?:set(?:ting)?|enable|updat(?:e|ing)) key rotation\b/i);
    return rotation ? judge.supports('strong', 'rotation', {}, rotation) : [];
  },
});
