import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

/** Bedrock's own refusals of a model; IAM's name the caller and the action instead. */
const REFUSED =
  /You don['’]t have access to the model|Model access is denied\b|not available for this account\. You can contact AWS Sales/i;

export const cause = defineCause({
  id: 'model-access-not-granted',
  explains: ['AccessDeniedException', 'AccessDenied'],
  title: {
    ja: 'アカウントで、そのBedrockのモデルをまだ使えない',
    en: 'The account cannot use this Bedrock model yet',
  },
  howToTell: {
    ja: "メッセージが`You don't have access to the model`か`Model access is denied due to`で始まります。IAMの拒否なら`is not authorized to perform: bedrock:InvokeModel`です。",
    en: "The message begins with `You don't have access to the model` or `Model access is denied due to`; a refusal by IAM would say `is not authorized to perform: bedrock:InvokeModel`.",
  },
  fix: {
    ja: 'サブスクライブしてよい権限（`aws-marketplace:Subscribe`と`aws-marketplace:ViewSubscriptions`）を持つ人が、アカウントで一度だけモデルを有効にします。支払い方法に`INVALID_PAYMENT_INSTRUMENT`とあれば、請求の設定を先に直します。',
    en: 'Have somebody who may subscribe (`aws-marketplace:Subscribe`, `aws-marketplace:ViewSubscriptions`) enable the model once for the account. Where it says `INVALID_PAYMENT_INSTRUMENT`, mend the account’s payment method first.',
  },
  verify: {
    ja: '`aws bedrock get-foundation-model-availability`の`agreementAvailability.status`が`AVAILABLE`になり、同じ入力に応答が返ります。',
    en: '`aws bedrock get-foundation-model-availability` gives `AVAILABLE` as `agreementAvailability.status`, and the same input is answered.',
  },
  why: {
    'says-so': {
      ja: 'Bedrockは、このモデルをアカウントで使えないと答えています。',
      en: 'Bedrock says that the model is not open to the account.',
    },
    marketplace: {
      ja: '足りないのは`{action}`です。モデルを最初に呼んだときのサブスクリプションが、権限の不足で終わっていません。',
      en: 'What is missing is `{action}`: the subscription that the first call begins could not be completed.',
    },
    payment: {
      ja: '`{found}`は、アカウントの支払い方法でMarketplaceの契約ができなかったことを表します。',
      en: '`{found}`: the agreement in AWS Marketplace failed on the account’s payment method.',
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
    {
      url: 'https://github.com/aws-samples/anthropic-on-aws/pull/252',
      title: 'aws-samples/anthropic-on-aws #252',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-solutions-library-samples/accelerated-intelligent-document-processing-on-aws/issues/124',
      title: 'aws-solutions-library-samples/accelerated-intelligent-document-processing-on-aws #124',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(facts, REFUSED);
    const action = told(facts, /\b(?<action>aws-marketplace:(?:ViewSubscriptions|Subscribe))\b/);
    const payment = told(facts, /\b(?<found>INVALID_PAYMENT_INSTRUMENT)\b/);
    return [
      ...(says ? judge.supports('strong', 'says-so', {}, says) : []),
      ...(says && action
        ? judge.supports('strong', 'marketplace', { action: action.groups['action'] ?? '' }, action)
        : []),
      ...(payment
        ? judge.supports('strong', 'payment', { found: payment.groups['found'] ?? '' }, payment)
        : []),
    ];
  },
});
