import { defineCause } from '#core';
import { told } from '../../words.ts';
import { asksDynamo } from '../table.ts';

export const cause = defineCause({
  id: 'table-missing-here',
  explains: ['ResourceNotFoundException'],
  title: {
    ja: 'そのリージョンとアカウントに、この名前のテーブルかインデックスがない',
    en: 'This Region and account have no table or index of that name',
  },
  howToTell: {
    ja: '`aws dynamodb list-tables`に名前がありません。環境変数の未設定、リージョンの違い、作成中が多いです。',
    en: '`aws dynamodb list-tables` does not list it: a variable not set, another Region, or a table still being created.',
  },
  fix: {
    ja: 'テーブル名とリージョン、ローカルのエンドポイントを確かめます。作成直後なら`ACTIVE`を待ちます。',
    en: 'Check table name, Region and any local endpoint; right after creation wait for `ACTIVE`.',
  },
  verify: { ja: '`describe-table`がテーブルを返します。', en: '`describe-table` returns the table.' },
  why: {
    'says-so': {
      ja: 'DynamoDBは、テーブルかインデックスがないと答えています。',
      en: 'DynamoDB says that table or index is not there.',
    },
  },
  prior: 4,
  stop: 'operation',
  experiment: {
    sh: 'aws dynamodb list-tables --region {region}',
    powershell: 'aws dynamodb list-tables --region {region}',
    tells: {
      ja: '名前が一覧になければこの原因です。あれば、アカウントか綴りの大文字と小文字を確かめます。',
      en: 'It is this cause when the name is not listed; when it is, look at the account and at upper and lower case.',
    },
  },
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
      /Requested resource not found(?:: Table: (?<table>[\w.-]{1,120}) not found)?|Cannot do operations on a non-existent table/,
    );
    if (says) return judge.supports('strong', 'says-so', {}, says);
    const dynamo = asksDynamo(facts);
    const code = facts.code('ResourceNotFound');
    return dynamo && code ? judge.supports('moderate', 'says-so', {}, code, dynamo) : [];
  },
});
