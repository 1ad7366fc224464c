import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';
import { gatewayManagement } from '../management.ts';

export const cause = defineCause({
  id: 'lambda-concurrency-exhausted',
  explains: ['TooManyRequestsException', 'ThrottlingException'],
  title: {
    ja: 'Lambdaの同時実行数が、関数の予約かアカウントの上限に達した',
    en: 'Lambda’s concurrency reached the function’s reservation or the account’s limit',
  },
  howToTell: {
    ja: 'CloudWatchの`Throttles`が同じ時刻に増え、`ConcurrentExecutions`が上限に張り付いています。',
    en: '`Throttles` in CloudWatch rises at that time while `ConcurrentExecutions` stays at the limit.',
  },
  fix: {
    ja: '予約済み同時実行数を見直し、処理を短くし、必要ならアカウントの上限の引き上げを申請します。呼び出し側は間隔を空けて再試行します。',
    en: 'Review the reserved concurrency, shorten the work and, where needed, ask for a higher account limit; retry with backoff meanwhile.',
  },
  verify: { ja: '`Throttles`が0になります。', en: '`Throttles` stays at 0.' },
  why: {
    reason: { ja: '`Reason`が`{reason}`です。', en: '`Reason` says `{reason}`.' },
    'rate-exceeded': {
      ja: '`Rate Exceeded.`は、関数の呼び出しがあふれたときのLambdaの文言です。',
      en: '`Rate Exceeded.` is what Lambda says when invocations overflow.',
    },
    invoke: {
      ja: '失敗したのは関数の呼び出し（`{operation}`）です。',
      en: 'What failed is a call of the function (`{operation}`).',
    },
    management: {
      ja: '失敗したのは関数の呼び出しではなく、管理の操作（`{operation}`）です。',
      en: 'What failed is no call of a function but `{operation}`, a management operation.',
    },
    usual: {
      ja: '`TooManyRequestsException`は、同時実行数の不足でもよく出ます。',
      en: 'Concurrency is a usual reason of a `TooManyRequestsException`.',
    },
  },
  prior: 2,
  stop: 'operation',
  experiment: {
    sh: 'aws lambda get-function-concurrency --function-name {functionName} --region {region}',
    powershell: 'aws lambda get-function-concurrency --function-name {functionName} --region {region}',
    tells: {
      ja: '小さな`ReservedConcurrentExecutions`が出ればこの原因です。何も出なければ`aws lambda get-account-settings`の上限を見ます。',
      en: 'A small `ReservedConcurrentExecutions` means this cause; when nothing shows, look at the limit in `aws lambda get-account-settings`.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html',
      title: 'Invoke - AWS Lambda',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-concurrency.html',
      title: 'Understanding Lambda Event Function scaling',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
      title: 'Lambda quotas',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const reason = told(
      facts,
      /(?<reason>(?:Reserved)?(?:Function)?Concurrent(?:Invocation|Executions?)LimitExceeded|ReservedFunctionConcurrentInvocationLimitExceeded|(?:Reserved)?FunctionInvocationRateLimitExceeded)/,
    );
    if (reason) return judge.supports('strong', 'reason', { reason: reason.groups['reason'] ?? '' }, reason);
    if (gatewayManagement(facts)) return [];
    const operation = facts.one('operation');
    const management = told(
      facts,
      /\b(?<operation>(?:Create|Update|Delete|Publish|List|Get|Tag|Put)(?:Function|Alias|Version|EventSource|Layer)\w{0,30})\b|(?<ja>[Cc]reat\w{1,10}\/?\w{0,10} Lambda function)/,
    );
    if (management && !(operation && /^Invoke/.test(operation.value)))
      return judge.against(
        'moderate',
        'management',
        { operation: management.groups['operation'] ?? management.groups['ja'] ?? '' },
        management,
      );
    const rate = facts.message(/^Rate Exceeded\.?$/i);
    const code = facts.code('TooManyRequests', 'CallerRateLimitExceeded');
    if (!rate && !code) return [];
    if (facts.message(/^Too Many Requests/i)) return [];
    return [
      ...(rate && code ? judge.supports('moderate', 'rate-exceeded', {}, rate) : []),
      ...(operation && /^Invoke/.test(operation.value)
        ? judge.supports('strong', 'invoke', { operation: operation.value }, operation)
        : []),
      ...(code ? judge.supports('weak', 'usual', {}, code) : []),
    ];
  },
});
