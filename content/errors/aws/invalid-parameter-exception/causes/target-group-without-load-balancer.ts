import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'target-group-without-load-balancer',
  explains: ['InvalidParameterException'],
  title: {
    ja: 'ECSサービスのターゲットグループが、まだどのリスナーにもつながっていない',
    en: 'The target group of an ECS service is on no listener yet',
  },
  howToTell: {
    ja: '`CreateService`が`The target group with targetGroupArn … does not have an associated load balancer.`と答え、`describe-target-groups`の`LoadBalancerArns`が空です。',
    en: '`CreateService` answers `The target group with targetGroupArn … does not have an associated load balancer.`, and `LoadBalancerArns` in `describe-target-groups` is empty.',
  },
  fix: {
    ja: 'リスナーかリスナールールがターゲットグループを参照してから、サービスを作ります。Terraformなら`aws_ecs_service`の`depends_on`にリスナーを入れます。',
    en: 'Let a listener or a listener rule name the target group before the service is made; in Terraform put the listener into `depends_on` of `aws_ecs_service`.',
  },
  verify: {
    ja: '`LoadBalancerArns`にARNが入り、同じ`CreateService`が通ります。',
    en: '`LoadBalancerArns` holds an ARN, and the same `CreateService` passes.',
  },
  why: {
    'says-so': {
      ja: 'ECSは、ターゲットグループにロードバランサーがないと答えています。',
      en: 'ECS says that no load balancer stands behind the target group.',
    },
  },
  prior: 2,
  stop: 'operation',
  experiment: {
    sh: 'aws elbv2 describe-target-groups --region {region} --query "TargetGroups[].[TargetGroupName,LoadBalancerArns]" --output text',
    powershell:
      'aws elbv2 describe-target-groups --region {region} --query "TargetGroups[].[TargetGroupName,LoadBalancerArns]" --output text',
    tells: {
      ja: 'そのターゲットグループの行にARNがなければ、これが原因です。',
      en: 'It is this when the line of that target group shows no ARN.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html',
      title: 'CreateService - Amazon Elastic Container Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/hashicorp/terraform/issues/32908',
      title: 'hashicorp/terraform #32908',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/Bayer-Group/cloudformation-template-generator/issues/181',
      title: 'Bayer-Group/cloudformation-template-generator #181',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(
      facts,
      /target group with targetGroupArn [^\n]{1,300}? does not have an associated load balancer/,
    );
    return says ? judge.supports('strong', 'says-so', {}, says) : [];
  },
});
