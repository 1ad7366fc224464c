import { defineCause } from '#core';
import { ruleNamed, unsaid } from '../block.ts';

/** How logs and templates name a rule that counts. */
const RULE =
  /(?<rule>\bRATE_BASED\b|\bRateBasedStatement\b|\brate_based_statement\b|"rateBasedRuleName"|\brate-?limit\w{0,30}\b)/i;

export const cause = defineCause({
  id: 'request-rate-over-rule',
  explains: ['WAFForbiddenException'],
  title: {
    ja: '送信元ごとのリクエスト数が、レートベースのルールを超えた',
    en: 'The requests of one address went over a rate-based rule',
  },
  howToTell: {
    ja: 'しばらく通ったあとに403が続き、送るのをやめると数分で直ります。ログの`terminatingRuleType`が`RATE_BASED`です。',
    en: 'It passes for a while, then is 403, and is well again minutes after the calls stop. The log says `RATE_BASED` as `terminatingRuleType`.',
  },
  fix: {
    ja: 'クライアントの数を数え、再接続やポーリングの間隔を空けます。同じNATから出る社内の利用者が多いなら、IPアドレスではなく、ヘッダーやCookieで集計します。',
    en: 'Space out polling and reconnecting. Where many users leave by one NAT, aggregate by a header or a cookie and not by address.',
  },
  verify: {
    ja: '同じ負荷で、WAFのログにそのルールの`BLOCK`が出ません。',
    en: 'The same load leaves no `BLOCK` of that rule in WAF’s log.',
  },
  why: {
    rule: {
      ja: '`{rule}`は、送信元ごとの回数で遮断するルールです。',
      en: '`{rule}` is a rule that blocks by the number of requests of a caller.',
    },
    unsaid: {
      ja: '`WAFForbiddenException`は、どのルールが遮断したかを示しません。',
      en: '`WAFForbiddenException` does not say which rule blocked.',
    },
  },
  prior: 1,
  stop: 'firewall',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-rate-based-caveats.html',
      title: 'Rate-based rule caveats',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-rate-based-high-level-settings.html',
      title: 'Rate-based rule high-level settings in AWS WAF',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/appsync/latest/devguide/WAF-Integration.html',
      title: 'Using AWS WAF to protect your AWS AppSync APIs',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const rule = ruleNamed(facts, RULE);
    if (rule) return judge.supports('strong', 'rule', { rule: rule.groups['rule'] ?? '' }, rule);
    const said = unsaid(facts);
    if (!said) return [];
    return judge.supports('weak', 'unsaid', {}, said);
  },
});
