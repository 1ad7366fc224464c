import { defineCause } from '#core';
import { arrivedAtS3, isPresigned } from '../arrived.ts';

/** What an `x-id` in an SDK's presigned URL was signed for. */
const METHOD_OF: Readonly<Record<string, string>> = {
  GetObject: 'GET',
  HeadObject: 'HEAD',
  PutObject: 'PUT',
  UploadPart: 'PUT',
  DeleteObject: 'DELETE',
};

export const cause = defineCause({
  id: 'presigned-other-method',
  explains: ['SignatureDoesNotMatch'],
  title: {
    ja: '署名付きURLを、署名したときと違うメソッドで呼んでいる',
    en: 'The presigned URL is called with another method than it was signed for',
  },
  howToTell: {
    ja: 'S3の`CanonicalRequest`の1行目が、署名したメソッドと違います。SDKが作ったURLなら、末尾の`x-id`が署名した操作です。',
    en: 'The first line of S3’s `CanonicalRequest` is not the method you signed; in a URL made by an SDK, `x-id` names the operation that was.',
  },
  fix: {
    ja: '署名したメソッドで送ります。HEAD（`curl -I`など）も使うなら、HEAD用のURLを別に作ります。',
    en: 'Send the method that was signed. For HEAD (`curl -I` among others) make a URL of its own.',
  },
  verify: {
    ja: '`curl -i -X <署名したメソッド>`で200が返ります。',
    en: '`curl -i -X <the signed method>` answers 200.',
  },
  why: {
    'arrived-differs': {
      ja: 'URLは`{operation}`用に署名されていますが、S3には`{method}`として届きました。',
      en: 'The URL was signed for `{operation}`, but it reached S3 as `{method}`.',
    },
    'sent-differs': {
      ja: 'URLは`{operation}`用に署名されていますが、`{method}`で送っています。',
      en: 'The URL was signed for `{operation}`, but it is sent as `{method}`.',
    },
    'head-is-not-get': {
      ja: '`HEAD`は`GET`用の署名では通りません。',
      en: '`HEAD` does not pass with a signature made for `GET`.',
    },
  },
  prior: 1,
  stop: 'signature',
  sources: [
    {
      url: 'https://repost.aws/knowledge-center/s3-presigned-url-signature-mismatch',
      title:
        'How do I troubleshoot "SignatureDoesNotMatch" or "403 Forbidden" errors for Amazon S3 presigned URL requests?',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-sdk-js/issues/457',
      title: 'aws/aws-sdk-js #457',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    if (!isPresigned(facts)) return [];
    const id = facts.query('x-id');
    const operation = id?.value.value ?? '';
    const signed = METHOD_OF[operation];
    const arrived = arrivedAtS3(facts);
    if (id && signed && arrived) {
      return arrived.method === signed
        ? []
        : judge.supports(
            'strong',
            'arrived-differs',
            { operation, method: arrived.method },
            arrived.fact,
            id,
          );
    }
    const method = facts.one('method');
    if (!method || method.certainty === 'assumed') return [];
    if (id && signed && method.value !== signed) {
      return judge.supports('strong', 'sent-differs', { operation, method: method.value }, method, id);
    }
    return !signed && method.value === 'HEAD'
      ? judge.supports('moderate', 'head-is-not-get', {}, method)
      : [];
  },
  correct(request, facts) {
    const method = METHOD_OF[facts.query('x-id')?.value.value ?? ''];
    return method && method !== request.method ? { ...request, method } : undefined;
  },
});
