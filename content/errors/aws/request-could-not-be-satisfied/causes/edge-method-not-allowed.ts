import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'edge-method-not-allowed',
  explains: ['RequestCouldNotBeSatisfied', 'Forbidden'],
  title: {
    ja: 'キャッシュビヘイビアの許可メソッドに、送ったHTTPメソッドがない',
    en: 'The cache behaviour that matches the path does not allow the HTTP method',
  },
  howToTell: {
    ja: '同じパスへのGETは通り、POSTやPUTだけが403です。ページに`not configured to allow the HTTP request method`とあります。',
    en: 'GET passes on the same path and only POST or PUT is 403; the page says `not configured to allow the HTTP request method`.',
  },
  fix: {
    ja: 'そのパスに一致するビヘイビアの許可メソッドを、7つすべてにします。POSTだけを足す設定はありません。',
    en: 'Set the allowed methods of the behaviour that matches this path to all seven; there is no setting that adds POST alone.',
  },
  verify: {
    ja: '同じPOSTがオリジンのログに現れます。',
    en: 'The same POST shows in the origin’s log.',
  },
  why: {
    'says-so': {
      ja: 'ディストリビューションがこのメソッドを許可していない、とページに書かれています。',
      en: 'The page says that the distribution does not allow this method.',
    },
  },
  prior: 3,
  stop: 'route',
  experiment: {
    sh: 'aws cloudfront get-distribution-config --id {distributionId} --query "DistributionConfig.[DefaultCacheBehavior.AllowedMethods.Items,CacheBehaviors.Items[].[PathPattern,AllowedMethods.Items]]"',
    powershell:
      'aws cloudfront get-distribution-config --id {distributionId} --query "DistributionConfig.[DefaultCacheBehavior.AllowedMethods.Items,CacheBehaviors.Items[].[PathPattern,AllowedMethods.Items]]"',
    tells: {
      ja: 'パスと最初に一致するビヘイビアの許可メソッドに、送ったものがなければこの原因です。',
      en: 'It is this cause when the first behaviour that matches the path does not list the method.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-403-invalid-method.html',
      title: 'HTTP 403 status code (Invalid method)',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/anomalyco/sst/issues/2948',
      title: 'anomalyco/sst #2948',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-amplify/amplify-hosting/issues/571',
      title: 'aws-amplify/amplify-hosting #571',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(facts, /not configured to allow the HTTP request method/);
    return says ? judge.supports('strong', 'says-so', {}, says) : [];
  },
});
