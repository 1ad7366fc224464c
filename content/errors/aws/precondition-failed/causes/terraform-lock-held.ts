import { defineCause } from '#core';

export const cause = defineCause({
  id: 'terraform-lock-held',
  explains: ['PreconditionFailed'],
  title: {
    ja: 'Terraformのロックファイル（`.tflock`）が残っている',
    en: 'Terraform’s lock file (`.tflock`) is there already',
  },
  howToTell: {
    ja: '`Error acquiring the state lock`の中の412で、`Lock Info`に、ロックを持つ人と時刻があります。',
    en: 'The 412 stands inside `Error acquiring the state lock`, and `Lock Info` names who holds it and since when.',
  },
  fix: {
    ja: 'ほかの実行が終わるのを待ちます。中断したCIの残骸だと確かめてから、`Lock Info`のIDで`terraform force-unlock`します。',
    en: 'Wait for the other run. Only where it is what an aborted job left behind, `terraform force-unlock` with the ID of `Lock Info`.',
  },
  verify: {
    ja: '`.tflock`が消え、`terraform plan`が通ります。',
    en: 'The `.tflock` is gone, and `terraform plan` runs.',
  },
  why: {
    lock: {
      ja: 'Terraformがステートのロックを取ろうとしています。ロックは`If-None-Match`の書き込みです。',
      en: 'Terraform is taking the lock of its state, which is a write with `If-None-Match`.',
    },
  },
  prior: 4,
  sources: [
    {
      url: 'https://github.com/hashicorp/terraform/pull/35661',
      title: 'hashicorp/terraform #35661',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/rustfs/rustfs/issues/1610',
      title: 'rustfs/rustfs #1610',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    if (!facts.code('PreconditionFailed')) return [];
    const lock = facts.says(/\bacquiring the state lock\b|\.tflock\b/);
    return lock ? judge.supports('strong', 'lock', {}, lock) : [];
  },
});
