import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';
import { cannotPull, stoppedCodes, whyStopped } from '../sources.ts';
import { stopped, twoAccounts } from '../words.ts';

export const cause = defineCause({
  id: 'ecs-execution-role-lacks-permission',
  explains: ['ResourceInitializationError', 'CannotPullContainerError'],
  title: {
    ja: 'タスク実行ロールに、イメージやシークレットを取得する権限がない',
    en: 'The task execution role may not fetch the image or the secret',
  },
  howToTell: {
    ja: 'メッセージに`AccessDeniedException`か`403 Forbidden`、または`not authorized to perform`があります。',
    en: 'The message holds `AccessDeniedException`, `403 Forbidden` or `not authorized to perform`.',
  },
  fix: {
    ja: 'タスクロールではなくタスク実行ロール（`executionRoleArn`）に、`AmazonECSTaskExecutionRolePolicy`と、使うシークレットやパラメーター、KMSキーへの権限を付けます。EC2でイメージをプルするのは、コンテナインスタンスのロールです。',
    en: 'Attach `AmazonECSTaskExecutionRolePolicy`, and what the secrets, parameters and KMS keys need, to the task execution role (`executionRoleArn`), not to the task role. On EC2 it is the container instance’s role that pulls images.',
  },
  verify: { ja: 'タスクが`RUNNING`になります。', en: 'The task reaches `RUNNING`.' },
  why: {
    denied: {
      ja: '`{found}`とあります。',
      en: 'It says `{found}`.',
    },
    usual: {
      ja: '権限がないときも、タスクは始まる前に止まります。',
      en: 'A missing permission also stops a task before it starts.',
    },
  },
  prior: 2,
  stop: 'policy',
  experiment: {
    sh: 'aws ecs describe-task-definition --task-definition {taskDefinition} --region {region} --query "taskDefinition.[executionRoleArn,taskRoleArn]"',
    powershell:
      'aws ecs describe-task-definition --task-definition {taskDefinition} --region {region} --query "taskDefinition.[executionRoleArn,taskRoleArn]"',
    tells: {
      ja: '先に挙がる実行ロールの権限が足りないか、`null`ならこの原因です。',
      en: 'It is this cause when the execution role, the first of the two, lacks the permission or is `null`.',
    },
  },
  sources: [
    cannotPull,
    stoppedCodes,
    whyStopped,
    {
      url: 'https://github.com/aws/copilot-cli/issues/3104',
      title: 'aws/copilot-cli #3104',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const code = stopped(facts);
    if (!code) return [];
    const found = told(
      facts,
      /(?<found>AccessDeniedException|403 Forbidden|not authorized to perform|no basic auth credentials|unable to assume the role)/i,
    );
    // Where the repository belongs to another account, its policy comes first.
    if (found)
      return judge.supports(
        twoAccounts(facts) ? 'moderate' : 'strong',
        'denied',
        { found: found.groups['found'] ?? '' },
        found,
      );
    const other = told(
      facts,
      /i\/o timeout|context deadline exceeded|request canceled|network configuration|[Nn]ot ?[Ff]ound|manifest unknown|toomanyrequests|descriptor|no space left/,
    );
    return other ? [] : judge.supports('weak', 'usual', {}, code);
  },
});
