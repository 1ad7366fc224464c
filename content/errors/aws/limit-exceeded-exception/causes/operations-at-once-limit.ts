import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'operations-at-once-limit',
  explains: ['LimitExceededException'],
  title: {
    ja: '同時に進められる操作の数を超えた（DynamoDBのテーブル操作など）',
    en: 'Too many operations are under way at once (DynamoDB table operations and others)',
  },
  howToTell: {
    ja: 'メッセージに`simultaneously`とあり、進行中の作成や更新が終わると、同じ操作がそのまま通ります。',
    en: 'The message says `simultaneously`, and the same operation passes once the creations and updates under way have ended.',
  },
  fix: {
    ja: 'テーブルが`ACTIVE`になるのを待って次へ進みます。CloudFormationでは`DependsOn`で、Terraformでは`-parallelism`で並列数を減らします。',
    en: 'Wait until a table is `ACTIVE` before the next; take parallelism away with `DependsOn` in CloudFormation or `-parallelism` in Terraform.',
  },
  verify: {
    ja: '同じ数のテーブルを、並列数を減らして最後まで作れます。',
    en: 'The same number of tables gets created with less in parallel.',
  },
  why: {
    'says-so': {
      ja: '`{message}`は、同時に進められる数の上限です。テーブルの総数の上限ではありません。',
      en: '`{message}` is about what may be under way at once and not about how many tables there may be.',
    },
    'table-operation': {
      ja: '失敗したのは`{operation}`で、DynamoDBは同時に進むテーブル操作の数を制限しています。',
      en: 'What failed is `{operation}`, and DynamoDB limits how many table operations may be under way.',
    },
  },
  prior: 1,
  stop: 'operation',
  experiment: {
    sh: 'aws dynamodb list-tables --region {region} --query "length(TableNames)"',
    powershell: 'aws dynamodb list-tables --region {region} --query "length(TableNames)"',
    tells: {
      ja: 'テーブルの数がアカウントのクォータ（既定で2,500）よりずっと少なければ、総数ではなく同時の数です。',
      en: 'When the number of tables lies far below the account’s quota (2,500 by default), it is not the total but what runs at once.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/botocore/latest/reference/services/dynamodb/client/exceptions/LimitExceededException.html',
      title: 'DynamoDB / Client / exceptions / LimitExceededException',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/trek10inc/dynamodb-autoscaling/issues/8',
      title: 'trek10inc/dynamodb-autoscaling #8',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/serverless/serverless/issues/2622',
      title: 'serverless/serverless #2622',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(
      facts,
      /(?<message>Only \d{1,5} (?:tables?|online index(?:es)?) can be \w{1,20}[^\n"]{0,60}simultaneously|indexed tables that can be created simultaneously)/i,
    );
    if (says) return judge.supports('strong', 'says-so', { message: says.groups['message'] ?? '' }, says);
    const code = facts.code('LimitExceeded');
    const operation = facts.one('operation');
    const isTable =
      operation &&
      /^(?:(?:Create|Update|Delete)Table|UpdateTimeToLive|RestoreTable\w{4,30}|ImportTable)$/.test(
        operation.value,
      );
    return code && isTable
      ? judge.supports('moderate', 'table-operation', { operation: operation.value }, operation)
      : [];
  },
});
