import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'attribute-type-differs',
  explains: ['ValidationException', 'SerializationException'],
  title: {
    ja: '属性の型が、キースキーマか演算の求める型と違う',
    en: 'An attribute has another type than the key schema or the operation wants',
  },
  howToTell: {
    ja: 'メッセージに`expected: N actual: S`のような型の組があり、`describe-table`の`AttributeDefinitions`と、送った値の型が違います。',
    en: 'The message holds a pair of types such as `expected: N actual: S`, and `AttributeDefinitions` of `describe-table` has another type than the value sent.',
  },
  fix: {
    ja: '値をスキーマの型で渡します。高水準のクライアントと、型付きの形（`{"S": …}`）を混ぜません。',
    en: 'Pass the value in the schema’s type, and do not mix a document client with typed values such as `{"S": …}`.',
  },
  verify: { ja: '同じ操作が成功します。', en: 'The same operation succeeds.' },
  why: {
    'says-so': { ja: '`{message}`は、型の食い違いを表します。', en: '`{message}`: the types differ.' },
    'typed-twice': {
      ja: '型付きの値が、値としてもう一度包まれています。',
      en: 'A typed value is wrapped as a value once more.',
    },
  },
  prior: 2,
  stop: 'operation',
  sources: [
    {
      url: 'https://github.com/aws/aws-cli/issues/3135',
      title: 'aws/aws-cli #3135',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/floci-io/floci/pull/2625',
      title: 'floci-io/floci #2625',
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
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_PutItem.html',
      title: 'PutItem - Amazon DynamoDB',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(
      facts,
      /(?<message>Type mismatch for (?:key|Index Key) [\w.-]{1,80}|Condition parameter type does not match schema type|Invalid attribute value type|[Ee]xpected: [SNBM],? [Aa]ctual: \w{1,4}|Incorrect operand type for operator|The parameter cannot be converted to a numeric value|Supplied AttributeValue has more than one datatypes|NUMBER_VALUE cannot be converted to String|Supplied AttributeValue is empty, must contain exactly one of the supported datatypes|Start of structure or map found where not expected|Unexpected token received from parser)/,
    );
    const twice = facts.says(/\{\s{0,4}["']?[SNM]["']?\s{0,4}:\s{0,4}\{\s{0,4}["']?[SNM]["']?\s{0,4}:/);
    return [
      ...(says ? judge.supports('strong', 'says-so', { message: says.groups['message'] ?? '' }, says) : []),
      ...(says && twice ? judge.supports('moderate', 'typed-twice', {}, twice) : []),
    ];
  },
});
