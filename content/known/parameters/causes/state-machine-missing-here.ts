import { defineCause } from '#core';
import { ground } from '../../words.ts';

export const cause = defineCause({
  id: 'state-machine-missing-here',
  explains: ['StateMachineDoesNotExist'],
  title: {
    ja: 'そのリージョンとアカウントに、このARNのステートマシンがない',
    en: 'This Region and account have no state machine of that ARN',
  },
  howToTell: {
    ja: 'ARNのリージョン、アカウント、名前のどれかが`aws stepfunctions list-state-machines`と違います。',
    en: 'Region, account or name in the ARN differs from `aws stepfunctions list-state-machines`.',
  },
  fix: {
    ja: 'ARNを一覧のものに直し、同じリージョンで呼びます。',
    en: 'Use the ARN as listed and call its Region.',
  },
  verify: { ja: '`describe-state-machine`が返ります。', en: '`describe-state-machine` returns it.' },
  why: {
    usual: {
      ja: 'Step Functionsは、ステートマシンがないと答えています。',
      en: 'Step Functions says that the state machine is not there.',
    },
  },
  prior: 5,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html',
      title: 'StartExecution - AWS Step Functions',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = ground(facts, 'StateMachineDoesNotExist');
    return said ? judge.supports('moderate', 'usual', {}, said) : [];
  },
});
