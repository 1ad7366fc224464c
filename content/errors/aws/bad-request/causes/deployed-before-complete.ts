import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'deployed-before-complete',
  explains: ['BadRequest'],
  title: {
    ja: 'メソッドや統合ができる前に、APIをデプロイしている',
    en: 'The API is deployed before its methods or integrations exist',
  },
  howToTell: {
    ja: "失敗したのは`CreateDeployment`で、もう一度実行すると通ります。メッセージは`The REST API doesn't contain any methods`や`No integration defined for method`です。",
    en: "What fails is `CreateDeployment`, with `The REST API doesn't contain any methods` or `No integration defined for method`, and a second run passes.",
  },
  fix: {
    ja: 'デプロイのリソースを、すべてのメソッドと統合に依存させます（`depends_on`、`DependsOn`）。',
    en: 'Let the deployment depend on every method and integration (`depends_on`, `DependsOn`).',
  },
  verify: {
    ja: '何もない状態からの1回の適用で成功します。',
    en: 'A single apply from nothing succeeds.',
  },
  why: {
    'says-so': {
      ja: '`{message}`は、デプロイの時点でAPIが未完成だったことを表します。',
      en: '`{message}`: the API was not complete when it was deployed.',
    },
  },
  prior: 0,
  stop: 'operation',
  sources: [
    {
      url: 'https://github.com/cloudtools/troposphere/issues/496',
      title: 'cloudtools/troposphere #496',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/hashicorp/terraform-provider-aws/issues/27271',
      title: 'hashicorp/terraform-provider-aws #27271',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(
      facts,
      /(?<message>The REST API doesn.t contain any methods|No integration defined for method|Private REST API doesn.t have a resource policy attached to it)/,
    );
    return says ? judge.supports('strong', 'says-so', { message: says.groups['message'] ?? '' }, says) : [];
  },
});
