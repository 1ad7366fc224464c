import { defineCause } from '#core';
import { identityTokenRefusal, sessionRefusal } from '../expiry.ts';

/** Calls that only follow an earlier one of the same process, which still had a session then. */
const FOLLOW_UPS = /^(?:UploadPart|CompleteMultipartUpload|GetRecords|DescribeStackEvents)$/;
/** Calls that pollers and log shippers make over and over. */
const POLLED = /^(?:ReceiveMessage|PutLogEvents|PutRecords|DescribeStacks)$/;

export const cause = defineCause({
  id: 'credentials-not-refreshed',
  explains: ['ExpiredToken', 'RequestExpired'],
  title: {
    ja: '動き続けるプロセスが、起動時の認証情報を持ち続けている',
    en: 'A running process keeps the credentials it started with',
  },
  howToTell: {
    ja: '起動からちょうど1時間などで失敗し始め、同じ環境でプロセスを起動し直すと成功します。',
    en: 'It begins to fail a round time after the start, such as one hour, and a restarted process in the same place succeeds.',
  },
  fix: {
    ja: '取り出した値ではなく、更新できるプロバイダーをクライアントに渡します。`AssumeRole`の結果を変数に入れて使い回さず、プロファイルの`role_arn`かSDKのプロバイダーに任せます。',
    en: 'Give the client a provider that can refresh, not values. Don’t keep the result of `AssumeRole` in a variable; use `role_arn` in a profile or the SDK’s provider.',
  },
  verify: {
    ja: 'セッションの長さを超えて動かしても失敗せず、ログの`Expiration`が途中で新しくなります。',
    en: 'It runs beyond the length of one session, and the `Expiration` in its log changes on the way.',
  },
  why: {
    'follow-up': {
      ja: '`{operation}`は、同じプロセスの先の呼び出しに続く操作です。先の呼び出しでは有効だったセッションが、途中で切れました。',
      en: '`{operation}` follows an earlier call of the same process, which still had a session then: it ended on the way.',
    },
    polled: {
      ja: '`{operation}`は、動き続けるプロセスが繰り返し呼ぶ操作です。',
      en: '`{operation}` is called over and over by processes that run for long.',
    },
    message: {
      ja: '認証情報を更新しないプロセスも、期限が来るとこのメッセージを受け取ります。',
      en: 'A process that does not refresh its credentials meets this message at their end.',
    },
  },
  prior: 2,
  stop: 'signature',
  sources: [
    {
      url: 'https://github.com/eksctl-io/eksctl/issues/4221',
      title: 'eksctl-io/eksctl #4221',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/payloadcms/payload/issues/8404',
      title: 'payloadcms/payload #8404',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html',
      title: 'AWS SDKs and Tools standardized credential providers',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    if (facts.auth('sigv4')?.value.where === 'query' || identityTokenRefusal(facts)) return [];
    const operation = facts.one('operation');
    const name = operation?.value ?? '';
    if (operation && FOLLOW_UPS.test(name))
      return judge.supports('strong', 'follow-up', { operation: name }, operation);
    if (operation && POLLED.test(name))
      return judge.supports('moderate', 'polled', { operation: name }, operation);
    const said = sessionRefusal(facts);
    return said ? judge.supports('weak', 'message', {}, said) : [];
  },
});
