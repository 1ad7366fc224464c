import { defineCause } from '#core';
import { thread, variantSetting } from '../sources.ts';

export const cause = defineCause({
  id: 'dual-stack-not-offered',
  explains: ['CouldNotResolveHost', 'EndpointConnectionError', 'UnknownEndpoint', 'SdkClientException'],
  title: {
    ja: 'このサービスにはデュアルスタックやFIPSのエンドポイントがそのリージョンにない',
    en: 'The service offers no dual-stack or FIPS endpoint in that region',
  },
  howToTell: {
    ja: '`use_dualstack_endpoint`や`use_fips_endpoint`を`false`にすると、同じ呼び出しが通ります。',
    en: 'With `use_dualstack_endpoint` and `use_fips_endpoint` set to `false` the same call works.',
  },
  fix: {
    ja: 'そのサービスだけ設定を外します。環境変数は`AWS_USE_DUALSTACK_ENDPOINT`と`AWS_USE_FIPS_ENDPOINT`です。',
    en: 'Take the setting away for that service; as variables they are `AWS_USE_DUALSTACK_ENDPOINT` and `AWS_USE_FIPS_ENDPOINT`.',
  },
  verify: {
    ja: 'ホスト名が`api.aws`や`-fips`を含まなくなり、呼び出しがAWSまで届きます。',
    en: 'The host no longer has `api.aws` or `-fips` in it, and the call reaches AWS.',
  },
  why: {
    'dual-stack': {
      ja: '見つからなかった`{host}`は、IPv6も使うデュアルスタックのエンドポイントです。どのサービスにもあるわけではありません。',
      en: '`{host}`, which was not found, is a dual-stack endpoint; not every service has one.',
    },
    fips: {
      ja: '見つからなかった`{host}`は、FIPSのエンドポイントです。あるのは一部のサービスとリージョンだけです。',
      en: '`{host}`, which was not found, is a FIPS endpoint; some services and regions have one.',
    },
  },
  prior: 2,
  stop: 'dns',
  experiment: {
    sh: 'dig +short {host} @8.8.8.8',
    powershell: 'Resolve-DnsName {host} -Server 8.8.8.8',
    tells: {
      ja: '何も返らなければ、このエンドポイントは提供されていません。',
      en: 'Without an address there is no such endpoint.',
    },
  },
  sources: [variantSetting, thread('raycast/extensions', 10927)],
  detect(facts, judge) {
    if (facts.one('host-remark')) return [];
    const named = facts.message(
      /(?<host>[\w.-]{1,200}\.api\.aws|[\w.-]{1,100}-fips\.[\w-]{1,40}\.amazonaws\.com)(?![\w-])/,
    );
    const endpoint = facts.endpoint();
    const host = facts.url()?.value.host;
    if (endpoint && host && (endpoint.value.isDualStack ?? endpoint.value.isFips))
      return judge.supports(
        'moderate',
        endpoint.value.isDualStack ? 'dual-stack' : 'fips',
        { host: host.value },
        host,
      );
    if (!named) return [];
    const name = named.groups['host'] ?? '';
    return judge.supports(
      'moderate',
      name.endsWith('api.aws') ? 'dual-stack' : 'fips',
      { host: name },
      named,
    );
  },
});
