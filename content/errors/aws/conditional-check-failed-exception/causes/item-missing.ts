import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'item-missing',
  explains: ['ConditionalCheckFailedException', 'TransactionCanceledException'],
  title: {
    ja: 'あるはずの項目がない（`attribute_exists`、キーの一部の違い）',
    en: 'The item that should exist does not (`attribute_exists`, or a part of the key differs)',
  },
  howToTell: {
    ja: '条件が`attribute_exists(…)`か属性の比較で、同じキーの`get-item --consistent-read`に`Item`がありません。',
    en: 'The condition is `attribute_exists(…)` or compares an attribute, and `get-item --consistent-read` on the same key returns no `Item`.',
  },
  fix: {
    ja: '複合キーなら両方の値を、型も含めて確かめます。項目のない属性との比較は偽になるので、初回の書き込みは別に扱います。',
    en: 'Check both parts of a composite key, types included. A comparison with an attribute that is not there is false, so treat the first write apart.',
  },
  verify: {
    ja: '`get-item`が項目を返すキーで、同じ更新が通ります。',
    en: 'The same update passes with a key for which `get-item` returns the item.',
  },
  why: {
    condition: {
      ja: '条件は`{condition}`で、項目があることを求めています。',
      en: 'The condition is `{condition}`: it asks that the item is there.',
    },
  },
  prior: 3,
  stop: 'operation',
  experiment: {
    sh: "aws dynamodb get-item --table-name {tableName} --key '{key}' --consistent-read --region {region}",
    powershell:
      "aws dynamodb get-item --table-name {tableName} --key '{key}' --consistent-read --region {region}",
    tells: { ja: '`Item`がなければこの原因です。', en: 'It is this cause when there is no `Item`.' },
  },
  sources: [
    {
      url: 'https://github.com/aws-amplify/amplify-js/issues/3485',
      title: 'aws-amplify/amplify-js #3485',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-amplify/amplify-js/issues/4948',
      title: 'aws-amplify/amplify-js #4948',
      kind: 'thread',
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
    const condition = told(facts, /(?<condition>attribute_exists\s?\([^)\n]{1,60}\))/);
    return said && condition
      ? judge.supports('strong', 'condition', { condition: condition.groups['condition'] ?? '' }, condition)
      : [];
  },
});
