import { defineCause } from '#core';
import { identityTokenRefusal, sessionRefusal } from '../expiry.ts';

export const cause = defineCause({
  id: 'presigned-by-role',
  explains: ['ExpiredToken'],
  title: {
    ja: '署名付きURLの期限より先に、URLを作ったロールのセッションが切れた',
    en: 'The session of the role that made the presigned URL ended before the URL',
  },
  howToTell: {
    ja: 'URLに`X-Amz-Security-Token`があり、`X-Amz-Date`に`X-Amz-Expires`を足した時刻はまだ過ぎていません。',
    en: 'The URL has `X-Amz-Security-Token`, and `X-Amz-Date` plus `X-Amz-Expires` still lies ahead.',
  },
  fix: {
    ja: 'URLは使う直前に作り、期限をセッションの残りより短くします。長く配るなら、ログインした利用者の求めに応じてその都度URLを発行します。',
    en: 'Make the URL when it is needed, and let it end before the session does. To hand something out for long, issue a new URL at each request of a user who is signed in.',
  },
  verify: {
    ja: 'URLに書いた期限の直前に開いても、オブジェクトが返ります。',
    en: 'Opened just before the time it states, the URL still returns the object.',
  },
  why: {
    'token-in-url': {
      ja: 'URLに`X-Amz-Security-Token`があるので、一時的な認証情報で作られています。そのセッションが終わると、`X-Amz-Expires`が残っていても使えません。',
      en: 'The URL carries `X-Amz-Security-Token`, so temporary credentials made it. When their session ends it stops working, whatever is left of `X-Amz-Expires`.',
    },
    'not-over-yet': {
      ja: 'URL自体の期限は、応答の時点でまだ過ぎていません。切れたのはセッションのほうです。',
      en: 'At the time of the answer the URL itself was not over; the session was.',
    },
    's3-message': {
      ja: 'S3の応答だけが貼られています。署名付きURLをブラウザーで開くと、こう表示されます。',
      en: 'Only S3’s answer is shown, as a browser shows it for a presigned URL.',
    },
    'no-token': {
      ja: 'URLに`X-Amz-Security-Token`がないので、ロールのセッションで作られたものではありません。',
      en: 'The URL has no `X-Amz-Security-Token`, so no session of a role made it.',
    },
    'signed-by-header': {
      ja: 'ヘッダーに署名があるので、署名付きURLではありません。',
      en: 'The request is signed in its headers; it is no presigned URL.',
    },
    'identity-token': {
      ja: '期限が切れたのは、STSに渡したトークンです。',
      en: 'What expired is the token handed to STS.',
    },
  },
  prior: 2,
  stop: 'signature',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html',
      title: 'Download and upload objects with presigned URLs',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://repost.aws/ja/knowledge-center/presigned-url-s3-bucket-expiration',
      title: 'Amazon S3バケットの署名付きURLが、指定した有効期限より前に失効するのはなぜですか?',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/boto/boto3/issues/2392',
      title: 'boto/boto3 #2392',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const identity = identityTokenRefusal(facts);
    if (identity) return judge.rulesOut('identity-token', {}, identity);
    const signed = facts.auth('sigv4') ?? facts.auth('signs-itself');
    if (!signed) {
      const said = facts.message(/The provided token has expired/);
      const isAnswerAlone = sessionRefusal(facts) && !facts.showsRequest() && !facts.one('operation');
      return said && isAnswerAlone ? judge.supports('moderate', 's3-message', {}, said) : [];
    }
    if (signed.value.kind === 'signs-itself' || signed.value.where === 'header') {
      return judge.rulesOut('signed-by-header', {}, signed);
    }
    const token = facts.query('x-amz-security-token');
    if (!token) return judge.rulesOut('no-token', {}, signed);
    const ends = facts.time('expires');
    const answered = facts.time('response-date');
    const isLeft = ends && answered && answered.value.epochMs < ends.value.epochMs;
    return [
      ...judge.supports('strong', 'token-in-url', {}, { spans: token.name.spans }),
      ...(isLeft ? judge.supports('strong', 'not-over-yet', {}, ends, answered) : []),
    ];
  },
});
