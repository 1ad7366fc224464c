import { defineCause } from '#core';
import { tokenOver, unauthenticated } from '../words.ts';

const PUBLIC_REFUSED =
  /\b(?:from host public\.ecr\.aws failed with status code|request to https:\/\/public\.ecr\.aws\/)[^\n]{0,300}?: 403 Forbidden\b/;

export const cause = defineCause({
  id: 'ecr-public-login-stale',
  explains: ['NoBasicAuthCredentials', 'Forbidden'],
  title: {
    ja: '`public.ecr.aws`に、期限切れか別のサービスのトークンを送っている',
    en: '`public.ecr.aws` is sent a token that is over, or one of another service',
  },
  howToTell: {
    ja: 'ホストが`public.ecr.aws`で、`docker logout public.ecr.aws`の後は匿名のプルが通ります。',
    en: 'The host is `public.ecr.aws`, and after `docker logout public.ecr.aws` an anonymous pull works.',
  },
  fix: {
    ja: 'プルだけなら`docker logout public.ecr.aws`で足ります。プッシュには、`us-east-1`の`aws ecr-public get-login-password`でログインします。',
    en: 'For a pull `docker logout public.ecr.aws` is enough; for a push log in with `aws ecr-public get-login-password` in `us-east-1`.',
  },
  verify: {
    ja: '`docker pull public.ecr.aws/docker/library/busybox:latest`が通ります。',
    en: '`docker pull public.ecr.aws/docker/library/busybox:latest` works.',
  },
  why: {
    over: {
      ja: '公開レジストリが期限切れと答えています。保存されたトークンがあると、Dockerは匿名のプルへ切り替えず、それを送ります。',
      en: 'The public registry calls the token expired: where one is stored, Docker sends it and does not fall back to an anonymous pull.',
    },
    refused: {
      ja: '公開レジストリからのプルが403です。誰でもプルできるので、送ったトークンのほうが断られています。',
      en: 'A pull from the public registry is answered 403; as anybody may pull, it is the token sent that is refused.',
    },
  },
  prior: 5,
  stop: 'signature',
  experiment: {
    sh: 'DOCKER_CONFIG=$(mktemp -d) docker pull public.ecr.aws/docker/library/busybox:latest',
    powershell:
      '$env:DOCKER_CONFIG = New-Item -ItemType Directory (Join-Path $env:TEMP ([guid]::NewGuid())); docker pull public.ecr.aws/docker/library/busybox:latest; Remove-Item Env:DOCKER_CONFIG',
    tells: {
      ja: '空の設定でプルが通れば、この原因です。',
      en: 'It is this cause when the pull works with an empty configuration.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/public/public-registry-auth.html',
      title: 'Registry authentication in Amazon ECR public',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/containers-roadmap/issues/1296',
      title: 'aws/containers-roadmap #1296',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/eks-anywhere/issues/1628',
      title: 'aws/eks-anywhere #1628',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    if (!facts.says(/\bpublic\.ecr\.aws\b/)) return [];
    const over = tokenOver(facts) ?? unauthenticated(facts);
    if (over) return judge.supports('strong', 'over', {}, over);
    const refused = facts.says(PUBLIC_REFUSED);
    return refused && !facts.says(/\bfailed to push\b|\bdocker push\b/)
      ? judge.supports('strong', 'refused', {}, refused)
      : [];
  },
});
