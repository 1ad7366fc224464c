import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'method-not-allowed-by-cors',
  explains: ['CORSPreflightFailed'],
  title: {
    ja: '送るメソッドが`Access-Control-Allow-Methods`にない',
    en: 'The method is not in `Access-Control-Allow-Methods`',
  },
  howToTell: {
    ja: 'ブラウザーの文言が、許可されていないメソッドを挙げています。',
    en: 'The browser names the method that is not allowed.',
  },
  fix: {
    ja: 'そのメソッドを`Access-Control-Allow-Methods`（S3では`AllowedMethods`）に足します。',
    en: 'Add the method to `Access-Control-Allow-Methods` (`AllowedMethods` in S3).',
  },
  verify: {
    ja: '`OPTIONS`の`access-control-allow-methods`にそのメソッドが出ます。',
    en: '`access-control-allow-methods` of the `OPTIONS` lists the method.',
  },
  why: {
    named: {
      ja: '許可されていないメソッドは`{method}`です。',
      en: 'The method that is not allowed is `{method}`.',
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
    const named = told(
      facts,
      /Method (?<method>[A-Z]{3,8}) is not allowed by Access-Control-Allow-Methods|Did not find method in CORS header ['‘]Access-Control-Allow-Methods/i,
    );
    return named ? judge.supports('strong', 'named', { method: named.groups['method'] ?? '…' }, named) : [];
  },
});
