import { defineCause } from '#core';
import { told } from '../../words.ts';

export const cause = defineCause({
  id: 'no-changes-in-update',
  explains: ['ValidationException'],
  title: {
    ja: 'テンプレートとパラメーターが今のスタックと同じで、更新するものがない',
    en: 'Template and parameters equal the stack’s, so there is nothing to update',
  },
  howToTell: {
    ja: 'メッセージが`No updates are to be performed`です。',
    en: 'The message is `No updates are to be performed`.',
  },
  fix: {
    ja: '失敗でなければ無視します。`aws cloudformation deploy --no-fail-on-empty-changeset`を使います。変えたはずなら、テンプレートの場所とアーティファクトのキーを確かめます。',
    en: 'Ignore it where it is no failure, with `aws cloudformation deploy --no-fail-on-empty-changeset`; if something should have changed, check which template and artifact key were sent.',
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
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_UpdateStack.html',
      title: 'UpdateStack - AWS CloudFormation',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(
      facts,
      /No updates are to be performed|The submitted information didn't contain changes/,
    );
    return says ? judge.supports('strong', 'says-so', {}, says) : [];
  },
});
