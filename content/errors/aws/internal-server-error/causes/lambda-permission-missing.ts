import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';
import { serverFault } from '../fault.ts';

export const cause = defineCause({
  id: 'lambda-permission-missing',
  explains: ['InternalServerError'],
  title: {
    ja: 'API GatewayがLambda関数を呼ぶ許可がない',
    en: 'API Gateway has no permission to invoke the Lambda function',
  },
  howToTell: {
    ja: 'ステータスが502ではなく500で、関数のログに呼び出しが残りません。REST APIの実行ログに`Invalid permissions on Lambda function`があります。',
    en: 'The status is 500 and not 502, and the function’s log shows no call; a REST API’s execution log says `Invalid permissions on Lambda function`.',
  },
  fix: {
    ja: '`aws lambda add-permission`で`apigateway.amazonaws.com`に`lambda:InvokeFunction`を許可し、`--source-arn`のステージ、メソッド、パスを合わせます。エイリアスやバージョンを呼ぶなら、そのARNに付けます。',
    en: 'Grant `lambda:InvokeFunction` to `apigateway.amazonaws.com` with `aws lambda add-permission`, with a `--source-arn` that fits stage, method and path; on the alias or version if the integration names one.',
  },
  verify: {
    ja: '同じ呼び出しが関数に届き、関数のログに残ります。',
    en: 'The same call reaches the function and shows in its log.',
  },
  why: {
    'says-so': {
      ja: '`{message}`は、関数のリソースポリシーがAPI Gatewayを許可していないことを表します。',
      en: '`{message}` says that the function’s resource policy does not admit API Gateway.',
    },
    usual: {
      ja: '関数のリソースポリシーに許可がないときも、APIは理由を示さずに500を返します。',
      en: 'Without a permission in the function’s resource policy the API answers 500 and no reason.',
    },
    'after-start': {
      ja: '実行ログに応答の変換の失敗が記録されているので、関数の呼び出しには成功しています。',
      en: 'The log speaks of the function’s response, so the function was called.',
    },
  },
  prior: 3,
  stop: 'integration',
  experiment: {
    sh: 'aws lambda get-policy --function-name {functionName} --region {region} --query Policy --output text',
    powershell:
      'aws lambda get-policy --function-name {functionName} --region {region} --query Policy --output text',
    tells: {
      ja: '`apigateway.amazonaws.com`と、このAPIに一致する`AWS:SourceArn`がなければこの原因です。',
      en: 'It is this cause when there is no `apigateway.amazonaws.com` with an `AWS:SourceArn` that fits this API.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
      title: 'Gateway response types for API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-troubleshooting-lambda.html',
      title: 'Troubleshooting issues with HTTP API Lambda integrations',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/troubleshooting-invocation.html',
      title: 'Troubleshoot invocation issues in Lambda',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(
      facts,
      /Invalid permissions on Lambda function|does not have permission to invoke the Lambda function|doesn.t have permissions to call the integration/i,
    );
    if (says) return judge.supports('strong', 'says-so', { message: says.text }, says);
    const answer = serverFault(facts);
    if (!answer) return [];
    const later = told(
      facts,
      /Malformed Lambda proxy response|Endpoint response body before transformations|Lambda execution failed|Task timed out/,
    );
    return later ? judge.rulesOut('after-start', {}, later) : judge.supports('weak', 'usual', {}, answer);
  },
});
