import { defineCause } from '#core';

export const cause = defineCause({
  id: 'service-not-activated',
  explains: ['OptInRequired'],
  title: {
    ja: 'AWSアカウントで、そのサービスかリージョンがまだ有効になっていない',
    en: 'The service or region is not active in the AWS account yet',
  },
  howToTell: {
    ja: '作ったばかりのアカウントか、支払い方法の確認が終わっていないか、オプトインリージョンです。ルートユーザーでコンソールを開くと、登録の続きが表示されます。',
    en: 'The account is new, its payment is not verified, or the region is an opt-in one; in the console the root user is asked to complete the sign-up.',
  },
  fix: {
    ja: 'ルートユーザーで登録（支払い方法、電話番号、サポートプラン）を終え、有効になるまで最長24時間待ちます。オプトインリージョンは、アカウントの設定で有効にします。',
    en: 'Complete the sign-up as the root user (payment, phone, support plan) and wait up to 24 hours; enable an opt-in region in the account’s settings.',
  },
  verify: {
    ja: 'コンソールで同じサービスが登録を求めずに開き、同じ呼び出しが通ります。',
    en: 'The console opens the service without asking for sign-up, and the call passes.',
  },
  why: {
    'not-subscribed': {
      ja: 'AWSは、このアカウントがサービスを利用できる状態にないと答えています。',
      en: 'AWS says that this account is not subscribed to the service.',
    },
    'code-alone': {
      ja: '`{code}`は、アカウントがサービスかリージョンを使える状態にないときの応答です。',
      en: '`{code}` means that the account may not use the service or the region yet.',
    },
    support: {
      ja: 'メッセージが求めているのはサポートプランです。',
      en: 'The message asks for a support plan.',
    },
    marketplace: {
      ja: 'これはAWS Marketplaceの製品への同意を求めるメッセージです。',
      en: 'This message is about accepting the terms of an AWS Marketplace product.',
    },
  },
  prior: 3,
  stop: 'signature',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html',
      title: 'Common Error Types - AWS Identity and Access Management',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/webiny/webiny-js/issues/1517',
      title: 'webiny/webiny-js #1517',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/awslabs/fargatecli/issues/38',
      title: 'awslabs/fargatecli #38',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html',
      title: 'Enable or disable AWS Regions in your account',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const marketplace = facts.message(/AWS Marketplace product/);
    const support = facts.message(/Premium Support Subscription is required/);
    if (support) return judge.rulesOut('support', {}, support);
    if (marketplace) return judge.rulesOut('marketplace', {}, marketplace);
    const said = facts.message(/not subscribed to this service|needs a subscription for the service/);
    if (said) return judge.supports('strong', 'not-subscribed', {}, said);
    const code = facts.code('OptInRequired');
    return code ? judge.supports('moderate', 'code-alone', { code: code.value.code }, code) : [];
  },
});
