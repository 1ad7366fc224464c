import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';
import { cannotPull, stoppedCodes, whyStopped } from '../sources.ts';

export const cause = defineCause({
  id: 'ecs-registry-rate-limit',
  explains: ['CannotPullContainerError'],
  title: {
    ja: 'Docker Hubの匿名プルの上限を超えた',
    en: 'Docker Hub’s limit for anonymous pulls was exceeded',
  },
  howToTell: {
    ja: 'メッセージに`toomanyrequests`か`pull rate limit`があります。',
    en: 'The message says `toomanyrequests` or `pull rate limit`.',
  },
  fix: {
    ja: 'イメージをECR（プルスルーキャッシュを含む）に移すか、タスク定義の`repositoryCredentials`でDocker Hubの認証情報を渡します。',
    en: 'Take the image from ECR, for example through a pull-through cache, or pass Docker Hub credentials with `repositoryCredentials` in the task definition.',
  },
  verify: { ja: 'タスクが`RUNNING`になります。', en: 'The task reaches `RUNNING`.' },
  why: {
    'says-so': {
      ja: '`{found}`は、レジストリの上限を表します。',
      en: '`{found}` is the registry’s limit.',
    },
  },
  prior: 0,
  stop: 'operation',
  experiment: {
    sh: 'aws ecs describe-tasks --cluster {cluster} --tasks {task} --query "tasks[].[stoppedReason,containers[].reason]"',
    powershell:
      'aws ecs describe-tasks --cluster {cluster} --tasks {task} --query "tasks[].[stoppedReason,containers[].reason]"',
    tells: {
      ja: '理由に`toomanyrequests`があればこの原因です。',
      en: 'It is this cause when the reason shows `toomanyrequests`.',
    },
  },
  sources: [cannotPull, stoppedCodes, whyStopped],
  detect(facts, judge) {
    const found = told(facts, /(?<found>toomanyrequests|pull rate limit)/);
    return found ? judge.supports('strong', 'says-so', { found: found.groups['found'] ?? '' }, found) : [];
  },
});
