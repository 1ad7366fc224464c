import { defineCause } from '#core';
import { ground } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'rate-shared-with-others',
  explains: ['ThrottlingException', 'RequestLimitExceeded', 'RequestThrottled', 'PriorRequestNotComplete'],
  title: {
    ja: 'アカウントとリージョンで共有する上限を、ほかの処理が使っている',
    en: 'Something else uses up the rate that the account shares in this Region',
  },
  howToTell: {
    ja: '自分の呼び出しは少ないのに起き、CloudTrailではほかのロールの呼び出しが多いです。',
    en: 'It happens with few calls of one’s own, while CloudTrail shows many by other roles.',
  },
  fix: {
    ja: '多く呼ぶ監視やポーリングを減らし、必要ならService Quotasで上限を上げます。',
    en: 'Cut down the monitors and pollers that call most, and raise the quota in Service Quotas where it can be.',
  },
  verify: {
    ja: 'ほかの処理を止めている間は起きません。',
    en: 'It does not happen while the others are stopped.',
  },
  why: {
    usual: {
      ja: '上限は呼び出し元ごとでなく、アカウントとリージョンで共有されています。',
      en: 'The limit is shared by account and Region, and not one for each caller.',
    },
  },
  prior: 2,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html',
      title: 'Request throttling for the Amazon EC2 API',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html',
      title: 'Retry behavior',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said =
      facts.code('Throttling', 'RequestLimitExceeded', 'RequestThrottled', 'PriorRequestNotComplete') ??
      ground(facts);
    return said ? judge.supports('weak', 'usual', {}, said) : [];
  },
});
