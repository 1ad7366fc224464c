import { defineCause } from '#core';
import { ground, told } from '../../words.ts';

/** A value of another type than the operation takes. */
const OF_VALUE =
  /(?<message>(?:STRING|NUMBER|TRUE|FALSE|BLOB|INTEGER|DECIMAL)_VALUE can ?not be converted to \w{1,30}|class [\w.]{1,60} can not be converted to an? [\w ]{1,30})/i;
/** A body that is cut off or of another form. */
const OF_PARSER =
  /(?<message>Start of (?:structure|list)[\w ]{0,20} found where not expected|Un(?:expected (?:field|token|character|end)|able to (?:parse|deserialize))[^\n"]{0,80})/i;

export const cause = defineCause({
  id: 'body-not-of-the-expected-type',
  explains: ['SerializationException'],
  title: {
    ja: '本文がJSONとして壊れているか、項目の型がAPIの定義と違う',
    en: 'The body is no proper JSON, or a member has another type than the API defines',
  },
  howToTell: {
    ja: 'メッセージが、文字列のところに数や構造が来たことなどを述べています。シェルが引用符を取り除いていることもあります。',
    en: 'The message says that a number or structure came where a string was expected, and so on; sometimes a shell took the quotes away.',
  },
  fix: {
    ja: 'APIの定義の型に合わせます。コマンドではJSONをファイルにして`file://`で渡します。',
    en: 'Follow the types of the API; on a command line put the JSON into a file and pass it with `file://`.',
  },
  verify: { ja: '同じ操作が成功します。', en: 'The same operation succeeds.' },
  why: {
    'says-so': { ja: '`{message}`は、型の食い違いを表します。', en: '`{message}`: the types differ.' },
    usual: {
      ja: '`SerializationException`は、本文を読み取れなかったことを表します。',
      en: '`SerializationException`: the body could not be read.',
    },
  },
  prior: 4,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html',
      title: 'Common Error Types - AWS Identity and Access Management',
      kind: 'aws',
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
    const says = told(facts, OF_VALUE) ?? told(facts, OF_PARSER);
    const said = ground(facts, 'Serialization');
    return [
      ...(said ? judge.supports('weak', 'usual', {}, said) : []),
      ...(says ? judge.supports('strong', 'says-so', { message: says.groups['message'] ?? '' }, says) : []),
    ];
  },
});
