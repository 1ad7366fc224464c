import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'value-refused-by-service',
  explains: ['InvalidParameterValueException'],
  title: {
    ja: 'EC2、RDS、SQSなどで、値が空か、そのパラメーターに許されない',
    en: 'With EC2, RDS, SQS and others: the value is empty, or not allowed for that parameter',
  },
  howToTell: {
    ja: 'メッセージが`Value (…) for parameter … is invalid`か`The parameter … is not a valid …`で、括弧の中が実際に届いた値です。',
    en: 'The message is `Value (…) for parameter … is invalid` or `The parameter … is not a valid …`; what is in the parentheses is what arrived.',
  },
  fix: {
    ja: '括弧が空なら、値を入れる変数か、名前の検索が空振りしています。空でなければ、挙げられた規則に合わせます。',
    en: 'If the parentheses are empty, a variable was not set or a lookup found nothing; if not, follow the rule that is named.',
  },
  verify: { ja: '同じ操作が成功します。', en: 'The same operation succeeds.' },
  why: {
    empty: { ja: '`{parameter}`に届いた値は空です。', en: 'What arrived for `{parameter}` is empty.' },
    named: {
      ja: '断られたのは`{parameter}`の値`{value}`です。',
      en: 'Refused: `{value}` for `{parameter}`.',
    },
    rule: { ja: '`{parameter}`の値が規則に合いません。', en: 'The value of `{parameter}` breaks its rule.' },
  },
  prior: 2,
  stop: 'operation',
  sources: [
    {
      url: 'https://github.com/trevor-laher/OnDemandMinecraft/issues/36',
      title: 'trevor-laher/OnDemandMinecraft #36',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/NixOS/nixops/issues/674',
      title: 'NixOS/nixops #674',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/terraform-aws-modules/terraform-aws-rds-aurora/issues/100',
      title: 'terraform-aws-modules/terraform-aws-rds-aurora #100',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/github-aws-runners/terraform-aws-github-runner/issues/1562',
      title: 'github-aws-runners/terraform-aws-github-runner #1562',
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
    const named = told(
      facts,
      /Value (?:\((?<bracketed>[^()\n]{0,80})\)|(?<bare>[\w./:-]{1,120})) for parameter (?<parameter>[\w.]{1,60}) is invalid/,
    );
    if (named) {
      const { bracketed, bare, parameter = '' } = named.groups;
      const value = bracketed ?? bare ?? '';
      return value.trim() === ''
        ? judge.supports('strong', 'empty', { parameter }, named)
        : judge.supports('strong', 'named', { parameter, value }, named);
    }
    const rule = told(facts, /The parameter (?<parameter>\w{2,60}) is not a valid \w{2,30}/);
    return rule ? judge.supports('strong', 'rule', { parameter: rule.groups['parameter'] ?? '' }, rule) : [];
  },
});
