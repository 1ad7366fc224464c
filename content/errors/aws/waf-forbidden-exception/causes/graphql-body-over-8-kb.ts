import { defineCause } from '#core';
import { ruleNamed, unsaid } from '../block.ts';

/** Beyond it `SizeRestrictions_BODY` of the core rule set blocks. */
const MOST_BYTES = 8192;
/** What one UTF-16 unit takes at most as UTF-8. */
const BYTES_PER_UNIT = 3;

export const cause = defineCause({
  id: 'graphql-body-over-8-kb',
  explains: ['WAFForbiddenException'],
  title: {
    ja: 'GraphQLの本文が8 KBを超えた（`SizeRestrictions_BODY`）',
    en: 'The GraphQL body is over 8 KB (`SizeRestrictions_BODY`)',
  },
  howToTell: {
    ja: 'ルール名が`SizeRestrictions_BODY`です。短いクエリは通り、大きな変数や長いフラグメントのあるときだけ403です。',
    en: 'The rule is `SizeRestrictions_BODY`. Short queries pass, and only those with large variables or long fragments are 403.',
  },
  fix: {
    ja: '`SizeRestrictions_BODY`だけをCountに変えます。ファイルの中身は変数に入れず、S3の署名付きURLで送ります。AppSyncでは、検査する大きさ（8 KB）を上げられません。',
    en: 'Set `SizeRestrictions_BODY` alone to Count, and send files by a presigned URL of S3, not in a variable. With AppSync the inspection limit of 8 KB cannot be raised.',
  },
  verify: {
    ja: '同じ大きさの本文が200で返り、WAFのログに、そのルールが`COUNT`として残ります。',
    en: 'A body of that size answers 200, and WAF’s log keeps the rule under `COUNT`.',
  },
  why: {
    rule: {
      ja: '遮断したルールは`{rule}`です。',
      en: 'The rule that blocked is `{rule}`.',
    },
    large: {
      ja: '本文が{bytes}バイト以上あります。`SizeRestrictions_BODY`は8,192バイトを超える本文を遮断します。',
      en: 'The body has {bytes} bytes or more; `SizeRestrictions_BODY` blocks those over 8,192.',
    },
    small: {
      ja: '本文は8,192バイトに届きません。自分で作った、もっと低い上限なら別です。',
      en: 'The body is well below 8,192 bytes; only a lower limit of your own would block it.',
    },
    unsaid: {
      ja: '`WAFForbiddenException`は、どのルールが遮断したかを示しません。',
      en: '`WAFForbiddenException` does not say which rule blocked.',
    },
  },
  prior: 3,
  stop: 'firewall',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-baseline.html',
      title: 'Baseline rule groups',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/waf/latest/APIReference/API_RequestBodyAssociatedResourceTypeConfig.html',
      title: 'RequestBodyAssociatedResourceTypeConfig - AWS WAFV2',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-solutions/deepracer-on-aws/issues/89',
      title: 'aws-solutions/deepracer-on-aws #89',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const rule = ruleNamed(facts, /\b(?<rule>SizeRestrictions_BODY|BodySizeRule)\b/i);
    if (rule) return judge.supports('strong', 'rule', { rule: rule.groups['rule'] ?? '' }, rule);
    const said = unsaid(facts);
    if (!said) return [];
    const body = facts.one('request-body');
    const declared = facts.requestHeader('content-length');
    const bytes = Math.max(body?.value.length ?? 0, Number(declared?.value.value) || 0);
    const large = bytes > MOST_BYTES ? (body ?? declared) : undefined;
    if (large) return judge.supports('strong', 'large', { bytes: String(bytes) }, large);
    if (body && body.value.length * BYTES_PER_UNIT <= MOST_BYTES)
      return judge.against('moderate', 'small', {}, body);
    return judge.supports('weak', 'unsaid', {}, said);
  },
});
