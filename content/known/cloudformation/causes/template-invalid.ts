import { defineCause } from '#core';
import { told } from '../../words.ts';

export const cause = defineCause({
  id: 'template-invalid',
  explains: ['ValidationException'],
  title: {
    ja: 'テンプレートの構文、参照、パラメーターに誤りがある',
    en: 'The template’s syntax, a reference or a parameter is wrong',
  },
  howToTell: {
    ja: 'メッセージが`Template format error`、`Template error`、`Parameters: [...] must have values`などです。',
    en: 'The message is `Template format error`, `Template error`, `Parameters: [...] must have values` or the like.',
  },
  fix: {
    ja: 'メッセージが挙げる場所を直し、`aws cloudformation validate-template`か`cfn-lint`で確かめます。',
    en: 'Correct the place it names, and check with `aws cloudformation validate-template` or `cfn-lint`.',
  },
  verify: { ja: '`validate-template`が成功します。', en: '`validate-template` succeeds.' },
  why: {
    'says-so': {
      ja: '`{message}`は、テンプレートの誤りを表します。',
      en: '`{message}`: the template is at fault.',
    },
  },
  prior: 3,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/troubleshooting.html',
      title: 'Troubleshooting CloudFormation',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html',
      title: 'CreateStack - AWS CloudFormation',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(
      facts,
      /(?<message>Template format error: [^\n"]{0,120}|Template error: [^\n"]{0,120}|Template validation error: [^\n"]{0,120}|Parameters: \[[^\]]{1,120}\] (?:must have values|do not exist in the template)|Unresolved resource dependencies \[[^\]]{1,120}\]|Circular dependency between resources|Unrecognized resource types?: \[[^\]]{1,120}\])/,
    );
    return says ? judge.supports('strong', 'says-so', { message: says.groups['message'] ?? '' }, says) : [];
  },
});
