import { defineCause } from '#core';
import { ground, told } from '../../words.ts';

export const cause = defineCause({
  id: 'condition-not-met',
  explains: ['ConditionalCheckFailedException', 'TransactionCanceledException'],
  title: {
    ja: '条件式が満たされなかった（項目がすでにある、ない、または版が変わった）',
    en: 'The condition did not hold: the item exists, does not exist, or its version has changed',
  },
  howToTell: {
    ja: '`ReturnValuesOnConditionCheckFailure: ALL_OLD`で返る今の項目が、条件と違います。',
    en: 'The item returned with `ReturnValuesOnConditionCheckFailure: ALL_OLD` does not meet the condition.',
  },
  fix: {
    ja: '想定内なら例外を受けて処理します。楽観ロックなら、読み直してから書きます。二重実行なら、冪等に扱います。',
    en: 'Handle the exception where it is expected; with optimistic locking read again and then write; treat a second run as already done.',
  },
  verify: {
    ja: '今の項目に合わせた条件で、書き込みが成功します。',
    en: 'The write succeeds with a condition that fits the item as it is.',
  },
  why: {
    usual: {
      ja: '`The conditional request failed`は、障害ではなく、条件が偽だったことを表します。',
      en: '`The conditional request failed` is no fault: the condition was false.',
    },
    'exists-condition': {
      ja: '条件は`{condition}`です。項目の有無を確かめています。',
      en: 'The condition is `{condition}`, about whether the item exists.',
    },
    'lock-table': {
      ja: 'Terraformの状態のロックが、ほかの実行に取られています。',
      en: 'Terraform’s state lock is held by another run.',
    },
  },
  prior: 4,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html',
      title: 'Error handling with DynamoDB',
      kind: 'aws',
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
    const condition = told(facts, /(?<condition>attribute_(?:not_)?exists ?\([^)]{1,60}\))/);
    const lock = told(facts, /Error acquiring the state lock|Error locking state/);
    const at = said ?? (facts.code('ConditionalCheckFailed') ? ground(facts) : undefined);
    return [
      ...(at ? judge.supports('moderate', 'usual', {}, at) : []),
      ...(condition
        ? judge.supports(
            'moderate',
            'exists-condition',
            { condition: condition.groups['condition'] ?? '' },
            condition,
          )
        : []),
      ...(lock ? judge.supports('strong', 'lock-table', {}, lock) : []),
    ];
  },
});
