import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'model-quota-exceeded',
  explains: ['ThrottlingException'],
  title: {
    ja: 'Bedrockのモデルごとの、1分か1日の枠（リクエスト数かトークン数）を超えた',
    en: 'Bedrock’s allowance for this model, of requests or tokens a minute or a day, was exceeded',
  },
  howToTell: {
    ja: 'Service QuotasのBedrockの値が小さいか、CloudWatchの`InvocationThrottles`が同じ時刻に増えています。',
    en: 'The Bedrock quota in Service Quotas is small, or `InvocationThrottles` in CloudWatch rises at that time.',
  },
  fix: {
    ja: '間隔を空けて再試行し、`max_tokens`を必要な分に減らします。クロスリージョン推論プロファイルを使うか、上限の引き上げを申請します。',
    en: 'Retry with backoff, ask for no more `max_tokens` than needed, use a cross-Region inference profile, or request a higher quota.',
  },
  verify: {
    ja: '同じ負荷でThrottlingExceptionが出なくなります。',
    en: 'The same load brings no ThrottlingException.',
  },
  why: {
    'says-so': {
      ja: '`{message}`は、Bedrockがモデルの上限を超えたときの文言です。',
      en: '`{message}` is what Bedrock says when a model’s quota is exceeded.',
    },
    bedrock: { ja: '呼んだのはBedrockです。', en: 'It was Bedrock that was called.' },
  },
  prior: 1,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html',
      title: 'Troubleshooting Amazon Bedrock API Error Codes',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/minorun365/agent-book/issues/29',
      title: 'minorun365/agent-book #29',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(
      facts,
      /(?<message>Too many (?:requests|tokens)(?: per day)?, please wait before trying again|Your request rate is too high|Too many connections, please wait)/i,
    );
    const bedrock = told(facts, /\bbedrock(?:-runtime)?\b|\bInvokeModel\w{0,30}|\bConverse(?:Stream)?\b/i);
    return [
      ...(says ? judge.supports('strong', 'says-so', { message: says.groups['message'] ?? '' }, says) : []),
      ...(bedrock && facts.code('Throttling') ? judge.supports('moderate', 'bedrock', {}, bedrock) : []),
    ];
  },
});
