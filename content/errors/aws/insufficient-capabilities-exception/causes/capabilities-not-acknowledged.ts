import { defineCause } from '#core';
import { ground, told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'capabilities-not-acknowledged',
  explains: ['InsufficientCapabilitiesException'],
  title: {
    ja: 'IAMリソースかマクロを含むテンプレートに、`--capabilities`を付けていない',
    en: 'A template with IAM resources or macros was sent without `--capabilities`',
  },
  howToTell: {
    ja: 'メッセージが必要な`CAPABILITY_…`を挙げています。',
    en: 'The message names the `CAPABILITY_…` that is wanted.',
  },
  fix: {
    ja: 'メッセージの値を`--capabilities`に付けます。名前付きのIAMリソースには`CAPABILITY_NAMED_IAM`、マクロには`CAPABILITY_AUTO_EXPAND`です。',
    en: 'Pass the value of the message with `--capabilities`: `CAPABILITY_NAMED_IAM` for named IAM resources, `CAPABILITY_AUTO_EXPAND` for macros.',
  },
  verify: { ja: '作成か更新が始まります。', en: 'The create or update starts.' },
  why: {
    named: { ja: '必要なのは`{capability}`です。', en: 'What is wanted is `{capability}`.' },
    usual: {
      ja: '`InsufficientCapabilities`は、承認の指定がないことを表します。',
      en: '`InsufficientCapabilities`: the acknowledgement is missing.',
    },
  },
  prior: 5,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html',
      title: 'CreateStack - AWS CloudFormation',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const named = told(facts, /Requires capabilities ?: \[(?<capability>[A-Z_, ]{5,120})\]/);
    const capability = named?.groups['capability'] ?? '';
    // The others have causes of their own.
    if (named)
      return judge.supports(
        /\bCAPABILITY_IAM\b/.test(capability) ? 'strong' : 'moderate',
        'named',
        { capability },
        named,
      );
    const said = ground(facts, 'InsufficientCapabilities');
    return said ? judge.supports('moderate', 'usual', {}, said) : [];
  },
});
