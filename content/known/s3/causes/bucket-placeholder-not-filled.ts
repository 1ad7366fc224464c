import { defineCause } from '#core';
import { bucketOf } from '../call.ts';
import { bucketMissing, isPlaceholder } from '../missing.ts';

// Lower case only: `<BucketName>` is a tag of S3's answer.
const TEMPLATE =
  /(?<part>%\w{0,20}[Bb]ucket\w{0,20}%|<[a-z _-]{0,20}bucket[a-z _-]{0,20}>|\{\{\s{0,2}\w{0,20}bucket\w{0,20}\s{0,2}\}\}|\byour-bucket[\w-]{0,20}|\bYOUR_BUCKET\w{0,20})/;

export const cause = defineCause({
  id: 'bucket-placeholder-not-filled',
  explains: ['NoSuchBucket', 'InvalidBucketName', 'NotFound'],
  title: {
    ja: 'バケット名の一部が、置き換えられていないプレースホルダーや空の変数のまま',
    en: 'Part of the bucket’s name is a placeholder never replaced, or an empty variable',
  },
  howToTell: {
    ja: 'バケット名に`%bucket%`、`${…}`、`<…>`、`undefined`、`your-`などが残っているか、テンプレートを置き換える手順を飛ばしています。',
    en: 'The name still holds `%bucket%`, `${…}`, `<…>`, `undefined` or `your-`, or the step that fills the template in was skipped.',
  },
  fix: {
    ja: 'テンプレートや設定の値を実際のバケット名に置き換えます。配布元のテンプレートなら、ビルドの手順を実行するか、公開済みの版を使います。',
    en: 'Replace it with the real name; with a template from elsewhere run its build step, or take the published version.',
  },
  verify: {
    ja: 'エラーのバケット名が実在のものになり、操作が通ります。',
    en: 'The name is a real one, and the call succeeds.',
  },
  why: {
    template: {
      ja: '貼られたテンプレートに、置き換えられていない`{part}`があります。',
      en: 'The template in the paste still holds `{part}`.',
    },
    seen: { ja: 'バケット名が`{bucket}`のままです。', en: 'The bucket is still named `{bucket}`.' },
    maybe: {
      ja: 'テンプレートや設定から作られた名前なら、置き換えられずに残った部分がないか確かめてください。',
      en: 'A name made from a template or setting may hold a part that was never filled in.',
    },
  },
  prior: 2,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html',
      title: 'General purpose bucket naming rules',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/ErrorResponses.html',
      title: 'Error responses - Amazon Simple Storage Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const bucket = bucketOf(facts);
    const where =
      facts.detail('BucketName') ??
      facts.setting('bucket') ??
      facts.message(/Invalid bucket name|bucket is not valid|bucket does not exist/i) ??
      facts.endpoint();
    if (bucket && where && isPlaceholder(bucket)) return judge.supports('strong', 'seen', { bucket }, where);
    const missing = bucketMissing(facts);
    const template = missing && facts.says(TEMPLATE);
    if (template)
      return judge.supports('strong', 'template', { part: template.groups['part'] ?? '' }, template);
    return missing && !bucket ? judge.supports('weak', 'maybe', {}, missing) : [];
  },
});
