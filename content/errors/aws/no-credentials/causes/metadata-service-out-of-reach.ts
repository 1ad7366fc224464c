import { defineCause } from '#core';
import { saying } from '../words.ts';

export const cause = defineCause({
  id: 'metadata-service-out-of-reach',
  explains: ['NoCredentials', 'CredentialRetrievalError', 'ConnectTimeout'],
  title: {
    ja: 'コンテナからインスタンスメタデータに届かない',
    en: 'The container cannot reach the instance metadata service',
  },
  howToTell: {
    ja: 'ホストではロール名が取れるのに、コンテナの中では`169.254.169.254`への接続がタイムアウトします。',
    en: 'The host gets the role’s name, while inside the container the connection to `169.254.169.254` times out.',
  },
  fix: {
    ja: 'IMDSv2のホップ数の上限を2にします（`aws ec2 modify-instance-metadata-options --http-put-response-hop-limit 2`）。ECSやEKSではタスクロールやPod Identityを使います。',
    en: 'Raise IMDSv2’s hop limit to 2 (`aws ec2 modify-instance-metadata-options --http-put-response-hop-limit 2`), or use a task role or Pod Identity on ECS and EKS.',
  },
  verify: {
    ja: 'コンテナの中からメタデータのトークンが取れます。',
    en: 'A metadata token can be fetched from inside the container.',
  },
  why: {
    timeout: {
      ja: '`169.254.169.254`への要求が、応答のないまま打ち切られています。ロールがないだけなら、すぐに404が返ります。',
      en: 'The request to `169.254.169.254` ended without an answer; a mere lack of a role gives a 404 at once.',
    },
    imds: {
      ja: 'メタデータに届かないときも、ロールが見つからないという文になります。',
      en: 'Without a way to the metadata service the client also says that it found no role.',
    },
  },
  prior: 0,
  stop: 'client',
  experiment: {
    sh: "curl -s -m 2 -o /dev/null -w '%{http_code}\\n' -X PUT -H 'X-aws-ec2-metadata-token-ttl-seconds: 60' http://169.254.169.254/latest/api/token",
    powershell:
      "Invoke-WebRequest -TimeoutSec 2 -Method Put -Headers @{'X-aws-ec2-metadata-token-ttl-seconds'='60'} http://169.254.169.254/latest/api/token",
    tells: {
      ja: 'コンテナの中で`000`（タイムアウト）になり、ホストで`200`になるなら、この原因です。',
      en: '`000` (a timeout) inside the container and `200` on the host mean that it is this.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-IMDS-existing-instances.html',
      title: 'Modify instance metadata options for existing instances',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-imds-credentials.html',
      title: 'IMDS credential provider',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const timeout = saying(
      facts,
      /\bec2imds\b[^\n]{0,300}(?:context deadline exceeded|timeout|request canceled)/,
      /169\.254\.169\.254[^\n]{0,300}(?:timed? ?out|timeout|deadline exceeded|EHOSTDOWN|EHOSTUNREACH|no route to host)/i,
    );
    if (timeout) return judge.supports('strong', 'timeout', {}, timeout);
    const said = saying(facts, /\bno EC2 IMDS role found\b/, /EC2 Instance Metadata Service/);
    return said ? judge.supports('weak', 'imds', {}, said) : [];
  },
});
