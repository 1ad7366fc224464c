import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';
import { cannotPull, stoppedCodes, whyStopped } from '../sources.ts';
import { digest } from '../words.ts';

export const cause = defineCause({
  id: 'ecs-image-or-tag-missing',
  explains: ['CannotPullContainerError'],
  title: { ja: 'リポジトリに、そのイメージかタグがない', en: 'The repository has no such image or tag' },
  howToTell: {
    ja: "メッセージが`not found`か`manifest unknown`で終わります。`repository does not exist or may require 'docker login'`は、権限がないときにもDockerが言う文です。",
    en: "The message ends in `not found` or `manifest unknown`. `repository does not exist or may require 'docker login'` is what Docker says of a missing permission too.",
  },
  fix: {
    ja: 'タスク定義の`image`をリポジトリにあるタグへ直すか、そのタグを先にプッシュします。ECRではアカウントIDとリージョンも確かめます。',
    en: 'Let `image` of the task definition name a tag that exists, or push that tag first; with ECR look at account id and Region too.',
  },
  verify: { ja: 'タスクが`RUNNING`になります。', en: 'The task reaches `RUNNING`.' },
  why: {
    'says-so': {
      ja: '`{found}`とあります。',
      en: 'It says `{found}`.',
    },
    usual: {
      ja: 'イメージかタグの誤りは、よくある原因です。',
      en: 'A wrong image or tag is a common reason.',
    },
  },
  prior: 3,
  stop: 'operation',
  experiment: {
    sh: 'aws ecr describe-images --repository-name {repository} --region {region} --query "imageDetails[].imageTags"',
    powershell:
      'aws ecr describe-images --repository-name {repository} --region {region} --query "imageDetails[].imageTags"',
    tells: {
      ja: 'タスク定義のタグが一覧になければこの原因です。',
      en: 'It is this cause when the tag of the task definition is not listed.',
    },
  },
  sources: [
    cannotPull,
    stoppedCodes,
    whyStopped,
    {
      url: 'https://github.com/aws/amazon-ecs-agent/issues/422',
      title: 'aws/amazon-ecs-agent #422',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const code = facts.code('CannotPullContainer');
    if (!code) return [];
    const found = told(
      facts,
      /(?<found>Tag \S{1,128} not found|manifest unknown|manifest for \S{1,200} not found|repository does not exist(?! or may)|: not found|image not found|Check whether the image exists)/,
    );
    if (found)
      return judge.supports(
        digest(facts) ? 'moderate' : 'strong',
        'says-so',
        { found: found.groups['found'] ?? '' },
        found,
      );
    return told(
      facts,
      /i\/o timeout|context deadline exceeded|request canceled|network configuration|403 Forbidden|toomanyrequests|not authorized|descriptor|no space left/,
    )
      ? []
      : judge.supports('weak', 'usual', {}, code);
  },
});
