import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'model-id-not-in-region',
  explains: ['ValidationException', 'ResourceNotFoundException'],
  title: {
    ja: 'BedrockのモデルIDの綴りが違うか、そのリージョンにないか、提供が終わっている',
    en: 'The Bedrock model id is misspelt, not offered in this Region, or no longer offered',
  },
  howToTell: {
    ja: 'メッセージが`The provided model identifier is invalid`などで、呼んだリージョンの`aws bedrock list-foundation-models`にも`list-inference-profiles`にもIDがありません。',
    en: 'The message is `The provided model identifier is invalid` or the like, and neither `aws bedrock list-foundation-models` nor `list-inference-profiles` has the id in the Region that is called.',
  },
  fix: {
    ja: '一覧からIDを写すか、提供しているリージョンを呼びます。`Legacy`か提供終了なら、新しいモデルに移ります。',
    en: 'Copy the id from the list, or call a Region that offers the model. Where it is `Legacy` or at the end of its life, move to a newer model.',
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
    {
      url: 'https://github.com/strands-agents/harness-sdk/issues/38',
      title: 'strands-agents/harness-sdk #38',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-samples/amazon-bedrock-workshop/issues/386',
      title: 'aws-samples/amazon-bedrock-workshop #386',
      kind: 'thread',
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
