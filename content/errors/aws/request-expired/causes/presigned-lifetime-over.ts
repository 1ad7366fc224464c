import { defineCause } from '#core';
import { clockText, lifetimeOf } from '../lifetime.ts';
import { presignedUrls, thread } from '../sources.ts';

export const cause = defineCause({
  id: 'presigned-lifetime-over',
  explains: ['RequestExpired', 'AccessDenied'],
  title: {
    ja: '署名付きURLを、有効期間が過ぎてから使っている',
    en: 'The presigned URL is used after its lifetime',
  },
  howToTell: {
    ja: '応答の`Expires`が`ServerTime`より前です。URLなら、`X-Amz-Date`に`X-Amz-Expires`秒を足した時刻（SigV2では`Expires`）が過ぎています。',
    en: '`Expires` in the answer lies before `ServerTime`; in the URL, `X-Amz-Date` plus `X-Amz-Expires` seconds (in SigV2 `Expires`) has passed.',
  },
  fix: {
    ja: '使う直前にURLを発行し直します。大きなファイルや待ち行列の先で使うなら、有効期間をそれに合わせて延ばします。アプリの起動時に一度だけ作った日時やURLを使い回しません。',
    en: 'Issue a new URL right before it is used, and let it live as long as a large upload or a queue needs. Don’t keep a URL or a date made once at start-up.',
  },
  verify: {
    ja: '新しく発行したURLで、すぐに200が返ります。',
    en: 'A URL just issued answers 200.',
  },
  why: {
    'ended-before': {
      ja: 'URLは、S3が読んだ時刻より{apart}（時:分:秒）前に期限が切れていました。',
      en: 'The URL had ended {apart} (h:mm:ss) before S3 read it.',
    },
    'short-lifetime': {
      ja: 'URLの有効期間は{seconds}秒しかありません。',
      en: 'The URL was made to live for {seconds} seconds only.',
    },
    message: {
      ja: 'S3は、署名付きURLの期限が過ぎたと答えています。',
      en: 'S3 says that the presigned URL’s time is over.',
    },
    'not-over': {
      ja: 'URLの期限は、応答の時点でまだ過ぎていません。',
      en: 'At the time of the answer the URL was not over.',
    },
    'code-of-others': {
      ja: 'S3は期限の過ぎた署名付きURLに`AccessDenied`を返します。`RequestExpired`というコードは、EC2などほかのサービスのものです。',
      en: 'S3 answers `AccessDenied` to a presigned URL past its time; the code `RequestExpired` is that of EC2 and other services.',
    },
    'signed-by-sdk': {
      ja: '`{operation}`はSDKやCLIがその場で署名する操作なので、署名付きURLではありません。',
      en: '`{operation}` is signed by an SDK or the CLI on the spot; it is no presigned URL.',
    },
  },
  prior: 4,
  stop: 'signature',
  sources: [
    presignedUrls,
    thread('aws/aws-sdk-js', 3493),
    thread('aws/aws-sdk-php', 1333),
    thread('dansalias/aws_s3_presign', 9),
  ],
  detect(facts, judge) {
    const said = facts.message(/Request has expired|Request must expire in the future/);
    const ends = facts.time('expires');
    const read = facts.time('server') ?? facts.time('response-date');
    const operation = facts.one('operation');
    if (!said) return [];
    if (operation && !ends)
      return judge.against('strong', 'signed-by-sdk', { operation: operation.value }, operation);
    const code = facts.code('RequestExpired');
    if (code && !ends) return judge.against('strong', 'code-of-others', {}, code);
    if (ends && read && ends.value.epochMs > read.value.epochMs)
      return judge.rulesOut('not-over', {}, ends, read);
    const lifetime = lifetimeOf(facts);
    return [
      ...(ends && read
        ? judge.supports(
            'proof',
            'ended-before',
            { apart: clockText(read.value.epochMs - ends.value.epochMs) },
            ends,
            read,
          )
        : judge.supports('strong', 'message', {}, said)),
      ...(lifetime && lifetime.seconds <= 120
        ? judge.supports('moderate', 'short-lifetime', { seconds: String(lifetime.seconds) }, lifetime)
        : []),
    ];
  },
});
