import { defineCause } from '#core';
import { refusal, saysUnauthorized, sentJwt, withAuthorization } from '../said.ts';

export const cause = defineCause({
  id: 'token-expired',
  explains: ['Unauthorized'],
  title: {
    ja: 'オーソライザーに送ったトークンの有効期限が切れている',
    en: 'The token sent to the authorizer has expired',
  },
  howToTell: {
    ja: 'デコードした`exp`が応答の`Date`より前です。REST APIのCognitoオーソライザーは本文で、HTTP APIは`www-authenticate`で期限切れと伝えます。',
    en: 'The decoded `exp` lies before the answer’s `Date`. A REST API’s Cognito authorizer says so in the body, an HTTP API in `www-authenticate`.',
  },
  fix: {
    ja: '更新トークンで新しいトークンを取り、それで呼びます。変数に取っておいたトークンを使い回さず、呼ぶたびにセッションから受け取ります。',
    en: 'Get a new token with the refresh token. Ask the session for the token at each call instead of keeping it in a variable.',
  },
  verify: {
    ja: '新しいトークンの`exp`が応答の`Date`より後で、同じリクエストが401以外を返します。',
    en: 'The new token’s `exp` lies after the answer’s `Date`, and the same request answers something other than 401.',
  },
  why: {
    'says-so': {
      ja: '`{message}`は、トークンの期限切れを表すAPI Gatewayのメッセージです。',
      en: '`{message}` is API Gateway’s way to say that the token has expired.',
    },
    'expired-then': {
      ja: 'トークンは`{expires}`に切れ、応答は`{answered}`に作られました。{seconds}秒過ぎています。',
      en: 'The token expired at `{expires}`, and the answer was made at `{answered}`: {seconds} seconds too late.',
    },
    'still-valid': {
      ja: '応答が作られた`{answered}`の時点で、トークンは`{expires}`まで有効です。',
      en: 'When the answer was made at `{answered}`, the token was good until `{expires}`.',
    },
    'expires-at': {
      ja: 'トークンは`{expires}`に切れます。呼んだ時刻がそれより後なら、これが原因です。',
      en: 'The token expires at `{expires}`; a call after that is answered like this.',
    },
    'other-reason': {
      ja: '`www-authenticate`が挙げた理由は`{reason}`で、期限切れではありません。',
      en: '`www-authenticate` gives `{reason}` as the reason, which is not the lifetime.',
    },
    usual: {
      ja: '`Unauthorized`は、期限の切れたトークンにも返ります。',
      en: '`Unauthorized` is also what an expired token gets.',
    },
  },
  prior: 3,
  stop: 'authorization',
  sources: [
    {
      url: 'https://repost.aws/knowledge-center/api-gateway-cognito-401-unauthorized',
      title: 'How do I troubleshoot 401 Unauthorized errors after I set up an Amazon Cognito user pool?',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html',
      title: 'Control access to HTTP APIs with JWT authorizers in API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-amplify/amplify-js/issues/6060',
      title: 'aws-amplify/amplify-js #6060',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const message = facts.message(/^The incoming token has expired$/);
    if (message)
      return judge.supports('strong', 'says-so', { message: 'The incoming token has expired' }, message);
    const said = saysUnauthorized(facts);
    if (!said) return [];
    const refused = refusal(facts);
    if (refused) {
      return /\bexpired\b/i.test(refused.reason)
        ? judge.supports('strong', 'says-so', { message: refused.reason }, refused.at)
        : judge.rulesOut('other-reason', { reason: refused.reason }, refused.at);
    }
    const usual = judge.supports('weak', 'usual', {}, said);
    const sent = sentJwt(facts);
    if (sent?.jwt.exp === undefined) return usual;
    const expiresMs = sent.jwt.exp * 1000;
    const expires = instant(expiresMs);
    if (expires === undefined) return usual;
    const answered = facts.time('response-date');
    if (!answered) return [...usual, ...judge.supports('weak', 'expires-at', { expires }, sent.at)];
    const data = { expires, answered: instant(answered.value.epochMs) ?? '' };
    const lateMs = answered.value.epochMs - expiresMs;
    return lateMs < 0
      ? judge.rulesOut('still-valid', data, sent.at, answered)
      : judge.supports(
          'proof',
          'expired-then',
          { ...data, seconds: String(Math.floor(lateMs / 1000)) },
          sent.at,
          answered,
        );
  },
  correct: (request) => withAuthorization(request, 'Bearer {fresh-token}'),
});

/** @returns the instant as ISO 8601 to the second; nothing where a claim holds a number that is no date. */
function instant(epochMs: number): string | undefined {
  const date = new Date(epochMs);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().replace('.000Z', 'Z');
}
