import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'ecs-image-for-other-platform',
  explains: ['CannotPullContainerError'],
  title: {
    ja: 'イメージに、タスクのCPUアーキテクチャ用のものがない',
    en: 'The image has nothing for the task’s CPU architecture',
  },
  howToTell: {
    ja: 'メッセージに`descriptor`と`platform`、`linux/amd64`か`linux/arm64`があります。',
    en: 'The message speaks of a `descriptor` for a `platform`, `linux/amd64` or `linux/arm64`.',
  },
  fix: {
    ja: 'タスク定義の`runtimePlatform.cpuArchitecture`に合わせて、`docker buildx build --platform linux/amd64`（または`linux/arm64`）で作り直すか、`cpuArchitecture`をイメージに合わせます。',
    en: 'Build the image for `runtimePlatform.cpuArchitecture` of the task definition, with `docker buildx build --platform linux/amd64` or `linux/arm64`, or set `cpuArchitecture` to what the image is.',
  },
  verify: {
    ja: '`docker buildx imagetools inspect`にタスクのプラットフォームが出て、タスクが`RUNNING`になります。',
    en: '`docker buildx imagetools inspect` lists the task’s platform, and the task reaches `RUNNING`.',
  },
  why: {
    platform: {
      ja: 'タスクは`{platform}`のイメージを求め、このタグにはそれがありません。',
      en: 'The task asks for `{platform}`, and this tag does not have it.',
    },
  },
  prior: 2,
  stop: 'operation',
  experiment: {
    sh: 'docker buildx imagetools inspect {image}',
    powershell: 'docker buildx imagetools inspect {image}',
    tells: {
      ja: '`Platform`の行に、タスクのアーキテクチャがなければこの原因です。',
      en: 'It is this cause when no `Platform` line names the task’s architecture.',
    },
  },
  sources: [
    {
      url: 'https://github.com/aws/containers-roadmap/issues/1120',
      title: 'aws/containers-roadmap #1120',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/stacksimplify/aws-fargate-ecs-masterclass/issues/3',
      title: 'stacksimplify/aws-fargate-ecs-masterclass #3',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const found = told(
      facts,
      /\bdescriptor (?:for|matching) platform ['{]?(?<platform>(?:linux|windows)\/\w{3,8})/,
    );
    return found
      ? judge.supports('strong', 'platform', { platform: found.groups['platform'] ?? '' }, found)
      : [];
  },
});
