import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'named-iam-needs-its-own',
  explains: ['InsufficientCapabilitiesException'],
  title: {
    ja: 'テンプレートがIAMリソースに名前を付けていて、`CAPABILITY_IAM`では足りない',
    en: 'The template names its IAM resources, and `CAPABILITY_IAM` is not enough',
  },
  howToTell: {
    ja: '角括弧の中が`CAPABILITY_NAMED_IAM`で、テンプレートに`RoleName`、`UserName`、`ManagedPolicyName`などがあります。',
    en: 'The brackets hold `CAPABILITY_NAMED_IAM`, and the template sets `RoleName`, `UserName`, `ManagedPolicyName` or the like.',
  },
  fix: {
    ja: '`CAPABILITY_NAMED_IAM`を渡すか、名前を付けるプロパティを消してCloudFormationに任せます。',
    en: 'Pass `CAPABILITY_NAMED_IAM`, or drop the property and let CloudFormation choose the name.',
  },
  verify: { ja: '作成か更新が始まります。', en: 'The create or update starts.' },
  why: {
    'says-so': {
      ja: '必要なのは、名前付きのIAMリソースの承認です。',
      en: 'What is wanted is the consent to named IAM resources.',
    },
  },
  prior: 4,
  stop: 'operation',
  sources: [
    {
      url: 'https://github.com/cfn-sphere/cfn-sphere/issues/109',
      title: 'cfn-sphere/cfn-sphere #109',
      kind: 'thread',
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
    const says = told(facts, /Requires capabilities ?: \[[^\]]{0,60}CAPABILITY_NAMED_IAM/);
    return says ? judge.supports('strong', 'says-so', {}, says) : [];
  },
});
