import { defineCause } from '#core';
import { CLUSTER, HELPER, hostOf, hosts, unauthenticated } from '../words.ts';

export const cause = defineCause({
  id: 'docker-login-missing',
  explains: ['NoBasicAuthCredentials', 'Unauthorized'],
  title: {
    ja: 'Dockerが、このレジストリのホストにログインしていない',
    en: 'Docker is not logged in to this registry’s host',
  },
  howToTell: {
    ja: '`~/.docker/config.json`の`auths`に、エラーに出たホスト名（アカウントIDとリージョンまで同じもの）がありません。',
    en: '`auths` in `~/.docker/config.json` lacks the host of the error, the same to account id and Region.',
  },
  fix: {
    ja: 'イメージ名の先頭のホストそのものへ、そのリージョンのトークンでログインします。ベースイメージが別のアカウントにあるなら、そのホストにもログインします。',
    en: 'Log in to the very host that the image’s name begins with, with a token of its Region; where the base image lives in another account, to that host as well.',
  },
  verify: {
    ja: '`Login Succeeded`の後、`docker push`や`docker pull`が通ります。',
    en: 'After `Login Succeeded`, `docker push` and `docker pull` work.',
  },
  why: {
    other: {
      ja: 'ログイン先は`{login}`、使っているのは`{use}`です。Dockerはホスト名で認証情報を探します。',
      en: 'The login is for `{login}`, what is used is `{use}`; Docker looks its credentials up by host.',
    },
    missing: {
      ja: 'Dockerはそのレジストリの認証情報を持っていません。',
      en: 'Docker has no credentials for this registry.',
    },
    same: {
      ja: '同じホストへの`docker login`が見えます。',
      en: 'A `docker login` to the same host is shown.',
    },
  },
  prior: 5,
  stop: 'client',
  experiment: {
    sh: "jq '.auths | keys' ~/.docker/config.json",
    powershell: '(Get-Content ~/.docker/config.json | ConvertFrom-Json).auths.PSObject.Properties.Name',
    tells: {
      ja: 'エラーに出たホスト名が一覧になければこの原因です。`credsStore`を使っていても、ホスト名だけはここに残ります。',
      en: 'It is this cause when the host of the error is not listed; with a `credsStore`, too, the bare host names stand here.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html',
      title: 'Private registry authentication in Amazon ECR',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/kciter/aws-ecr-action/issues/1',
      title: 'kciter/aws-ecr-action #1',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/deep-learning-containers/issues/1130',
      title: 'aws/deep-learning-containers #1130',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = unauthenticated(facts);
    if (!said) return [];
    const shown = hosts(facts);
    // Others know more where it is no Docker that pulls, or where Docker asks a program.
    const isElsewhere = facts.says(CLUSTER) ?? facts.says(HELPER);
    if (!shown) return judge.supports(isElsewhere ? 'moderate' : 'strong', 'missing', {}, said);
    const login = hostOf(shown.login);
    const use = hostOf(shown.use);
    return login === use
      ? [
          ...judge.supports('moderate', 'missing', {}, said),
          ...judge.against('moderate', 'same', {}, shown.login),
        ]
      : [
          ...judge.supports('strong', 'missing', {}, said),
          ...judge.supports('strong', 'other', { login, use }, shown.login, shown.use),
        ];
  },
});
