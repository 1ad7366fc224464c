import { defineCause } from '#core';
import { told } from '../../words.ts';
import { stoppedCodes, whyStopped } from '../sources.ts';

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
    ja: 'タスクロールではなくタスク実行ロール（`executionRoleArn`）に、`AmazonECSTaskExecutionRolePolicy`と、使うシークレットやパラメーター、KMSキーへの権限を付けます。',
    en: 'Attach `AmazonECSTaskExecutionRolePolicy`, and what the secrets, parameters and KMS keys need, to the task execution role (`executionRoleArn`), not to the task role.',
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
    const code = facts.code('ResourceInitializationError', 'CannotPullContainer');
    if (!code) return [];
    const silent = told(
      facts,
      /i\/o timeout|context deadline exceeded|[Nn]ot ?[Ff]ound|manifest unknown|toomanyrequests/,
    );
    const found = told(
      facts,
      /(?<found>AccessDeniedException|403 Forbidden|not authorized to perform|no basic auth credentials|unable to assume the role)/i,
    );
    if (found) return judge.supports('strong', 'denied', { found: found.groups['found'] ?? '' }, found);
    return silent ? [] : judge.supports('weak', 'usual', {}, code);
  },
});
