import { defineCause } from '#core';
import { told } from '../../words.ts';

export const cause = defineCause({
  id: 'cluster-role-not-bound',
  explains: ['Forbidden'],
  title: {
    ja: 'EKSクラスターには入れるが、KubernetesのRBACで権限が与えられていない',
    en: 'The cluster knows the caller, but its RBAC grants no such permission',
  },
  howToTell: {
    ja: '`kubectl auth can-i`が`no`と答えます。メッセージの`User "…"`は、認証が済んだ名前です。',
    en: '`kubectl auth can-i` answers `no`; the `User "…"` of the message has been authenticated.',
  },
  fix: {
    ja: 'アクセスエントリに`AmazonEKSViewPolicy`などのアクセスポリシーを関連付けるか、その名前かグループに`ClusterRoleBinding`を作ります。',
    en: 'Associate an access policy such as `AmazonEKSViewPolicy` with the access entry, or bind a role to that name or group with a `ClusterRoleBinding`.',
  },
  verify: { ja: '同じコマンドが返ります。', en: 'The same command answers.' },
  why: {
    'says-so': {
      ja: '`{user}`は`{resource}`を`{verb}`できない、とクラスターが答えています。',
      en: 'The cluster says that `{user}` cannot `{verb}` `{resource}`.',
    },
  },
  prior: 5,
  stop: 'policy',
  experiment: {
    sh: 'aws eks list-access-entries --cluster-name {cluster} --region {region}',
    powershell: 'aws eks list-access-entries --cluster-name {cluster} --region {region}',
    tells: {
      ja: '呼び出し元のエントリに`aws eks list-associated-access-policies`のポリシーがなければこの原因です。',
      en: 'It is this cause when `aws eks list-associated-access-policies` shows no policy for the caller’s entry.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/troubleshooting-iam.html',
      title: 'Troubleshooting IAM',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/access-entries.html',
      title: 'Grant IAM users access to Kubernetes with EKS access entries',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(
      facts,
      /User "(?<user>[^"\n]{1,300})" cannot (?<verb>\w{2,20}) resource "(?<resource>[\w./-]{1,120})" in API group "/,
    );
    const { user = '', verb = '', resource = '' } = says?.groups ?? {};
    return says ? judge.supports('strong', 'says-so', { user, verb, resource }, says) : [];
  },
});
