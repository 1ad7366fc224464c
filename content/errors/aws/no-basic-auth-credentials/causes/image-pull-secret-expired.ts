import { defineCause } from '#core';
import { CLUSTER, tokenOver, unauthenticated } from '../words.ts';

export const cause = defineCause({
  id: 'image-pull-secret-expired',
  explains: ['NoBasicAuthCredentials', 'Unauthorized'],
  title: {
    ja: 'KubernetesのimagePullSecretが古いか、ノードがECRのトークンを取れていない',
    en: 'The imagePullSecret of Kubernetes is too old, or the node gets no token of ECR',
  },
  howToTell: {
    ja: 'Podのイベントに出ます。12時間以上前に作ったSecretが付いています。またはSecretがなく、ノードにECRの認証情報プロバイダーもロールの権限もありません。',
    en: 'A pod’s events say so; its secret is more than 12 hours old, or it has none and the node has neither ECR’s credential provider nor a role that may pull.',
  },
  fix: {
    ja: 'EKSのノードならSecretをやめ、ノードのロールに`AmazonEC2ContainerRegistryPullOnly`を付けます。ほかのクラスターでは、Secretを12時間より短い間隔で作り直します。',
    en: 'On nodes of EKS drop the secret and give the node’s role `AmazonEC2ContainerRegistryPullOnly`; elsewhere renew the secret more often than every 12 hours.',
  },
  verify: {
    ja: 'Podを作り直すと、イベントに`Successfully pulled image`が出ます。',
    en: 'A pod made anew has `Successfully pulled image` among its events.',
  },
  why: {
    over: {
      ja: '`{found}`とあるので、プルしたのはKubernetesです。Secretに入れたトークンは12時間で切れます。',
      en: '`{found}`: it is Kubernetes that pulls. A token kept in a secret ends after 12 hours.',
    },
    missing: {
      ja: '`{found}`とあるので、プルしたのはKubernetesです。手元の`docker login`はノードには関係しません。',
      en: '`{found}`: it is Kubernetes that pulls, and your own `docker login` means nothing to a node.',
    },
  },
  prior: 4,
  stop: 'client',
  experiment: {
    sh: 'kubectl get pods --all-namespaces -o custom-columns="POD:.metadata.name,SECRETS:.spec.imagePullSecrets[*].name"',
    powershell:
      'kubectl get pods --all-namespaces -o custom-columns="POD:.metadata.name,SECRETS:.spec.imagePullSecrets[*].name"',
    tells: {
      ja: '失敗するPodにSecretが付いていれば、その`creationTimestamp`を見ます。12時間より前ならこの原因です。',
      en: 'Where the failing pod has a secret, look at its `creationTimestamp`: older than 12 hours means that it is this.',
    },
  },
  sources: [
    {
      url: 'https://github.com/fluxcd/flux2/issues/643',
      title: 'fluxcd/flux2 #643',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/kubernetes/community/issues/4003',
      title: 'kubernetes/community #4003',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://external-secrets.io/latest/api/generator/ecr',
      title: 'External Secrets: AWS Elastic Container Registry',
      kind: 'project',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const cluster = facts.says(CLUSTER);
    if (!cluster) return [];
    const found = cluster.groups['found']?.trim() ?? '';
    const over = tokenOver(facts);
    if (over) return judge.supports('strong', 'over', { found }, cluster, over);
    const said = unauthenticated(facts);
    return said ? judge.supports('strong', 'missing', { found }, cluster, said) : [];
  },
});
