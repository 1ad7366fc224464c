import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'item-or-batch-over-limit',
  explains: ['ValidationException'],
  title: {
    ja: '項目が400 KBを超えているか、一括操作の件数が多すぎる',
    en: 'An item is over 400 KB, or a batch holds too many',
  },
  howToTell: {
    ja: 'メッセージに`Item size`か`Too many items requested`があります。属性名も大きさに数えます。',
    en: 'The message says `Item size` or `Too many items requested`; the names of attributes count towards the size.',
  },
  fix: {
    ja: '大きな値はS3に置いてキーだけを持たせます。一括操作は上限ごとに分けます。',
    en: 'Keep large values in S3 and store their key; split batches at the limit.',
  },
  verify: { ja: '分けた操作がすべて成功します。', en: 'The split operations all succeed.' },
  why: {
    'says-so': {
      ja: '`{message}`は、大きさか件数の上限を表します。',
      en: '`{message}` is a limit of size or number.',
    },
  },
  prior: 1,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html',
      title: 'Error handling with DynamoDB',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(
      facts,
      /(?<message>Item size (?:has exceeded|to update has exceeded) the maximum allowed size|Too many items requested for the BatchWriteItem call|Too many items requested for the BatchGetItem call|Member must have length less than or equal to (?:25|100)\b|Provided list of item keys contains duplicates|Transaction request cannot include multiple operations on one item)/,
    );
    return says ? judge.supports('strong', 'says-so', { message: says.groups['message'] ?? '' }, says) : [];
  },
});
