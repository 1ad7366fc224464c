import { defineCause } from '#core';

export const cause = defineCause({
  id: 'kms-key-not-ready',
  explains: ['KMSInvalidStateException'],
  title: {
    ja: 'マルチリージョンキーの複製や更新が、まだ終わっていない',
    en: 'A multi-Region key is still being replicated or updated',
  },
  howToTell: {
    ja: '`aws kms describe-key`の`KeyState`が`Creating`か`Updating`で、`MultiRegion`が`true`です。',
    en: '`KeyState` in `aws kms describe-key` is `Creating` or `Updating`, and `MultiRegion` is `true`.',
  },
  fix: {
    ja: '`Enabled`になるまで待ってから使います。作り直さないでください。同じプライマリキーの複製は、1つのリージョンに1つです。',
    en: 'Wait for `Enabled`, then use it. Don’t make it anew: a Region holds one replica of a primary key.',
  },
  verify: {
    ja: '`KeyState`が`Enabled`になり、元の操作が通ります。',
    en: '`KeyState` is `Enabled`, and the call succeeds.',
  },
  why: {
    state: { ja: '`KeyState`が`{state}`と書かれています。', en: '`KeyState` is shown as `{state}`.' },
    replica: {
      ja: '複製したばかりのキーを使っています。',
      en: 'The key that is used was replicated just before.',
    },
  },
  prior: -2,
  stop: 'operation',
  experiment: {
    sh: 'aws kms describe-key --key-id {resource} --region {region} --query "KeyMetadata.[KeyState,MultiRegion]" --output text',
    powershell:
      'aws kms describe-key --key-id {resource} --region {region} --query "KeyMetadata.[KeyState,MultiRegion]" --output text',
    tells: {
      ja: '`Creating`か`Updating`なら、待てば直ります。',
      en: '`Creating` or `Updating`: waiting mends it.',
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
      url: 'https://github.com/hashicorp/terraform-provider-aws/issues/49491',
      title: 'hashicorp/terraform-provider-aws #49491',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    if (!facts.code('KMSInvalidStateException', 'KMSInvalidState', 'KmsInvalidState')) return [];
    const state = facts.says(
      /"?[Kk]ms_?KeyState"?\W{1,5}(?<state>CREATING|UPDATING)\b|"KeyState"\W{1,5}(?<named>Creating|Updating)\b/,
    );
    if (state)
      return judge.supports(
        'strong',
        'state',
        { state: state.groups['state'] ?? state.groups['named'] ?? '' },
        state,
      );
    const replica = facts.says(/\breplicate-key\b|\bReplicateKey\b|\baws_kms_replica_key\b/);
    return replica ? judge.supports('moderate', 'replica', {}, replica) : [];
  },
});
