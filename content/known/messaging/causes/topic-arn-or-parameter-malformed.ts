import { defineCause } from '#core';
import { ground, told } from '../../words.ts';

export const cause = defineCause({
  id: 'topic-arn-or-parameter-malformed',
  explains: ['InvalidParameter'],
  title: {
    ja: '渡したARN、電話番号かメッセージの形式が違う',
    en: 'The ARN, phone number or message that was passed has the wrong form',
  },
  howToTell: {
    ja: 'メッセージの`Invalid parameter: … Reason: …`が、項目と理由を挙げています。',
    en: '`Invalid parameter: … Reason: …` in the message names the member and the reason.',
  },
  fix: {
    ja: '挙げられた項目を直します。ARNの代わりに名前や空の変数を渡していないか確かめます。',
    en: 'Correct the member named, and see whether a name or an empty variable was passed in place of an ARN.',
  },
  verify: { ja: '同じ操作が成功します。', en: 'The same operation succeeds.' },
  why: {
    named: { ja: '違うのは`{member}`です。', en: 'What is wrong is `{member}`.' },
    usual: {
      ja: '`InvalidParameter`は、形式の違う値を表します。',
      en: '`InvalidParameter`: a value has the wrong form.',
    },
  },
  prior: 4,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/sns/latest/api/API_Publish.html',
      title: 'Publish - Amazon Simple Notification Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const named = told(facts, /Invalid parameter: (?<member>[\w.]{1,40})/);
    if (named) return judge.supports('strong', 'named', { member: named.groups['member'] ?? '' }, named);
    const said = ground(facts, 'InvalidParameter');
    return said ? judge.supports('weak', 'usual', {}, said) : [];
  },
});
