import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'model-capacity-short',
  explains: ['ServiceUnavailable'],
  title: {
    ja: 'Bedrockのモデルが混み合っていて、リクエストを受けられない',
    en: 'The Bedrock model is too busy to take the request',
  },
  howToTell: {
    ja: '503で、`Too many connections, please wait before trying again`か`Bedrock is unable to process your request`とあります。自分の上限を超えたときは、429のThrottlingExceptionです。',
    en: 'A 503 with `Too many connections, please wait before trying again` or `Bedrock is unable to process your request`. Your own quota would be 429 ThrottlingException.',
  },
  fix: {
    ja: 'クロスリージョン推論プロファイルのIDで呼び、回数を増やした指数バックオフで再試行します。上限の引き上げを申請しても変わりません。',
    en: 'Call by the id of a cross-Region inference profile and retry with exponential backoff, more times than the default. A higher quota does not help.',
  },
  verify: {
    ja: '同じリクエストが通り、CloudWatchの`InvocationServerErrors`が減ります。',
    en: 'The same request passes, and `InvocationServerErrors` in CloudWatch falls.',
  },
  why: {
    'says-so': {
      ja: '`{message}`は、モデルの側の混雑を表すBedrockの文言です。',
      en: '`{message}` is what Bedrock says when the model is too busy.',
    },
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
      url: 'https://github.com/anthropics/claude-code/issues/562',
      title: 'anthropics/claude-code #562',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/langchain-ai/langchain-aws/pull/968',
      title: 'langchain-ai/langchain-aws #968',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(
      facts,
      /(?<message>Too many connections, please wait before trying again|Bedrock is unable to process your request)/,
    );
    return says ? judge.supports('strong', 'says-so', { message: says.groups['message'] ?? '' }, says) : [];
  },
});
