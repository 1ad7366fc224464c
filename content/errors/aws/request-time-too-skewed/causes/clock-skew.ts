import { defineCause } from '#core';
import { isHarmless, isOneHour, signAnew, skewOf, timeRefusal } from '../skew.ts';

const MINUTE_MS = 60_000;

export const cause = defineCause({
  id: 'clock-skew',
  explains: [
    'RequestTimeTooSkewed',
    'InvalidSignatureException',
    'SignatureDoesNotMatch',
    'AuthFailure',
    'RequestExpired',
  ],
  title: {
    ja: '送信側の時計がずれている',
    en: 'The sender’s clock is wrong',
  },
  howToTell: {
    ja: '送信側の`date -u`と、AWSの応答の`Date`ヘッダーを並べると、5分以上違います。',
    en: '`date -u` on the sender and the `Date` header of any AWS answer, taken together, are more than 5 minutes apart.',
  },
  fix: {
    ja: '時計をNTPに同期します（EC2では`169.254.169.123`）。自前の署名なら、`X-Amz-Date`をローカル時刻ではなくUTCから作ります。',
    en: 'Synchronise the clock by NTP (`169.254.169.123` on EC2). In your own signer, make `X-Amz-Date` from UTC, not from local time.',
  },
  verify: {
    ja: '`chronyc tracking`（Windowsは`w32tm /query /status`）のずれが1秒未満になり、署名し直したリクエストが通ります。',
    en: '`chronyc tracking` (Windows: `w32tm /query /status`) shows less than a second, and a newly signed request passes.',
  },
  why: {
    ahead: {
      ja: '署名の時刻がサービスの時計より{apart}（時:分:秒）進んでいます。署名より前に送ることはできないので、時計が進んでいます。',
      en: 'The request was signed {apart} (h:mm:ss) ahead of the service’s clock. Nothing is sent before it is signed, so the clock is fast.',
    },
    'ahead-zone': {
      ja: '署名の時刻がサービスの時計より{apart}（時:分:秒）進んでいます。ちょうど{zone}の時差なので、ローカル時刻をUTCとして署名しています。',
      en: 'The request was signed {apart} (h:mm:ss) ahead of the service’s clock: just the offset of {zone}, so local time was signed as if it were UTC.',
    },
    'hour-ahead': {
      ja: '署名の時刻がサービスの時計よりちょうど1時間（{apart}）進んでいます。夏時間かタイムゾーンの設定が1時間違っています。',
      en: 'The request was signed just one hour ({apart}) ahead of the service’s clock: daylight saving time or the time zone is set wrong by an hour.',
    },
    'hour-behind': {
      ja: '署名の時刻がサービスの時計よりちょうど1時間（{apart}）遅れています。夏時間かタイムゾーンの設定が1時間違っている疑いがあります。',
      en: 'The request was signed just one hour ({apart}) before the service’s clock, as when daylight saving time or the time zone is set wrong by an hour.',
    },
    behind: {
      ja: '署名の時刻がサービスの時計より{apart}（時:分:秒）遅れています。許容は{allowed}分です。',
      en: 'The request was signed {apart} (h:mm:ss) before the service’s clock; {allowed} minutes are allowed.',
    },
    'behind-zone': {
      ja: '署名の時刻がサービスの時計より{apart}（時:分:秒）遅れています。ちょうど{zone}の時差なので、ローカル時刻をUTCとして署名した疑いがあります。',
      en: 'The request was signed {apart} (h:mm:ss) before the service’s clock: just the offset of {zone}, as when local time is signed as if it were UTC.',
    },
    'times-differ': {
      ja: '署名の時刻と応答の時刻が{apart}（時:分:秒）違います。',
      en: 'The time of the signature and that of the answer are {apart} (h:mm:ss) apart.',
    },
    'not-yet-current': {
      ja: '`Signature not yet current`は、署名の時刻がサービスにとって未来だという意味です。',
      en: '`Signature not yet current` means that the signature’s time lies in the service’s future.',
    },
    message: {
      ja: 'サービスは、署名の時刻が自分の時計と離れすぎていると答えています。',
      en: 'The service says that the time of the signature is too far from its own clock.',
    },
    'ec2-credentials': {
      ja: 'EC2は、時計がずれたリクエストにも、キーが違うリクエストにもこのメッセージを返します。公開スレッドでは、時計を合わせて解決した例が目立ちます。',
      en: 'EC2 answers so to a clock that is off as well as to a wrong key; public threads often end at the clock.',
    },
    'ec2-expired': {
      ja: '時刻が15分を超えてずれたリクエストにも、この応答が返ります。',
      en: 'A request whose time is more than 15 minutes off gets this answer too.',
    },
    'clocks-agree': {
      ja: '署名の時刻とサービスの時計の差は{apart}（時:分:秒）です。時計は原因ではありません。',
      en: 'The time of the signature and the service’s clock are {apart} (h:mm:ss) apart: the clock is not the cause.',
    },
  },
  prior: 6,
  stop: 'signature',
  experiment: {
    sh: "date -u; curl -sI https://sts.amazonaws.com | grep -i '^date'",
    powershell:
      '(Get-Date).ToUniversalTime().ToString("R"); (curl.exe -sI https://sts.amazonaws.com) -match "^date"',
    tells: {
      ja: '2つの時刻が5分以上違えば、時計が原因です。',
      en: 'If the two times are more than 5 minutes apart, it is the clock.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/signature-v4-troubleshooting.html',
      title: 'Troubleshoot signed requests for AWS APIs',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/set-time.html',
      title: 'Precision clock and time synchronization on your EC2 instance',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-sdk-php/issues/612',
      title: 'aws/aws-sdk-php #612',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = timeRefusal(facts);
    const skew = skewOf(facts);
    if (!skew) {
      const early = facts.message(/Signature not yet current/);
      if (early) return judge.supports('strong', 'not-yet-current', {}, early);
      if (said) return judge.supports('moderate', 'message', {}, said);
      const refused = facts.message(/AWS was not able to validate the provided access credentials/);
      if (refused) return judge.supports('moderate', 'ec2-credentials', {}, refused);
      const expired = facts.one('operation') && facts.message(/^Request has expired\b/);
      return expired ? judge.supports('weak', 'ec2-expired', {}, expired) : [];
    }
    const { ms, allowedMs, apart, zone, evidence } = skew;
    if (isHarmless(skew))
      return said
        ? judge.supports('moderate', 'message', {}, said)
        : judge.rulesOut('clocks-agree', { apart }, ...evidence);
    if (!said) return judge.supports('moderate', 'times-differ', { apart }, ...evidence);
    if (isOneHour(skew) && ms > 0) return judge.supports('proof', 'hour-ahead', { apart }, ...evidence);
    if (isOneHour(skew)) return judge.supports('strong', 'hour-behind', { apart }, ...evidence);
    if (ms > 0) {
      return zone
        ? judge.supports('proof', 'ahead-zone', { apart, zone }, ...evidence)
        : judge.supports('proof', 'ahead', { apart }, ...evidence);
    }
    // Behind, a late sending looks the same: the numbers do not prove which it was.
    if (zone) return judge.supports('strong', 'behind-zone', { apart, zone }, ...evidence);
    const isJustOver = -ms <= allowedMs + 10 * MINUTE_MS;
    const allowed = String(allowedMs / MINUTE_MS);
    return judge.supports(isJustOver ? 'moderate' : 'strong', 'behind', { apart, allowed }, ...evidence);
  },
  correct: signAnew,
});
