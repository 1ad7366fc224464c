import { defineCause } from '#core';

export const cause = defineCause({
  id: 'kms-key-material-missing',
  explains: ['KMSInvalidStateException'],
  title: {
    ja: 'インポートしたキーマテリアルがない、または有効期限が切れた',
    en: 'The imported key material is missing or has expired',
  },
  howToTell: {
    ja: 'メッセージが`is pending import`で、`aws kms describe-key`の`Origin`が`EXTERNAL`です。',
    en: 'The message says `is pending import`, and `Origin` in `aws kms describe-key` is `EXTERNAL`.',
  },
  fix: {
    ja: '同じキーマテリアルをもう一度インポートします。別のマテリアルは受け付けられません。',
    en: 'Import the same key material again; no other is accepted.',
  },
  verify: {
    ja: '`KeyState`が`Enabled`になり、元の操作が通ります。',
    en: '`KeyState` is `Enabled`, and the call succeeds.',
  },
  why: {
    said: {
      ja: 'キーがインポート待ちだと答えています。',
      en: 'The answer is that the key waits for an import.',
    },
    state: {
      ja: '`KeyState`が`PendingImport`と書かれています。',
      en: '`KeyState` is shown as `PendingImport`.',
    },
  },
  prior: 0,
  stop: 'operation',
  experiment: {
    sh: 'aws kms describe-key --key-id {resource} --region {region} --query "KeyMetadata.[KeyState,Origin,ExpirationModel,ValidTo]" --output text',
    powershell:
      'aws kms describe-key --key-id {resource} --region {region} --query "KeyMetadata.[KeyState,Origin,ExpirationModel,ValidTo]" --output text',
    tells: {
      ja: '`PendingImport`で`ValidTo`が過去なら、期限切れです。',
      en: '`PendingImport` with a `ValidTo` in the past: it has expired.',
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
      url: 'https://docs.aws.amazon.com/kms/latest/developerguide/importing-keys.html',
      title: 'Importing key material for AWS KMS keys',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/localstack/localstack/issues/8081',
      title: 'localstack/localstack #8081',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    if (!facts.code('KMSInvalidStateException', 'KMSInvalidState', 'KmsInvalidState')) return [];
    const said = facts.message(/ is pending import\b/);
    if (said) return judge.supports('strong', 'said', {}, said);
    const state = facts.says(/\bPending_?Import\b/i);
    return state ? judge.supports('strong', 'state', {}, state) : [];
  },
});
