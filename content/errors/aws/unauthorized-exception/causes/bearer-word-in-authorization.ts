import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'bearer-word-in-authorization',
  explains: ['UnauthorizedException', 'Unauthorized'],
  title: {
    ja: 'ユーザープール認可のAppSyncに、`Bearer `を付けてトークンを送っている',
    en: '`Bearer ` stands before the token sent to AppSync',
  },
  howToTell: {
    ja: '`Authorization`の値が`Bearer `で始まり、除くと通ります。',
    en: 'The value of `Authorization` starts with `Bearer `, and the call passes without it.',
  },
  fix: { ja: '`Authorization`にはトークンだけを入れます。', en: 'Put the token alone into `Authorization`.' },
  verify: { ja: '同じ呼び出しが200を返します。', en: 'The same call answers 200.' },
  why: {
    'bearer-sent': {
      ja: '`Authorization`が`Bearer `で始まっています。',
      en: '`Authorization` starts with `Bearer `.',
    },
    unparsed: {
      ja: '`Unable to parse JWT token`は、値に余分なものが付いているときにも出ます。',
      en: '`Unable to parse JWT token` is also said when something extra stands in the value.',
    },
  },
  prior: 1,
  stop: 'authorization',
  sources: [
    {
      url: 'https://github.com/aws/aws-appsync-community/issues/96',
      title: 'aws/aws-appsync-community #96',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://repost.aws/knowledge-center/aws-appsync-graphql-request-unauth-error',
      title: 'How do I troubleshoot "Unauthorized" errors when running GraphQL requests in AWS AppSync?',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-appsync-community/issues/198',
      title: 'aws/aws-appsync-community #198',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html',
      title: 'Configuring authorization and authentication to secure your GraphQL APIs',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = told(
      facts,
      /Unable to parse JWT token|You are not authorized to make this call|Valid authorization header not provided/,
    );
    if (!said) return [];
    const bearer = facts.auth('bearer');
    const jwt = told(facts, /Unable to parse JWT token/);
    return [
      ...(bearer ? judge.supports('strong', 'bearer-sent', {}, bearer) : []),
      ...(jwt ? judge.supports('weak', 'unparsed', {}, jwt) : []),
    ];
  },
});
