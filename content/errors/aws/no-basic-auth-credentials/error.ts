import { defineError, type MessagePattern } from '#core';

const dockerSays = (pattern: RegExp): MessagePattern => ({ pattern, certainty: 'sure', saidBy: 'client' });

export const error = defineError({
  code: 'NoBasicAuthCredentials',
  aliases: [],
  statuses: [400, 401, 403],
  fault: 'client',
  retry: 'after-fix',
  services: ['ecr'],
  isAnswer: false,
  wire: [],
  spoken: [
    {
      by: 'docker push',
      text: 'The push refers to a repository [111122223333.dkr.ecr.ap-northeast-1.amazonaws.com/kafka]\nno basic auth credentials',
      note: {
        ja: 'Docker自身の文です。ECRが認証を求め、Dockerにはそのホストの認証情報がありませんでした。',
        en: 'Docker’s own sentence: ECR asked for credentials, and Docker has none for this host.',
      },
      source: 'https://github.com/awslabs/amazon-ecr-credential-helper/issues/49',
    },
    {
      by: 'docker pull',
      text: 'Error response from daemon: Head "https://111122223333.dkr.ecr.eu-west-1.amazonaws.com/v2/my-repo/manifests/1.0.0": no basic auth credentials',
      source: 'https://github.com/awslabs/amazon-ecr-credential-helper/issues/418',
    },
    {
      by: 'docker push, docker pull',
      text: 'denied: Your authorization token has expired. Reauthenticate and try again.',
      note: {
        ja: "`denied:`より後ろはECRの文です。トークンは届いていて、期限が切れています。`denied: Your Authorization Token has expired. Please run 'aws ecr get-login' to fetch a new one.`は以前の文面です。",
        en: "What follows `denied:` is ECR’s: a token arrived, and it is over. The older wording is `denied: Your Authorization Token has expired. Please run 'aws ecr get-login' to fetch a new one.`",
      },
      source: 'https://github.com/aws/aws-cli/issues/6580',
    },
    {
      by: 'containerd, kubelet, BuildKit',
      text: 'unexpected status from HEAD request to https://111122223333.dkr.ecr.us-west-2.amazonaws.com/v2/api/blobs/sha256:f4691ee7…: 401 Unauthorized',
      note: {
        ja: '意味は`no basic auth credentials`と同じです。この3つはステータスだけを表示します。',
        en: 'The same as `no basic auth credentials`; these programs show the bare status.',
      },
      source: 'https://github.com/Panfactum/stack/issues/103',
    },
    {
      by: 'docker login',
      text: 'Error response from daemon: login attempt to https://111122223333.dkr.ecr.us-east-1.amazonaws.com/v2/ failed with status: 400 Bad Request',
      note: {
        ja: 'パスワードが壊れて届いたときの応答です。',
        en: 'The answer to a password that arrived broken.',
      },
      source: 'https://github.com/aws/aws-cli/issues/4962',
    },
  ],
  messages: [
    dockerSays(/\bno basic auth credentials\b/),
    { pattern: /\bYour authorization token has expired\. Reauthenticate and try again\b/, certainty: 'sure' },
    { pattern: /\bYour Authorization Token has expired\. Please run 'aws ecr get-login/, certainty: 'sure' },
    dockerSays(
      /\bunexpected status from \w{3,5} request to https:\/\/[\w*.-]{1,60}\.dkr\.ecr[\w.-]{1,60}\/[^\s]{1,300}: 401 Unauthorized\b/,
    ),
    dockerSays(
      /\bpulling from host [\w*.-]{1,60}\.dkr\.ecr[\w.*-]{1,60} failed with status code \[[^\]\n]{1,200}\]: 401 Unauthorized\b/,
    ),
    dockerSays(
      /\blogin attempt to https:\/\/[\w*.-]{1,60}\.dkr\.ecr[\w.*-]{1,60}\/v2\/ failed with status: 40[01] [BU]/,
    ),
    {
      pattern: /\bCannot perform an interactive login from a non TTY device\b/,
      certainty: 'shared',
      saidBy: 'client',
    },
  ],
  causes: [
    'docker-login-missing',
    'ecr-login-expired',
    'docker-config-of-another-user',
    'docker-credential-store-in-the-way',
    'image-pull-secret-expired',
    'ecr-public-login-stale',
    'docker-login-password-altered',
  ],
  order: {
    ja: '読んだ公開スレッドの多さによる、当サイトの判断です。文面が原因を分けるので、`denied`なら期限切れ、`docker login`自体の失敗ならパスワードの受け渡しを先に見ます。',
    en: 'Our judgement, by how often the public threads we read end there. The wording decides before that: with `denied` look at the token’s age first, and where `docker login` itself fails, at how the password got there.',
  },
  related: [
    {
      to: 'no-credentials',
      kind: 'confused-with',
      why: {
        ja: 'NoCredentialsはAWSのキーが見つからないという、AWS CLIやSDKの文です。`no basic auth credentials`は、AWSのキーがあってもDockerがログインしていなければ出ます。',
        en: 'NoCredentials is said by the AWS CLI and SDKs, which found no AWS keys. `no basic auth credentials` comes with the best of keys where Docker is not logged in.',
      },
    },
    {
      to: 'access-denied-exception',
      kind: 'confused-with',
      why: {
        ja: '`not authorized to perform: ecr:…`なら認証は済んでいて、IAMかリポジトリポリシーの許可が足りません。ログインし直しても変わりません。',
        en: 'With `not authorized to perform: ecr:…` the login is done and IAM or the repository policy lacks something; logging in again changes nothing.',
      },
    },
    {
      to: 'expired-token',
      kind: 'confused-with',
      why: {
        ja: 'ExpiredTokenはAWSのセッションの期限切れです。こちらはセッションから作ったECRのトークンの期限切れで、AWS CLIが動いていても起こります。',
        en: 'ExpiredToken is the end of an AWS session. Here the ECR token made from it has ended, while the AWS CLI may still work.',
      },
    },
    {
      to: 'unauthorized',
      kind: 'confused-with',
      why: {
        ja: '`dkr.ecr`のホストが返す401は、API Gatewayのオーソライザーとは関係ありません。',
        en: 'A 401 of a `dkr.ecr` host has nothing to do with an authorizer of API Gateway.',
      },
    },
    {
      to: 'forbidden',
      kind: 'confused-with',
      why: {
        ja: '`dkr.ecr`のホストが本文のない403を返すときは、ログインではなく、リポジトリへの許可が足りません。`public.ecr.aws`の403だけは、古いトークンが原因のことがあります。',
        en: 'An empty 403 of a `dkr.ecr` host is a missing permission on the repository, not a missing login. A 403 of `public.ecr.aws` may come from an old token.',
      },
    },
    {
      to: 'cannot-pull-container-error',
      kind: 'sibling',
      why: {
        ja: 'ECSのタスクがプルできないときの、停止理由の名前です。タスクは`docker login`ではなく、ロールの権限でプルします。',
        en: 'The name under which a task of ECS stops when it cannot pull. Tasks pull with the permissions of a role, not with a `docker login`.',
      },
    },
  ],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html',
      title: 'Private registry authentication in Amazon ECR',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/common-errors-docker.html',
      title: 'Troubleshooting Docker commands and issues when using Amazon ECR',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/public/public-registry-auth.html',
      title: 'Registry authentication in Amazon ECR public',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/awslabs/amazon-ecr-credential-helper/issues/207',
      title: 'awslabs/amazon-ecr-credential-helper #207',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-cli/issues/2351',
      title: 'aws/aws-cli #2351',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
