import { defineCause } from '#core';
import { ground, told } from '../../words.ts';

export const cause = defineCause({
  id: 'password-against-policy',
  explains: ['InvalidPasswordException'],
  title: {
    ja: 'パスワードが、ユーザープールのパスワードポリシーに合わない',
    en: 'The password does not satisfy the pool’s policy',
  },
  howToTell: {
    ja: 'メッセージが、足りない条件（長さ、大文字、記号など）を挙げています。',
    en: 'The message names what it lacks: length, upper case, symbols and so on.',
  },
  fix: {
    ja: '条件を満たすパスワードにするか、ポリシーを変えます。',
    en: 'Choose a password that satisfies it, or change the policy.',
  },
  verify: { ja: '同じ操作が成功します。', en: 'The same operation succeeds.' },
  why: {
    named: { ja: '満たしていないのは`{rule}`です。', en: 'What it does not satisfy is `{rule}`.' },
    usual: {
      ja: '`InvalidPassword`は、ポリシーに合わないことを表します。',
      en: '`InvalidPassword`: the policy is not satisfied.',
    },
  },
  prior: 5,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SignUp.html',
      title: 'SignUp - Amazon Cognito User Pools',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const named = told(facts, /Password (?:did|does) not conform (?:with|to) policy: (?<rule>[^\n"]{1,80})/);
    if (named) return judge.supports('strong', 'named', { rule: named.groups['rule'] ?? '' }, named);
    const said = ground(facts, 'InvalidPassword');
    return said ? judge.supports('moderate', 'usual', {}, said) : [];
  },
});
