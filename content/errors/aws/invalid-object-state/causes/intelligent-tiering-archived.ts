import { defineCause } from '#core';

export const cause = defineCause({
  id: 'intelligent-tiering-archived',
  explains: ['InvalidObjectState'],
  title: {
    ja: 'Intelligent-Tieringのオブジェクトが、アーカイブの階層に移っている',
    en: 'An `INTELLIGENT_TIERING` object has moved to one of the archive tiers',
  },
  howToTell: {
    ja: 'ストレージクラスは`INTELLIGENT_TIERING`のままで、`head-object`の`ArchiveStatus`が`ARCHIVE_ACCESS`か`DEEP_ARCHIVE_ACCESS`です。',
    en: 'The storage class is still `INTELLIGENT_TIERING`; `ArchiveStatus` in `head-object` is `ARCHIVE_ACCESS` or `DEEP_ARCHIVE_ACCESS`.',
  },
  fix: {
    ja: '`Days`を付けずに復元します（付けると400 InvalidArgument）。使うデータなら、バケットのIntelligent-Tiering設定からアーカイブ階層を外します。',
    en: 'Restore without `Days` (with it the answer is 400 InvalidArgument). Where the data is in use take the archive tiers out of the bucket’s `INTELLIGENT_TIERING` configuration.',
  },
  verify: {
    ja: '`ArchiveStatus`が消え、GETが200を返します。期限はありません。',
    en: '`ArchiveStatus` is gone, GET answers 200, and there is no expiry.',
  },
  why: {
    tier: {
      ja: '応答のアクセス階層が`{tier}`です。',
      en: 'The answer names `{tier}` as the access tier.',
    },
    class: {
      ja: 'ストレージクラスが`INTELLIGENT_TIERING`です。',
      en: 'The storage class is `INTELLIGENT_TIERING`.',
    },
  },
  prior: 4,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/restoring-objects.html',
      title: 'Restoring an archived object',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/s3tools/s3cmd/issues/1377',
      title: 's3tools/s3cmd #1377',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/juicedata/juicefs/issues/2898',
      title: 'juicedata/juicefs #2898',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    if (!facts.code('InvalidObjectState')) return [];
    const tier = facts.detail('AccessTier');
    if (tier) return judge.supports('strong', 'tier', { tier: tier.value.value }, tier);
    const named = facts.says(/\bINTELLIGENT_TIERING\b|\b(?:DEEP_)?ARCHIVE_ACCESS\b/);
    return named ? judge.supports('strong', 'class', {}, named) : [];
  },
});
