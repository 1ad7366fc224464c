import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'model-needs-inference-profile',
  explains: ['ValidationException'],
  title: {
    ja: 'Bedrockのモデルをオンデマンドで呼べず、推論プロファイルのIDが要る',
    en: 'The Bedrock model cannot be called on demand; it wants the id of an inference profile',
  },
  howToTell: {
    ja: 'メッセージに`on-demand throughput isn’t supported`とあります。',
    en: 'The message says `on-demand throughput isn’t supported`.',
  },
  fix: {
    ja: 'モデルIDの前に地域を付けた推論プロファイル（`us.`、`eu.`、`apac.`、`jp.`、`global.`など）のIDかARNを使います。',
    en: 'Use the id or ARN of an inference profile, which has a geography before the model id (`us.`, `eu.`, `apac.`, `jp.`, `global.` and so on).',
  },
  verify: { ja: '同じ入力に応答が返ります。', en: 'The same input is answered.' },
  why: {
    'says-so': {
      ja: 'モデル`{model}`はオンデマンドで呼べません。',
      en: 'The model `{model}` cannot be called on demand.',
    },
  },
  prior: 5,
  stop: 'operation',
  experiment: {
    sh: 'aws bedrock list-inference-profiles --region {region} --query "inferenceProfileSummaries[].inferenceProfileId"',
    powershell:
      'aws bedrock list-inference-profiles --region {region} --query "inferenceProfileSummaries[].inferenceProfileId"',
    tells: {
      ja: '呼びたいモデルのIDを含むものが出れば、それを使います。',
      en: 'When one contains the id of the model, use that.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-support.html',
      title: 'Supported Regions and models for inference profiles',
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
      /(?:Invocation of model ID (?<model>[\w.:/-]{1,160}) with )?on-demand throughput isn['’]t supported/i,
    );
    return says ? judge.supports('strong', 'says-so', { model: says.groups['model'] ?? '…' }, says) : [];
  },
});
