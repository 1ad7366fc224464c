import { defineCause } from '#core';

export const cause = defineCause({
  id: 'resolver-adds-condition',
  explains: ['ConditionalCheckFailedException'],
  title: {
    ja: '条件を書いたのは自分ではなく、AppSyncやAmplifyのリゾルバー',
    en: 'The condition is not yours: a resolver of AppSync or Amplify adds it',
  },
  howToTell: {
    ja: '`errorType`が`DynamoDB:ConditionalCheckFailedException`で、更新か削除のミューテーションだけが失敗します。',
    en: '`errorType` is `DynamoDB:ConditionalCheckFailedException`, and only update and delete mutations fail.',
  },
  fix: {
    ja: '`@primaryKey`の項目をすべて`input`に入れます。`owner`の認可があるモデルでは、作った本人のトークンで呼びます。',
    en: 'Put every field of `@primaryKey` into `input`; on a model with `owner` authorization call with the token of whoever made the item.',
  },
  verify: { ja: '同じミューテーションが項目を返します。', en: 'The same mutation returns the item.' },
  why: {
    appsync: {
      ja: '`{found}`は、AppSyncのリゾルバーがDynamoDBから受け取った答えです。',
      en: '`{found}` is what a resolver of AppSync was told by DynamoDB.',
    },
  },
  prior: 0,
  stop: 'operation',
  sources: [
    {
      url: 'https://github.com/aws-amplify/amplify-js/issues/8345',
      title: 'aws-amplify/amplify-js #8345',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-amplify/amplify-js/issues/8845',
      title: 'aws-amplify/amplify-js #8845',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-appsync-community/issues/343',
      title: 'aws/aws-appsync-community #343',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const found = facts.says(/(?<found>DynamoDB:ConditionalCheckFailedException)/);
    return found ? judge.supports('strong', 'appsync', { found: found.groups['found'] ?? '' }, found) : [];
  },
});
