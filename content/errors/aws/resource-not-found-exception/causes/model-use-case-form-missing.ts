import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'model-use-case-form-missing',
  explains: ['ResourceNotFoundException'],
  title: {
    ja: 'BedrockのAnthropicのモデルで、利用目的のフォームを送っていない',
    en: 'The use case form for Anthropic’s models on Bedrock has not been sent',
  },
  howToTell: {
    ja: 'メッセージが`Model use case details have not been submitted for this account`です。同じリージョンのAmazonのモデルは応答します。',
    en: 'The message is `Model use case details have not been submitted for this account`, while a model of Amazon’s answers in the same Region.',
  },
  fix: {
    ja: 'Bedrockのモデルカタログでモデルを開いて送るか、`aws bedrock put-use-case-for-model-access`で送ります。アカウントか組織の管理アカウントで一度だけです。オプトインのリージョンでは、そこで送り直します。',
    en: 'Send it from the model catalog of Bedrock, or with `aws bedrock put-use-case-for-model-access`: once for the account, or once in the organization’s management account. An opt-in Region wants it again.',
  },
  verify: {
    ja: '`aws bedrock get-use-case-for-model-access`がフォームを返し、同じ入力に応答が返ります。',
    en: '`aws bedrock get-use-case-for-model-access` returns the form, and the same input is answered.',
  },
  why: {
    'says-so': {
      ja: 'Bedrockは、利用目的のフォームがないと答えています。モデルIDの誤りではありません。',
      en: 'Bedrock says that the use case form is missing; the model id is not at fault.',
    },
  },
  prior: 4,
  stop: 'operation',
  experiment: {
    sh: 'aws bedrock get-use-case-for-model-access --region {region}',
    powershell: 'aws bedrock get-use-case-for-model-access --region {region}',
    tells: {
      ja: 'エラーになればこの原因です。フォームが返れば、反映を15分ほど待ちます。',
      en: 'An error means this cause; when the form comes back, give it some 15 minutes to be known.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-access.html',
      title: 'Request access to models',
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
      url: 'https://github.com/aws-samples/sample-strands-agentcore-starter/issues/12',
      title: 'aws-samples/sample-strands-agentcore-starter #12',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(facts, /Model use case details have not been submitted for this account/i);
    return says ? judge.supports('strong', 'says-so', {}, says) : [];
  },
});
