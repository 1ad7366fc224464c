import { defineCause } from '#core';
import { saysUnauthorized } from '../said.ts';

export const cause = defineCause({
  id: 'authorizer-answered-unauthorized',
  explains: ['Unauthorized'],
  title: {
    ja: 'Lambdaオーソライザー自身がUnauthorizedを投げている',
    en: 'The Lambda authorizer itself throws Unauthorized',
  },
  howToTell: {
    ja: 'オーソライザーのLambdaのログに、この401と同じ時刻の呼び出しと`Unauthorized`のエラーが残っています。',
    en: 'The authorizer’s Lambda log holds a call at the time of this 401, and the error `Unauthorized` in it.',
  },
  fix: {
    ja: '例外の直前の検証（鍵、発行者、期限、環境変数）のどれが失敗したかをログに出し、それを直します。',
    en: 'Log which check fails just before the exception (key, issuer, lifetime, environment variable) and correct that.',
  },
  verify: {
    ja: 'オーソライザーのログがポリシーを返して終わり、同じリクエストが401以外を返します。',
    en: 'The authorizer’s log ends with a policy returned, and the same request answers something other than 401.',
  },
  why: {
    'opaque-token': {
      ja: '送ったトークンはJWTではありません。CognitoでもJWTオーソライザーでもなく、Lambdaオーソライザーが読むトークンです。',
      en: 'The token is no JWT, so neither a Cognito nor a JWT authorizer reads it: a Lambda authorizer does.',
    },
    'jwt-authorizer': {
      ja: '`www-authenticate`を付けるのはHTTP APIのJWTオーソライザーで、Lambdaオーソライザーではありません。',
      en: '`www-authenticate` comes from the JWT authorizer of an HTTP API, not from a Lambda authorizer.',
    },
    usual: {
      ja: 'REST APIでは、Lambdaオーソライザーが`Unauthorized`という例外を投げても、同じ401が返ります。',
      en: 'On a REST API, a Lambda authorizer that throws the error `Unauthorized` gives this same 401.',
    },
  },
  prior: 0,
  stop: 'authorization',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-use-lambda-authorizer.html',
      title: 'Use API Gateway Lambda authorizers',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/serverless/examples/issues/446',
      title: 'serverless/examples #446',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = saysUnauthorized(facts);
    if (!said) return [];
    const challenge = facts.responseHeader('www-authenticate');
    if (challenge) return judge.rulesOut('jwt-authorizer', {}, challenge);
    const bearer = facts.auth('bearer');
    const opaque = bearer && !bearer.value.jwt && !/^(?:undefined|null)?$/i.test(bearer.value.token);
    return [
      ...judge.supports('weak', 'usual', {}, said),
      ...(bearer && opaque ? judge.supports('moderate', 'opaque-token', {}, bearer) : []),
    ];
  },
});
