import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'stack-missing-here',
  explains: ['ValidationError', 'ValidationException'],
  title: {
    ja: 'そのリージョンとアカウントに、この名前のスタックがない',
    en: 'This Region and account have no stack of that name',
  },
  howToTell: {
    ja: 'メッセージが`Stack with id … does not exist`か`Stack […] does not exist`です。',
    en: 'The message is `Stack with id … does not exist` or `Stack […] does not exist`.',
  },
  fix: {
    ja: '`--region`とプロファイル、スタック名を確かめます。初めてなら作成します。',
    en: 'Check `--region`, profile and name; create it if this is the first time.',
  },
  verify: { ja: '`describe-stacks`がスタックを返します。', en: '`describe-stacks` returns the stack.' },
  why: {
    'says-so': { ja: '見つからないのは`{stack}`です。', en: 'What was not found is `{stack}`.' },
  },
  prior: 4,
  stop: 'operation',
  experiment: {
    sh: 'aws cloudformation list-stacks --region {region} --query "StackSummaries[].[StackName,StackStatus]"',
    powershell:
      'aws cloudformation list-stacks --region {region} --query "StackSummaries[].[StackName,StackStatus]"',
    tells: {
      ja: '一覧になければこの原因です。`DELETE_COMPLETE`なら、削除されています。',
      en: 'It is this cause when it is not listed; `DELETE_COMPLETE` means that it was deleted.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStacks.html',
      title: 'DescribeStacks - AWS CloudFormation',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/boto/boto3/issues/2807',
      title: 'boto/boto3 #2807',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(facts, /Stack (?:with id|\[)\s{0,2}(?<stack>[\w:/.-]{1,200})\]? does not exist/);
    return says ? judge.supports('strong', 'says-so', { stack: says.groups['stack'] ?? '' }, says) : [];
  },
});
