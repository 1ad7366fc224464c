import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'edge-waf-blocked',
  explains: ['RequestCouldNotBeSatisfied', 'Forbidden'],
  title: {
    ja: 'CloudFrontのAWS WAFが、リクエストを遮断した',
    en: 'AWS WAF at CloudFront blocked the request',
  },
  howToTell: {
    ja: '403のページに`Request blocked.`とあります。オリジンのログには何も残りません。',
    en: 'The 403 page says `Request blocked.`, and the origin’s log shows nothing.',
  },
  fix: {
    ja: 'WAFのログで遮断したルールを確かめ、そのルールだけをCountにするか除外します。',
    en: 'Read which rule blocked it from the WAF log, and set that one rule to Count or scope it away.',
  },
  verify: { ja: '同じリクエストがオリジンに届きます。', en: 'The same request reaches the origin.' },
  why: {
    'says-so': {
      ja: '`{message}`は、CloudFrontのWAFが遮断したときの文言です。',
      en: '`{message}` is what CloudFront says when WAF blocked.',
    },
  },
  prior: 4,
  stop: 'firewall',
  experiment: {
    sh: 'aws wafv2 list-web-acls --scope CLOUDFRONT --region us-east-1 --query "WebACLs[].[Name,Id]"',
    powershell: 'aws wafv2 list-web-acls --scope CLOUDFRONT --region us-east-1 --query "WebACLs[].[Name,Id]"',
    tells: {
      ja: 'ディストリビューションに関連付けたものがあれば、`get-sampled-requests`で`BLOCK`のルールを見ます。なければこの原因ではありません。',
      en: 'When one is associated with the distribution, see the rule of the `BLOCK` with `get-sampled-requests`; when none is, it is not this cause.',
    },
  },
  sources: [
    {
      url: 'https://github.com/aws-samples/simple-lex-kendra-jp/issues/44',
      title: 'aws-samples/simple-lex-kendra-jp #44',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-403-permission-denied.html',
      title: 'HTTP 403 status code (Permission Denied)',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(facts, /(?<message>Request blocked\.)/);
    return says ? judge.supports('strong', 'says-so', { message: says.groups['message'] ?? '' }, says) : [];
  },
});
