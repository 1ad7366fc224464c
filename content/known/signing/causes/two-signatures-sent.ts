import { defineCause } from '#core';
import { s3Errors, thread } from '../sources.ts';

export const cause = defineCause({
  id: 'two-signatures-sent',
  explains: ['InvalidArgument'],
  title: {
    ja: '署名付きURLにAuthorizationヘッダーも付けている',
    en: 'A presigned URL is sent with an Authorization header as well',
  },
  howToTell: {
    ja: 'メッセージが`Only one auth mechanism allowed`で始まります。リダイレクト先の署名付きURLに、元のリクエストのAuthorizationが引き継がれることが多いです。',
    en: 'The message starts with `Only one auth mechanism allowed`. Often a client follows a redirect to a presigned URL and keeps the Authorization of the first request.',
  },
  fix: {
    ja: '署名付きURLへのリクエストからAuthorizationを外します。共通のHTTPクライアントやCDNのオリジン設定（OAC）が付けるなら、そこを除外します。',
    en: 'Send the presigned URL without Authorization. Where a shared HTTP client or a CDN’s origin access adds it, make an exception.',
  },
  verify: {
    ja: '`curl -i`で同じURLをAuthorizationなしで送ると、200が返ります。',
    en: '`curl -i` of the same URL without Authorization answers 200.',
  },
  why: {
    message: {
      ja: 'S3は、認証の方法が2つ送られたと答えています。',
      en: 'S3 says that two ways of authentication were sent.',
    },
    both: {
      ja: 'URLに署名があり、Authorizationヘッダーもあります。',
      en: 'The URL is signed, and there is an Authorization header too.',
    },
  },
  prior: 2,
  stop: 'signature',
  sources: [s3Errors, thread('catalyst/moodle-tool_objectfs', 303), thread('request/request', 860)],
  detect(facts, judge) {
    const said = facts.message(/Only one auth mechanism allowed/);
    const header = facts.requestHeader('authorization');
    const signed = facts.query('x-amz-signature') ?? facts.query('signature');
    return [
      ...(said ? judge.supports('strong', 'message', {}, said) : []),
      ...(header && signed ? judge.supports('strong', 'both', {}, header, signed) : []),
    ];
  },
  correct(request, facts) {
    if (!facts.query('x-amz-signature') && !facts.query('signature')) return undefined;
    return {
      ...request,
      headers: request.headers.filter(([name]) => name.toLowerCase() !== 'authorization'),
    };
  },
});
