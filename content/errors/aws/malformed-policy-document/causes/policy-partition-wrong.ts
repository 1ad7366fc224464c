import { defineCause } from '#core';

export const cause = defineCause({
  id: 'policy-partition-wrong',
  explains: ['MalformedPolicyDocument'],
  title: {
    ja: 'ポリシーのARNのパーティションが、このアカウントのものではない',
    en: 'An ARN in the policy is of another partition than the account',
  },
  howToTell: {
    ja: 'メッセージが`Partition "…" is not valid for resource`で、`aws sts get-caller-identity`のARNの2番目の部分と違います。',
    en: 'The message is `Partition "…" is not valid for resource`, and the second part of the ARN from `aws sts get-caller-identity` is another.',
  },
  fix: {
    ja: '`arn:aws:`と書いた箇所を、Terraformなら`data.aws_partition`、CloudFormationなら`AWS::Partition`に置き換えます。',
    en: 'Replace what spells `arn:aws:` by `data.aws_partition` in Terraform or `AWS::Partition` in CloudFormation.',
  },
  verify: { ja: 'ポリシーを保存できます。', en: 'The policy can be saved.' },
  why: {
    said: {
      ja: '`{partition}`は、このアカウントで使えるパーティションではないと書かれています。',
      en: 'It says that `{partition}` is no partition that this account can use.',
    },
    variable: {
      ja: '`{partition}`は、置き換えられなかった変数です。',
      en: '`{partition}` is a variable that nothing replaced.',
    },
  },
  prior: 0,
  stop: 'operation',
  experiment: {
    sh: 'aws sts get-caller-identity --query Arn --output text',
    powershell: 'aws sts get-caller-identity --query Arn --output text',
    tells: {
      ja: 'ARNの2番目の部分（`aws-cn`など）が、ポリシーに書くべきパーティションです。',
      en: 'The second part of the ARN, such as `aws-cn`, is the partition that belongs into the policy.',
    },
  },
  sources: [
    {
      url: 'https://github.com/hashicorp/terraform/issues/5307',
      title: 'hashicorp/terraform #5307',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/cloudera-labs/cloudera.exe/issues/112',
      title: 'cloudera-labs/cloudera.exe #112',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.message(/^Partition "(?<partition>[^"\n]{0,60})" is not valid for resource/);
    if (!said) return [];
    const partition = said.groups['partition'] ?? '';
    return judge.supports('strong', /[${}]/.test(partition) ? 'variable' : 'said', { partition }, said);
  },
});
