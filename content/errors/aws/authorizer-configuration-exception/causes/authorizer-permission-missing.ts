import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'authorizer-permission-missing',
  explains: ['AuthorizerConfigurationException', 'InternalServerError'],
  title: {
    ja: 'API GatewayがLambdaオーソライザーの関数を呼ぶ許可がない',
    en: 'API Gateway has no permission to invoke the Lambda authorizer’s function',
  },
  howToTell: {
    ja: '実行ログに`Invalid permissions on Lambda function`があり、オーソライザーの関数のログに呼び出しが残りません。',
    en: 'The execution log says `Invalid permissions on Lambda function`, and the authorizer’s own log shows no call.',
  },
  fix: {
    ja: 'オーソライザーの関数に`lambda add-permission`で`apigateway.amazonaws.com`を許可するか、`authorizerCredentials`のロールを設定します。',
    en: 'Admit `apigateway.amazonaws.com` on the authorizer’s function with `lambda add-permission`, or set a role in `authorizerCredentials`.',
  },
  verify: {
    ja: 'オーソライザーの関数のログに呼び出しが残ります。',
    en: 'The authorizer’s log shows the call.',
  },
  why: {
    possible: {
      ja: 'オーソライザーを呼ぶ許可がないときも、この応答です。',
      en: 'This is the answer too when API Gateway may not call the authorizer.',
    },
    'says-so': {
      ja: 'ログが、オーソライザーの呼び出しに許可がないことを示しています。',
      en: 'The log says that the authorizer may not be called.',
    },
  },
  prior: 2,
  stop: 'authorization',
  experiment: {
    sh: 'aws apigateway get-authorizers --rest-api-id {apiId} --region {region} --query "items[].[name,authorizerUri,authorizerCredentials]"',
    powershell:
      'aws apigateway get-authorizers --rest-api-id {apiId} --region {region} --query "items[].[name,authorizerUri,authorizerCredentials]"',
    tells: {
      ja: '出た関数のポリシーに`apigateway.amazonaws.com`がなく、`authorizerCredentials`も`null`ならこの原因です。',
      en: 'It is this cause when the policy of the function shown has no `apigateway.amazonaws.com` and `authorizerCredentials` is `null`.',
    },
  },
  sources: [
    {
      url: 'https://github.com/serverless/serverless/issues/2726',
      title: 'serverless/serverless #2726',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
      title: 'Gateway response types for API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-use-lambda-authorizer.html',
      title: 'Use API Gateway Lambda authorizers',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const code = facts.code('AuthorizerConfigurationException', 'AuthorizerFailureException');
    const says = told(
      facts,
      /Invalid permissions on Lambda function[^\n]{0,200}|not (?:authorized|permitted) to (?:invoke|perform: lambda:InvokeFunction)[^\n]{0,120}|doesn.t have permissions to call the authorizer/i,
    );
    const about = facts.says(/authorizer/i);
    return [
      ...(code ? judge.supports('weak', 'possible', {}, code) : []),
      ...(says && about ? judge.supports('strong', 'says-so', {}, says) : []),
    ];
  },
});
