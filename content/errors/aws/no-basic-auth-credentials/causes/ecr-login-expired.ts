import { defineCause } from '#core';
import { tokenOver } from '../words.ts';

export const cause = defineCause({
  id: 'ecr-login-expired',
  explains: ['NoBasicAuthCredentials'],
  title: {
    ja: '`docker login`で保存したECRのトークンの期限が切れた',
    en: 'The ECR token that `docker login` stored has expired',
  },
  howToTell: {
    ja: '`denied: Your authorization token has expired`と出て、最後の`docker login`から12時間以上たっています。',
    en: 'It says `denied: Your authorization token has expired`, and the last `docker login` is more than 12 hours old.',
  },
  fix: {
    ja: 'ログインし直します。動き続けるCIやサーバーでは、使う直前に毎回ログインするか、認証情報ヘルパー（`docker-credential-ecr-login`）に任せます。',
    en: 'Log in again. On a CI machine or server that keeps running, log in before each use or leave it to the credential helper (`docker-credential-ecr-login`).',
  },
  verify: {
    ja: '`Login Succeeded`の後、同じコマンドが通ります。',
    en: 'After `Login Succeeded` the same command works.',
  },
  why: {
    over: {
      ja: 'トークンは届き、ECRが期限切れと答えています。ECRのトークンは12時間で切れます。',
      en: 'A token arrived, and ECR answers that it is over: tokens of ECR last 12 hours.',
    },
    public: {
      ja: '相手は公開レジストリで、プルにトークンは要りません。',
      en: 'The registry is the public one, and a pull needs no token there.',
    },
  },
  prior: 5,
  stop: 'signature',
  experiment: {
    sh: 'aws ecr get-authorization-token --region {region} --query "authorizationData[].[proxyEndpoint,expiresAt]" --output text',
    powershell:
      'aws ecr get-authorization-token --region {region} --query "authorizationData[].[proxyEndpoint,expiresAt]" --output text',
    tells: {
      ja: '新しいトークンが取れて、ログインし直すと通るなら、この原因です。',
      en: 'It is this cause when a new token is issued and the command works after a new login.',
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
      url: 'https://github.com/CircleCI-Public/aws-ecr-orb/issues/265',
      title: 'CircleCI-Public/aws-ecr-orb #265',
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
  detect(facts, judge) {
    const said = tokenOver(facts);
    if (!said) return [];
    const open = facts.says(/\bpublic\.ecr\.aws\b/);
    return [
      ...judge.supports('strong', 'over', {}, said),
      ...(open ? judge.against('moderate', 'public', {}, open) : []),
    ];
  },
});
