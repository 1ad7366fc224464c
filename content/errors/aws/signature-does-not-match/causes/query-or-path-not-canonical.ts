import { comparedRequests, defineCause } from '#core';
import { arrivedAtS3 } from '../arrived.ts';

/** Names that share buttons, mail tools and cache busters append to any link. */
const APPENDED = /^(?:utm_[a-z]{1,20}|fbclid|gclid|yclid|_|cb|ts|timestamp|cachebuster|nocache)$/i;

export const cause = defineCause({
  id: 'query-or-path-not-canonical',
  explains: ['SignatureDoesNotMatch', 'InvalidSignatureException'],
  title: {
    ja: 'パスまたはクエリ文字列が、署名したものと違う形で届いている',
    en: 'The path or query string arrived in another form than was signed',
  },
  howToTell: {
    ja: 'S3の`CanonicalRequest`の2行目か3行目が自分のものと違い、ヘッダーの行は同じです。キーに空白、`+`、`:`、日本語がなければ成功する、というのも目印です。',
    en: 'Line 2 or 3 of S3’s `CanonicalRequest` differs from yours while the header lines agree. Keys without spaces, `+`, `:` or non-ASCII letters work.',
  },
  fix: {
    ja: '署名に使った文字列をそのまま送り、署名後のURLを組み立て直しません。S3のパスはデコードしてから1回だけ、それ以外のサービスは送る形のパスをもう1回エンコードします。',
    en: 'Send the very string that was signed and never rebuild the URL afterwards. For S3 the path is decoded and then encoded once; for every other service the path as sent is encoded once more.',
  },
  verify: {
    ja: '空白や日本語を含むキーでも、自分の正規リクエストの2、3行目が`CanonicalRequest`と一致します。',
    en: 'Also for a key with spaces or non-ASCII letters, lines 2 and 3 of your canonical request equal `CanonicalRequest`.',
  },
  why: {
    'appended-parameter': {
      ja: '`{parameter}`は署名のあとでURLに足されたパラメーターと見られます。クエリはすべて署名の対象です。',
      en: '`{parameter}` looks appended after signing; every query parameter is part of the signature.',
    },
    'leading-slash': {
      ja: 'キー`{key}`が`/`で始まるため、パスの`//`を1つにまとめるクライアントでは署名と食い違います。',
      en: 'The key `{key}` begins with `/`; a client that folds the `//` of the path into one signs another path than it sends.',
    },
    'encoded-twice': {
      ja: '`{path}`には`%25`があり、パスが二重にエンコードされています。',
      en: '`{path}` holds `%25`: the path was encoded twice.',
    },
    'line-differs': {
      ja: '{line}行目が違います。クライアントは`{client}`、サービスは`{service}`を署名の対象にしました。',
      en: 'Line {line} differs: the client signed `{client}`, the service `{service}`.',
    },
    'query-present': {
      ja: 'サービスの正規リクエストの3行目にクエリ`{query}`があります。クエリを`?`ごとパスとして署名したり、並べ替えずに署名したりすると一致しません。',
      en: 'The service’s canonical request has the query `{query}` on line 3. Signed as a part of the path, or unsorted, it does not match.',
    },
    usual: {
      ja: 'キーやパラメーターに空白、`+`、日本語があると、パスかクエリの違いで一致しなくなります。',
      en: 'With spaces, `+` or non-ASCII letters in a key or parameter, path or query come to differ.',
    },
    'ambiguous-character': {
      ja: 'パスに`{character}`がそのまま入っています。クライアントによってエンコードが分かれる文字です。',
      en: 'The path holds a bare `{character}`, which clients encode differently.',
    },
  },
  prior: 1,
  stop: 'signature',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html',
      title: 'Create a signed AWS API request',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/curl/curl/issues/11794',
      title: 'curl/curl #11794',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-sdk-php/issues/3200',
      title: 'aws/aws-sdk-php #3200',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const url = facts.value('url');
    const appended = url?.query.find((pair) => APPENDED.test(pair.name.value));
    const path = arrivedAtS3(facts);
    const compared = comparedRequests(facts);
    const line =
      compared && !compared.isSame ? { path: '2', query: '3' }[compared.field as string] : undefined;
    const query =
      /(?:^|'|\n|\\n)(?:GET|POST|PUT|DELETE|HEAD|PATCH)(?:\n|\\n)[^\n\\]{1,300}(?:\n|\\n)(?<query>[^\n\\:]{1,200})(?:\n|\\n)/;
    const shown = facts.message(query);
    const usual = facts.message(
      /does not match the signature you provided\. Check your key and signing method/,
    );
    const slash = facts.says(/\bkey['"]?\s{0,4}(?:=>|[:=])\s{0,4}['"](?<key>\/[^'"\n]{1,200})['"]/i);
    const bare = /[+:*'()!]|[^\x21-\x7e]/.exec(url?.path.value ?? '');
    return [
      ...(compared && line
        ? judge.supports(
            'proof',
            'line-differs',
            { line, client: compared.client.slice(0, 120), service: compared.service.slice(0, 120) },
            ...compared.evidence,
          )
        : []),
      ...(shown && !compared
        ? judge.supports('weak', 'query-present', { query: shown.groups['query']?.slice(0, 80) ?? '' }, shown)
        : []),
      ...(usual && !path && !facts.one('operation') ? judge.supports('weak', 'usual', {}, usual) : []),
      ...(slash && !path
        ? judge.supports('moderate', 'leading-slash', { key: slash.groups['key'] ?? '' }, slash)
        : []),
      ...(appended
        ? judge.supports('strong', 'appended-parameter', { parameter: appended.name.value }, appended.name)
        : []),
      ...(path?.path.includes('%25')
        ? judge.supports('strong', 'encoded-twice', { path: path.path }, path.fact)
        : []),
      ...(url && bare
        ? judge.supports('moderate', 'ambiguous-character', { character: bare[0] }, url.path)
        : []),
    ];
  },
});
