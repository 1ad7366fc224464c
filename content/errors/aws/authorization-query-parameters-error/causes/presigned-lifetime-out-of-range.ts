import { defineCause } from '#core';
import { presignedUrls, queryAuthentication, thread } from '../sources.ts';

/** Seven days, in seconds. */
const LONGEST = 604_800;

export const cause = defineCause({
  id: 'presigned-lifetime-out-of-range',
  explains: ['AuthorizationQueryParametersError'],
  title: {
    ja: '署名付きURLの有効期間が、1秒から7日の範囲にない',
    en: 'The presigned URL’s lifetime is not between one second and seven days',
  },
  howToTell: {
    ja: 'URLの`X-Amz-Expires`が604800を超えるか、負か、整数ではありません。URLを作るときではなく、使うときに拒否されます。',
    en: '`X-Amz-Expires` in the URL is above 604800, negative or no integer. Making such a URL works; using it does not.',
  },
  fix: {
    ja: '`ExpiresIn`を604800以下の秒数にします（ミリ秒や期限の時刻ではありません）。7日より長く配るなら、その都度URLを発行するか、CloudFrontの署名付きURLを使います。',
    en: 'Give at most 604800 seconds: not milliseconds, and not the instant it ends. To share for longer than 7 days, issue URLs on demand or use CloudFront’s signed URLs.',
  },
  verify: {
    ja: 'URLの`X-Amz-Expires`が1から604800の整数になっています。',
    en: '`X-Amz-Expires` in the URL is an integer from 1 to 604800.',
  },
  why: {
    'over-a-week': {
      ja: '`X-Amz-Expires`は{seconds}秒で、上限の604800秒を超えています。',
      en: '`X-Amz-Expires` is {seconds} seconds, above the 604800 that are allowed.',
    },
    'not-seconds': {
      ja: '`X-Amz-Expires`は`{value}`で、正の整数ではありません。',
      en: '`X-Amz-Expires` is `{value}`, no positive integer.',
    },
    message: {
      ja: 'S3は`X-Amz-Expires`の値を拒否しています。',
      en: 'S3 refuses the value of `X-Amz-Expires`.',
    },
    allowed: {
      ja: '`X-Amz-Expires`は{seconds}秒で、範囲に収まっています。',
      en: '`X-Amz-Expires` is {seconds} seconds, which is allowed.',
    },
  },
  prior: 2,
  stop: 'signature',
  sources: [queryAuthentication, presignedUrls, thread('aws/aws-cli', 5464)],
  detect(facts, judge) {
    const said = facts.message(
      /X-Amz-Expires (?:must be less than a week|must be non-negative|should be a number)/,
    );
    const expires = facts.query('x-amz-expires');
    const value = expires?.value.value ?? '';
    const seconds = /^\d{1,15}$/.test(value) ? Number(value) : undefined;
    const message = said ? judge.supports('strong', 'message', {}, said) : [];
    if (!expires || /[$<>{}*]/.test(value)) return message;
    if (seconds === undefined || seconds === 0)
      return [...message, ...judge.supports('strong', 'not-seconds', { value: value.slice(0, 40) }, expires)];
    if (seconds > LONGEST)
      return [...message, ...judge.supports('proof', 'over-a-week', { seconds: String(seconds) }, expires)];
    return said ? message : judge.rulesOut('allowed', { seconds: String(seconds) }, expires);
  },
});
