import { defineCause } from '#core';
import { thread } from '../sources.ts';

export const cause = defineCause({
  id: 'presigned-url-as-format-string',
  explains: ['AuthorizationQueryParametersError', 'SignatureDoesNotMatch'],
  title: {
    ja: '署名付きURLを書式文字列として出力し、`%2F`が置き換わった',
    en: 'The presigned URL was printed as a format string, which replaced its `%2F`',
  },
  howToTell: {
    ja: 'URLに`%!F(MISSING)`か`%!B(MISSING)`（Go）、または`0.000000`（シェルやCの`printf`）があります。',
    en: 'The URL holds `%!F(MISSING)` or `%!B(MISSING)` (Go), or `0.000000` (`printf` of a shell or C).',
  },
  fix: {
    ja: 'URLを書式ではなく引数として渡します。Goなら`fmt.Println(url)`か`log.Printf("%s", url)`、シェルなら`printf \'%s\\n\' "$url"`です。',
    en: 'Pass the URL as an argument, not as the format: `fmt.Println(url)` or `log.Printf("%s", url)` in Go, `printf \'%s\\n\' "$url"` in a shell.',
  },
  verify: {
    ja: '出力したURLの`X-Amz-Credential`に`%2F`が4つあります。',
    en: '`X-Amz-Credential` in the printed URL holds `%2F` four times.',
  },
  why: {
    'missing-argument': {
      ja: 'URLに`{text}`があります。`%2F`を書式の指定と読んだGoの出力です。',
      en: 'The URL holds `{text}`: Go took `%2F` for a verb whose argument is missing.',
    },
    intact: {
      ja: 'URLの`X-Amz-Credential`には、`%2F`がそのまま残っています。',
      en: '`X-Amz-Credential` in the URL still holds its `%2F`.',
    },
  },
  prior: 0,
  stop: 'signature',
  sources: [thread('aws/aws-sdk-go', 894)],
  detect(facts, judge) {
    const replaced = facts.says(/%!(?:F|B)\(MISSING\)/);
    if (replaced) return judge.supports('strong', 'missing-argument', { text: replaced.text }, replaced);
    const credential = facts.query('x-amz-credential');
    return credential && /(?:%2F|\/)\d{8}(?:%2F|\/)/i.test(credential.value.value)
      ? judge.rulesOut('intact', {}, credential)
      : [];
  },
});
