import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'field-not-authorized',
  explains: ['Unauthorized', 'UnauthorizedException'],
  title: {
    ja: '呼び出しは認証されたが、型かフィールドの認可ルールがその操作を許可していない',
    en: 'The call was authenticated, but the rules of the type or field do not allow it',
  },
  howToTell: {
    ja: 'HTTPは200で、`errors[]`の`errorType`が`Unauthorized`です。`@auth`、`@aws_auth`、`@aws_cognito_user_pools`などが、送った認可モードやグループを許可していません。',
    en: 'HTTP says 200 and `errors[]` holds `errorType` `Unauthorized`: `@auth`, `@aws_auth`, `@aws_cognito_user_pools` or the like do not admit the mode or group.',
  },
  fix: {
    ja: 'フィールドと、それが返す型の両方に、使う認可モードのディレクティブを付けてデプロイします。所有者のルールでは、所有者の値も確かめます。',
    en: 'Put the directive of the mode in use on the field and on the type it returns, and deploy; with owner rules look at the owner’s value.',
  },
  verify: { ja: '同じクエリの`data`に値が入ります。', en: '`data` of the same query holds values.' },
  why: {
    named: {
      ja: '`{field}`へのアクセスが、型`{type}`で許可されていません。',
      en: 'Access to `{field}` on type `{type}` is not allowed.',
    },
  },
  prior: 4,
  stop: 'authorization',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html',
      title: 'Configuring authorization and authentication to secure your GraphQL APIs',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const named = told(facts, /Not Authorized to access (?<field>\w{1,80}) on type (?<type>\w{1,80})/i);
    return named
      ? judge.supports(
          'strong',
          'named',
          { field: named.groups['field'] ?? '', type: named.groups['type'] ?? '' },
          named,
        )
      : [];
  },
});
