import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'edge-country-blocked',
  explains: ['RequestCouldNotBeSatisfied', 'Forbidden'],
  title: {
    ja: 'ディストリビューションの地理的制限が、呼び出し元の国を拒否した',
    en: 'The distribution’s geographic restriction refuses the caller’s country',
  },
  howToTell: {
    ja: 'ページに`configured to block access from your country`とあり、ログの`x-edge-detailed-result-type`が`ClientGeoBlocked`です。',
    en: 'The page says `configured to block access from your country`, and the log shows `ClientGeoBlocked` as `x-edge-detailed-result-type`.',
  },
  fix: {
    ja: '許可する国の一覧に、利用者だけでなくCIや監視の実行場所の国も加えます。AWS WAFのルールでは直りません。',
    en: 'Add to the list not only the users’ countries but those where CI and monitoring run. No WAF rule changes this.',
  },
  verify: {
    ja: 'その国からの同じリクエストが403以外になります。',
    en: 'The same request from that country answers something other than 403.',
  },
  why: {
    'says-so': {
      ja: '国による制限で拒否したと、ページに書かれています。',
      en: 'The page says that the country was refused.',
    },
  },
  prior: -2,
  stop: 'firewall',
  experiment: {
    sh: 'aws cloudfront get-distribution-config --id {distributionId} --query DistributionConfig.Restrictions.GeoRestriction',
    powershell:
      'aws cloudfront get-distribution-config --id {distributionId} --query DistributionConfig.Restrictions.GeoRestriction',
    tells: {
      ja: '`RestrictionType`が`none`なら、この原因ではありません。',
      en: 'With `RestrictionType` `none` it is not this cause.',
    },
  },
  sources: [
    {
      url: 'https://repost.aws/knowledge-center/cloudfront-troubleshoot-403-errors',
      title: 'How do I troubleshoot 403 errors from CloudFront?',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/amate/Proxydomo/issues/67',
      title: 'amate/Proxydomo #67',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(facts, /configured to block access from your country|\bClientGeoBlocked\b/);
    return says ? judge.supports('strong', 'says-so', {}, says) : [];
  },
});
