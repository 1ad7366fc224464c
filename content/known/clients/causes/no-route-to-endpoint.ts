import { defineCause } from '#core';
import { CONNECT_TIMEOUT, saying } from '../sentences.ts';

export const cause = defineCause({
  id: 'no-route-to-endpoint',
  explains: ['ConnectTimeout', 'EndpointConnectionError', 'SdkClientException', 'ReadTimeout'],
  title: {
    ja: 'サブネットからAWSのエンドポイントへの経路がない',
    en: 'The subnet has no route to AWS’s endpoint',
  },
  howToTell: {
    ja: '同じサブネットから`curl -m 5 https://sts.amazonaws.com`もタイムアウトします。',
    en: '`curl -m 5 https://sts.amazonaws.com` times out from the same subnet too.',
  },
  fix: {
    ja: 'NATゲートウェイ、またはそのサービスのVPCエンドポイントを置きます。VPC内のLambdaはパブリックサブネットに置いても外へ出られません。VPCエンドポイントのセキュリティグループで443を許します。',
    en: 'Add a NAT gateway or a VPC endpoint of the service. A Lambda function in a VPC gets no way out from a public subnet. Allow 443 in the VPC endpoint’s security group.',
  },
  verify: {
    ja: '同じ場所からの`curl`が、すぐに何かの応答を返します。',
    en: '`curl` from the same place gets some answer at once.',
  },
  why: {
    timeout: {
      ja: '名前は解決できていますが、接続に返事がありません。拒否ではなく無応答なのは、経路やセキュリティグループで捨てられているときの形です。',
      en: 'The name was resolved, and nobody answered the connection. Silence, and no refusal, is what a missing route or a security group looks like.',
    },
    none: { ja: '経路がないときも、この文になります。', en: 'A missing route leads to these words too.' },
  },
  prior: 4,
  stop: 'connection',
  experiment: {
    sh: "curl -sS -m 5 -o /dev/null -w '%{http_code} %{time_connect}\\n' https://{host}",
    powershell: 'Test-NetConnection {host} -Port 443',
    tells: {
      ja: '接続できないままタイムアウトすれば、この原因です。',
      en: 'A timeout without a connection means that it is this.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc-internet.html',
      title: 'Enable internet access for VPC-connected Lambda functions',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/cli/latest/userguide/cli-chap-troubleshooting.html',
      title: 'Troubleshooting errors for the AWS CLI',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const timeout =
      saying(facts, ...CONNECT_TIMEOUT) ?? facts.code('ConnectTimeout', 'ConnectTimeoutError', 'ETIMEDOUT');
    if (timeout) return judge.supports('moderate', 'timeout', {}, timeout);
    const said = saying(facts, /Could not connect to the endpoint URL/, /Read timeout on endpoint URL/);
    return said ? judge.supports('weak', 'none', {}, said) : [];
  },
});
