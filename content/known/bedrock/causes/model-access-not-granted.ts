import { defineCause } from '#core';
import { told } from '../../words.ts';

export const cause = defineCause({
  id: 'model-access-not-granted',
  explains: ['AccessDeniedException'],
  title: {
    ja: 'アカウントで、そのモデルの利用が許可されていない',
    en: 'The account has no access to this model',
  },
  howToTell: {
    ja: "メッセージが`You don't have access to the model`です。IAMの拒否なら`is not authorized to perform: bedrock:InvokeModel`になります。",
    en: "The message is `You don't have access to the model`; a refusal by IAM would say `is not authorized to perform: bedrock:InvokeModel`.",
  },
  fix: {
    ja: '最初の呼び出しに`aws-marketplace:Subscribe`と`aws-marketplace:ViewSubscriptions`の許可があったか、有効な支払い方法があるか、Anthropicのモデルなら利用目的のフォームを送ったかを確かめます。どれも満たしているなら、AWSの営業に問い合わせます。',
    en: 'Check that the first call was allowed `aws-marketplace:Subscribe` and `aws-marketplace:ViewSubscriptions`, that the account has a valid payment method and, for a model of Anthropic’s, that the use case form was sent. With all of that in place ask AWS Sales.',
  },
  verify: { ja: '同じ入力に応答が返ります。', en: 'The same input is answered.' },
  why: {
    'says-so': {
      ja: 'Bedrockは、モデルの利用が許可されていないと答えています。',
      en: 'Bedrock says that the model is not open to the account.',
    },
  },
  prior: 5,
  stop: 'policy',
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
  ],
  detect(facts, judge) {
    const says = told(
      facts,
      /You don['’]t have access to the model|Model access is denied|not available for this account\. You can contact AWS Sales/i,
    );
    return says ? judge.supports('strong', 'says-so', {}, says) : [];
  },
});
