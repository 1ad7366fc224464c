import { defineCause } from '#core';
import { brokenRule, isAddress, refusedName } from '../naming.ts';

export const cause = defineCause({
  id: 'bucket-name-breaks-rules',
  explains: ['InvalidBucketName'],
  title: {
    ja: 'バケット名が規則に合わない（大文字、アンダースコア、長さ、記号）',
    en: 'The bucket’s name breaks the rules: capitals, underscores, length, signs',
  },
  howToTell: {
    ja: 'XMLの`BucketName`に大文字や`_`があるか、3〜63文字ではないか、記号で始まるか終わっています。',
    en: '`BucketName` in the XML holds a capital or a `_`, is not 3 to 63 characters long, or begins or ends with a sign.',
  },
  fix: {
    ja: '3〜63文字の小文字、数字、ハイフンだけにし、文字か数字で始めて終えます。バケットの名前は変えられないので、既存のものは作り直して中身を移します。',
    en: 'Use 3 to 63 lower-case letters, digits and hyphens, with a letter or digit at both ends. A bucket cannot be renamed: make a new one and move what is in the old.',
  },
  verify: { ja: '`InvalidBucketName`ではなくなります。', en: 'The error is no longer `InvalidBucketName`.' },
  why: {
    capital: { ja: '`{name}`に大文字があります。', en: '`{name}` has a capital in it.' },
    underscore: { ja: '`{name}`にアンダースコアがあります。', en: '`{name}` has an underscore in it.' },
    length: {
      ja: '`{name}`の長さが3〜63文字ではありません。',
      en: '`{name}` is not 3 to 63 characters long.',
    },
    other: {
      ja: '`{name}`に使えない記号があるか、先頭か末尾が文字や数字ではありません。',
      en: '`{name}` holds a sign that is not allowed, or does not begin and end with a letter or digit.',
    },
    said: {
      ja: 'バケット名が正しくないと答えています。',
      en: 'The answer is that the bucket’s name is not valid.',
    },
  },
  prior: 3,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html',
      title: 'General purpose bucket naming rules',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.code('InvalidBucketName');
    if (!said) return [];
    const name = refusedName(facts);
    const rule = name && !isAddress(name.value) ? brokenRule(name.value) : undefined;
    if (name && rule) return judge.supports('strong', rule, { name: name.value }, name);
    return judge.supports('weak', 'said', {}, said);
  },
});
