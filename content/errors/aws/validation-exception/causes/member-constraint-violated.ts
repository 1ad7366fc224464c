import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

/** What ELB and IAM say of a value before their model is asked. */
const OWN_WORDS =
  /(?<message>name '[^'\n]{1,200}' cannot be longer than '\d{1,4}' characters|'[^'\n]{1,40}' not supported for target groups with the \w{1,12} protocol|The specified value for \w{1,60} is invalid|A (?:port|protocol|VPC ID) must be specified)/;

export const cause = defineCause({
  id: 'member-constraint-violated',
  explains: ['ValidationException', 'ValidationError', 'InvalidParameterValueException'],
  title: {
    ja: 'パラメーターの値が、長さ、形式か列挙の制約に合わない',
    en: 'A parameter’s value breaks a constraint of length, pattern or enumeration',
  },
  howToTell: {
    ja: "メッセージの`Value '…' at '…' failed to satisfy constraint`が、項目と制約を挙げています。",
    en: "`Value '…' at '…' failed to satisfy constraint` in the message names the member and its constraint.",
  },
  fix: {
    ja: '挙げられた項目を制約に合わせます。空文字列なら、変数が入っているかを確かめます。',
    en: 'Make the member named fit its constraint; if it is empty, see whether its variable was set.',
  },
  verify: { ja: '同じ操作が成功します。', en: 'The same operation succeeds.' },
  why: {
    named: {
      ja: '制約に合わないのは`{member}`（値は`{value}`）です。',
      en: 'What breaks the constraint is `{member}`, with the value `{value}`.',
    },
    own: {
      ja: '`{message}`は、サービスが自分の言葉で述べた制約です。',
      en: '`{message}` is a constraint in the service’s own words.',
    },
    null: { ja: '`{member}`に値がありません。', en: '`{member}` has no value.' },
  },
  prior: 4,
  stop: 'operation',
  sources: [
    {
      url: 'https://github.com/sbstjn/serverless-dynamodb-autoscaling/issues/9',
      title: 'sbstjn/serverless-dynamodb-autoscaling #9',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/legion-platform/legion/issues/530',
      title: 'legion-platform/legion #530',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/hashicorp/terraform/pull/11699',
      title: 'hashicorp/terraform #11699',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html',
      title: 'Common Error Types - AWS Identity and Access Management',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const named = told(
      facts,
      /Value (?:'(?<value>[^']{0,120})' )?at '(?<member>[\w.]{1,80})' failed to satisfy constraint/,
    );
    const own = named ? undefined : told(facts, OWN_WORDS);
    if (own) return judge.supports('strong', 'own', { message: own.groups['message'] ?? '' }, own);
    // A template that is too long has a cause of its own.
    if (
      !named ||
      told(facts, /'templateBody' failed to satisfy constraint: Member must have length less than/)
    )
      return [];
    const { value, member = '' } = named.groups;
    return value
      ? judge.supports('strong', 'named', { member, value }, named)
      : judge.supports('strong', 'null', { member }, named);
  },
});
