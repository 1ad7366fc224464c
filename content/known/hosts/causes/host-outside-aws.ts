import { defineCause } from '#core';
import { serviceEndpoints, thread } from '../sources.ts';

export const cause = defineCause({
  id: 'host-outside-aws',
  explains: [
    'CouldNotResolveHost',
    'EndpointConnectionError',
    'UnknownEndpoint',
    'InvalidEndpoint',
    'ConnectTimeout',
    'ConnectionRefused',
    'SSLError',
    'FailedToFetch',
    'SdkClientException',
  ],
  title: {
    ja: 'ホスト名の末尾がAWSのドメインではない',
    en: 'The host ends in a domain that is not AWS’s',
  },
  howToTell: {
    ja: 'ホスト名が`amazonaws.com`（中国は`amazonaws.com.cn`、関数URLは`on.aws`）で終わっていません。',
    en: 'The host does not end in `amazonaws.com` (in China `amazonaws.com.cn`, for function URLs `on.aws`).',
  },
  fix: {
    ja: 'URLや設定のホスト名を、コンソールに表示されるものへ直します。別のドメインへ認証情報を送ったなら、そのキーを無効にします。',
    en: 'Replace the host in the URL or setting by the one that the console shows. If credentials went to the other domain, deactivate that key.',
  },
  verify: {
    ja: 'ホスト名がAWSのドメインで終わり、AWSの応答が返ります。',
    en: 'The host ends in AWS’s domain, and AWS answers.',
  },
  why: {
    misspelt: {
      ja: 'ホスト名の末尾が`{written}`です。AWSなら`{meant}`です。',
      en: 'The host ends in `{written}`; AWS’s would be `{meant}`.',
    },
    inside: {
      ja: '`{meant}`の後にも文字が続いています。ドメインは末尾で決まるので、`{written}`はAWSのものではありません。',
      en: '`{meant}` is followed by more. A domain is what a name ends in, so `{written}` is not AWS’s.',
    },
  },
  prior: 0,
  stop: 'dns',
  experiment: {
    sh: 'dig +short {host}',
    powershell: 'Resolve-DnsName {host}',
    tells: {
      ja: 'アドレスが返っても、それはAWS以外のサーバーです。何も返らなければ、その名前は存在しません。',
      en: 'An address, if there is one, is a server that is not AWS’s; without one the name does not exist.',
    },
  },
  sources: [serviceEndpoints, thread('thephpleague/flysystem-aws-s3-v3', 154)],
  detect(facts, judge) {
    const remark = facts.hostRemark('misspelt-suffix', 'suffix-inside-other-domain');
    const { kind, text: written = '', meant = '' } = remark?.value ?? {};
    if (!remark) return [];
    return judge.supports(
      'strong',
      kind === 'misspelt-suffix' ? 'misspelt' : 'inside',
      { written, meant },
      remark,
    );
  },
  correct(request, facts) {
    const remark = facts.hostRemark('misspelt-suffix', 'suffix-inside-other-domain');
    const { text = '', meant } = remark?.value ?? {};
    if (!meant || !request.host.toLowerCase().endsWith(text.toLowerCase())) return undefined;
    const before = request.host.slice(0, request.host.length - text.length);
    return { ...request, host: before + meant };
  },
});
