import { defineCause } from '#core';

export const cause = defineCause({
  id: 'kms-key-store-disconnected',
  explains: ['KMSInvalidStateException'],
  title: { ja: 'カスタムキーストアが切断されている', en: 'The custom key store is disconnected' },
  howToTell: {
    ja: 'メッセージが`is unavailable`で、`aws kms describe-key`に`CustomKeyStoreId`があります。',
    en: 'The message says `is unavailable`, and `aws kms describe-key` shows a `CustomKeyStoreId`.',
  },
  fix: {
    ja: '切断した理由（CloudHSMクラスターや外部プロキシの障害、資格の更新）を直してから、`aws kms connect-custom-key-store`でつなぎ直します。',
    en: 'Mend what it was disconnected for (the CloudHSM cluster, the external proxy, a new password), then connect again with `aws kms connect-custom-key-store`.',
  },
  verify: {
    ja: '`ConnectionState`が`CONNECTED`、`KeyState`が`Enabled`になります。',
    en: '`ConnectionState` is `CONNECTED` and `KeyState` `Enabled`.',
  },
  why: {
    said: {
      ja: 'キーが使えない状態だと答えています。この状態は、カスタムキーストアのキーにしかありません。',
      en: 'The answer is that the key is unavailable, a state that only keys of a custom key store have.',
    },
    store: { ja: 'カスタムキーストアのことが書かれています。', en: 'A custom key store is mentioned.' },
  },
  prior: -2,
  stop: 'operation',
  experiment: {
    sh: 'aws kms describe-custom-key-stores --region {region} --query "CustomKeyStores[].[CustomKeyStoreId,ConnectionState,ConnectionErrorCode]" --output text',
    powershell:
      'aws kms describe-custom-key-stores --region {region} --query "CustomKeyStores[].[CustomKeyStoreId,ConnectionState,ConnectionErrorCode]" --output text',
    tells: {
      ja: '`CONNECTED`以外なら、これが原因です。`ConnectionErrorCode`が理由です。',
      en: 'Anything but `CONNECTED`: it is this, and `ConnectionErrorCode` says why.',
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
      url: 'https://docs.aws.amazon.com/kms/latest/APIReference/API_ConnectCustomKeyStore.html',
      title: 'ConnectCustomKeyStore',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    if (!facts.code('KMSInvalidStateException', 'KMSInvalidState', 'KmsInvalidState')) return [];
    const said = facts.message(/ is unavailable\b/);
    const store = facts.says(/\bCustomKeyStoreId\b|\bcustom[ -]key[ -]store\b/i);
    return [
      ...(said ? judge.supports('strong', 'said', {}, said) : []),
      ...(store ? judge.supports('moderate', 'store', {}, store) : []),
    ];
  },
});
