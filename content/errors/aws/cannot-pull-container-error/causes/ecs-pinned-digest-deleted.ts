import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';
import { cannotPull } from '../sources.ts';
import { digest } from '../words.ts';

export const cause = defineCause({
  id: 'ecs-pinned-digest-deleted',
  explains: ['CannotPullContainerError'],
  title: {
    ja: 'デプロイ時に固定されたダイジェストのイメージが、もうリポジトリにない',
    en: 'The digest that the deployment was pinned to is no longer in the repository',
  },
  howToTell: {
    ja: 'メッセージの参照が`:タグ@sha256:…`の形で、そのダイジェストは`aws ecr describe-images`に出ません。タグのほうは存在します。',
    en: 'The reference in the message is `:tag@sha256:…`, and `aws ecr describe-images` does not list that digest, though it lists the tag.',
  },
  fix: {
    ja: '`aws ecs update-service --force-new-deployment`でタグを解決し直します。以後はビルドごとに別のタグを使い、ライフサイクルポリシーで使用中のイメージを消さないようにします。',
    en: 'Have the tag resolved anew with `aws ecs update-service --force-new-deployment`. From then on give each build a tag of its own, and let no lifecycle policy delete what is in use.',
  },
  verify: {
    ja: 'スケールアウトしても、タスクが`RUNNING`になります。',
    en: 'Tasks reach `RUNNING` when the service scales out, too.',
  },
  why: {
    gone: {
      ja: '`{digest}`が見つかりません。サービスは、デプロイ時にタグから解決したダイジェストでプルし続けます。',
      en: '`{digest}` is not found. A service goes on pulling the digest that its tag was resolved to when it was deployed.',
    },
    refused: {
      ja: 'タグと`{digest}`の両方がある参照が403です。ダイジェストが消えているときにも、ECSではこうなることがあります。',
      en: 'A reference with both a tag and `{digest}` is answered 403, which has been seen where the digest had been deleted.',
    },
  },
  prior: 3,
  stop: 'operation',
  experiment: {
    sh: 'aws ecr batch-get-image --repository-name {repository} --image-ids imageDigest={digest} --region {region} --query "failures[].failureCode"',
    powershell:
      'aws ecr batch-get-image --repository-name {repository} --image-ids imageDigest={digest} --region {region} --query "failures[].failureCode"',
    tells: {
      ja: '`ImageNotFound`ならこの原因です。空なら、ダイジェストはあります。',
      en: '`ImageNotFound` means that it is this; an empty list, that the digest is there.',
    },
  },
  sources: [
    cannotPull,
    {
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerImage.html',
      title: 'ContainerImage - Amazon Elastic Container Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/containers-roadmap/issues/2493',
      title: 'aws/containers-roadmap #2493',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/amazon-ecs-agent/issues/4226',
      title: 'aws/amazon-ecs-agent #4226',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const pinned = facts.code('CannotPullContainer') && digest(facts);
    // A digest of another registry's layer comes with other words.
    if (!pinned || !facts.says(/\.dkr\.ecr[^\s@]{1,300}@sha256:/)) return [];
    const short = (pinned.groups['digest'] ?? '').slice(0, 19);
    const gone = told(facts, /: not found\b|manifest unknown/);
    if (gone) return judge.supports('strong', 'gone', { digest: short }, pinned, gone);
    const refused = told(facts, /403 Forbidden/);
    return refused ? judge.supports('strong', 'refused', { digest: short }, pinned, refused) : [];
  },
});
