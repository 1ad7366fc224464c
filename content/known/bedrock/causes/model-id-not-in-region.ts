import { defineCause } from '#core';
import { told } from '../../words.ts';

export const cause = defineCause({
  id: 'model-id-not-in-region',
  explains: ['ValidationException', 'ResourceNotFoundException'],
  title: {
    ja: 'モデルIDの綴りが違うか、そのリージョンにないか、提供が終わっている',
    en: 'The model id is misspelt, not offered in this Region, or no longer offered',
  },
  howToTell: {
    ja: 'メッセージが`The provided model identifier is invalid`などで、`aws bedrock list-foundation-models`にIDがありません。',
    en: 'The message is `The provided model identifier is invalid` or the like, and `aws bedrock list-foundation-models` does not list it.',
  },
  fix: {
    ja: '一覧にあるIDを使うか、提供しているリージョンを呼びます。',
    en: 'Use an id from the list, or call a Region that offers the model.',
  },
  verify: { ja: '同じ入力に応答が返ります。', en: 'The same input is answered.' },
  why: {
    'says-so': {
      ja: '`{message}`は、モデルが見つからないことを表します。',
      en: '`{message}`: the model was not found.',
    },
  },
  prior: 4,
  stop: 'operation',
  experiment: {
    sh: 'aws bedrock list-foundation-models --region {region} --query "modelSummaries[].[modelId,modelLifecycle.status]"',
    powershell:
      'aws bedrock list-foundation-models --region {region} --query "modelSummaries[].[modelId,modelLifecycle.status]"',
    tells: {
      ja: 'IDがなければこの原因です。`LEGACY`なら、提供が終わろうとしています。',
      en: 'It is this cause when the id is missing; `LEGACY` means that it is on its way out.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-cards.html',
      title: 'Models at a glance',
      kind: 'aws',
      checked: '2026-11-23',
    },
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
      /(?<message>The provided model identifier is invalid|Could not resolve the foundation model|This model version has reached the end of its life|model is marked by provider as Legacy|The model ID is invalid)/i,
    );
    return says ? judge.supports('strong', 'says-so', { message: says.groups['message'] ?? '' }, says) : [];
  },
});
