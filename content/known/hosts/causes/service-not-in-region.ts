import { defineCause } from '#core';
import { serviceEndpoints, thread } from '../sources.ts';

export const cause = defineCause({
  id: 'service-not-in-region',
  explains: [
    'CouldNotResolveHost',
    'EndpointConnectionError',
    'UnknownEndpoint',
    'ConnectTimeout',
    'SdkClientException',
  ],
  title: {
    ja: 'そのリージョンに、このサービスのエンドポイントがない',
    en: 'The service has no endpoint in that region',
  },
  howToTell: {
    ja: '同じ呼び出しが`--region us-east-1`では通り、設定したリージョンでだけホスト名を解決できません。',
    en: 'The same call works with `--region us-east-1`; only in the region that is set the host does not resolve.',
  },
  fix: {
    ja: 'サービスのエンドポイントのページで提供リージョンを調べ、その呼び出しだけ`region`をそこに合わせます。',
    en: 'Look up on the service’s endpoint page where it is offered, and set `region` to that for these calls alone.',
  },
  verify: { ja: '呼び出しがAWSまで届きます。', en: 'The call reaches AWS.' },
  why: {
    'few-regions': {
      ja: '`{service}`が答えるのは`{meant}`などの限られたリージョンで、`{region}`にはありません。',
      en: '`{service}` answers in `{meant}` and few other regions if any, and not in `{region}`.',
    },
    'client-says': {
      ja: 'クライアントが、このリージョンでは提供されていない可能性を挙げています。',
      en: 'The client itself says that the service may not be offered in this region.',
    },
    'no-such-name': {
      ja: 'リージョン名`{region}`は正しいのに、`{host}`が見つかりません。',
      en: '`{host}` was not found though `{region}` is a region.',
    },
  },
  prior: 2,
  stop: 'dns',
  experiment: {
    sh: 'dig +short {host} @8.8.8.8',
    powershell: 'Resolve-DnsName {host} -Server 8.8.8.8',
    tells: {
      ja: '何も返らず、`us-east-1`のホスト名なら返るとき、この原因です。',
      en: 'No address, while the host of `us-east-1` has one, means that it is this.',
    },
  },
  sources: [
    serviceEndpoints,
    thread('boto/boto3', 1151),
    thread('aws/aws-cli', 2102),
    thread('architect/architect', 374),
    thread('arkadiyt/aws_public_ips', 22),
  ],
  detect(facts, judge) {
    const endpoint = facts.endpoint();
    const remark = facts.hostRemark('service-not-in-region');
    if (remark) {
      const { text: region, meant = '' } = remark.value;
      const service = endpoint?.value.product ?? '';
      return judge.supports('strong', 'few-regions', { service, region, meant }, remark);
    }
    if (facts.one('host-remark')) return [];
    const said = facts.message(/This service may not be available in the `(?<region>[\w-]{1,40})' region/);
    if (said) return judge.supports('weak', 'client-says', {}, said);
    const host = facts.url()?.value.host;
    const { kind, product, region } = endpoint?.value ?? {};
    const isEverywhere = product === undefined || EVERYWHERE.has(product) || product.includes('.');
    if (kind !== 'service' || !host || !region || isEverywhere || !host.value.includes(region)) return [];
    return judge.supports('weak', 'no-such-name', { host: host.value, region }, host);
  },
});

/** What every region of the commercial partition has: their hosts are found wherever a name server is. */
const EVERYWHERE = new Set([
  'apigateway',
  'cloudformation',
  'dynamodb',
  'ec2',
  'ecs',
  'elasticloadbalancing',
  'events',
  'kms',
  'lambda',
  'logs',
  'monitoring',
  'rds',
  'secretsmanager',
  'sns',
  'sqs',
  'ssm',
  'sts',
]);
