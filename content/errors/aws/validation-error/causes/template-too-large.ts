import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'template-too-large',
  explains: ['ValidationError', 'ValidationException'],
  title: {
    ja: 'テンプレートが、本文で送れる51,200バイトか、スタックの上限を超えている',
    en: 'The template is over the 51,200 bytes that a request carries, or over what a stack may hold',
  },
  howToTell: {
    ja: "メッセージが`'templateBody' failed to satisfy constraint … 51200`、`Template may not exceed … bytes`、`Number of resources, …`のどれかです。",
    en: "The message is `'templateBody' failed to satisfy constraint … 51200`, `Template may not exceed … bytes`, or `Number of resources, …`.",
  },
  fix: {
    ja: '51,200バイトの上限なら、S3に置いて`--template-url`（`deploy`では`--s3-bucket`）で渡します。1 MBとリソース500個の上限なら、スタックを分けます。',
    en: 'Over 51,200 bytes, put it into S3 and pass `--template-url`, or `--s3-bucket` with `deploy`; over 1 MB or 500 resources, split the stack.',
  },
  verify: { ja: '作成か更新が始まります。', en: 'The create or update starts.' },
  why: {
    body: {
      ja: '本文で送れるのは{limit}バイトまでです。',
      en: 'A request carries {limit} bytes of template.',
    },
    file: {
      ja: 'テンプレートは{limit}バイトまでです。S3に置いても同じです。',
      en: 'A template may have {limit} bytes, in S3 as well.',
    },
    count: {
      ja: '1つのスタックに入るのは{limit}個までです。',
      en: 'One stack holds {limit} of them.',
    },
  },
  prior: 2,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html',
      title: 'Understand CloudFormation quotas',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-amplify/amplify-cli/issues/14940',
      title: 'aws-amplify/amplify-cli #14940',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const body = told(
      facts,
      /(?:'templateBody' failed to satisfy constraint: Member must have length less than or equal to (?<limit>\d{4,7})|Templates with a size greater than (?<said>[\d,]{5,9}) bytes must be deployed via an S3 Bucket)/,
    );
    if (body)
      return judge.supports(
        'strong',
        'body',
        { limit: body.groups['limit'] ?? body.groups['said'] ?? '' },
        body,
      );
    const file = told(facts, /Template may not exceed (?<limit>\d{5,8}) bytes in size/);
    if (file) return judge.supports('strong', 'file', { limit: file.groups['limit'] ?? '' }, file);
    const count = told(
      facts,
      /Number of (?:resources|parameters|outputs|mappings), \d{1,6}, is greater than maximum allowed, (?<limit>\d{1,6})/,
    );
    return count ? judge.supports('strong', 'count', { limit: count.groups['limit'] ?? '' }, count) : [];
  },
});
