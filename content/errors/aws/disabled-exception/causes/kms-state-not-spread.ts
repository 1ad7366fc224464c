import { defineCause } from '#core';

export const cause = defineCause({
  id: 'kms-state-not-spread',
  explains: ['DisabledException', 'KMSInvalidStateException'],
  title: {
    ja: '状態を変えた直後で、変更がまだ行き渡っていない',
    en: 'The state was changed a moment ago and has not spread yet',
  },
  howToTell: {
    ja: '`describe-key`はもう`Enabled`なのに失敗し、数秒から数分のうちに、何も変えずに通ります。',
    en: '`describe-key` says `Enabled` already, and the call fails, then passes within seconds or minutes without any change.',
  },
  fix: {
    ja: '間隔を空けて再試行します。デプロイでは、状態の変更とキーの利用を同じ一瞬に並べません。',
    en: 'Retry with backoff; in a deployment don’t change the state and use the key in one breath.',
  },
  verify: { ja: '再試行のうちに通ります。', en: 'It passes on a retry.' },
  why: {
    'shown-enabled': {
      ja: '同じ貼り付けの中で、`KeyState`は`Enabled`です。変更の直後に、古い状態を見たと考えられます。',
      en: 'In the same text `KeyState` is `Enabled`: the call probably met the old state.',
    },
    'just-enabled': {
      ja: 'キーを有効にした操作の直後に失敗しています。',
      en: 'The failure follows the operation that enabled the key.',
    },
  },
  prior: -2,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/ja_jp/kms/latest/developerguide/programming-eventual-consistency.html',
      title: 'AWS KMS の結果整合性 - AWS Key Management Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/hashicorp/terraform/issues/14029',
      title: 'hashicorp/terraform #14029',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.code('DisabledException', 'KMSInvalidStateException');
    if (!said) return [];
    const shown = facts.says(/"KeyState"\s{0,4}:\s{0,4}"Enabled"/);
    const enabled = facts.says(/\bkms enable-key\b|\bEnableKey\b(?!Rotation)/);
    return [
      ...(shown ? judge.supports('strong', 'shown-enabled', {}, shown) : []),
      ...(enabled ? judge.supports('strong', 'just-enabled', {}, enabled) : []),
    ];
  },
});
