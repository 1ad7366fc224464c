import type { Source } from '#core';

export const stoppedCodes: Source = {
  url: 'https://docs.aws.amazon.com/AmazonECS/latest/userguide/stopped-task-error-codes.html',
  title: 'Stopped tasks error codes',
  kind: 'aws',
  checked: '2026-11-23',
};

export const whyStopped: Source = {
  url: 'https://repost.aws/knowledge-center/ecs-task-stopped',
  title: 'Why is my Amazon ECS task stopped?',
  kind: 'aws',
  checked: '2026-11-23',
};

export const cannotPull: Source = {
  url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_cannot_pull_image.html',
  title: 'CannotPullContainer task errors in Amazon ECS',
  kind: 'aws',
  checked: '2026-11-23',
};
