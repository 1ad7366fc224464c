import { defineCause } from '#core';
import { saying } from '../sentences.ts';

export const cause = defineCause({
  id: 'docker-login-missing',
  explains: ['NoBasicAuthCredentials'],
  title: {
    ja: 'DockerがECRにログインしていない、またはログインが切れた',
    en: 'Docker is not logged in to ECR, or the login has ended',
  },
  howToTell: {
    ja: '`~/.docker/config.json`の`auths`に、そのレジストリのホスト名がないか、ログインから12時間以上たっています。',
    en: '`auths` in `~/.docker/config.json` lacks the registry’s host, or the login is more than 12 hours old.',
  },
  fix: {
    ja: '`aws ecr get-login-password --region リージョン | docker login --username AWS --password-stdin アカウント.dkr.ecr.リージョン.amazonaws.com`を、同じユーザーで実行します。',
    en: 'Run `aws ecr get-login-password --region region | docker login --username AWS --password-stdin account.dkr.ecr.region.amazonaws.com` as the same user.',
  },
  verify: {
    ja: '`Login Succeeded`の後、`docker push`や`docker pull`が通ります。',
    en: 'After `Login Succeeded`, `docker push` and `docker pull` work.',
  },
  why: {
    missing: {
      ja: '`no basic auth credentials`は、Dockerがそのレジストリの認証情報を持っていないという意味です。',
      en: '`no basic auth credentials` means that Docker has no credentials for this registry.',
    },
    ended: {
      ja: 'ECRのトークンは12時間で切れます。切れたと書かれています。',
      en: 'ECR’s token lasts 12 hours, and it says that it has ended.',
    },
  },
  prior: 6,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html',
      title: 'Private registry authentication in Amazon ECR',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const missing = saying(facts, /no basic auth credentials/);
    if (missing) return judge.supports('strong', 'missing', {}, missing);
    const ended = saying(facts, /Your authorization token has expired\. Reauthenticate/);
    return ended ? judge.supports('strong', 'ended', {}, ended) : [];
  },
});
