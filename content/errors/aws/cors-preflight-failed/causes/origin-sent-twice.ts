import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'origin-sent-twice',
  explains: ['CORSPreflightFailed'],
  title: {
    ja: '`Access-Control-Allow-Origin`が二重に付いている',
    en: '`Access-Control-Allow-Origin` is added twice',
  },
  howToTell: {
    ja: 'ブラウザーの文言に`multiple values`とあります。関数のコードと、関数URLやCloudFrontの設定の両方が付けています。',
    en: 'The browser says `multiple values`: both the function’s code and the configuration of its function URL or of CloudFront add it.',
  },
  fix: {
    ja: 'どちらか一方だけに付けさせます。関数URLでCORSを設定したら、関数のヘッダーから除きます。',
    en: 'Let one of them add it: with CORS set on the function URL, take it out of the function’s headers.',
  },
  verify: {
    ja: '応答の`access-control-allow-origin`が1つになります。',
    en: 'The answer has one `access-control-allow-origin`.',
  },
  why: {
    'says-so': {
      ja: 'ヘッダーに複数の値`{values}`があります。',
      en: 'The header holds several values: `{values}`.',
    },
  },
  prior: 2,
  stop: 'answer',
  sources: [
    {
      url: 'https://github.com/aws-powertools/powertools-lambda-python/issues/4163',
      title: 'aws-powertools/powertools-lambda-python #4163',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS/Errors',
      title: 'CORS errors',
      kind: 'standard',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(facts, /contains multiple values '(?<values>[^']{1,200})'|Multiple CORS header/i);
    return says ? judge.supports('strong', 'says-so', { values: says.groups['values'] ?? '…' }, says) : [];
  },
});
