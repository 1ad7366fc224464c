import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';
import { twoAccounts } from '../words.ts';

export const cause = defineCause({
  id: 'ecr-repository-policy-lacks-account',
  explains: ['CannotPullContainerError'],
  title: {
    ja: '別のアカウントのリポジトリのポリシーが、タスクのアカウントを許可していない',
    en: 'The repository of another account does not allow the task’s account',
  },
  howToTell: {
    ja: 'イメージのホスト名にあるアカウントIDがタスクのものと違い、`403 Forbidden`か`no resource-based policy allows`と出ます。',
    en: 'The account id in the image’s host is not the task’s, and it says `403 Forbidden` or `no resource-based policy allows`.',
  },
  fix: {
    ja: '所有者のアカウントで、リポジトリポリシーに`ecr:BatchGetImage`と`ecr:GetDownloadUrlForLayer`をタスク実行ロールのARNへ許可します。タスク側のロールにも、そのリポジトリのARNへの許可が要ります。',
    en: 'In the owner’s account allow `ecr:BatchGetImage` and `ecr:GetDownloadUrlForLayer` to the ARN of the task execution role in the repository policy; that role needs a permission on the repository’s ARN as well.',
  },
  verify: {
    ja: 'タスクが`RUNNING`になります。',
    en: 'The task reaches `RUNNING`.',
  },
  why: {
    'two-accounts': {
      ja: 'レジストリは`{registry}`、タスクは`{caller}`のアカウントです。',
      en: 'The registry belongs to `{registry}`, the task to `{caller}`.',
    },
    'no-resource-policy': {
      ja: 'リポジトリポリシーに許可がない、という文です。',
      en: 'It says that no repository policy allows this.',
    },
  },
  prior: 2,
  stop: 'policy',
  experiment: {
    sh: 'aws ecr get-repository-policy --repository-name {repository} --region {region} --query policyText --output text',
    powershell:
      'aws ecr get-repository-policy --repository-name {repository} --region {region} --query policyText --output text',
    tells: {
      ja: '所有者のアカウントで実行します。`RepositoryPolicyNotFoundException`か、タスクのアカウントが出なければこの原因です。',
      en: 'Run it in the owner’s account: it is this cause when it answers `RepositoryPolicyNotFoundException` or does not name the task’s account.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html',
      title: 'Private repository policies in Amazon ECR',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-samples/bedrock-access-gateway/issues/114',
      title: 'aws-samples/bedrock-access-gateway #114',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    if (!facts.code('CannotPullContainer')) return [];
    const unlisted = told(facts, /\bno resource-based policy allows the ecr:/);
    const accounts = twoAccounts(facts);
    const refused = told(facts, /403 Forbidden|\bnot authorized to perform: ecr:/);
    return [
      ...(unlisted ? judge.supports('strong', 'no-resource-policy', {}, unlisted) : []),
      ...(accounts && refused
        ? judge.supports(
            'strong',
            'two-accounts',
            {
              registry: accounts.registry.groups['account'] ?? '',
              caller: accounts.caller.groups['account'] ?? '',
            },
            accounts.registry,
            accounts.caller,
          )
        : []),
    ];
  },
});
