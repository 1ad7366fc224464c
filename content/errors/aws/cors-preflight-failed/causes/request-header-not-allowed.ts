import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'request-header-not-allowed',
  explains: ['CORSPreflightFailed'],
  title: {
    ja: '送るヘッダーが`Access-Control-Allow-Headers`にない',
    en: 'A header of the request is not in `Access-Control-Allow-Headers`',
  },
  howToTell: {
    ja: 'ブラウザーの文言が、許可されていないヘッダーの名前を挙げています。',
    en: 'The browser names the header that is not allowed.',
  },
  fix: {
    ja: 'そのヘッダー名を`Access-Control-Allow-Headers`（S3では`AllowedHeaders`）に足すか、送るのをやめます。`*`は`Authorization`を含みません。',
    en: 'Add its name to `Access-Control-Allow-Headers` (`AllowedHeaders` in S3) or stop sending it; `*` does not cover `Authorization`.',
  },
  verify: {
    ja: '`OPTIONS`の`access-control-allow-headers`にその名前が出ます。',
    en: '`access-control-allow-headers` of the `OPTIONS` lists the name.',
  },
  why: {
    named: {
      ja: '許可されていないヘッダーは`{header}`です。',
      en: 'The header that is not allowed is `{header}`.',
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
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-cors.html',
      title: 'CORS for REST APIs in API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const named = told(
      facts,
      /Request header field (?<header>[\w-]{1,60}) is not allowed by Access-Control-Allow-Headers|(?:missing token|header) ['‘](?<other>[\w-]{1,60})['’] (?:in CORS header ['‘]Access-Control-Allow-Headers|is not allowed according to header ['‘]Access-Control-Allow-Headers)/i,
    );
    return named
      ? judge.supports(
          'strong',
          'named',
          { header: named.groups['header'] ?? named.groups['other'] ?? '' },
          named,
        )
      : [];
  },
});
