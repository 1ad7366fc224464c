import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'alternate-domain-not-registered',
  explains: ['RequestCouldNotBeSatisfied', 'Forbidden'],
  title: {
    ja: 'ホスト名が、CloudFrontの代替ドメイン名に登録されていない、またはHTTPのまま届いた',
    en: 'The host is no alternate domain name of the distribution, or the request came by plain HTTP',
  },
  howToTell: {
    ja: '403のページに`Bad request.`とあり、`d….cloudfront.net`では応答します。',
    en: 'The 403 page says `Bad request.`, and `d….cloudfront.net` itself answers.',
  },
  fix: {
    ja: 'ディストリビューションの代替ドメイン名と証明書に、このホスト名を足します。ビューワープロトコルポリシーも確かめます。',
    en: 'Add the host to the distribution’s alternate domain names and certificate, and look at its viewer protocol policy.',
  },
  verify: { ja: '同じホスト名で応答します。', en: 'The same host answers.' },
  why: {
    'says-so': {
      ja: '`Bad request.`は、ホスト名かプロトコルがディストリビューションに合わないときのCloudFrontの文言です。',
      en: '`Bad request.` is what CloudFront says when host or protocol does not fit a distribution.',
    },
  },
  prior: 3,
  stop: 'firewall',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-403-permission-denied.html',
      title: 'HTTP 403 status code (Permission Denied)',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-amplify/amplify-hosting/issues/2734',
      title: 'aws-amplify/amplify-hosting #2734',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    if (facts.one('method')?.value.toUpperCase() === 'GET' && facts.one('request-body')) return [];
    const page = told(facts, /request could not be satisfied|cloudfront/i);
    const says = told(facts, /\bBad request\.\s/);
    const via = facts.responseHeader('via');
    const twice = via && /cloudfront\.net[^\n]{0,120}cloudfront\.net/i.test(via.value.value);
    return says && page ? judge.supports(twice ? 'weak' : 'strong', 'says-so', {}, says) : [];
  },
});
