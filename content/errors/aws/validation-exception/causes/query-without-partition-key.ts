import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'query-without-partition-key',
  explains: ['ValidationException'],
  title: {
    ja: 'クエリのキー条件に、テーブルかインデックスのパーティションキーの等価条件がない',
    en: 'The key condition has no equality on the partition key of the table or index',
  },
  howToTell: {
    ja: 'メッセージが`Query condition missed key schema element`などです。`IndexName`を忘れていることもあります。',
    en: 'The message is `Query condition missed key schema element` or the like; sometimes `IndexName` was forgotten.',
  },
  fix: {
    ja: '`KeyConditionExpression`にパーティションキーの`=`を入れ、ほかの属性の条件は`FilterExpression`に移します。インデックスなら`IndexName`を付けます。',
    en: 'Put `=` on the partition key into `KeyConditionExpression`, move other conditions to `FilterExpression`, and name the index with `IndexName`.',
  },
  verify: { ja: '同じクエリが結果を返します。', en: 'The same query returns results.' },
  why: {
    'says-so': {
      ja: '`{message}`は、キー条件がスキーマに合わないことを表します。',
      en: '`{message}`: the key condition does not fit the schema.',
    },
  },
  prior: 2,
  stop: 'operation',
  sources: [
    {
      url: 'https://github.com/dynamoose/dynamoose/issues/353',
      title: 'dynamoose/dynamoose #353',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Query.html',
      title: 'Query - Amazon DynamoDB',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(
      facts,
      /(?<message>Query condition missed key schema element|Query key condition not supported|The table does not have the specified index|KeyConditionExpressions must only contain one condition per key|Filter Expression can only contain non-primary key attributes)/,
    );
    return says ? judge.supports('strong', 'says-so', { message: says.groups['message'] ?? '' }, says) : [];
  },
});
