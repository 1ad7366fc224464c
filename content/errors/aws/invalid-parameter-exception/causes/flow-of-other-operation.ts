import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'flow-of-other-operation',
  explains: ['InvalidParameterException'],
  title: {
    ja: '`ADMIN_`で始まるフローと、呼んでいる操作が合っていない',
    en: 'The flow belongs to the other operation: `ADMIN_…` to `AdminInitiateAuth`, the rest to `InitiateAuth`',
  },
  howToTell: {
    ja: 'メッセージが`Initiate Auth method not supported.`で、`InitiateAuth`に`ADMIN_USER_PASSWORD_AUTH`を、または`AdminInitiateAuth`に`USER_PASSWORD_AUTH`を渡しています。',
    en: 'The message is `Initiate Auth method not supported.`, and `InitiateAuth` was given `ADMIN_USER_PASSWORD_AUTH`, or `AdminInitiateAuth` `USER_PASSWORD_AUTH`.',
  },
  fix: {
    ja: 'サーバーで`AdminInitiateAuth`を呼ぶなら`ADMIN_USER_PASSWORD_AUTH`、クライアントで`InitiateAuth`を呼ぶなら`USER_PASSWORD_AUTH`か`USER_SRP_AUTH`にします。',
    en: 'On a server, with `AdminInitiateAuth`, use `ADMIN_USER_PASSWORD_AUTH`; in a client, with `InitiateAuth`, `USER_PASSWORD_AUTH` or `USER_SRP_AUTH`.',
  },
  verify: {
    ja: '同じサインインでトークンかチャレンジが返ります。',
    en: 'The same sign-in gets tokens or a challenge.',
  },
  why: {
    'says-so': {
      ja: '`Initiate Auth method not supported`は、フローがこの操作のものでないことを表します。アプリクライアントの設定は関係ありません。',
      en: '`Initiate Auth method not supported`: the flow is not one of this operation. The app client’s settings play no part.',
    },
    pair: {
      ja: '`{flow}`と一緒に呼んでいるのは`{operation}`です。',
      en: '`{flow}` is sent with `{operation}`.',
    },
  },
  prior: 2,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_InitiateAuth.html',
      title: 'InitiateAuth - Amazon Cognito User Pools',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminInitiateAuth.html',
      title: 'AdminInitiateAuth - Amazon Cognito User Pools',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/awsdocs/aws-doc-sdk-examples/issues/5289',
      title: 'awsdocs/aws-doc-sdk-examples #5289',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/soto-project/soto-cognito-authentication-kit/issues/10',
      title: 'soto-project/soto-cognito-authentication-kit #10',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(facts, /Initiate Auth method not supported/);
    if (!says) return [];
    const flow = facts.says(/\b(?:ADMIN_(?:NO_SRP|USER_PASSWORD)_AUTH|USER_PASSWORD_AUTH)\b/);
    const operation = facts.one('operation');
    const isPair = flow && operation && /^Admin/.test(operation.value) !== flow.text.startsWith('ADMIN_');
    return [
      ...judge.supports('strong', 'says-so', {}, says),
      ...(isPair
        ? judge.supports('strong', 'pair', { flow: flow.text, operation: operation.value }, flow, operation)
        : []),
    ];
  },
});
