import { defineCause } from '#core';
import { ground, told } from '../../words.ts';

export const cause = defineCause({
  id: 'wrong-api-called',
  explains: ['InvalidAction', 'UnknownOperationException'],
  title: {
    ja: '操作の名前、版か宛先のエンドポイントが、サービスと合わない',
    en: 'Operation, version or endpoint does not belong to the service that answered',
  },
  howToTell: {
    ja: '`Action`と`Version`、または`X-Amz-Target`が、呼んだホストのサービスのものではありません。',
    en: '`Action` and `Version`, or `X-Amz-Target`, are not those of the service behind the host.',
  },
  fix: {
    ja: '文書のとおりの`Action`と`Version`か`X-Amz-Target`を使い、エンドポイントを確かめます。古いSDKなら更新します。エミュレーターなら、その操作に対応しているかを見ます。',
    en: 'Use `Action` and `Version` or `X-Amz-Target` as documented and check the endpoint; update an old SDK; with an emulator see whether it knows the operation.',
  },
  verify: { ja: '同じ呼び出しが操作に届きます。', en: 'The same call reaches the operation.' },
  why: {
    named: {
      ja: 'サービスが知らないのは`{operation}`です。',
      en: 'What the service does not know is `{operation}`.',
    },
    target: { ja: '`X-Amz-Target`は`{target}`です。', en: '`X-Amz-Target` is `{target}`.' },
    usual: {
      ja: '`{code}`は、そのサービスにその操作がないことを表します。',
      en: '`{code}`: the service has no such operation.',
    },
  },
  prior: 4,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html',
      title: 'Common Error Types - AWS Identity and Access Management',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const named = told(
      facts,
      /Could not find operation (?<operation>[\w.-]{1,100})|The action (?<action>[\w.-]{1,100}) is not valid for this (?:web service|endpoint)/,
    );
    const target = facts.requestHeader('x-amz-target');
    const said = ground(facts, 'InvalidAction', 'UnknownOperation');
    return [
      ...(said
        ? judge.supports('weak', 'usual', { code: facts.value('error-code')?.code ?? 'InvalidAction' }, said)
        : []),
      ...(named
        ? judge.supports(
            'strong',
            'named',
            { operation: named.groups['operation'] ?? named.groups['action'] ?? '' },
            named,
          )
        : []),
      ...(target ? judge.supports('moderate', 'target', { target: target.value.value }, target) : []),
    ];
  },
});
