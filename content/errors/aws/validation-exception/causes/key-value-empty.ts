import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'key-value-empty',
  explains: ['ValidationException'],
  title: {
    ja: 'キー属性の値が空文字列か、未設定である',
    en: 'The value of a key attribute is empty or not set',
  },
  howToTell: {
    ja: 'メッセージが空にできないキーの名前を挙げています。変数が未設定のまま渡されています。',
    en: 'The message names the key that may not be empty: a variable was passed before it was set.',
  },
  fix: {
    ja: '空の値を送る前に検査します。インデックスのキーが要らない項目では、属性そのものを省きます。',
    en: 'Check for the empty value before sending; leave the attribute out of items that need no index key.',
  },
  verify: { ja: '値を入れた同じ操作が成功します。', en: 'The same operation succeeds with a value.' },
  why: {
    'says-so': {
      ja: '`{message}`は、キーの値が空であることを表します。',
      en: '`{message}`: the key’s value is empty.',
    },
  },
  prior: 2,
  stop: 'operation',
  sources: [
    {
      url: 'https://github.com/architect/dynalite/issues/184',
      title: 'architect/dynalite #184',
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
      /(?<message>The AttributeValue for a key attribute cannot contain an empty string value|An AttributeValue may not contain an empty (?:string|set)|A value specified for a secondary index key is not supported|The provided key element[^.]{0,40} empty)/,
    );
    return says ? judge.supports('strong', 'says-so', { message: says.groups['message'] ?? '' }, says) : [];
  },
});
