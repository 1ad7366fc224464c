import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'condition-not-met',
  explains: ['ConditionalCheckFailedException', 'TransactionCanceledException'],
  title: {
    ja: '条件で比べた値（版や状態）が、読んでから書くまでの間に変わった',
    en: 'The value that the condition compares, a version or a status, changed between reading and writing',
  },
  howToTell: {
    ja: '`ReturnValuesOnConditionCheckFailure: ALL_OLD`で返る項目の版や状態が、送った期待値と違います。',
    en: 'The item returned with `ReturnValuesOnConditionCheckFailure: ALL_OLD` has another version or status than the one expected.',
  },
  fix: {
    ja: '読み直し、変更をもう一度当てて、新しい版で書きます。回数に上限を付け、間隔をばらつかせます。',
    en: 'Read again, apply the change anew and write with the new version, a limited number of times and with random pauses.',
  },
  verify: {
    ja: '並行して書いても、最後の版がすべての変更を含みます。',
    en: 'With writers in parallel, the last version holds all of their changes.',
  },
  why: {
    usual: {
      ja: '`The conditional request failed`は障害ではありません。条件が偽だったという答えです。',
      en: '`The conditional request failed` is no fault; it says that the condition was false.',
    },
    compares: {
      ja: '条件は`{condition}`で、値を比べています。',
      en: 'The condition is `{condition}`, which compares a value.',
    },
  },
  prior: 3,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html',
      title: 'Error handling with DynamoDB',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/boto/boto3/issues/1550',
      title: 'boto/boto3 #1550',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-sdk-net/issues/1332',
      title: 'aws/aws-sdk-net #1332',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_PutItem.html',
      title: 'PutItem - Amazon DynamoDB',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said =
      facts.code('ConditionalCheckFailed') ??
      told(facts, /The conditional request failed|ConditionalCheckFailed\b/);
    if (!said) return [];
    const condition = facts.says(
      /\b(?:ConditionExpression|condition-expression|condition_expression)\b[^\n]{0,20}?(?<condition>[#\w.]{1,60} ?(?:=|<>|<=|>=|<|>) ?:\w{1,40})/,
    );
    return [
      ...judge.supports('weak', 'usual', {}, said),
      ...(condition
        ? judge.supports('strong', 'compares', { condition: condition.groups['condition'] ?? '' }, condition)
        : []),
    ];
  },
});
