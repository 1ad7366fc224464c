import { defineCause } from '#core';

export const cause = defineCause({
  id: 'restore-of-unarchived',
  explains: ['InvalidObjectState'],
  title: {
    ja: 'アーカイブされていないオブジェクト（STANDARD、GLACIER_IRなど）を復元しようとしている',
    en: 'A restore is asked of an object that is not archived: STANDARD, GLACIER_IR and others',
  },
  howToTell: {
    ja: "操作が`RestoreObject`で、メッセージが`Restore is not allowed for the object's current storage class`です。",
    en: "The operation is `RestoreObject`, and the message `Restore is not allowed for the object's current storage class`.",
  },
  fix: {
    ja: 'そのまま読めるので、復元の対象から外します。一括で復元するなら、一覧の`StorageClass`で絞ってから頼みます。',
    en: 'It can be read as it is: leave it out. Before a bulk restore filter the listing by `StorageClass`.',
  },
  verify: {
    ja: '復元なしのGETが200を返します。',
    en: 'GET without any restore answers 200.',
  },
  why: {
    said: {
      ja: '今のストレージクラスでは復元できないと答えています。',
      en: 'The answer is that this storage class takes no restore.',
    },
    operation: {
      ja: '失敗したのは`RestoreObject`です。',
      en: 'It is `RestoreObject` that failed.',
    },
  },
  prior: 4,
  sources: [
    {
      url: 'https://github.com/getmoto/moto/pull/4670',
      title: 'getmoto/moto #4670',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/s3tools/s3cmd/pull/1375',
      title: 's3tools/s3cmd #1375',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.message(/^Restore is not allowed for the object's current storage class/);
    if (said) return judge.supports('strong', 'said', {}, said);
    const operation = facts.one('operation');
    return facts.code('InvalidObjectState') && operation?.value === 'RestoreObject'
      ? judge.supports('strong', 'operation', {}, operation)
      : [];
  },
});
