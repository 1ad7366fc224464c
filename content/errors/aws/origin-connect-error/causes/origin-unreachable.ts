import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'origin-unreachable',
  explains: [
    'OriginConnectError',
    'BadGatewayException',
    'GatewayTimeout',
    'ServiceUnavailable',
    'EndpointRequestTimedOut',
  ],
  title: {
    ja: 'CloudFrontからオリジンのポートに届かない（セキュリティグループ、ポート、プロトコル）',
    en: 'CloudFront does not reach the origin’s port (security group, port, protocol)',
  },
  howToTell: {
    ja: 'インターネットからオリジンの同じポートへの`curl`が、時間切れか拒否になります。オリジンのログには何も残りません。',
    en: '`curl` from the internet to the same port of the origin times out or is refused, and the origin logs nothing.',
  },
  fix: {
    ja: 'オリジンプロトコルポリシーのポートを、CloudFrontのマネージドプレフィックスリストに開けます。S3のWebサイトエンドポイントはHTTPのみです。',
    en: 'Open the port of the origin protocol policy to CloudFront’s managed prefix list. S3 website endpoints speak HTTP only.',
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
      /CloudFront (?:wasn't able to connect to the origin|attempted to establish a connection with the origin)|\bOriginConnectError\b/,
    );
    if (told(facts, /wasn't able to resolve the origin|The Lambda function returned /)) return [];
    if (says) return judge.supports('strong', 'says-so', {}, says);
    const failed = facts.status(502, 503, 504);
    const header = facts.responseHeader('x-cache');
    const by =
      facts.speaker('cloudfront') ??
      (header && /error from cloudfront/i.test(header.value.value) ? header : undefined);
    return failed && by ? judge.supports('moderate', 'cloudfront', {}, failed, by) : [];
  },
});
