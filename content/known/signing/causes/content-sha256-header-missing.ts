import { defineCause } from '#core';
import { s3Errors, thread } from '../sources.ts';

export const cause = defineCause({
  id: 'content-sha256-header-missing',
  explains: ['InvalidRequest', 'MissingSecurityHeader'],
  title: {
    ja: 'S3へのリクエストにx-amz-content-sha256ヘッダーがない',
    en: 'The request to S3 lacks the x-amz-content-sha256 header',
  },
  howToTell: {
    ja: 'メッセージが`Missing required header for this request: x-amz-content-sha256`です。ほかのサービスでは同じ署名コードが動きます。',
    en: 'The message is `Missing required header for this request: x-amz-content-sha256`; the same signing code works with other services.',
  },
  fix: {
    ja: '本文のSHA-256（16進）か`UNSIGNED-PAYLOAD`を`x-amz-content-sha256`に入れ、署名にも含めます。SDKが出すなら、そのSDKの不具合なので更新します。',
    en: 'Send the body’s SHA-256 in hex, or `UNSIGNED-PAYLOAD`, as `x-amz-content-sha256`, and sign it. When an SDK gives this error it is a fault of the SDK: update it.',
  },
  verify: {
    ja: '送信したヘッダーに`x-amz-content-sha256`があり、`SignedHeaders`にもその名前があります。',
    en: '`x-amz-content-sha256` stands among the headers sent and in `SignedHeaders`.',
  },
  why: {
    'named-by-s3': {
      ja: 'S3が、足りないヘッダーとして`x-amz-content-sha256`を名指ししています。',
      en: 'S3 names `x-amz-content-sha256` as the header that is missing.',
    },
    'not-in-request': {
      ja: '署名したリクエストに`x-amz-content-sha256`がありません。',
      en: 'The signed request has no `x-amz-content-sha256`.',
    },
    'code-alone': {
      ja: '`{code}`は、必須のヘッダーがないときの応答です。署名したリクエストでは、まず`x-amz-content-sha256`を確かめます。',
      en: '`{code}` means that a required header is missing; in a signed request look for `x-amz-content-sha256` first.',
    },
    'header-sent': {
      ja: 'リクエストには`x-amz-content-sha256`があります。',
      en: 'The request has `x-amz-content-sha256`.',
    },
  },
  prior: 2,
  stop: 'signature',
  sources: [s3Errors, thread('awslabs/aws-sdk-rust', 291)],
  detect(facts, judge) {
    const sent = facts.requestHeader('x-amz-content-sha256') ?? facts.query('x-amz-content-sha256');
    if (sent) return judge.rulesOut('header-sent', {}, sent);
    const named = facts.message(/Missing required header for this request: x-amz-content-sha256/);
    const signed = facts.auth('sigv4');
    const code = facts.code('MissingSecurityHeader');
    const isAboutHeaders = named ?? code;
    return [
      ...(named ? judge.supports('strong', 'named-by-s3', {}, named) : []),
      ...(isAboutHeaders && signed?.value.where === 'header'
        ? judge.supports('moderate', 'not-in-request', {}, signed)
        : []),
      ...(code && !named ? judge.supports('weak', 'code-alone', { code: code.value.code }, code) : []),
    ];
  },
});
