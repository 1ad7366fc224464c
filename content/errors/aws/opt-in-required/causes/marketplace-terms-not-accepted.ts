import { defineCause } from '#core';

export const cause = defineCause({
  id: 'marketplace-terms-not-accepted',
  explains: ['OptInRequired'],
  title: {
    ja: '起動するAMIのAWS Marketplace契約に同意していない',
    en: 'The terms of the AWS Marketplace product behind the AMI were not accepted',
  },
  howToTell: {
    ja: 'メッセージが`In order to use this AWS Marketplace product you need to accept terms and subscribe`で、同意するページのURLが付いています。',
    en: 'The message is `In order to use this AWS Marketplace product you need to accept terms and subscribe`, with the address where to do so.',
  },
  fix: {
    ja: 'インスタンスを起動するアカウントで、メッセージにあるURLを開いてサブスクライブします。同意を避けるなら、Marketplaceを介さないAMIを選びます。',
    en: 'Open the address in the message with the account that launches the instance and subscribe, or choose an AMI that does not come through Marketplace.',
  },
  verify: {
    ja: 'Marketplaceの「サブスクリプションの管理」に製品が現れ、`RunInstances`が通ります。',
    en: 'The product stands under Manage subscriptions in Marketplace, and `RunInstances` passes.',
  },
  why: {
    message: {
      ja: 'AWSは、Marketplaceの製品への同意を求めています。',
      en: 'AWS asks for the terms of a Marketplace product to be accepted.',
    },
    'launches-instance': {
      ja: '`{operation}`はAMIからインスタンスを起動する操作です。',
      en: '`{operation}` launches an instance from an AMI.',
    },
    'other-subscription': {
      ja: 'メッセージはMarketplaceではなく、サービス自体の登録を指しています。',
      en: 'The message is about the service itself, not about Marketplace.',
    },
  },
  prior: 0,
  stop: 'signature',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html',
      title: 'Common Error Types - AWS Identity and Access Management',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/hashicorp/packer-plugin-amazon/issues/442',
      title: 'hashicorp/packer-plugin-amazon #442',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/flatcar/Flatcar/issues/456',
      title: 'flatcar/Flatcar #456',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html',
      title: 'Error codes for the Amazon EC2 API',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.message(/AWS Marketplace product you need to accept terms and subscribe/);
    if (said) return judge.supports('strong', 'message', {}, said);
    const other = facts.message(/not subscribed to this service|needs a subscription for the service/);
    if (other) return judge.rulesOut('other-subscription', {}, other);
    const launch = facts
      .all('operation')
      .find(({ value }) => /^(?:RunInstances|RequestSpotInstances|CreateFleet)$/.test(value));
    return launch && facts.code('OptInRequired')
      ? judge.supports('moderate', 'launches-instance', { operation: launch.value }, launch)
      : [];
  },
});
