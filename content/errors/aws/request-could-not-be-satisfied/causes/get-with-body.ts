import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'get-with-body',
  explains: ['RequestCouldNotBeSatisfied', 'Forbidden'],
  title: {
    ja: 'GETリクエストに本文が付いている',
    en: 'A GET request carries a body',
  },
  howToTell: {
    ja: 'ブラウザーでURLを開けば通り、プログラムからの同じGETだけが403です。送ったヘッダーに`Content-Length: 2`などがあります。',
    en: 'The URL opens in a browser while the same GET of a program is 403; its headers show `Content-Length: 2` or the like.',
  },
  fix: {
    ja: 'GETから本文を外し、値はクエリ文字列に移します。`{}`や`[]`だけの本文も同じです。',
    en: 'Take the body off the GET and put the values into the query string. `{}` and `[]` are bodies too.',
  },
  verify: {
    ja: '`curl -v`の出力に`Content-Length`がなくなり、403が消えます。',
    en: '`curl -v` shows no `Content-Length`, and the 403 is gone.',
  },
  why: {
    'body-sent': {
      ja: 'GETに本文が付いています。CloudFrontは、本文のあるGETに403を返します。',
      en: 'The GET carries a body, and CloudFront answers 403 to such a request.',
    },
  },
  prior: 1,
  stop: 'client',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/RequestAndResponseBehaviorCustomOrigin.html',
      title: 'Request and response behavior for custom origins',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/supabase/storage-dart/issues/34',
      title: 'supabase/storage-dart #34',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/spatie/laravel-webhook-server/issues/42',
      title: 'spatie/laravel-webhook-server #42',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const method = facts.one('method');
    const body = facts.one('request-body');
    if (method?.value.toUpperCase() !== 'GET' || !body) return [];
    const edge = facts.speaker('cloudfront') ?? told(facts, /request could not be satisfied/i);
    const otherReason = told(facts, /Request blocked\.|block access from your country/);
    return edge && !otherReason ? judge.supports('strong', 'body-sent', {}, method, body) : [];
  },
});
