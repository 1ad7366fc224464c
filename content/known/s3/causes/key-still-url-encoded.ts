import { defineCause } from '#core';
import { keyMissing } from '../missing.ts';

export const cause = defineCause({
  id: 'key-still-url-encoded',
  explains: ['NoSuchKey', 'NotFound', 'AccessDenied'],
  title: {
    ja: 'S3イベントのキーはURLエンコードされているのに、デコードせずに使っている',
    en: 'The key in an S3 event is URL-encoded, and is used without decoding',
  },
  howToTell: {
    ja: '空白や日本語、`=`、`+`、かっこを含むキーだけが失敗します。ログのキーに`+`や`%3D`、`%20`があります。',
    en: 'Only keys with blanks, `=`, `+`, brackets or non-ASCII letters fail; the key in the log shows `+`, `%3D` or `%20`.',
  },
  fix: {
    ja: 'イベントのキーをデコードしてから使います（Pythonなら`urllib.parse.unquote_plus(key)`、Node.jsなら`decodeURIComponent(key.replace(/\\+/g, " "))`）。',
    en: 'Decode the key of the event: `urllib.parse.unquote_plus(key)` in Python, `decodeURIComponent(key.replace(/\\+/g, " "))` in Node.js.',
  },
  verify: { ja: '同じイベントで処理が成功します。', en: 'The same event is handled.' },
  why: {
    encoded: {
      ja: 'キー`{key}`にパーセントエンコードが残っています。',
      en: 'The key `{key}` is still percent-encoded.',
    },
    event: { ja: 'S3イベントからキーを取り出しています。', en: 'The key is taken from an S3 event.' },
    lambda: {
      ja: 'Lambda関数の中での失敗です。イベントのキーは、URLエンコードされて届きます。',
      en: 'It fails inside a Lambda function; keys in events arrive URL-encoded.',
    },
    maybe: {
      ja: 'キーをイベントから受け取っているなら、エンコードされたままの可能性があります。',
      en: 'A key taken from an event may still be encoded.',
    },
  },
  prior: 1,
  experiment: {
    sh: 'aws s3api head-object --bucket {bucket} --key DECODED_KEY',
    powershell: 'aws s3api head-object --bucket {bucket} --key DECODED_KEY',
    tells: {
      ja: 'デコードしたキーで見つかれば、これが原因です。',
      en: 'Found with the decoded key: it is this.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html',
      title: 'Event message structure',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/ErrorResponses.html',
      title: 'Error responses - Amazon Simple Storage Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const missing = keyMissing(facts);
    if (!missing) return [];
    const stated = facts.detail('Key') ?? facts.setting('key');
    const key = stated?.value.value ?? '';
    if (stated && /%[0-9A-Fa-f]{2}/.test(key)) return judge.supports('strong', 'encoded', { key }, stated);
    if (facts.one('endpoint')) return [];
    if (stated) return /\+/.test(key) ? judge.supports('moderate', 'encoded', { key }, stated) : [];
    const event = facts.says(
      /\bRecords["']?\]?(?:\[0\]|\.\w)|\["']?s3["']?\]\["']object["']\]|s3\.object\.key|\brecord\b[^\n]{0,60}\bs3|s3obj\b|ObjectCreated:/i,
    );
    if (event) return judge.supports('strong', 'event', {}, event);
    if (facts.value('tool') === 'lambda' || facts.says(/\/var\/task\//))
      return judge.supports('moderate', 'lambda', {}, missing);
    return facts.one('operation')?.value === 'GetObject' ? judge.supports('weak', 'maybe', {}, missing) : [];
  },
});
