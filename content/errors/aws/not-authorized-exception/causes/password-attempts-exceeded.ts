import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'password-attempts-exceeded',
  explains: ['NotAuthorizedException'],
  title: {
    ja: 'パスワードの誤りが続き、このユーザーのサインインが一時的に止められている',
    en: 'Too many wrong passwords: this user’s sign-in is held back for a while',
  },
  howToTell: {
    ja: 'メッセージが`Password attempts exceeded`です。正しいパスワードでも拒否され、何もせずに待つと通ります。',
    en: 'The message is `Password attempts exceeded`. The right password is refused too, and passes after a wait without any change.',
  },
  fix: {
    ja: '試行を止めて待ちます。5回の失敗で1秒、以後は失敗のたびに倍になり、最長で約15分です。15分間どこからも試さなければ、回数が0に戻ります。',
    en: 'Stop trying and wait: one second after five failures, doubled by each further one, up to about 15 minutes. After 15 minutes without a try from anywhere the count is back at zero.',
  },
  verify: {
    ja: '15分間どこからも試さずにいたあと、正しいパスワードでトークンが返ります。',
    en: 'After 15 minutes without a try from anywhere, the right password gets tokens.',
  },
  why: {
    'says-so': {
      ja: '`Password attempts exceeded`は、Cognitoがこのユーザーのサインインを一時的に止めたことを表します。パスワードの正しさは関係ありません。',
      en: '`Password attempts exceeded`: Cognito holds back this user’s sign-in, whether the password is right or not.',
    },
    perhaps: {
      ja: '止められている間にも、この文言が返ったという報告があります。',
      en: 'Somebody was answered with these words during the lockout, too.',
    },
  },
  prior: 0,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/authentication.html',
      title: 'Authentication with Amazon Cognito user pools',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/amazon-archives/amazon-cognito-identity-js/issues/506',
      title: 'amazon-archives/amazon-cognito-identity-js #506',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-sdk-js/issues/4642',
      title: 'aws/aws-sdk-js #4642',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-amplify/amplify-js/issues/9614',
      title: 'aws-amplify/amplify-js #9614',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(facts, /Password attempts exceeded/);
    if (says) return judge.supports('strong', 'says-so', {}, says);
    const wrong = facts.message(/Incorrect username or password/);
    // One refusal says nothing of those before it; several of them in one paste do.
    const isRepeated =
      facts.all('error-message').filter(({ value }) => /Incorrect username/.test(value)).length > 4;
    return wrong && isRepeated ? judge.supports('weak', 'perhaps', {}, wrong) : [];
  },
});
