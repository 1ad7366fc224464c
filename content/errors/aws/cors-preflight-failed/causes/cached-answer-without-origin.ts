import { defineCause } from '#core';
import { browserSays } from '../browser.ts';

export const cause = defineCause({
  id: 'cached-answer-without-origin',
  explains: ['CORSPreflightFailed'],
  title: {
    ja: 'CloudFrontかブラウザーが、`Origin`なしで取得した応答をキャッシュしている',
    en: 'CloudFront or the browser cached an answer fetched without `Origin`',
  },
  howToTell: {
    ja: '応答に`x-cache: Hit from cloudfront`や`age`があり、URLに問い合わせ文字列を足すと通ります。',
    en: 'The answer carries `x-cache: Hit from cloudfront` or `age`, and the URL with a query added gets through.',
  },
  fix: {
    ja: 'CloudFrontで`Origin`をキャッシュキーに含めるか、応答ヘッダーポリシーでCORSヘッダーを付けます。S3の画像では`crossorigin`の有無を揃えます。',
    en: 'Put `Origin` into CloudFront’s cache key or add the CORS headers with a response headers policy; for images of S3 use `crossorigin` everywhere or nowhere.',
  },
  verify: {
    ja: 'キャッシュを消したあと、`Origin`を付けた応答にCORSヘッダーが出ます。',
    en: 'After an invalidation the answer to a request with `Origin` carries the CORS headers.',
  },
  why: {
    hit: {
      ja: '応答に`{header}`があり、キャッシュから返っています。',
      en: 'The answer carries `{header}`: it came from a cache.',
    },
    cloudfront: { ja: 'CloudFrontが前段にあります。', en: 'CloudFront stands in front.' },
  },
  prior: -2,
  stop: 'answer',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors-troubleshooting.html',
      title: 'Troubleshooting CORS',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    if (!browserSays(facts)) return [];
    const hit = facts.responseHeader('x-cache');
    const cloudfront = facts.endpoint()?.value.kind === 'cloudfront' ? facts.endpoint() : undefined;
    return [
      ...(hit && /^(?:Hit|RefreshHit)/i.test(hit.value.value)
        ? judge.supports('strong', 'hit', { header: hit.value.value }, hit)
        : []),
      ...(cloudfront ? judge.supports('moderate', 'cloudfront', {}, cloudfront) : []),
    ];
  },
});
