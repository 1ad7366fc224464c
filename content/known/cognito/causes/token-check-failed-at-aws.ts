import { defineCause } from '#core';
import { told } from '../../words.ts';

export const cause = defineCause({
  id: 'token-check-failed-at-aws',
  explains: ['NotAuthorizedException'],
  title: {
    ja: '発行元の鍵をAWSが取得できない、またはAWS側の一時的な障害',
    en: 'AWS could not get the issuer’s keys, or has a passing fault of its own',
  },
  howToTell: {
    ja: '同じトークンが少し前まで通り、複数の利用者で同時に始まりました。',
    en: 'The same kind of token passed a while ago, and it began for several users at once.',
  },
  fix: {
    ja: '発行元の`/.well-known/jwks.json`に届くことと、AWS Health Dashboardを確かめ、間隔を空けて再試行します。',
    en: 'See that the issuer’s `/.well-known/jwks.json` can be reached, look at the AWS Health Dashboard, and retry with backoff.',
  },
  verify: { ja: '設定を変えずに、通るようになります。', en: 'It passes again without any change.' },
  why: {
    unverified: {
      ja: "`Couldn't verify signed token`は、鍵を取得できないときにも出ます。",
      en: "`Couldn't verify signed token` is also said when the keys cannot be fetched.",
    },
  },
  prior: 0,
  stop: 'operation',
  sources: [
    {
      url: 'https://github.com/amazon-archives/amazon-cognito-identity-js/issues/91',
      title: 'amazon-archives/amazon-cognito-identity-js #91',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const unverified = told(facts, /Couldn't verify signed token/i);
    return unverified ? judge.supports('weak', 'unverified', {}, unverified) : [];
  },
});
