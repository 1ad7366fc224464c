import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'item-exists-already',
  explains: ['ConditionalCheckFailedException', 'TransactionCanceledException'],
  title: {
    ja: 'ないはずの項目がすでにある（`attribute_not_exists`）',
    en: 'The item that should not exist does (`attribute_not_exists`)',
  },
  howToTell: {
    ja: '条件が`attribute_not_exists(…)`で、同じキーの`get-item --consistent-read`が項目を返します。',
    en: 'The condition is `attribute_not_exists(…)`, and `get-item --consistent-read` on the same key returns an item.',
  },
  fix: {
    ja: '作成の重複なら、すでにあることを成功として扱います。別の物なら、キーの作り方を変えます。「なければ作る、あれば直す」なら条件を外した`UpdateItem`にします。',
    en: 'Treat a repeated creation as done; where it is another thing, change how keys are made; for “create or change” use `UpdateItem` without the condition.',
  },
  verify: {
    ja: '同じキーに2回書いても、2回目が想定どおりに終わります。',
    en: 'Writing the same key twice ends as intended the second time.',
  },
  why: {
    condition: {
      ja: '条件は`{condition}`で、項目がないことを求めています。',
      en: 'The condition is `{condition}`: it asks that there is no such item.',
    },
  },
  prior: 3,
  stop: 'operation',
  experiment: {
    sh: "aws dynamodb get-item --table-name {tableName} --key '{key}' --consistent-read --region {region}",
    powershell:
      "aws dynamodb get-item --table-name {tableName} --key '{key}' --consistent-read --region {region}",
    tells: { ja: '項目が返ればこの原因です。', en: 'It is this cause when an item comes back.' },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_PutItem.html',
      title: 'PutItem - Amazon DynamoDB',
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
    const said =
      facts.code('ConditionalCheckFailed') ??
      told(facts, /The conditional request failed|ConditionalCheckFailed\b/);
    const condition = told(facts, /(?<condition>attribute_not_exists\s?\([^)\n]{1,60}\))/);
    return said && condition
      ? judge.supports('strong', 'condition', { condition: condition.groups['condition'] ?? '' }, condition)
      : [];
  },
});
