import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';
import { serverFault } from '../fault.ts';

export const cause = defineCause({
  id: 'handler-raised-error',
  explains: ['InternalServerError', 'BadGatewayException'],
  title: {
    ja: 'Lambda関数が例外を投げたか、応答とともにエラーを返した',
    en: 'The Lambda function raised an error, or returned one beside its response',
  },
  howToTell: {
    ja: '関数のログに`errorMessage`と`errorType`、またはスタックトレースがあります。実行ログの応答も`{"errorMessage":…}`です。',
    en: 'The function’s log shows `errorMessage` and `errorType` or a stack trace, and the response in the execution log is `{"errorMessage":…}`.',
  },
  fix: {
    ja: '例外を関数の中で受け、`statusCode`を持つ応答にして返します。Goでは2つ目の戻り値に`nil`を返します。',
    en: 'Catch the error in the function and return a response with a `statusCode`; in Go return `nil` as the second value.',
  },
  verify: {
    ja: '同じ入力でも、関数が決めたステータスと本文が返ります。',
    en: 'The same input answers with the status and body that the function chose.',
  },
  why: {
    'error-returned': {
      ja: '貼られたコードは、応答と一緒にエラーを返しています。Lambdaは応答を捨て、エラーだけを渡します。',
      en: 'The code returns an error beside the response; Lambda drops the response and passes the error on.',
    },
    'error-logged': {
      ja: '関数の応答かログに`{found}`があります。',
      en: 'The function’s answer or log shows `{found}`.',
    },
    malformed: {
      ja: '関数が失敗したときの応答も、プロキシ統合の形ではないため`Malformed Lambda proxy response`になります。',
      en: 'What a failed function answers has not the form of a proxy response either, so it ends in `Malformed Lambda proxy response`.',
    },
    usual: {
      ja: '理由のない`Internal server error`は、関数の例外であることが最も多いです。',
      en: 'An `Internal server error` without a reason is most often an exception in the function.',
    },
    'never-ran': { ja: '関数は呼ばれていません。', en: 'The function was never called.' },
  },
  prior: 5,
  stop: 'integration',
  experiment: {
    sh: 'aws logs filter-log-events --log-group-name /aws/lambda/{functionName} --region {region} --filter-pattern "?ERROR ?Error ?errorMessage ?Traceback" --max-items 20',
    powershell:
      'aws logs filter-log-events --log-group-name /aws/lambda/{functionName} --region {region} --filter-pattern "?ERROR ?Error ?errorMessage ?Traceback" --max-items 20',
    tells: {
      ja: '失敗した時刻に例外があればこの原因です。呼び出し自体が残っていなければ、許可かマッピングを確かめます。',
      en: 'It is this cause when an exception stands there at the time of the failure; when there is no call at all, look at the permission and the mapping.',
    },
  },
  sources: [
    {
      url: 'https://github.com/aws/aws-lambda-go/issues/72',
      title: 'aws/aws-lambda-go #72',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://repost.aws/knowledge-center/malformed-502-api-gateway',
      title: 'How do I resolve HTTP 502 errors from API Gateway REST APIs with Lambda proxy integration?',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html',
      title: 'Lambda proxy integrations in API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const never = told(facts, /Invalid permissions on Lambda function/);
    if (never) return judge.rulesOut('never-ran', {}, never);
    const answer = serverFault(facts) ?? facts.code('BadGateway');
    if (!answer) return [];
    const returned = facts.says(
      /return\s{1,4}(?:events\.)?\w{0,40}Response\{[^}]{0,400}\},\s{0,4}(?:err|errors?\.New|fmt\.Errorf)\b/,
    );
    const logged = told(
      facts,
      /(?<found>["']?errorMessage["']?\s{0,4}:|["']?errorType["']?\s{0,4}:|Traceback \(most recent call last\)|Unhandled|Lambda execution failed|Uncaught Exception|Function\.Unhandled|Runtime\.\w{1,40})/,
    );
    const malformed = told(facts, /Malformed Lambda proxy response/);
    return [
      ...(malformed
        ? judge.supports('moderate', 'malformed', {}, malformed)
        : judge.supports('weak', 'usual', {}, answer)),
      ...(returned ? judge.supports('strong', 'error-returned', {}, returned) : []),
      ...(logged
        ? judge.supports('strong', 'error-logged', { found: logged.groups['found'] ?? '' }, logged)
        : []),
    ];
  },
});
