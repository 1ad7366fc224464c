import { defineCause } from '#core';
import { NO_CREDENTIALS, saying } from '../words.ts';

export const cause = defineCause({
  id: 'credentials-not-in-this-process',
  explains: ['NoCredentials'],
  title: {
    ja: '認証情報が、このプロセスから見える場所に1つもない',
    en: 'No credentials are where this process can see them',
  },
  howToTell: {
    ja: '`aws configure list`を同じユーザー・同じシェル・同じコンテナで実行すると、`access_key`が`<not set>`です。',
    en: '`aws configure list`, run as the same user, in the same shell or container, shows `<not set>` for `access_key`.',
  },
  fix: {
    ja: '認証情報をそのプロセスに渡します。環境変数なら`export`し（`sudo`は`-E`、Dockerは`-e`、cronは設定ファイル）、開発機なら`aws configure`か`aws login`を実行します。',
    en: 'Give this process credentials: `export` the variables (`sudo -E`, `docker -e`, a file for cron), or run `aws configure` or `aws login` on a workstation.',
  },
  verify: {
    ja: '同じ場所で`aws sts get-caller-identity`がARNを返します。',
    en: '`aws sts get-caller-identity` in the same place prints an ARN.',
  },
  why: {
    none: {
      ja: 'この文はクライアント自身のもので、認証情報の探索先がすべて空だったことを示します。',
      en: 'The client says this itself: every place it looks for credentials was empty.',
    },
  },
  prior: 5,
  stop: 'client',
  experiment: {
    sh: "env | cut -d= -f1 | grep '^AWS_'; aws configure list",
    powershell: 'Get-ChildItem Env:AWS_* | Select-Object Name; aws configure list',
    tells: {
      ja: '変数が1つも出ず、`access_key`が`<not set>`なら、この原因です。',
      en: 'No variable, and `<not set>` for `access_key`, mean that it is this.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html',
      title: 'AWS SDKs and Tools standardized credential providers',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-envvars.html',
      title: 'Configuring environment variables for the AWS CLI',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.code('NoCredentials') ?? saying(facts, ...NO_CREDENTIALS);
    if (!said) return [];
    return judge.supports('weak', 'none', {}, said);
  },
});
