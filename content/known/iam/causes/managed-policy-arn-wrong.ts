import { defineCause } from '#core';

export const cause = defineCause({
  id: 'managed-policy-arn-wrong',
  explains: ['NoSuchEntity'],
  title: {
    ja: 'AWS管理ポリシーのARNが違う（`service-role/`などのパスか名前の間違い）',
    en: 'The ARN of the AWS managed policy is wrong: a path such as `service-role/` or the name',
  },
  howToTell: {
    ja: 'メッセージのARNが`arn:aws:iam::aws:policy/…`で、`aws iam list-policies --scope AWS`にありません。',
    en: 'The ARN in the message is `arn:aws:iam::aws:policy/…` and not in `aws iam list-policies --scope AWS`.',
  },
  fix: {
    ja: '正しいARNを調べて書き直します。`AWSLambdaBasicExecutionRole`のように、パス`service-role/`の付くものがあります。中国リージョンとGovCloudではパーティションも変えます。',
    en: 'Look up the right ARN; some, such as `AWSLambdaBasicExecutionRole`, have the path `service-role/`, and China and GovCloud have partitions of their own.',
  },
  verify: { ja: 'ポリシーをアタッチできます。', en: 'The policy can be attached.' },
  why: {
    aws: {
      ja: 'AWS管理ポリシー`{arn}`が見つからないと書かれています。',
      en: 'It says that the AWS managed policy `{arn}` is not there.',
    },
  },
  prior: 3,
  stop: 'operation',
  experiment: {
    sh: 'aws iam list-policies --scope AWS --query "Policies[].Arn" --output text',
    powershell: 'aws iam list-policies --scope AWS --query "Policies[].Arn" --output text',
    tells: {
      ja: 'メッセージのARNがこの中になければ、名前かパスの間違いです。',
      en: 'The ARN is not among these: its name or path is wrong.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachRolePolicy.html',
      title: 'AttachRolePolicy',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.message(
      /^Policy (?<arn>arn:aws[a-z-]{0,10}:iam::aws:policy\/\S{1,200}) (?:does not exist|was not found)/,
    );
    return said ? judge.supports('strong', 'aws', { arn: said.groups['arn'] ?? '' }, said) : [];
  },
});
