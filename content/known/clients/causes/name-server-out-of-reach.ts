import { defineCause } from '#core';
import { HOST_UNKNOWN, saying } from '../sentences.ts';

export const cause = defineCause({
  id: 'name-server-out-of-reach',
  explains: ['CouldNotResolveHost', 'EndpointConnectionError', 'UnknownEndpoint', 'SdkClientException'],
  title: { ja: 'この場所から名前解決ができない', en: 'Names cannot be resolved from here' },
  howToTell: {
    ja: '`example.com`のような別の名前も、同じ場所では解決できません。',
    en: 'Another name, such as `example.com`, does not resolve in the same place either.',
  },
  fix: {
    ja: 'ネットワークとDNSの設定を直します。VPCでは`enableDnsSupport`を有効にし、コンテナやサンドボックスでは外への通信を許します。',
    en: 'Mend the network or its DNS: `enableDnsSupport` in a VPC, a way out for a container or a sandbox.',
  },
  verify: {
    ja: '`dig +short sts.amazonaws.com`がアドレスを返します。',
    en: '`dig +short sts.amazonaws.com` prints an address.',
  },
  why: {
    again: {
      ja: '`{words}`は、ネームサーバーから答えが得られなかったという意味です。名前がないという意味ではありません。',
      en: '`{words}` means that no name server answered, not that there is no such name.',
    },
    service: {
      ja: '`{host}`は存在するサービスのホスト名です。名前がないのではなく、この場所から調べられないと考えられます。',
      en: '`{host}` is a service’s host that exists: it is rather this place that cannot look it up.',
    },
    none: {
      ja: '回線やDNSの不調でも、同じ文になります。',
      en: 'A failing network or DNS leads to the same words.',
    },
  },
  prior: 1,
  stop: 'dns',
  experiment: {
    sh: 'dig +short sts.amazonaws.com',
    powershell: 'Resolve-DnsName sts.amazonaws.com',
    tells: { ja: '何も返らなければ、この原因です。', en: 'No address means that it is this.' },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-dns.html',
      title: 'DNS attributes for your VPC',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://curl.se/libcurl/c/libcurl-errors.html',
      title: 'libcurl error codes',
      kind: 'project',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const again = saying(
      facts,
      /(?<words>EAI_AGAIN)/,
      /(?<words>Temporary failure in name resolution)/,
      /(?<words>server misbehaving)/,
    );
    if (again) return judge.supports('strong', 'again', { words: again.groups['words'] ?? '' }, again);
    const said =
      saying(facts, ...HOST_UNKNOWN, /Could not connect to the endpoint URL/) ??
      facts.code('CouldNotResolveHost', 'ENOTFOUND', 'EndpointConnectionError');
    if (!said) return [];
    const host = ('groups' in said ? said.groups['host'] : undefined) ?? facts.url()?.value.host.value;
    if (
      host &&
      /^(?:sts|s3|iam|dynamodb|sqs|sns|lambda|kms|ssm|secretsmanager|logs|monitoring|ec2)(?:\.[a-z]{2}(?:-[a-z]{2,9}){1,2}-\d)?\.amazonaws\.com$/.test(
        host,
      )
    )
      return judge.supports('moderate', 'service', { host }, said);
    return judge.supports('weak', 'none', {}, said);
  },
});
