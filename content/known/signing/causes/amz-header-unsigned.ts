import { defineCause } from '#core';
import { presignedUrls, thread } from '../sources.ts';

export const cause = defineCause({
  id: 'amz-header-unsigned',
  explains: ['AccessDenied'],
  title: {
    ja: '署名していないx-amz-*ヘッダーを付けて送っている',
    en: 'The request carries an x-amz-* header that was not signed',
  },
  howToTell: {
    ja: 'メッセージが`There were headers present in the request which were not signed`で、`HeadersNotSigned`がそのヘッダーを挙げます。',
    en: 'The message is `There were headers present in the request which were not signed`, and `HeadersNotSigned` names the header.',
  },
  fix: {
    ja: '名指しされたヘッダーを、署名に含めるか送らないかのどちらかにします。署名付きURLなら、発行するときにそのヘッダー（`x-amz-acl`など）も指定します。',
    en: 'Sign the header that is named or leave it out. For a presigned URL give it (`x-amz-acl` and so on) when the URL is made.',
  },
  verify: {
    ja: '送る`x-amz-*`がすべて、`SignedHeaders`（URLなら`X-Amz-SignedHeaders`）にあります。',
    en: 'Every `x-amz-*` that is sent stands in `SignedHeaders` (in a URL `X-Amz-SignedHeaders`).',
  },
  why: {
    'named-by-s3': {
      ja: 'S3が、署名されていないヘッダーとして`{headers}`を挙げています。',
      en: 'S3 names `{headers}` as not signed.',
    },
    message: {
      ja: 'S3は、署名されていないヘッダーがあると答えています。',
      en: 'S3 says that the request carries headers which were not signed.',
    },
  },
  prior: 0,
  stop: 'signature',
  sources: [
    presignedUrls,
    thread('odysseyscience/react-s3-uploader', 106),
    thread('soto-project/soto-core', 99, 'pull'),
  ],
  detect(facts, judge) {
    const said = facts.message(/headers present in the request which were not\s{1,4}signed/);
    const named = facts.detail('HeadersNotSigned');
    if (!said && !named) return [];
    return [
      ...(named
        ? judge.supports('strong', 'named-by-s3', { headers: named.value.value.slice(0, 120) }, named)
        : []),
      ...(said ? judge.supports('strong', 'message', {}, said) : []),
    ];
  },
});
