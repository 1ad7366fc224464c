import { defineError } from '#core';
import { cannotPull, stoppedCodes } from './sources.ts';

export const error = defineError({
  code: 'CannotPullContainerError',
  aliases: ['CannotPullECRContainerError'],
  statuses: [],
  fault: 'client',
  retry: 'after-fix',
  services: ['ecs'],
  isAnswer: false,
  wire: [],
  spoken: [
    {
      by: 'Fargate 1.4',
      text: 'CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref 111122223333.dkr.ecr.us-west-2.amazonaws.com/otel-collector:latest@sha256:863…9ac: unexpected status from HEAD request to https://111122223333.dkr.ecr.us-west-2.amazonaws.com/v2/otel-collector/blobs/sha256:863…9ac: 403 Forbidden',
      note: {
        ja: '最後のコロンより後ろだけが理由です。コンソールでは長い文が切られます。',
        en: 'The reason is what stands behind the last colon; the console cuts long messages off.',
      },
      source: 'https://github.com/aws/containers-roadmap/issues/2493',
    },
    {
      by: 'ECS agent (EC2)',
      text: "CannotPullContainerError: The task can’t pull the image. Check that the role has the permissions to pull images from the registry. Error response from daemon: pull access denied for 111122223333.dkr.ecr.us-east-1.amazonaws.com/my_image, repository does not exist or may require 'docker login': denied: User: arn:aws:sts::111122223333:assumed-role/MyBrokenRole/xyz is not authorized to perform: ecr:BatchGetImage on resource: arn:aws:ecr:us-east-1:111122223333:repository/my_image because no identity-based policy allows the ecr:BatchGetImage action",
      note: {
        ja: "`repository does not exist or may require 'docker login'`はDockerの決まり文句です。読むのは`denied:`の後です。",
        en: "`repository does not exist or may require 'docker login'` is a set phrase of Docker’s; read what follows `denied:`.",
      },
      source: 'https://github.com/aws/amazon-ecs-agent/pull/4181',
    },
    {
      by: 'Fargate 1.3, ECS agent (EC2)',
      text: 'CannotPullContainerError: API error (500): Get https://111122223333.dkr.ecr.us-east-1.amazonaws.com/v2/: net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)',
      note: {
        ja: '`500`はDockerデーモンのもので、ECRは何も答えていません。',
        en: 'The `500` is the Docker daemon’s. ECR answered nothing at all.',
      },
      source: 'https://github.com/aws/amazon-ecs-agent/issues/1246',
    },
    {
      by: 'Fargate 1.4',
      text: 'CannotPullContainerError: failed to find a descriptor for platform {linux/amd64}',
      source: 'https://github.com/aws/containers-roadmap/issues/1120',
    },
  ],
  messages: [
    { pattern: /\bThe task can[’']t pull the image\b/, certainty: 'sure' },
    { pattern: /\bpull image manifest has been retried \d{1,3} time/, certainty: 'sure' },
    { pattern: /\bManifest does not contain descriptor matching platform\b/, certainty: 'sure' },
  ],
  causes: [
    'ecs-task-without-network-route',
    'ecs-image-or-tag-missing',
    'ecs-execution-role-lacks-permission',
    'ecs-pinned-digest-deleted',
    'ecr-repository-policy-lacks-account',
    'ecs-image-for-other-platform',
    'ecs-registry-rate-limit',
  ],
  order: {
    ja: '読んだ公開スレッドの多さによる、当サイトの判断です。文の終わりが理由を言うので、切れていない文があれば順番より確かです。',
    en: 'Our judgement, by how often the public threads we read end there. The end of the message names the reason, so the whole of it is worth more than this order.',
  },
  related: [
    {
      to: 'no-basic-auth-credentials',
      kind: 'sibling',
      why: {
        ja: '手元のDockerやKubernetesでのプルの失敗です。ECSのタスクは`docker login`を使わず、ロールでプルします。',
        en: 'The failed pull of a Docker or Kubernetes of your own. A task of ECS pulls with a role, never with a `docker login`.',
      },
    },
    {
      to: 'access-denied-exception',
      kind: 'caused-by',
      why: {
        ja: 'ロールに`ecr:GetAuthorizationToken`や`ecr:BatchGetImage`の許可がないと、タスクがこの理由で止まります。',
        en: 'A task stops for this reason when its role lacks `ecr:GetAuthorizationToken` or `ecr:BatchGetImage`.',
      },
    },
  ],
  sources: [
    cannotPull,
    stoppedCodes,
    {
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/ECR_on_ECS.html',
      title: 'Using Amazon ECR images with Amazon ECS',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html',
      title: 'Amazon ECR interface VPC endpoints (AWS PrivateLink)',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/encryption-at-rest.html',
      title: 'Encryption at rest - Amazon ECR',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/amazon-ecs-agent/pull/4181',
      title: 'aws/amazon-ecs-agent #4181',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
