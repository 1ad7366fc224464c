import { defineCause } from '#core';
import { asksDynamo } from '../dynamo.ts';

export const cause = defineCause({
  id: 'table-not-active-yet',
  explains: ['ResourceNotFoundException'],
  title: {
    ja: 'テーブルを作った直後で、まだ`ACTIVE`になっていない',
    en: 'The table was created a moment ago and is not `ACTIVE` yet',
  },
  howToTell: {
    ja: '`aws dynamodb describe-table`は成功し、`TableStatus`が`CREATING`です。少し待つと、同じ呼び出しが通ります。',
    en: '`aws dynamodb describe-table` succeeds and shows `CREATING` as `TableStatus`; the same call passes a little later.',
  },
  fix: {
    ja: '`CreateTable`の後に`table_exists`のウェイターで待ちます。並行して動く処理では、最初の書き込みだけResourceNotFoundExceptionを再試行します。',
    en: 'Wait with the `table_exists` waiter after `CreateTable`; where other processes start meanwhile, retry ResourceNotFoundException for their first write.',
  },
  verify: {
    ja: '`TableStatus`が`ACTIVE`になってからの呼び出しが通ります。',
    en: 'The call passes once `TableStatus` is `ACTIVE`.',
  },
  why: {
    creating: {
      ja: '貼られたテキストに`{found}`とあります。`CREATING`の間、読み書きには「ない」と答えます。',
      en: 'The text shows `{found}`; while it is `CREATING`, reads and writes are told that it is not there.',
    },
    'created-here': {
      ja: '同じ処理がテーブルを作っています（`{found}`）。',
      en: 'The same program creates the table (`{found}`).',
    },
    'same-answer': {
      ja: 'DynamoDBは、作成中のテーブルにも「ない」と答えます。',
      en: 'DynamoDB gives this answer for a table that is still being created, too.',
    },
    active: { ja: 'テーブルは`ACTIVE`です。', en: 'The table is `ACTIVE`.' },
  },
  prior: 1,
  stop: 'operation',
  experiment: {
    sh: 'aws dynamodb describe-table --table-name {tableName} --region {region} --query "Table.TableStatus"',
    powershell:
      'aws dynamodb describe-table --table-name {tableName} --region {region} --query "Table.TableStatus"',
    tells: {
      ja: '`CREATING`ならこの原因です。`ACTIVE`なら、そのプロセスは別のリージョンかアカウントを見ています。',
      en: '`CREATING` means this cause; with `ACTIVE` the failing process looks at another Region or account.',
    },
  },
  sources: [
    {
      url: 'https://github.com/cirello-io/dynamolock/issues/120',
      title: 'cirello-io/dynamolock #120',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/ExtendDB/extenddb/pull/204',
      title: 'ExtendDB/extenddb #204',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/scalar-labs/scalardb/pull/2769',
      title: 'scalar-labs/scalardb #2769',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/botocore/latest/reference/services/dynamodb/client/exceptions/ResourceNotFoundException.html',
      title: 'DynamoDB / Client / exceptions / ResourceNotFoundException',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const code = facts.code('ResourceNotFound');
    if (!code || !asksDynamo(facts)) return [];
    const creating = facts.says(
      /(?<found>"?TableStatus"?\s{0,3}[:=]\s{0,3}"?CREATING|\btable is still being created)/i,
    );
    const active = facts.says(/"?TableStatus"?\s{0,3}[:=]\s{0,3}"?ACTIVE\b/);
    const made = facts.says(
      /(?<found>\b(?:create_table|createTable|CreateTable(?:Command|Request|Input)?|create-table)\b|ensuring table exists)/,
    );
    return [
      ...(creating
        ? judge.supports('strong', 'creating', { found: creating.groups['found'] ?? '' }, creating)
        : []),
      ...(made ? judge.supports('strong', 'created-here', { found: made.groups['found'] ?? '' }, made) : []),
      ...(creating || made ? judge.supports('moderate', 'same-answer', {}, code) : []),
      ...(active ? judge.against('strong', 'active', {}, active) : []),
    ];
  },
});
