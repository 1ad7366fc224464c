import { defineCause } from '#core';

export const cause = defineCause({
  id: 'object-archived',
  explains: ['InvalidObjectState'],
  title: {
    ja: 'オブジェクトがGlacierなどのアーカイブにあり、復元していない',
    en: 'The object is archived (Glacier, Deep Archive) and not restored',
  },
  howToTell: {
    ja: '`head-object`の`StorageClass`が`GLACIER`か`DEEP_ARCHIVE`で、`Restore`がありません。',
    en: '`head-object` shows `GLACIER` or `DEEP_ARCHIVE` as `StorageClass`, and no `Restore`.',
  },
  fix: {
    ja: '`aws s3api restore-object`で復元を頼み、`Restore`が`ongoing-request="false"`になってから読みます。数分から48時間かかります。',
    en: 'Ask for a restore with `aws s3api restore-object`, and read once `Restore` says `ongoing-request="false"`: minutes to 48 hours later.',
  },
  verify: { ja: 'GETが200を返します。', en: 'GET answers 200.' },
  why: {
    said: {
      ja: 'ストレージクラスが、この操作を許さないと答えています。',
      en: 'The answer is that the storage class does not allow this.',
    },
  },
  prior: 2,
  experiment: {
    sh: 'aws s3api head-object --bucket {bucket} --key {key} --query "[StorageClass,Restore]" --output text',
    powershell:
      'aws s3api head-object --bucket {bucket} --key {key} --query "[StorageClass,Restore]" --output text',
    tells: {
      ja: '`GLACIER`や`DEEP_ARCHIVE`で`Restore`が空なら、これが原因です。',
      en: '`GLACIER` or `DEEP_ARCHIVE` without `Restore`: it is this.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/restoring-objects.html',
      title: 'Restoring an archived object',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.code('InvalidObjectState');
    if (!said || facts.detail('AccessTier') || facts.message(/^Restore is not allowed/)) return [];
    return judge.supports('strong', 'said', {}, said);
  },
});
