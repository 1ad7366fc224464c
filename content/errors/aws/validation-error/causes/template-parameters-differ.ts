import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'template-parameters-differ',
  explains: ['ValidationError', 'ValidationException'],
  title: {
    ja: '渡したパラメーターが、テンプレートの`Parameters`と合わない',
    en: 'The parameters passed do not match the template’s `Parameters`',
  },
  howToTell: {
    ja: "メッセージが`Parameters: […] must have values`、`do not exist in the template`、`Parameter '…' must …`のどれかです。",
    en: "The message is `Parameters: […] must have values`, `do not exist in the template`, or `Parameter '…' must …`.",
  },
  fix: {
    ja: '`must have values`なら値か`Default`を与え、`do not exist`なら渡すのをやめるか、送ったテンプレートが古くないかを確かめます。',
    en: 'With `must have values` give a value or a `Default`; with `do not exist` stop passing it, or see whether an old template was sent.',
  },
  verify: { ja: '作成か更新が始まります。', en: 'The create or update starts.' },
  why: {
    missing: { ja: '値がないのは`{names}`です。', en: 'Without a value is `{names}`.' },
    unknown: { ja: 'テンプレートにないのは`{names}`です。', en: 'Not in the template is `{names}`.' },
    value: {
      ja: '`{names}`の値が、その制約に合いません。',
      en: 'The value of `{names}` breaks its own rule.',
    },
    said: {
      ja: '`{names}`と書かれています。',
      en: 'It says `{names}`.',
    },
  },
  prior: 3,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_Parameter.html',
      title: 'Parameter - AWS CloudFormation',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-toolkit-azure-devops/issues/75',
      title: 'aws/aws-toolkit-azure-devops #75',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const listed = told(
      facts,
      /Parameters: \[(?<names>[^[\]\n]{1,600})\] (?<what>must have values|do not exist in the template)/,
    );
    if (listed) {
      const { names = '', what } = listed.groups;
      return judge.supports('strong', what === 'must have values' ? 'missing' : 'unknown', { names }, listed);
    }
    const value = told(
      facts,
      /Parameter '?(?<names>[A-Za-z0-9]{1,255})'? must (?:match pattern|be one of AllowedValues|contain (?:only|at)|be a number)/,
    );
    if (value) return judge.supports('strong', 'value', { names: value.groups['names'] ?? '' }, value);
    const said = told(
      facts,
      /(?<names>Parameter values specified for a template which does not require them|Cannot specify UsePreviousValue on Parameters when ChangeSetType is CREATE|Cannot specify usePreviousValue as true (?:for a parameter key not in the previous template|and non empty value for a parameter))/,
    );
    return said ? judge.supports('strong', 'said', { names: said.groups['names'] ?? '' }, said) : [];
  },
});
