import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';
import { asksDynamo } from '../dynamo.ts';

export const cause = defineCause({
  id: 'table-missing-here',
  explains: ['ResourceNotFoundException'],
  title: {
    ja: 'そのリージョンとアカウントに、この名前のテーブルかインデックスがない',
    en: 'This Region and account have no table or index of that name',
  },
  howToTell: {
    ja: '同じ認証情報とリージョンの`aws dynamodb list-tables`に、送ったテーブル名がありません。',
    en: '`aws dynamodb list-tables` with the same credentials and Region does not list the name that was sent.',
  },
  fix: {
    ja: 'クライアントのリージョンとテーブル名を、実際に送った値で確かめて直します。ローカルのエンドポイントを使う設定も見ます。',
    en: 'Print the Region and table name that the client really sends, and correct them; look for a local endpoint in its settings too.',
  },
  verify: { ja: '`describe-table`がテーブルを返します。', en: '`describe-table` returns the table.' },
  why: {
    'says-so': {
      ja: 'DynamoDBは、テーブルかインデックスがないと答えています。',
      en: 'DynamoDB says that table or index is not there.',
    },
    named: {
      ja: 'DynamoDBが探したテーブルは`{table}`です。',
      en: 'The table that DynamoDB looked for is `{table}`.',
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
      url: 'https://github.com/serverless-nextjs/serverless-next.js/issues/2115',
      title: 'serverless-nextjs/serverless-next.js #2115',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-sdk-ruby/issues/1102',
      title: 'aws/aws-sdk-ruby #1102',
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
    const says = told(
      facts,
      /Requested resource not found(?:: Table: (?<table>[\w.-]{1,120}) not found)?|Cannot do operations on a non-existent table/,
    );
    const table = says?.groups['table'];
    if (says && table) return judge.supports('strong', 'named', { table }, says);
    if (says) return judge.supports('strong', 'says-so', {}, says);
    const dynamo = asksDynamo(facts);
    const code = facts.code('ResourceNotFound');
    return dynamo && code ? judge.supports('moderate', 'says-so', {}, code, dynamo) : [];
  },
});
