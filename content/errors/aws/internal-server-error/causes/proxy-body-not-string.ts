import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';
import { serverFault } from '../fault.ts';

export const cause = defineCause({
  id: 'proxy-body-not-string',
  explains: ['InternalServerError', 'BadGatewayException'],
  title: {
    ja: 'Lambda関数が`body`を文字列でなくオブジェクトのまま返している',
    en: 'The Lambda function returns `body` as an object and not as a string',
  },
  howToTell: {
    ja: '実行ログの`Endpoint response body before transformations`で、`body`の値が引用符でなく`{`か`[`で始まります。',
    en: 'In `Endpoint response body before transformations` of the execution log, the value of `body` starts with `{` or `[` and not with a quote.',
  },
  fix: {
    ja: '`body`を`JSON.stringify(…)`や`json.dumps(…)`で文字列にして返します。',
    en: 'Return `body` as a string: `JSON.stringify(…)`, `json.dumps(…)`.',
  },
  verify: {
    ja: '同じ呼び出しが関数の`statusCode`で返り、ログから`Malformed Lambda proxy response`が消えます。',
    en: 'The same call answers with the function’s `statusCode`, and `Malformed Lambda proxy response` is gone from the log.',
  },
  why: {
    'body-object': {
      ja: '`body`の値がオブジェクトか配列です。プロキシ統合は文字列だけを受け取ります。',
      en: '`body` holds an object or an array; the proxy integration takes a string alone.',
    },
    malformed: {
      ja: '`Malformed Lambda proxy response`は、戻り値の形が約束と違うことを表します。`body`が文字列でないことがよくあります。',
      en: '`Malformed Lambda proxy response` says that the returned value has the wrong form; often `body` is no string.',
    },
    usual: {
      ja: '戻り値の`body`が文字列でないとき、APIは502を返します。',
      en: 'The API answers 502 when the returned `body` is no string.',
    },
    'body-string': { ja: 'ログの`body`は文字列です。', en: 'The `body` in the log is a string.' },
  },
  prior: 3,
  stop: 'integration',
  sources: [
    {
      url: 'https://github.com/vincentsarago/lambda-proxy/issues/59',
      title: 'vincentsarago/lambda-proxy #59',
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
    const answer = serverFault(facts) ?? facts.code('BadGateway');
    if (!answer) return [];
    const object = told(facts, /["']body["']\s{0,4}:\s{0,4}[{[]/);
    if (object) return judge.supports('strong', 'body-object', {}, object);
    const text = told(facts, /["']statusCode["'][^\n]{0,400}["']body["']\s{0,4}:\s{0,4}["']/);
    if (text) return judge.against('moderate', 'body-string', {}, text);
    const malformed = told(facts, /Malformed Lambda proxy response/);
    if (malformed) return judge.supports('moderate', 'malformed', {}, malformed);
    return facts.status(500) && !facts.status(502) ? [] : judge.supports('weak', 'usual', {}, answer);
  },
});
