import { defineCause } from '#core';

export const cause = defineCause({
  id: 'key-longer-than-1024-bytes',
  explains: ['KeyTooLongError'],
  title: {
    ja: 'キーが1,024バイトを超えている（データそのものや、フルパスをキーにしている）',
    en: 'The key is longer than 1,024 bytes; often data or a whole path became the key',
  },
  howToTell: {
    ja: 'XMLの`Size`が`MaxSizeAllowed`（1024）より大きい値です。日本語は1文字で3バイトです。',
    en: '`Size` in the XML is beyond `MaxSizeAllowed` (1024); a Japanese letter takes 3 bytes.',
  },
  fix: {
    ja: 'キーと本文の引数を取り違えていないかを確かめ、キーを短くします。',
    en: 'See that key and body were not swapped, and shorten the key.',
  },
  verify: { ja: 'アップロードが通ります。', en: 'The upload succeeds.' },
  why: {
    said: { ja: 'キーが長すぎると答えています。', en: 'The answer is that the key is too long.' },
  },
  prior: 2,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html',
      title: 'Naming Amazon S3 objects',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.code('KeyTooLongError');
    return said ? judge.supports('strong', 'said', {}, said) : [];
  },
});
