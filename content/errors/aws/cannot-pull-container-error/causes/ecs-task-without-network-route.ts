import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';
import { cannotPull, stoppedCodes, whyStopped } from '../sources.ts';
import { answered, stopped } from '../words.ts';

export const cause = defineCause({
  id: 'ecs-task-without-network-route',
  explains: ['ResourceInitializationError', 'CannotPullContainerError'],
  title: {
    ja: 'タスクのサブネットから、ECRやSecrets Managerへの経路がない',
    en: 'The task’s subnet has no route to ECR, Secrets Manager or wherever it must go',
  },
  howToTell: {
    ja: 'メッセージが`i/o timeout`や`context deadline exceeded`で終わります。サブネットにNATもVPCエンドポイントもないか、パブリックサブネットで`assignPublicIp`が`DISABLED`です。',
    en: 'The message ends in `i/o timeout` or `context deadline exceeded`; the subnet has neither NAT nor VPC endpoints, or is public while `assignPublicIp` is `DISABLED`.',
  },
  fix: {
    ja: 'プライベートサブネットにはNATゲートウェイか、ECR（`ecr.api`、`ecr.dkr`）、S3、Secrets Manager、CloudWatch LogsのVPCエンドポイントを用意します。パブリックサブネットでは`assignPublicIp`を`ENABLED`にします。セキュリティグループのアウトバウンド443も確かめます。',
    en: 'Give a private subnet a NAT gateway, or VPC endpoints for ECR (`ecr.api`, `ecr.dkr`), S3, Secrets Manager and CloudWatch Logs; in a public subnet set `assignPublicIp` to `ENABLED`. Let the security group out on port 443.',
  },
  verify: { ja: 'タスクが`RUNNING`になります。', en: 'The task reaches `RUNNING`.' },
  why: {
    'timed-out': {
      ja: '`{found}`は、応答がなかったことを表します。権限や名前の誤りなら、応答があります。',
      en: '`{found}`: nothing answered. A missing permission or a wrong name would have been answered.',
    },
    usual: {
      ja: 'タスクが始まる前に失敗するのは、経路がないためであることが多いです。',
      en: 'When a task fails before it starts, the usual reason is a missing route.',
    },
  },
  prior: 4,
  stop: 'connection',
  experiment: {
    sh: 'aws ec2 describe-route-tables --filters Name=association.subnet-id,Values={subnet} --region {region} --query "RouteTables[].Routes[].[DestinationCidrBlock,GatewayId,NatGatewayId]"',
    powershell:
      'aws ec2 describe-route-tables --filters Name=association.subnet-id,Values={subnet} --region {region} --query "RouteTables[].Routes[].[DestinationCidrBlock,GatewayId,NatGatewayId]"',
    tells: {
      ja: '`0.0.0.0/0`の行がなく、VPCエンドポイントもなければこの原因です。',
      en: 'It is this cause when there is no row for `0.0.0.0/0` and there are no VPC endpoints either.',
    },
  },
  sources: [
    cannotPull,
    stoppedCodes,
    whyStopped,
    {
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html',
      title: 'Amazon ECR interface VPC endpoints (AWS PrivateLink)',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/Releem/releem-agent/issues/195',
      title: 'Releem/releem-agent #195',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/doctorray117/minecraft-ondemand/issues/74',
      title: 'doctorray117/minecraft-ondemand #74',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const code = stopped(facts);
    if (!code) return [];
    const found = told(
      facts,
      /(?<found>i\/o timeout|context deadline exceeded|Client\.Timeout exceeded|request canceled while waiting for connection|no such host|check your (?:task )?network configuration)/i,
    );
    if (found) return judge.supports('strong', 'timed-out', { found: found.groups['found'] ?? '' }, found);
    return answered(facts) ? [] : judge.supports('weak', 'usual', {}, code);
  },
});
