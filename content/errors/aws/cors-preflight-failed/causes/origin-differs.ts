import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'origin-differs',
  explains: ['CORSPreflightFailed'],
  title: {
    ja: '許可したオリジンが、ページのオリジンと一致しない',
    en: 'The allowed origin is not the origin of the page',
  },
  howToTell: {
    ja: 'ブラウザーの文言が、返った値とページのオリジンの両方を挙げています。スキーム、ポート、`www`、末尾のスラッシュのどれかが違います。',
    en: 'The browser names both the value returned and the page’s origin: scheme, port, `www` or a slash at the end differs.',
  },
  fix: {
    ja: '許可するオリジンを、ブラウザーの`Origin`と一字一句同じにします。末尾にスラッシュは付けません。',
    en: 'Make the allowed origin equal the browser’s `Origin` letter by letter, without a slash at its end.',
  },
  verify: {
    ja: '応答の`access-control-allow-origin`が`Origin`と等しくなります。',
    en: '`access-control-allow-origin` equals `Origin`.',
  },
  why: {
    'says-so': {
      ja: '返った値は`{value}`で、ページのオリジンと違います。',
      en: 'The value returned is `{value}`, which is not the page’s origin.',
    },
  },
  prior: 2,
  stop: 'answer',
  sources: [
    {
      url: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS/Errors',
      title: 'CORS errors',
      kind: 'standard',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(
      facts,
      /'Access-Control-Allow-Origin' header has a value '(?<value>[^']{0,200})' that is not equal|CORS header ['‘]Access-Control-Allow-Origin['’] does not match ['‘](?<other>[^'’]{0,200})/i,
    );
    return says
      ? judge.supports(
          'strong',
          'says-so',
          { value: says.groups['value'] ?? says.groups['other'] ?? '' },
          says,
        )
      : [];
  },
});
