import { defineCause } from '#core';
import { ground, told } from '../../words.ts';

export const cause = defineCause({
  id: 'batch-partly-done',
  explains: ['UnprocessedItems'],
  title: {
    ja: '一括操作の一部が、スロットリングなどで処理されていない',
    en: 'A part of the batch was not done, most often for throttling',
  },
  howToTell: {
    ja: '応答は200で、`UnprocessedItems`か`UnprocessedKeys`が空ではありません。',
    en: 'The answer is a 200 and `UnprocessedItems` or `UnprocessedKeys` is not empty.',
  },
  fix: {
    ja: '残りだけを、指数バックオフで繰り返し送ります。',
    en: 'Send what is left again, with exponential backoff, until nothing is.',
  },
  verify: { ja: '`UnprocessedItems`が空になります。', en: '`UnprocessedItems` is empty.' },
  why: {
    usual: { ja: '応答に未処理の項目があります。', en: 'The answer holds what was not done.' },
  },
  prior: 5,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchWriteItem.html',
      title: 'BatchWriteItem - Amazon DynamoDB',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = told(facts, /"?Unprocessed(?:Items|Keys)"?/) ?? ground(facts, 'UnprocessedItems');
    return said ? judge.supports('moderate', 'usual', {}, said) : [];
  },
});
