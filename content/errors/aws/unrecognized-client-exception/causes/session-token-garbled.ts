import { defineCause } from '#core';
import { refusal, sentToken } from '../refusal.ts';

export const cause = defineCause({
  id: 'session-token-garbled',
  explains: ['UnrecognizedClientException', 'InvalidClientTokenId', 'InvalidToken'],
  title: {
    ja: 'セッショントークンが壊れている、または別のアクセスキーのもの',
    en: 'The session token is garbled or belongs to another key',
  },
  howToTell: {
    ja: '送った`x-amz-security-token`が、認証情報を発行したときの`SessionToken`と一字でも違います（`undefined`、引用符、空白、`%2B`など）。',
    en: 'The `x-amz-security-token` sent differs from the `SessionToken` that was issued: `undefined`, quotes, a space, `%2B`.',
  },
  fix: {
    ja: '認証情報を取得し終えてから署名し、3つの値を1組にして渡します。ヘッダーではトークンをURLエンコードせず、長期のキー（`AKIA`）にはトークンを付けません。',
    en: 'Sign only after the credentials have arrived, and pass the three values as one set. Don’t URL-encode the token in a header, and send none with a long-term key (`AKIA`).',
  },
  verify: {
    ja: '送信直前のヘッダーの長さと先頭が、発行された`SessionToken`と同じです。',
    en: 'Just before sending, the header has the same length and beginning as the `SessionToken` that was issued.',
  },
  why: {
    'not-a-token': {
      ja: 'セッショントークンとして`{value}`という文字列そのものが送られています。',
      en: 'The literal text `{value}` was sent as the session token.',
    },
    quoted: {
      ja: 'セッショントークンに引用符が混ざっています。',
      en: 'The session token carries quotation marks.',
    },
    encoded: {
      ja: 'セッショントークンがURLエンコードされたまま送られています（`{escape}`）。',
      en: 'The session token was sent percent-encoded once too often (`{escape}`).',
    },
    spaced: {
      ja: 'セッショントークンの途中に空白があります。`+`が空白に変わったか、改行ごと貼り付けられています。',
      en: 'The session token has a space inside: a `+` became a space, or it was pasted across lines.',
    },
    'long-term-key': {
      ja: '長期のキー（`AKIA`）に、別のセッションのトークンが付いています。',
      en: 'A long-term key (`AKIA`) is sent with the token of some session.',
    },
    'may-be-of-another-key': {
      ja: 'トークンの形は整っています。ほかのアクセスキーのものか、切れてから何週間もたったものなら、このエラーが返ります。',
      en: 'The token looks well-formed. Of another key, or weeks past its end, it gives this error all the same.',
    },
    message: {
      ja: 'セッショントークンが壊れていると、このメッセージが返ります。',
      en: 'A garbled session token gives this message.',
    },
    'no-token': {
      ja: 'リクエストにセッショントークンがないので、壊れようがありません。',
      en: 'The request has no session token that could be garbled.',
    },
  },
  prior: 1,
  stop: 'signature',
  sources: [
    {
      url: 'https://github.com/kndt84/aws-api-gateway-client/issues/31',
      title: 'kndt84/aws-api-gateway-client #31',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/jrl84/amazon-sp-api/issues/57',
      title: 'jrl84/amazon-sp-api #57',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html',
      title: 'Use temporary credentials with AWS resources',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const token = sentToken(facts);
    const signed = facts.auth('sigv4');
    const signer = signed ?? facts.auth('signs-itself');
    if (!token && signer && !signed?.value.hasToken) return judge.rulesOut('no-token', {}, signer);
    if (!token) {
      const said = refusal(facts);
      return said && !signed ? judge.supports('weak', 'message', {}, said) : [];
    }
    const { value } = token;
    if (/^(?:undefined|null|None|nil|NaN|\[object Object\])$/.test(value)) {
      return judge.supports('strong', 'not-a-token', { value }, token);
    }
    if (/^["'“‘]|["'”’]$/.test(value)) return judge.supports('strong', 'quoted', {}, token);
    const escape = (token.where === 'header' ? /%(?:2B|2F|3D)/i : /%25(?:2B|2F|3D)/i).exec(value)?.[0];
    if (escape) return judge.supports('strong', 'encoded', { escape }, token);
    if (/[\w+/=]\s[\w+/=]/.test(value)) return judge.supports('strong', 'spaced', {}, token);
    if (signed?.value.accessKeyId?.startsWith('AKIA'))
      return judge.supports('strong', 'long-term-key', {}, token);
    return judge.supports('weak', 'may-be-of-another-key', {}, token);
  },
});
