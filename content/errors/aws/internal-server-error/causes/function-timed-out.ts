import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';
import { serverFault } from '../fault.ts';

export const cause = defineCause({
  id: 'function-timed-out',
  explains: ['InternalServerError', 'EndpointRequestTimedOut', 'BadGatewayException', 'ServiceUnavailable'],
  title: {
    ja: 'Lambda関数が、自身のタイムアウトまでに終わらなかった',
    en: 'The Lambda function did not finish within its own timeout',
  },
  howToTell: {
    ja: '関数のログに`Task timed out after … seconds`があります。',
    en: 'The function’s log says `Task timed out after … seconds`.',
  },
  fix: {
    ja: 'ログの最後の行から待っている処理を特定し、短くします。正当に長いなら`Timeout`とメモリを増やします。',
    en: 'Find what it was waiting for from the last line of its log and shorten it; raise `Timeout` and memory where the time is well spent.',
  },
  verify: {
    ja: '`REPORT`行の`Duration`が、タイムアウトより十分に短くなります。',
    en: '`Duration` in the `REPORT` line stays well below the timeout.',
  },
  why: {
    'says-so': {
      ja: '`{message}`は、関数が時間切れで止められたことを表します。',
      en: '`{message}`: the function was stopped when its time was up.',
    },
    'never-ran': { ja: '関数は呼ばれていません。', en: 'The function was never called.' },
    usual: {
      ja: '関数が自身のタイムアウトで止まると、APIは理由を示さずに5xxを返します。',
      en: 'When a function is stopped at its own timeout, the API answers a 5xx without a reason.',
    },
  },
  prior: 1,
  stop: 'integration',
  experiment: {
    sh: 'aws lambda get-function-configuration --function-name {functionName} --region {region} --query "[Timeout,MemorySize,VpcConfig.VpcId]"',
    powershell:
      'aws lambda get-function-configuration --function-name {functionName} --region {region} --query "[Timeout,MemorySize,VpcConfig.VpcId]"',
    tells: {
      ja: '`REPORT`行の`Duration`がここの`Timeout`と同じならこの原因です。',
      en: 'It is this cause when `Duration` in the `REPORT` line equals the `Timeout` shown here.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-timeout.html',
      title: 'Configure Lambda function timeout',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://repost.aws/knowledge-center/api-gateway-504-errors',
      title: 'How can I troubleshoot API HTTP 504 timeout errors with API Gateway?',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(facts, /Task timed out(?: after \d{1,4}(?:\.\d{1,3})? seconds)?/);
    if (says) return judge.supports('strong', 'says-so', { message: 'Task timed out' }, says);
    const never = told(facts, /Invalid permissions on Lambda function|Could not parse policy/);
    if (never) return judge.rulesOut('never-ran', {}, never);
    const answer =
      facts.message(/^Endpoint request timed out/i) ??
      facts.code('EndpointRequestTimedOut') ??
      serverFault(facts);
    return answer ? judge.supports('weak', 'usual', {}, answer) : [];
  },
});
