import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'distributions-stacked',
  explains: ['RequestCouldNotBeSatisfied', 'Forbidden'],
  title: {
    ja: 'CloudFrontのオリジンが別のCloudFrontで、2つめがホスト名を知らない',
    en: 'The origin of the distribution is another distribution, which does not know the host',
  },
  howToTell: {
    ja: '応答の`via`に`cloudfront.net`が2つ並びます。オリジンがエッジ最適化のREST API、Amplify、ほかのSaaSのホスト名です。',
    en: '`via` of the answer holds `cloudfront.net` twice; the origin is an edge-optimized REST API, Amplify or somebody’s SaaS host.',
  },
  fix: {
    ja: 'オリジンをリージョナルのエンドポイントに替えるか、オリジンリクエストポリシーを`AllViewerExceptHostHeader`にして`Host`を渡さないようにします。',
    en: 'Point the origin at a regional endpoint, or keep `Host` back with the origin request policy `AllViewerExceptHostHeader`.',
  },
  verify: {
    ja: '`via`の`cloudfront.net`が1つになるか、2つめが403を返さなくなります。',
    en: '`via` shows one `cloudfront.net`, or the second one stops answering 403.',
  },
  why: {
    'two-hops': {
      ja: '`via`に、CloudFrontのディストリビューションが2つあります。',
      en: '`via` names two CloudFront distributions.',
    },
  },
  prior: -1,
  stop: 'route',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-403-permission-denied.html',
      title: 'HTTP 403 status code (Permission Denied)',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/Droplr/serverless-api-cloudfront/issues/15',
      title: 'Droplr/serverless-api-cloudfront #15',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const via = facts.responseHeader('via');
    if (!via || !/cloudfront\.net[^\n]{0,120}cloudfront\.net/i.test(via.value.value)) return [];
    const blocked = told(facts, /Request blocked\.|block access from your country|HTTP request method/);
    return judge.supports(blocked ? 'weak' : 'strong', 'two-hops', {}, via);
  },
});
