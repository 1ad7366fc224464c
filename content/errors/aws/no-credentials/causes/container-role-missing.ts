import { defineCause } from '#core';
import { saying } from '../words.ts';

export const cause = defineCause({
  id: 'container-role-missing',
  explains: ['NoCredentials', 'CredentialRetrievalError'],
  title: { ja: 'タスクやPodにロールが渡っていない', en: 'The task or pod was not given its role' },
  howToTell: {
    ja: 'コンテナの環境変数に`AWS_CONTAINER_CREDENTIALS_…`も`AWS_WEB_IDENTITY_TOKEN_FILE`もありません。',
    en: 'Neither `AWS_CONTAINER_CREDENTIALS_…` nor `AWS_WEB_IDENTITY_TOKEN_FILE` is in the container’s environment.',
  },
  fix: {
    ja: 'ECSではタスク定義の`taskRoleArn`を、EKSではServiceAccountのPod Identityの関連付けか`eks.amazonaws.com/role-arn`を設定し、作り直します。',
    en: 'Set `taskRoleArn` on ECS, or on EKS the service account’s Pod Identity association or `eks.amazonaws.com/role-arn`, and recreate the task or pod.',
  },
  verify: {
    ja: '新しいコンテナの`env`に、上の変数のどちらかが出ます。',
    en: '`env` in a new container shows one of these variables.',
  },
  why: {
    container: {
      ja: '文はコンテナ用の認証情報の取得先に触れています。',
      en: 'The words speak of the container’s credential endpoint.',
    },
    token: { ja: '文はWeb IDのトークンに触れています。', en: 'The words speak of a web identity token.' },
  },
  prior: 0,
  stop: 'client',
  experiment: {
    sh: "env | cut -d= -f1 | grep -E 'AWS_(CONTAINER_CREDENTIALS|WEB_IDENTITY|ROLE_ARN)'",
    powershell:
      "Get-ChildItem Env: | Where-Object Name -match 'AWS_(CONTAINER_CREDENTIALS|WEB_IDENTITY|ROLE_ARN)' | Select-Object Name",
    tells: { ja: '何も出なければ、この原因です。', en: 'No line means that it is this.' },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html',
      title: 'Container credential provider',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html',
      title: 'AWS SDKs and Tools standardized credential providers',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const endpoint = saying(
      facts,
      /169\.254\.170\.(?:2|23)\b/,
      /AWS_CONTAINER_CREDENTIALS_\w{1,40}/,
      /ContainerCredentials/,
    );
    if (endpoint) return judge.supports('moderate', 'container', {}, endpoint);
    const token = saying(
      facts,
      /AWS_WEB_IDENTITY_TOKEN_FILE/,
      /\bWebIdentityErr\b/,
      /WebIdentityTokenCredentialsProvider/,
    );
    return token ? judge.supports('weak', 'token', {}, token) : [];
  },
});
