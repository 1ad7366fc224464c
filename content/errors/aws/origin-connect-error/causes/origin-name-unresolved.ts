import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'origin-name-unresolved',
  explains: ['OriginConnectError', 'BadGatewayException'],
  title: {
    ja: 'オリジンドメインの名前が、インターネットのDNSにない',
    en: 'The origin domain does not resolve in public DNS',
  },
  howToTell: {
    ja: 'ページに`wasn’t able to resolve the origin domain name`とあるか、ログに`OriginDnsError`があります。`dig @1.1.1.1`も空です。',
    en: 'The page says `wasn’t able to resolve the origin domain name` or the log `OriginDnsError`, and `dig @1.1.1.1` is empty too.',
  },
  fix: {
    ja: '消えたオリジンをディストリビューションから外すか、名前を直します。プライベートホストゾーンの名前は、VPCオリジンにしないと使えません。',
    en: 'Correct the name or take the vanished origin off the distribution. A name of a private hosted zone needs a VPC origin.',
  },
  verify: {
    ja: '`dig`がアドレスを返し、数分後に502が消えます。',
    en: '`dig` returns an address, and a few minutes later the 502 is gone.',
  },
  why: {
    'says-so': {
      ja: 'オリジンの名前を解決できないと、CloudFrontが答えています。',
      en: 'CloudFront says that it cannot resolve the origin’s name.',
    },
  },
  prior: 1,
  stop: 'dns',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-502-bad-gateway.html',
      title: 'HTTP 502 status code (Bad Gateway)',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-amplify/amplify-hosting/issues/1840',
      title: 'aws-amplify/amplify-hosting #1840',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(facts, /wasn't able to resolve the origin|\b(?:NonS3)?OriginDnsError\b/);
    return says ? judge.supports('strong', 'says-so', {}, says) : [];
  },
});
