import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'terraform-state-locked',
  explains: ['ConditionalCheckFailedException'],
  title: {
    ja: 'Terraformの状態のロックを、別の実行か中断した実行が持っている',
    en: 'Terraform’s state lock is held by another run, or by one that was cut off',
  },
  howToTell: {
    ja: 'メッセージに`Error acquiring the state lock`と`Lock Info`があります。`Who`と`Created`が、誰がいつ取ったかです。',
    en: 'The message holds `Error acquiring the state lock` and `Lock Info`, whose `Who` and `Created` say who took it and when.',
  },
  fix: {
    ja: '`Who`の実行が動いていれば待ちます。終わっていると確かめてから、`terraform force-unlock`にロックのIDを渡します。',
    en: 'Wait while the run in `Who` is alive; when it is certain that it is not, give the lock’s ID to `terraform force-unlock`.',
  },
  verify: {
    ja: '`terraform plan`がロックを取って始まります。',
    en: '`terraform plan` takes the lock and begins.',
  },
  why: {
    lock: {
      ja: 'ロックを取れなかったと言っているのはTerraformです。',
      en: 'It is Terraform that did not get its lock.',
    },
    who: { ja: 'ロックを持っているのは`{who}`です。', en: '`{who}` holds the lock.' },
  },
  prior: 2,
  stop: 'operation',
  sources: [
    {
      url: 'https://github.com/Genaker/TerraformMagentoCloud/issues/22',
      title: 'Genaker/TerraformMagentoCloud #22',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/hashicorp/terraform/issues/22410',
      title: 'hashicorp/terraform #22410',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/alphagov/govuk-infrastructure/pull/297',
      title: 'alphagov/govuk-infrastructure #297',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const lock = told(facts, /Error acquiring the state lock|Error locking state/);
    if (!lock) return [];
    const who = facts.says(/\bWho:\s{1,12}(?<who>[\w.@-]{1,80})/);
    return [
      ...judge.supports('strong', 'lock', {}, lock),
      ...(who ? judge.supports('weak', 'who', { who: who.groups['who'] ?? '' }, who) : []),
    ];
  },
});
