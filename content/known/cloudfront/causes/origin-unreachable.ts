import { defineCause } from '#core';
import { told } from '../../words.ts';

export const cause = defineCause({
  id: 'origin-unreachable',
  explains: ['BadGatewayException', 'GatewayTimeout', 'ServiceUnavailable', 'EndpointRequestTimedOut'],
  title: {
    ja: 'CloudFrontがオリジンに接続できない（証明書、DNS、ポート、時間切れ）',
    en: 'CloudFront cannot reach the origin (certificate, DNS, port, timeout)',
  },
  howToTell: {
    ja: "ページが`CloudFront wasn't able to connect to the origin`などと述べています。オリジンの証明書がホスト名に一致しないか、応答が30秒（既定）を超えています。",
    en: "The page says `CloudFront wasn't able to connect to the origin` or the like: the origin’s certificate does not fit its name, or it takes longer than 30 seconds, the default.",
  },
  fix: {
    ja: 'オリジンの名前の証明書、開いているポート、オリジンプロトコルポリシー、応答の時間を順に確かめます。',
    en: 'Check the certificate for the origin’s name, the open port, the origin protocol policy and the response time, in that order.',
  },
  verify: {
    ja: 'オリジンの応答がCloudFrontから返ります。',
    en: 'The origin’s answer comes through CloudFront.',
  },
  why: {
    'says-so': {
      ja: 'CloudFrontが、オリジンとの間で失敗したと答えています。',
      en: 'CloudFront says that it failed between itself and the origin.',
    },
    cloudfront: { ja: '応答したのはCloudFrontです。', en: 'It was CloudFront that answered.' },
  },
  prior: 4,
  stop: 'integration',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-502-bad-gateway.html',
      title: 'HTTP 502 status code (Bad Gateway)',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-504-gateway-timeout.html',
      title: 'HTTP 504 status code (Gateway Timeout)',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(
      facts,
      /CloudFront (?:wasn't able to (?:connect to the origin|resolve the origin)|attempted to establish a connection with the origin)|OriginConnectError|OriginDnsError/,
    );
    if (says) return judge.supports('strong', 'says-so', {}, says);
    const failed = facts.status(502, 503, 504);
    const header = facts.responseHeader('x-cache');
    const by =
      facts.speaker('cloudfront') ??
      (header && /error from cloudfront/i.test(header.value.value) ? header : undefined);
    return failed && by ? judge.supports('moderate', 'cloudfront', {}, failed, by) : [];
  },
});
