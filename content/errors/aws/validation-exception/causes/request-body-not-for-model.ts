import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'request-body-not-for-model',
  explains: ['ValidationException'],
  title: {
    ja: '本文の形が、Bedrockのそのモデルのパラメーターと違う',
    en: 'The body does not have the parameters of this Bedrock model',
  },
  howToTell: {
    ja: 'メッセージが、余分か不足の項目を挙げています（`extraneous key`、`required key`、`max_tokens`、`roles must alternate`など）。',
    en: 'The message names a key too many or too few (`extraneous key`, `required key`, `max_tokens`, `roles must alternate`).',
  },
  fix: {
    ja: 'モデルの形式に合わせるか、モデルを問わない`Converse`を使います。',
    en: 'Follow the model’s format, or use `Converse`, which is the same for all models.',
  },
  verify: { ja: '同じ入力に応答が返ります。', en: 'The same input is answered.' },
  why: {
    'says-so': {
      ja: '`{message}`は、本文がモデルの形式に合わないことを表します。',
      en: '`{message}`: the body does not fit the model.',
    },
  },
  prior: 3,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html',
      title: 'Troubleshooting Amazon Bedrock API Error Codes',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(
      facts,
      /(?<message>Malformed input request[^\n"]{0,120}|(?:extraneous|required) key \[[^\]]{1,60}\][^\n"]{0,60}|roles must alternate|The maximum tokens you requested exceeds the model limit|Input is too long for requested model|prompt is too long|A conversation must start with a user message|max_tokens: [^\n"]{1,80})/i,
    );
    return says ? judge.supports('strong', 'says-so', { message: says.groups['message'] ?? '' }, says) : [];
  },
});
