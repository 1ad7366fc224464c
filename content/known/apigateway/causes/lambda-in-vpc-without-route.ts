import { defineCause } from '#core';
import { told } from '../../words.ts';

export const cause = defineCause({
  id: 'lambda-in-vpc-without-route',
  explains: ['EndpointRequestTimedOut', 'InternalServerError', 'Sandbox.Timedout', 'ServiceUnavailable'],
  title: {
    ja: 'VPC内のLambda関数に、接続先への経路がない',
    en: 'The Lambda function sits in a VPC without a route to what it calls',
  },
  howToTell: {
    ja: '`aws lambda get-function-configuration`に`VpcConfig`があり、サブネットにNATゲートウェイや、接続先のVPCエンドポイントがありません。',
    en: '`VpcConfig` shows in `aws lambda get-function-configuration`, and its subnets have neither a NAT gateway nor a VPC endpoint for the target.',
  },
  fix: {
    ja: 'サブネットの経路をNATゲートウェイに向けるか、接続先のVPCエンドポイントを作ります。セキュリティグループの送信も確かめます。',
    en: 'Route the subnets to a NAT gateway or create a VPC endpoint for the target, and look at the security group’s outbound rules.',
  },
  verify: {
    ja: '関数のログで、外部への呼び出しがすぐに終わります。',
    en: 'The call to the outside ends at once in the function’s log.',
  },
  why: {
    'vpc-spoken-of': {
      ja: '貼られたテキストに`{found}`とあります。VPC内の関数は、既定ではインターネットに出られません。',
      en: 'The text speaks of `{found}`; a function in a VPC does not reach the internet by itself.',
    },
    'timed-out': {
      ja: '関数が待ち続けて止められています。外への接続を待つ時間切れは、VPCの経路の不足でよく起きます。',
      en: 'The function waited until it was stopped; waiting for a connection is what a missing route in a VPC looks like.',
    },
    usual: {
      ja: '29秒の時間切れは、VPC内の関数が外への接続を待っているときによく起きます。',
      en: 'A timeout at 29 seconds often means that a function in a VPC waits for a connection to the outside.',
    },
  },
  prior: 3,
  stop: 'integration',
  experiment: {
    sh: 'aws lambda get-function-configuration --function-name {functionName} --region {region} --query "VpcConfig.SubnetIds"',
    powershell:
      'aws lambda get-function-configuration --function-name {functionName} --region {region} --query "VpcConfig.SubnetIds"',
    tells: {
      ja: 'サブネットが出たら、その経路表に`0.0.0.0/0`からNATゲートウェイへの行があるかを見ます。出なければこの原因ではありません。',
      en: 'When subnets show, see whether their route table leads `0.0.0.0/0` to a NAT gateway; when none show, it is not this cause.',
    },
  },
  sources: [
    {
      url: 'https://github.com/jet-admin/jet-django/issues/4',
      title: 'jet-admin/jet-django #4',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/troubleshooting-networking.html',
      title: 'Troubleshoot networking issues in Lambda',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://repost.aws/knowledge-center/api-gateway-504-errors',
      title: 'How can I troubleshoot API HTTP 504 timeout errors with API Gateway?',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const answer =
      facts.message(/^Endpoint request timed out/i) ??
      facts.code('EndpointRequestTimedOut') ??
      told(facts, /Task timed out|Sandbox\.Timedout|connect(?:ion)? timed out|ETIMEDOUT|ConnectTimeout/i);
    if (!answer) return [];
    const found = facts.says(
      /\b(?<found>VPC(?! ?[Ll]ink)|NAT(?: gateway)?|private subnet|VpcConfig|SubnetIds|RDS)\b/,
    );
    const waited = told(facts, /Task timed out|ETIMEDOUT|ConnectTimeout|connect(?:ion)? timed out/i);
    return [
      ...(waited ? [] : judge.supports('weak', 'usual', {}, answer)),
      ...(waited ? judge.supports('moderate', 'timed-out', {}, waited) : []),
      ...(found
        ? judge.supports('moderate', 'vpc-spoken-of', { found: found.groups['found'] ?? '' }, found)
        : []),
    ];
  },
});
