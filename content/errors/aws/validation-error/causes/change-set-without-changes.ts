import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';
import { EMPTY_CHANGE_SET } from '../change-set.ts';

export const cause = defineCause({
  id: 'change-set-without-changes',
  explains: ['ValidationError', 'InvalidChangeSetStatusException'],
  title: {
    ja: '変更セットに変更が1つもなく、作成がFAILEDで終わった',
    en: 'The change set holds no change, and ended as FAILED',
  },
  howToTell: {
    ja: "変更セットの`Status`が`FAILED`で、`StatusReason`が`The submitted information didn't contain changes`です。`CreateChangeSet`の呼び出し自体は成功しています。",
    en: "The change set’s `Status` is `FAILED` and its `StatusReason` is `The submitted information didn't contain changes`; the call to `CreateChangeSet` itself succeeded.",
  },
  fix: {
    ja: '`--no-fail-on-empty-changeset`を付けます。自分で`CreateChangeSet`を呼ぶなら、この理由のときは実行せずに変更セットを削除します。',
    en: 'Pass `--no-fail-on-empty-changeset`; where you call `CreateChangeSet` yourself, delete the change set on this reason instead of executing it.',
  },
  verify: {
    ja: '変更のないデプロイが終了コード0で終わります。',
    en: 'A deployment without changes ends with exit code 0.',
  },
  why: {
    'says-so': {
      ja: '変更セットに変更がないと書かれています。',
      en: 'It says that the change set holds no change.',
    },
  },
  prior: 4,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/cli/latest/userguide/cliv2-migration-changes.html',
      title: 'New features and changes in AWS CLI version 2',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-toolkit-azure-devops/issues/142',
      title: 'aws/aws-toolkit-azure-devops #142',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(facts, EMPTY_CHANGE_SET);
    return says ? judge.supports('strong', 'says-so', {}, says) : [];
  },
});
