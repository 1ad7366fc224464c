import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'attribute-missing-or-malformed',
  explains: ['InvalidParameterException'],
  title: {
    ja: '必須のパラメーターがないか、形式が違う',
    en: 'A required parameter is missing or has the wrong form',
  },
  howToTell: {
    ja: 'メッセージが、足りないか形式の違うパラメーターを挙げています。',
    en: 'The message names the parameter that is missing or malformed.',
  },
  fix: {
    ja: '挙げられたパラメーターを、プールの設定に合う形で渡します。電話番号は`+81…`のE.164形式です。',
    en: 'Pass the parameter named in the form that the pool wants; phone numbers are E.164, such as `+81…`.',
  },
  verify: { ja: '同じ操作が成功します。', en: 'The same operation succeeds.' },
  why: {
    named: { ja: 'Cognitoは、`{message}`と具体的に指摘しています。', en: 'Cognito names it: `{message}`.' },
  },
  prior: 3,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_InitiateAuth.html',
      title: 'InitiateAuth - Amazon Cognito User Pools',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SignUp.html',
      title: 'SignUp - Amazon Cognito User Pools',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const named = told(
      facts,
      /(?<message>Missing required parameter \w{1,40}|Invalid phone number format|Invalid email address format|Username should be an email|Attributes did not conform to the schema: [^\n"]{1,80}|Invalid attributes given, [^\n"]{1,80})/,
    );
    return named ? judge.supports('strong', 'named', { message: named.groups['message'] ?? '' }, named) : [];
  },
});
