import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'expression-names-do-not-match',
  explains: ['ValidationException'],
  title: {
    ja: '式の`:値`や`#名`と、渡した対応表が食い違っている',
    en: 'The `:values` and `#names` of the expression and the maps passed with it do not match',
  },
  howToTell: {
    ja: 'メッセージが、定義されていないか使われていない`:値`や`#名`を挙げています。',
    en: 'The message names a `:value` or `#name` that is undefined or unused.',
  },
  fix: {
    ja: '式に出るものだけを`ExpressionAttributeValues`と`ExpressionAttributeNames`に、同じ綴りで入れます。',
    en: 'Put exactly what the expression uses into `ExpressionAttributeValues` and `ExpressionAttributeNames`, spelled the same.',
  },
  verify: { ja: '同じ操作が成功します。', en: 'The same operation succeeds.' },
  why: {
    'says-so': {
      ja: '`{message}`は、式と対応表の食い違いを表します。',
      en: '`{message}`: expression and maps differ.',
    },
  },
  prior: 2,
  stop: 'operation',
  sources: [
    {
      url: 'https://github.com/4ossiblellc/dynamodb-update-expression/issues/14',
      title: '4ossiblellc/dynamodb-update-expression #14',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/dynamoose/dynamoose/issues/1124',
      title: 'dynamoose/dynamoose #1124',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html',
      title: 'Error handling with DynamoDB',
      kind: 'aws',
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
      /(?<message>An expression attribute (?:value|name) used in (?:the )?(?:expression|document path) is not defined|Value provided in ExpressionAttribute(?:Values|Names) unused in expressions|ExpressionAttribute(?:Values|Names) (?:can only be specified when using expressions|must not be empty|contains invalid (?:key|value))|Syntax error; token)/,
    );
    return says ? judge.supports('strong', 'says-so', { message: says.groups['message'] ?? '' }, says) : [];
  },
});
