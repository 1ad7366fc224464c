import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';
import { EMPTY_CHANGE_SET } from '../change-set.ts';

export const cause = defineCause({
  id: 'no-changes-in-update',
  // CloudTrail writes the other spelling.
  explains: ['ValidationError', 'ValidationException'],
  title: {
    ja: 'テンプレートとパラメーターが今のスタックと同じで、更新するものがない',
    en: 'Template and parameters equal the stack’s, so there is nothing to update',
  },
  howToTell: {
    ja: '操作が`UpdateStack`で、メッセージが`No updates are to be performed`です。',
    en: 'The operation is `UpdateStack`, and the message is `No updates are to be performed`.',
  },
  fix: {
    ja: '変更がなくてよければ、このメッセージだけを成功として扱います。変えたはずなら、送ったテンプレートと今のスタックのテンプレートを比べます。',
    en: 'Where no change is fine, take this one message for success; where something should have changed, compare the template that was sent with the stack’s.',
  },
  verify: { ja: '変更があるときに更新が始まります。', en: 'The update starts when there is a change.' },
  why: {
    'says-so': {
      ja: 'CloudFormationは、変更がないと答えています。',
      en: 'CloudFormation says that nothing changed.',
    },
  },
  prior: 5,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/troubleshooting.html',
      title: 'Troubleshooting CloudFormation',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/boto/boto3/issues/1609',
      title: 'boto/boto3 #1609',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/runs-on/runs-on/issues/489',
      title: 'runs-on/runs-on #489',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(facts, /No updates are to be performed/);
    if (!says || told(facts, EMPTY_CHANGE_SET)) return [];
    return judge.supports('strong', 'says-so', {}, says);
  },
});
