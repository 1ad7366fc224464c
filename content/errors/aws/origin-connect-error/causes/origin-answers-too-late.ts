import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'origin-answers-too-late',
  explains: ['OriginConnectError', 'GatewayTimeout'],
  title: {
    ja: 'オリジンの応答が、CloudFrontの待つ時間（既定で30秒）より遅い',
    en: 'The origin takes longer to answer than CloudFront waits, 30 seconds by default',
  },
  howToTell: {
    ja: '504までの時間がオリジンの応答タイムアウトとほぼ同じで、オリジンのログには遅れて200が残ります。',
    en: 'The 504 comes after just the origin’s response timeout, and the origin logs a late 200.',
  },
  fix: {
    ja: '応答タイムアウトを、処理にかかる時間より長くします（120秒まで）。それを超える処理は、受付だけを返して後から結果を取りに来させます。',
    en: 'Raise the response timeout above what the work takes, up to 120 seconds; let longer work answer at once and be fetched later.',
  },
  verify: {
    ja: '同じリクエストが200になり、アクセスログの`time-taken`が上限を下回ります。',
    en: 'The same request is 200, with `time-taken` in the access log below the limit.',
  },
  why: {
    'gave-up': {
      ja: 'CloudFrontの504です。接続できても、応答が時間内に来なければこの応答です。',
      en: 'A 504 of CloudFront: also what it answers when connected but left waiting.',
    },
    'took-so-long': {
      ja: '失敗まで{seconds}秒かかっています。応答タイムアウトに近い長さです。',
      en: 'It took {seconds} seconds to fail, close to a response timeout.',
    },
  },
  prior: 4,
  stop: 'integration',
  experiment: {
    sh: 'aws cloudfront get-distribution-config --id {distributionId} --query "DistributionConfig.Origins.Items[].[DomainName,CustomOriginConfig.OriginReadTimeout,ConnectionTimeout,ConnectionAttempts]"',
    powershell:
      'aws cloudfront get-distribution-config --id {distributionId} --query "DistributionConfig.Origins.Items[].[DomainName,CustomOriginConfig.OriginReadTimeout,ConnectionTimeout,ConnectionAttempts]"',
    tells: {
      ja: '失敗までの時間が2つめの値（秒）に近ければこの原因です。',
      en: 'It is this cause when the time to the failure is close to the second value.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-504-gateway-timeout.html',
      title: 'HTTP 504 status code (Gateway Timeout)',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_VpcOriginConfig.html',
      title: 'VpcOriginConfig',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/mozilla/addons-server/issues/18623',
      title: 'mozilla/addons-server #18623',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const edge =
      facts.speaker('cloudfront') ??
      told(facts, /CloudFront attempted to establish a connection|OriginCommError/);
    const status = facts.status(504) ?? told(facts, /\b504 ERROR\b|\bOriginCommError\b/);
    if (!edge || !status) return [];
    const took = told(
      facts,
      /\b(?:real\s{1,4}0m|time_total[:=]\s?|after )(?<seconds>(?:29|30|31|59|60|61|119|120|121)(?:\.\d{1,6})?)/,
    );
    return took
      ? judge.supports('strong', 'took-so-long', { seconds: took.groups['seconds'] ?? '' }, took)
      : judge.supports('moderate', 'gave-up', {}, status);
  },
});
