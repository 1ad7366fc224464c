import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'reserved-word-in-expression',
  explains: ['ValidationException'],
  title: { ja: '式の中の属性名が予約語である', en: 'An attribute name in the expression is a reserved word' },
  howToTell: {
    ja: 'メッセージが予約語を挙げています（`name`、`status`、`date`など）。',
    en: 'The message names the reserved word (`name`, `status`, `date` and so on).',
  },
  fix: {
    ja: '`#n`のような別名を式で使い、`ExpressionAttributeNames`で本来の名前に対応させます。',
    en: 'Use an alias such as `#n` in the expression and map it in `ExpressionAttributeNames`.',
  },
  verify: { ja: '同じ式が通ります。', en: 'The same expression passes.' },
  why: {
    'says-so': { ja: '`{word}`は予約語です。', en: '`{word}` is a reserved word.' },
  },
  prior: 3,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ReservedWords.html',
      title: 'Reserved words in DynamoDB',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html',
      title: 'Error handling with DynamoDB',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(facts, /Attribute name is a reserved keyword; reserved keyword: (?<word>\w{1,40})/);
    return says ? judge.supports('strong', 'says-so', { word: says.groups['word'] ?? '' }, says) : [];
  },
});
