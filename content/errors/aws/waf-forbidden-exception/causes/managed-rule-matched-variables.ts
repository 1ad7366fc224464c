import { defineCause } from '#core';
import { ruleNamed, unsaid } from '../block.ts';

/** Rules that look at what the body says. */
const RULE =
  /\b(?<rule>(?:CrossSiteScripting|GenericRFI|GenericLFI|EC2MetaDataSSRF|SQLi|SQLiExtendedPatterns|Log4JRCE|JavaDeserializationRCE)_BODY)\b/i;

/** Markup, parent paths, addresses and SQL as the core rule set and the SQL group look for them. */
const CONTENT =
  /(?<found><script|<iframe|\.\.\/|https?:\/\/\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}|169\.254\.169\.254|\bunion\s{1,9}select\b|\$\{jndi:)/i;

export const cause = defineCause({
  id: 'managed-rule-matched-variables',
  explains: ['WAFForbiddenException'],
  title: {
    ja: 'GraphQLの変数の中身を、マネージドルールが攻撃と見なした',
    en: 'A managed rule took what the GraphQL variables hold for an attack',
  },
  howToTell: {
    ja: 'ログかサンプルのルール名が`CrossSiteScripting_BODY`、`GenericRFI_BODY`、`GenericLFI_BODY`、`EC2MetaDataSSRF_BODY`、`SQLi_BODY`のどれかです。同じミューテーションが、値を替えると通ります。',
    en: 'The rule in the log or the sample is one of `CrossSiteScripting_BODY`, `GenericRFI_BODY`, `GenericLFI_BODY`, `EC2MetaDataSSRF_BODY` and `SQLi_BODY`; the same mutation passes with another value.',
  },
  fix: {
    ja: 'そのルール1つだけをCountに変え、付いたラベルを見て、受け入れてよい呼び出し以外を後のルールで遮断します。',
    en: 'Set that one rule to Count and, in a later rule, block by its label what you do not mean to accept.',
  },
  verify: {
    ja: '同じ値のミューテーションが200で返り、WAFのログに、そのルールが`COUNT`として残ります。',
    en: 'The mutation with that value answers 200, and WAF’s log keeps the rule under `COUNT`.',
  },
  why: {
    rule: {
      ja: '遮断したルールは`{rule}`です。',
      en: 'The rule that blocked is `{rule}`.',
    },
    content: {
      ja: '本文に、マネージドルールが攻撃と見なす文字列（`{found}`）があります。',
      en: 'The body holds `{found}`, a string that managed rules take for an attack.',
    },
    unsaid: {
      ja: '`WAFForbiddenException`は、どのルールが遮断したかを示しません。',
      en: '`WAFForbiddenException` does not say which rule blocked.',
    },
  },
  prior: 4,
  stop: 'firewall',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-baseline.html',
      title: 'Baseline rule groups',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/waf/latest/APIReference/API_RuleActionOverride.html',
      title: 'RuleActionOverride - AWS WAFV2',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/RoboFinSystems/robosystems/pull/1298',
      title: 'RoboFinSystems/robosystems #1298',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const rule = ruleNamed(facts, RULE);
    if (rule) return judge.supports('strong', 'rule', { rule: rule.groups['rule'] ?? '' }, rule);
    const said = unsaid(facts);
    if (!said) return [];
    const body = facts.one('request-body');
    const found = body && CONTENT.exec(body.value)?.groups?.['found'];
    if (found) return judge.supports('strong', 'content', { found }, body);
    return judge.supports('weak', 'unsaid', {}, said);
  },
});
