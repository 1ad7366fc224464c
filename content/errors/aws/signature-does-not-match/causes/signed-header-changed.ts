import { comparedRequests, defineCause, type Facts } from '#core';
import { arrivedAtS3, isPresigned, type Arrived } from '../arrived.ts';

/** Headers that proxies, HTTP clients and tracing rewrite; no signature should rest on them. */
const REWRITTEN = new Set([
  'accept',
  'accept-encoding',
  'cache-control',
  'connection',
  'expect',
  'range',
  'te',
  'transfer-encoding',
  'user-agent',
  'via',
  'x-amzn-trace-id',
  'x-forwarded-for',
  'x-forwarded-port',
  'x-forwarded-proto',
]);

export const cause = defineCause({
  id: 'signed-header-changed',
  explains: ['SignatureDoesNotMatch'],
  title: {
    ja: '署名に入れたヘッダーが、途中で書き換えられたか落とされた',
    en: 'A header that was signed was rewritten or dropped on the way',
  },
  howToTell: {
    ja: 'S3の`CanonicalRequest`にあるヘッダーの行が、自分が送った値と違います（空の値は、届かなかったという意味です）。プロキシやCDNを通さずに送ると成功します。',
    en: 'A header line of S3’s `CanonicalRequest` differs from the value you sent (an empty value means it never arrived), and the call succeeds without the proxy or CDN.',
  },
  fix: {
    ja: '署名するヘッダーを`host`、`content-type`、`x-amz-*`に絞ります。Hostを書き換えるプロキシの先では、サービスが受け取るホスト名で署名します。',
    en: 'Sign `host`, `content-type` and `x-amz-*` only. Behind a proxy that rewrites Host, sign for the host name the service will receive.',
  },
  verify: {
    ja: '`SignedHeaders`にある各ヘッダーについて、送信ログの値と`CanonicalRequest`の行が一致します。',
    en: 'For every name in `SignedHeaders`, the value in your log equals the line in `CanonicalRequest`.',
  },
  why: {
    'code-alone': {
      ja: 'メッセージがないので、`{code}`でよくある原因として挙げています。',
      en: 'There is no message to go by; this is among the usual causes of `{code}`.',
    },
    'value-differs': {
      ja: '`{header}`は`{sent}`として送られ、S3には`{arrived}`として届きました。',
      en: '`{header}` was sent as `{sent}` and reached S3 as `{arrived}`.',
    },
    'never-arrived': {
      ja: '`{header}`は署名に含まれていますが、S3には空で届きました。',
      en: '`{header}` is part of the signature but reached S3 empty.',
    },
    'rewritten-header': {
      ja: '署名に`{headers}`が入っています。プロキシやHTTPクライアントが書き換えるヘッダーです。',
      en: '`{headers}` is signed, which proxies and HTTP clients rewrite.',
    },
    'not-this-check': {
      ja: '`{message}`は、値の違いではなく署名の範囲を指しています。',
      en: '`{message}` is about what was signed, not about a changed value.',
    },
  },
  prior: 2,
  stop: 'signature',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html',
      title: 'Troubleshoot Signature Version 4 signing for AWS API requests',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-sdk-go-v2/issues/2722',
      title: 'aws/aws-sdk-go-v2 #2722',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/mhart/aws4fetch/issues/39',
      title: 'mhart/aws4fetch #39',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const unsigned = facts.message(/(?<text>must be a 'SignedHeader')/);
    if (unsigned)
      return judge.rulesOut('not-this-check', { message: unsigned.groups['text'] ?? '' }, unsigned);
    const alone = facts.one('error-message') ? undefined : facts.code('SignatureDoesNotMatch');
    if (alone && !isPresigned(facts))
      return judge.supports('weak', 'code-alone', { code: alone.value.code }, alone);
    if (isPresigned(facts) || !facts.message(/request signature we calculated does not match/)) return [];

    const compared = comparedRequests(facts);
    if (compared && !compared.isSame && compared.field === 'header')
      return judge.supports(
        'proof',
        'value-differs',
        {
          header: compared.name,
          sent: compared.client.slice(0, 120),
          arrived: compared.service.slice(0, 120),
        },
        ...compared.evidence,
      );
    const arrived = arrivedAtS3(facts);
    const changed = arrived && firstChange(facts, arrived);
    if (arrived && changed) {
      const { header, sent, value } = changed;
      if (value === '') return judge.supports('strong', 'never-arrived', { header }, arrived.fact);
      const line = facts.requestHeader(header);
      return judge.supports(
        'strong',
        'value-differs',
        { header, sent, arrived: value },
        arrived.fact,
        ...(line ? [line] : []),
      );
    }

    const signed = facts.auth('sigv4');
    const risky = signed?.value.signedHeaders?.filter((header) => REWRITTEN.has(header)) ?? [];
    return signed && risky.length > 0
      ? judge.supports('moderate', 'rewritten-header', { headers: risky.join(', ') }, signed)
      : [];
  },
});

/** @returns the first signed header whose line at S3 is empty or unlike the one in the request. */
function firstChange(
  facts: Facts,
  arrived: Arrived,
): { header: string; sent: string; value: string } | undefined {
  for (const [header, value] of arrived.headers) {
    const sent = facts.requestHeader(header)?.value.value.trim().replace(/ +/g, ' ');
    if (value === '' && sent !== '') return { header, sent: sent ?? '', value };
    if (sent !== undefined && sent !== value) return { header, sent, value };
  }
  return undefined;
}
