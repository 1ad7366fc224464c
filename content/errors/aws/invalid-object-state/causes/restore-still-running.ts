import { defineCause } from '#core';

export const cause = defineCause({
  id: 'restore-still-running',
  explains: ['InvalidObjectState'],
  title: {
    ja: '復元を頼んだが、まだ終わっていないか、もう期限が切れている',
    en: 'A restore was asked for, and is not done yet or has run out again',
  },
  howToTell: {
    ja: '`head-object`の`Restore`が`ongoing-request="true"`です。期限が切れたあとは`Restore`自体が消え、頼む前と同じ表示に戻ります。',
    en: '`Restore` in `head-object` says `ongoing-request="true"`. Once a restore has run out `Restore` is gone, as if none had ever been asked for.',
  },
  fix: {
    ja: '終わるまで待ちます（Deep ArchiveのBulkで最大48時間）。切れていたら、必要な日数を`Days`に入れてもう一度復元し、期限内に別のキーかストレージクラスへ複製します。',
    en: 'Wait (up to 48 hours for Bulk from Deep Archive). If it ran out restore once more with enough `Days`, and copy the object to another storage class while it lasts.',
  },
  verify: {
    ja: '`Restore`が`ongoing-request="false", expiry-date="…"`になり、GETが200を返します。',
    en: '`Restore` says `ongoing-request="false", expiry-date="…"`, and GET answers 200.',
  },
  why: {
    ongoing: {
      ja: '復元はまだ進行中です。',
      en: 'The restore is still going on.',
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
      url: 'https://github.com/scality/cloudserver/pull/4506',
      title: 'scality/cloudserver #4506',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    if (!facts.code('InvalidObjectState')) return [];
    const ongoing = facts.says(/\bongoing-request=\\{0,2}"true\\{0,2}"/);
    return ongoing ? judge.supports('strong', 'ongoing', {}, ongoing) : [];
  },
});
