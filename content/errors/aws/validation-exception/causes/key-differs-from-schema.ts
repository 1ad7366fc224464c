import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'key-differs-from-schema',
  explains: ['ValidationException'],
  title: {
    ja: '渡したキーの属性名か数が、テーブルのキースキーマと違う',
    en: 'The key that was passed does not have the attributes of the table’s key schema',
  },
  howToTell: {
    ja: '`aws dynamodb describe-table`の`KeySchema`にある属性名が、`Key`とちょうど一致しません。',
    en: 'The attribute names of `KeySchema` in `aws dynamodb describe-table` are not exactly those of `Key`.',
  },
  fix: {
    ja: '`Key`に、パーティションキーと（あれば）ソートキーの両方だけを、スキーマの名前と型で入れます。',
    en: 'Put into `Key` the partition key and, where there is one, the sort key, by the schema’s names and types, and nothing else.',
  },
  verify: { ja: '同じ操作が項目に届きます。', en: 'The same operation reaches the item.' },
  why: {
    'says-so': {
      ja: '`{message}`は、キーの属性がスキーマと一致しないことを表します。',
      en: '`{message}`: the key’s attributes are not those of the schema.',
    },
    'schema-shown': {
      ja: '貼られたスキーマのキー属性は`{attribute}`です。',
      en: 'The schema shown names `{attribute}` as a key attribute.',
    },
  },
  prior: 5,
  stop: 'operation',
  experiment: {
    sh: 'aws dynamodb describe-table --table-name {tableName} --region {region} --query "Table.[KeySchema,AttributeDefinitions]"',
    powershell:
      'aws dynamodb describe-table --table-name {tableName} --region {region} --query "Table.[KeySchema,AttributeDefinitions]"',
    tells: {
      ja: '出た属性名と型が、渡した`Key`と1つでも違えばこの原因です。',
      en: 'It is this cause when one name or type differs from the `Key` that was passed.',
    },
  },
  sources: [
    {
      url: 'https://github.com/timbru31/mms-stockshock/issues/84',
      title: 'timbru31/mms-stockshock #84',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/boto/boto3/issues/1270',
      title: 'boto/boto3 #1270',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DeleteItem.html',
      title: 'DeleteItem - Amazon DynamoDB',
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
    const says = told(
      facts,
      /(?<message>The provided key element does not match the schema|The number of conditions on the keys is invalid|Missing the key \w{1,80} in the item|One of the required keys was not given a value)/,
    );
    if (!says) return [];
    const schema = facts.says(/"AttributeName"\s{0,4}:\s{0,4}"(?<attribute>[\w.-]{1,80})"/);
    return [
      ...judge.supports('strong', 'says-so', { message: says.groups['message'] ?? '' }, says),
      ...(schema
        ? judge.supports('weak', 'schema-shown', { attribute: schema.groups['attribute'] ?? '' }, schema)
        : []),
    ];
  },
});
