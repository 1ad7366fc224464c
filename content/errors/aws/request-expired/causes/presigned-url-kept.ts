import { defineCause } from '#core';
import { clockText, lifetimeOf } from '../lifetime.ts';
import { presignedUrls, thread } from '../sources.ts';

const HALF_HOUR_MS = 1_800_000;

export const cause = defineCause({
  id: 'presigned-url-kept',
  explains: ['RequestExpired', 'AccessDenied'],
  title: {
    ja: '一度発行したURLが、キャッシュやデータベースから何度も配られている',
    en: 'A URL issued once is handed out again from a cache or a database',
  },
  howToTell: {
    ja: 'ページやAPIを読み込み直しても、URLの`X-Amz-Date`が変わりません。',
    en: 'The page or the API is loaded anew, and `X-Amz-Date` in the URL stays the same.',
  },
  fix: {
    ja: 'URLではなくオブジェクトのキーを保存し、URLは応答のたびに発行します。URLを含む応答には`Cache-Control: no-store`か、URLの有効期間より短い`max-age`を付けます。',
    en: 'Store the object’s key, not the URL, and issue a URL with each answer. Send answers that hold one with `Cache-Control: no-store`, or a `max-age` shorter than the URL lives.',
  },
  verify: {
    ja: '読み込み直すたびに`X-Amz-Date`が新しくなり、有効期間の2倍の時間がたったあとでも画像やファイルが開きます。',
    en: '`X-Amz-Date` is new after each reload, and the file still opens after twice the lifetime.',
  },
  why: {
    'long-over': {
      ja: '有効期間が{seconds}秒のURLが、切れてから{apart}（時:分:秒）もたって使われました。作ってすぐに使う流れでは起こらない遅れです。',
      en: 'A URL made to live {seconds} seconds was used {apart} (h:mm:ss) after its end: later than anything that uses a URL it has just been given.',
    },
    'just-over': {
      ja: '切れてから{apart}（時:分:秒）しかたっていません。',
      en: 'It had been over for {apart} (h:mm:ss) only.',
    },
  },
  prior: 2,
  stop: 'signature',
  sources: [presignedUrls, thread('rails/rails', 32236), thread('aws/aws-sdk-php', 2352)],
  detect(facts, judge) {
    const said = facts.message(/Request has expired/);
    const ends = facts.time('expires');
    const read = facts.time('server') ?? facts.time('response-date');
    const lifetime = lifetimeOf(facts);
    if (!said || !ends || !read || !lifetime) return [];
    const late = read.value.epochMs - ends.value.epochMs;
    const apart = clockText(Math.max(late, 0));
    if (late < 60_000) return judge.against('moderate', 'just-over', { apart }, ends, read);
    if (late < HALF_HOUR_MS || late < 2000 * lifetime.seconds) return [];
    return judge.supports(
      'strong',
      'long-over',
      { apart, seconds: String(lifetime.seconds) },
      lifetime,
      read,
    );
  },
});
