import { defineCause } from '#core';
import { isHarmless, signAnew, skewOf, timeRefusal } from '../skew.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

export const cause = defineCause({
  id: 'time-signed-long-before-sending',
  explains: ['RequestTimeTooSkewed', 'InvalidSignatureException', 'SignatureDoesNotMatch'],
  title: {
    ja: '署名してから送るまでに時間がかかりすぎている',
    en: 'The request is sent long after it was signed',
  },
  howToTell: {
    ja: '時計は合っていて（`date -u`と応答の`Date`の差が数秒）、負荷の高いときや大きなアップロード、再試行のときだけ失敗します。',
    en: 'The clock is right (`date -u` and the answer’s `Date` differ by seconds), and only calls under load, large uploads or retries fail.',
  },
  fix: {
    ja: '署名を送信の直前へ移し、再試行のたびに署名し直します。SDKでは同時実行数を絞り、待ち行列に署名済みのリクエストをためません。',
    en: 'Sign right before sending, and anew at each retry. With an SDK, limit concurrency so that no signed request waits in a queue.',
  },
  verify: {
    ja: '送信の直前に記録した`X-Amz-Date`と現在時刻（UTC）の差が、常に数秒以内です。',
    en: '`X-Amz-Date`, logged right before sending, is always within seconds of the current UTC time.',
  },
  why: {
    'just-over': {
      ja: '署名の時刻がサービスの時計より{apart}（時:分:秒）前で、許容の{allowed}分を少し超えただけです。時計の誤りよりも、送るまでの遅れに多い差です。',
      en: 'The request was signed {apart} (h:mm:ss) before the service’s clock, just over the {allowed} minutes allowed: more like a delay than a wrong clock.',
    },
    earlier: {
      ja: '署名の時刻がサービスの時計より{apart}（時:分:秒）前です。その間、リクエストが待っていた可能性があります。',
      en: 'The request was signed {apart} (h:mm:ss) before the service’s clock; it may have waited for that long.',
    },
    message: {
      ja: '署名してから送るまでが長いと、時計が正しくてもこの応答が返ります。',
      en: 'A long wait between signing and sending gives this answer even with a right clock.',
    },
    ahead: {
      ja: '署名の時刻がサービスの時計より進んでいます。送るのが遅れても、こうはなりません。',
      en: 'The time of the signature is ahead of the service’s clock, which no delay can cause.',
    },
    'in-time': {
      ja: '署名の時刻とサービスの時計の差は{apart}（時:分:秒）です。遅れは原因ではありません。',
      en: 'The request arrived within {apart} (h:mm:ss) of its signing: no delay.',
    },
  },
  prior: 2,
  stop: 'signature',
  sources: [
    {
      url: 'https://github.com/aws/aws-sdk-go/pull/635',
      title: 'aws/aws-sdk-go #635',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/anthropics/anthropic-sdk-go/issues/122',
      title: 'anthropics/anthropic-sdk-go #122',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/mhart/aws4/issues/78',
      title: 'mhart/aws4 #78',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = timeRefusal(facts);
    const skew = skewOf(facts);
    if (!skew) {
      const early = facts.message(/Signature not yet current/);
      if (early) return judge.rulesOut('ahead', {}, early);
      return said ? judge.supports('weak', 'message', {}, said) : [];
    }
    const { ms, allowedMs, apart, zone, evidence } = skew;
    if (isHarmless(skew)) return said ? [] : judge.rulesOut('in-time', { apart }, ...evidence);
    if (ms > 0) return judge.rulesOut('ahead', {}, ...evidence);
    if (!said) return [];
    const allowed = String(allowedMs / MINUTE_MS);
    if (-ms <= allowedMs + 10 * MINUTE_MS)
      return judge.supports('strong', 'just-over', { apart, allowed }, ...evidence);
    return judge.supports(zone || -ms > 6 * HOUR_MS ? 'weak' : 'moderate', 'earlier', { apart }, ...evidence);
  },
  correct: signAnew,
});
