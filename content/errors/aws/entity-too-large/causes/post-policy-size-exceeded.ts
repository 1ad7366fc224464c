import { defineCause } from '#core';

/** What a single request may carry; any other limit was set by whoever signed the form. */
const ONE_PUT = '5368709120';

export const cause = defineCause({
  id: 'post-policy-size-exceeded',
  explains: ['EntityTooLarge'],
  title: {
    ja: 'フォームの署名に書いた`content-length-range`の上限を超えている',
    en: 'The upload is beyond the `content-length-range` that the form was signed with',
  },
  howToTell: {
    ja: '`MaxSizeAllowed`が5 GB（`5368709120`）ではなく、自分のコードの数字です。リクエストはPOSTです。',
    en: '`MaxSizeAllowed` is not 5 GB (`5368709120`) but a number of your own code, and the request is a POST.',
  },
  fix: {
    ja: '署名付きPOSTを発行するコードの`content-length-range`を、許したい最大のバイト数にします。ファイルごとに発行しているなら、別のファイルの署名を使い回さないようにします。',
    en: 'Set `content-length-range` where the POST is signed to the most bytes you mean to allow. Where it is made for each file, see that no file uses the fields of another.',
  },
  verify: {
    ja: '上限のすぐ下のファイルは204、すぐ上のファイルはEntityTooLargeになります。',
    en: 'A file just below the limit answers 204, one just above it EntityTooLarge.',
  },
  why: {
    limit: {
      ja: '上限は`{max}`バイトです。S3の5 GBではなく、署名に書いた値です。',
      en: 'The limit is `{max}` bytes: not the 5 GB of S3, but what the form was signed with.',
    },
    range: {
      ja: '`content-length-range`が書かれています。',
      en: '`content-length-range` is there.',
    },
  },
  prior: 3,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/sigv4-HTTPPOSTConstructPolicy.html',
      title: 'POST Policy',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/infinitered/apisauce/issues/245',
      title: 'infinitered/apisauce #245',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/CulturalMe/meteor-slingshot/issues/190',
      title: 'CulturalMe/meteor-slingshot #190',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    if (!facts.code('EntityTooLarge')) return [];
    const max = facts.detail('MaxSizeAllowed');
    if (max)
      return max.value.value === ONE_PUT
        ? []
        : judge.supports('strong', 'limit', { max: max.value.value }, max);
    const range = facts.says(/\bcontent-length-range\b/i);
    return range ? judge.supports('strong', 'range', {}, range) : [];
  },
});
