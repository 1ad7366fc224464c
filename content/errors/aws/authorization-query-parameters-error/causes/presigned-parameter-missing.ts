import { defineCause } from '#core';
import { queryAuthentication, thread } from '../sources.ts';

const NEEDED = [
  'X-Amz-Algorithm',
  'X-Amz-Credential',
  'X-Amz-Date',
  'X-Amz-Expires',
  'X-Amz-SignedHeaders',
  'X-Amz-Signature',
] as const;

export const cause = defineCause({
  id: 'presigned-parameter-missing',
  explains: ['AuthorizationQueryParametersError', 'AccessDenied'],
  title: {
    ja: '署名付きURLが途中で切れたか、`&`が壊れていて、パラメーターが足りない',
    en: 'The presigned URL lost parameters: cut off, or its `&` spoilt',
  },
  howToTell: {
    ja: 'URLに`X-Amz-Algorithm`から`X-Amz-Signature`までの6つがそろっていません。`&amp;`や`\\u0026`のままか、シェルで引用符なしに渡して最初の`&`で切れています。',
    en: 'Of the six parameters from `X-Amz-Algorithm` to `X-Amz-Signature` some are not in the URL: it holds `&amp;` or `\\u0026`, or went to a shell without quotes and ended at the first `&`.',
  },
  fix: {
    ja: 'シェルではURLを引用符で囲みます。HTMLやXMLから取り出したURLは`&amp;`を`&`に戻します。フォームからのアップロードでは、クエリではなくPOSTポリシーのフィールドを使います。',
    en: 'Quote the URL in a shell. Turn `&amp;` back into `&` in a URL taken from HTML or XML. For a form upload use the fields of a POST policy, not the query.',
  },
  verify: {
    ja: 'URLに6つのパラメーターがすべてあります。',
    en: 'The URL holds all six parameters.',
  },
  why: {
    message: {
      ja: 'S3は、署名付きURLに必要なパラメーターがそろっていないと答えています。',
      en: 'S3 says that parameters of a presigned URL are missing.',
    },
    'lacks-parameters': {
      ja: 'URLに{missing}がありません。',
      en: 'The URL lacks {missing}.',
    },
    'html-ampersand': {
      ja: 'URLに`&amp;`がそのまま残っています。',
      en: 'The URL still holds `&amp;`.',
    },
    'json-ampersand': {
      ja: 'URLに、JSONが`&`の代わりに書く`\\u0026`がそのまま残っています。',
      en: 'The URL still holds `\\u0026`, which JSON may write for `&`.',
    },
    'shell-ampersand': {
      ja: 'URLが引用符で囲まれていないので、シェルは最初の`&`で切ります。',
      en: 'The URL is not quoted, so the shell ends it at the first `&`.',
    },
    complete: {
      ja: 'URLには6つのパラメーターがすべてあります。',
      en: 'The URL holds all six parameters.',
    },
  },
  prior: 1,
  stop: 'signature',
  sources: [queryAuthentication, thread('kaliber-scala/play-s3', 73), thread('aws/aws-sdk-go', 2163)],
  detect(facts, judge) {
    const said = facts.message(/Query-string authentication (?:version 4 )?requires the /);
    const url = facts.url();
    const names = url?.value.query.map(({ name }) => name.value) ?? [];
    const html = url?.value.query.find(({ name }) => name.value.startsWith('amp;'));
    const json = url?.value.raw.includes('\\u0026X-Amz-') === true;
    const isPresigned = names.some((name) =>
      /^(?:amp;)?X-Amz-(?:Algorithm|Credential|Signature)$/i.test(name),
    );
    const cut = facts.remark('unquoted-ampersand');
    const lower = new Set(names.map((name) => name.toLowerCase()));
    const missing = NEEDED.filter((name) => !lower.has(name.toLowerCase()));
    if (url && isPresigned && missing.length === 0 && !said) return judge.rulesOut('complete', {}, url);
    return [
      ...(said ? judge.supports('strong', 'message', {}, said) : []),
      ...(html && isPresigned ? judge.supports('strong', 'html-ampersand', {}, html.name) : []),
      ...(json && isPresigned ? judge.supports('strong', 'json-ampersand', {}, url) : []),
      ...(cut && isPresigned ? judge.supports('strong', 'shell-ampersand', {}, cut) : []),
      ...(url && isPresigned && missing.length > 0
        ? judge.supports(
            'strong',
            'lacks-parameters',
            { missing: missing.map((name) => `\`${name}\``).join(', ') },
            url,
          )
        : []),
    ];
  },
});
