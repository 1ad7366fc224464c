import { defineCause } from '#core';
import { signedRequest, thread } from '../sources.ts';

export const cause = defineCause({
  id: 'signed-token-not-sent',
  explains: ['SignatureDoesNotMatch', 'InvalidSignatureException', 'IncompleteSignature'],
  title: {
    ja: '署名に入れたx-amz-security-tokenが、送信したリクエストにない',
    en: 'x-amz-security-token was signed but is not in the request',
  },
  howToTell: {
    ja: '`SignedHeaders`に`x-amz-security-token`がありますが、ヘッダーとしては送られていません（変数が空だと、curlはヘッダーごと送りません）。',
    en: '`SignedHeaders` lists `x-amz-security-token`, but no such header is sent: with an empty variable curl drops the header altogether.',
  },
  fix: {
    ja: '署名に使ったセッショントークンを、そのままヘッダーとして送ります。長期のキーならトークンなしで署名し直します。署名が返したヘッダーは、すべてリクエストに移します。',
    en: 'Send the session token that was signed as the header. With a long-term key sign again without one. Copy every header that the signer returns into the request.',
  },
  verify: {
    ja: '`curl -v`で送信ヘッダーに`x-amz-security-token`が現れます。',
    en: '`curl -v` shows `x-amz-security-token` among the headers sent.',
  },
  why: {
    'named-by-service': {
      ja: 'サービスが、署名にあってリクエストにないヘッダーとして`{header}`を挙げています。',
      en: 'The service names `{header}` as signed and not sent.',
    },
    'not-among-headers': {
      ja: '署名は`x-amz-security-token`を含みますが、リクエストのヘッダーにありません。',
      en: 'The signature covers `x-amz-security-token`, which is not among the request’s headers.',
    },
    'token-sent': {
      ja: 'リクエストに`x-amz-security-token`があります。',
      en: 'The request has `x-amz-security-token`.',
    },
  },
  prior: -1,
  stop: 'signature',
  sources: [signedRequest, thread('curl/curl', 11007)],
  detect(facts, judge) {
    const token = facts.requestHeader('x-amz-security-token');
    const named = facts.message(
      /'(?<header>[A-Za-z0-9-]{1,80})' is named as a SignedHeader, but it does not exist/,
    );
    if (named)
      return judge.supports('strong', 'named-by-service', { header: named.groups['header'] ?? '' }, named);
    if (token && token.value.value !== '') return judge.rulesOut('token-sent', {}, token);
    const signed = facts.auth('sigv4');
    const isSigned = signed?.value.signedHeaders?.includes('x-amz-security-token') ?? false;
    // A few headers copied from somewhere are not the whole request.
    const isWhole = facts.requestHeader('host') !== undefined && facts.all('request-header').length > 3;
    return signed && isSigned && signed.value.where === 'header' && isWhole
      ? judge.supports('strong', 'not-among-headers', {}, signed)
      : [];
  },
});
