import { defineCause } from '#core';
import { saying } from '../words.ts';

export const cause = defineCause({
  id: 'github-token-permission-missing',
  explains: ['NoCredentials'],
  title: {
    ja: 'GitHub Actionsのジョブに`id-token: write`がない',
    en: 'The GitHub Actions job lacks `id-token: write`',
  },
  howToTell: {
    ja: 'ワークフローの`permissions:`に`id-token: write`がなく、アクセスキーの入力も空です（フォークからのプルリクエストにはシークレットが渡りません）。',
    en: 'The workflow’s `permissions:` lacks `id-token: write`, and no access key was passed (pull requests from forks get no secrets).',
  },
  fix: {
    ja: 'ジョブに`permissions: { id-token: write, contents: read }`を書き、`role-to-assume`と`aws-region`を渡します。',
    en: 'Write `permissions: { id-token: write, contents: read }` on the job, and pass `role-to-assume` and `aws-region`.',
  },
  verify: {
    ja: '`Configure AWS credentials`の手順が通り、次の手順で`aws sts get-caller-identity`が成功します。',
    en: 'The `Configure AWS credentials` step passes, and `aws sts get-caller-identity` works in the next one.',
  },
  why: {
    action: {
      ja: '`please check your action inputs`は`configure-aws-credentials`の文です。入力もOIDCのトークンも得られなかったことを示します。',
      en: '`please check your action inputs` is said by `configure-aws-credentials`: it had neither inputs nor an OIDC token.',
    },
  },
  prior: 4,
  stop: 'client',
  sources: [
    {
      url: 'https://github.com/aws-actions/configure-aws-credentials/issues/271',
      title: 'aws-actions/configure-aws-credentials #271',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-actions/configure-aws-credentials',
      title: 'aws-actions/configure-aws-credentials',
      kind: 'project',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = saying(
      facts,
      /please check your action inputs/,
      /Unable to get ACTIONS_ID_TOKEN_REQUEST_URL/,
    );
    return said ? judge.supports('strong', 'action', {}, said) : [];
  },
});
