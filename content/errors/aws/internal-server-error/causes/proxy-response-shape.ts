import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';
import { serverFault } from '../fault.ts';

export const cause = defineCause({
  id: 'proxy-response-shape',
  explains: ['InternalServerError', 'BadGatewayException'],
  title: {
    ja: 'Lambda関数の戻り値が、プロキシ統合の形をしていない',
    en: 'What the Lambda function returns is not a proxy response',
  },
  howToTell: {
    ja: '戻り値が`statusCode`のない値か、文字列、`null`です。または`statusCode`が数でなく、`headers`に文字列でない値があります。',
    en: 'The returned value has no `statusCode`, or is a string or `null`; or `statusCode` is no number, or `headers` holds something other than strings.',
  },
  fix: {
    ja: '`{"statusCode": 200, "headers": {…}, "body": "…", "isBase64Encoded": false}`だけを返します。ほかのキーは除きます。',
    en: 'Return `{"statusCode": 200, "headers": {…}, "body": "…", "isBase64Encoded": false}` and no other keys.',
  },
  verify: {
    ja: 'コンソールのテストで`Method completed with status: 200`になります。',
    en: 'The console’s test says `Method completed with status: 200`.',
  },
  why: {
    'no-status-code': {
      ja: '実行ログの関数の応答に`statusCode`がありません。',
      en: 'The function’s response in the execution log has no `statusCode`.',
    },
    'status-text': {
      ja: '`statusCode`が数でなく文字列です。',
      en: '`statusCode` is a string and not a number.',
    },
    null: {
      ja: '関数が何も返していません。`return`か`callback`を忘れると、応答は`null`になります。',
      en: 'The function returned nothing: without `return` or `callback` the response is `null`.',
    },
    'headers-list': {
      ja: '`headers`が配列です。プロキシ統合はオブジェクトだけを受け取ります。',
      en: '`headers` is a list; the proxy integration takes an object alone.',
    },
    malformed: {
      ja: '`Malformed Lambda proxy response`は、戻り値の形が約束と違うことを表します。',
      en: '`Malformed Lambda proxy response` says that the returned value has not the agreed form.',
    },
    usual: {
      ja: '戻り値の形が違うときも、APIは理由を示さずに502を返します。',
      en: 'A returned value of another form also ends in a 502 without a reason.',
    },
    'never-ran': { ja: '関数は呼ばれていません。', en: 'The function was never called.' },
  },
  prior: 2,
  stop: 'integration',
  sources: [
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
    const never = told(facts, /Invalid permissions on Lambda function|Task timed out/);
    if (never) return judge.rulesOut('never-ran', {}, never);
    const answer = serverFault(facts) ?? facts.code('BadGateway');
    if (!answer) return [];
    const empty = told(facts, /Endpoint response body before transformations:\s{0,4}(?:null|""|undefined)/);
    const body = told(facts, /Endpoint response body before transformations:\s{0,4}(?<body>[^\n]{1,600})/);
    const text = told(facts, /["']statusCode["']\s{0,4}:\s{0,4}["']\d{3}["']/);
    const list = told(facts, /["'](?:multiValueH|h)eaders["']\s{0,4}:\s{0,4}\[/);
    const malformed = told(facts, /Malformed Lambda proxy response/);
    const lacks = body && !/statusCode|errorMessage/.test(body.groups['body'] ?? '') ? body : undefined;
    return [
      ...(malformed
        ? judge.supports('moderate', 'malformed', {}, malformed)
        : facts.status(500) && !facts.status(502)
          ? []
          : judge.supports('weak', 'usual', {}, answer)),
      ...(empty ? judge.supports('strong', 'null', {}, empty) : []),
      ...(lacks && !empty ? judge.supports('strong', 'no-status-code', {}, lacks) : []),
      ...(text ? judge.supports('strong', 'status-text', {}, text) : []),
      ...(list ? judge.supports('strong', 'headers-list', {}, list) : []),
    ];
  },
});
