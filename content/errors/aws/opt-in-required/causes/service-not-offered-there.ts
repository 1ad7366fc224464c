import { defineCause } from '#core';

export const cause = defineCause({
  id: 'service-not-offered-there',
  explains: ['OptInRequired'],
  title: {
    ja: 'そのリージョンやパーティションでは、アカウントにサービスが提供されていない',
    en: 'In that region or partition the service is not offered to the account',
  },
  howToTell: {
    ja: '同じアカウントの同じ呼び出しがほかのリージョンでは通り、中国や使ったことのないリージョンでだけ失敗します。',
    en: 'The same call of the same account passes in other regions and fails only in China or in one never used.',
  },
  fix: {
    ja: '走査するリージョンを有効なものに限るか、ツールの設定でそのサービスの連携を切ります。',
    en: 'Keep to the regions that are enabled, or switch the tool’s use of that service off.',
  },
  verify: {
    ja: '残したリージョンで、同じコマンドがエラーなしで終わります。',
    en: 'The same command ends without errors over the regions that remain.',
  },
  why: {
    china: {
      ja: '`{region}`は中国のリージョンです。提供されていないサービスがあります。',
      en: '`{region}` is a region of China, where not every service is offered.',
    },
    elsewhere: {
      ja: '中国のリージョンや使っていないリージョンを呼んだときも、同じコードが返ります。',
      en: 'The same code comes back from regions of China and from ones that are not in use.',
    },
    other: {
      ja: 'メッセージが別の契約を求めています。',
      en: 'The message asks for another agreement.',
    },
  },
  prior: 0,
  stop: 'signature',
  experiment: {
    sh: 'aws account list-regions --region-opt-status-contains ENABLED ENABLED_BY_DEFAULT --query "Regions[].RegionName" --output text',
    powershell:
      'aws account list-regions --region-opt-status-contains ENABLED ENABLED_BY_DEFAULT --query "Regions[].RegionName" --output text',
    tells: {
      ja: '失敗したリージョンが一覧になければ、この原因です。',
      en: 'If the region that fails is not in the list, it is this.',
    },
  },
  sources: [
    {
      url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/1579',
      title: 'kubernetes-sigs/aws-load-balancer-controller #1579',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/Appliscale/cloud-security-audit/issues/24',
      title: 'Appliscale/cloud-security-audit #24',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const other = facts.message(/AWS Marketplace product|Premium Support Subscription/);
    if (other) return judge.rulesOut('other', {}, other);
    const said =
      facts.message(/not subscribed to this service|needs a subscription for the service/) ??
      facts.code('OptInRequired', 'SubscriptionRequired');
    if (!said) return [];
    const china = facts.says(/\b(?<region>cn-(?:north|northwest)-1)\b/);
    return china
      ? judge.supports('strong', 'china', { region: china.groups['region'] ?? '' }, china, said)
      : judge.supports('weak', 'elsewhere', {}, said);
  },
});
