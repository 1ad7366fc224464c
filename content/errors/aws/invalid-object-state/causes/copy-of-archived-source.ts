import { defineCause } from '#core';

export const cause = defineCause({
  id: 'copy-of-archived-source',
  explains: ['InvalidObjectState'],
  title: {
    ja: '読み取りではなくコピー（移動、名前の変更、ストレージクラスの変更）の元がアーカイブにある',
    en: 'It is a copy (a move, a rename, a change of storage class) whose source is archived',
  },
  howToTell: {
    ja: "操作が`CopyObject`か`UploadPartCopy`、またはメッセージに`source object's storage class`があります。",
    en: "The operation is `CopyObject` or `UploadPartCopy`, or the message says `source object's storage class`.",
  },
  fix: {
    ja: '元を復元してからコピーします。上位のストレージクラスへ戻すライフサイクルルールはないので、STANDARDへ戻すにも復元とコピーの2段が要ります。',
    en: 'Restore the source, then copy. No lifecycle rule moves objects back up, so a return to STANDARD takes both steps.',
  },
  verify: {
    ja: 'コピー先の`head-object`の`StorageClass`が空（STANDARD）です。',
    en: '`head-object` on the target shows no `StorageClass`, which is STANDARD.',
  },
  why: {
    said: {
      ja: '「コピー元」のストレージクラスが許さないと答えています。',
      en: 'The answer is about the storage class of the *source*.',
    },
    operation: {
      ja: '`{operation}`は、コピー元を読む操作です。',
      en: '`{operation}` reads a source.',
    },
  },
  prior: 4,
  sources: [
    {
      url: 'https://github.com/s3tools/s3cmd/pull/193',
      title: 's3tools/s3cmd #193',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/epam/cloud-pipeline/issues/2813',
      title: 'epam/cloud-pipeline #2813',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/restoring-objects.html',
      title: 'Restoring an archived object',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.message(/^Operation is not valid for the source object's storage class/);
    if (said) return judge.supports('strong', 'said', {}, said);
    const operation = facts.one('operation');
    return operation &&
      facts.code('InvalidObjectState') &&
      /^(?:CopyObject|UploadPartCopy)$/.test(operation.value)
      ? judge.supports('strong', 'operation', { operation: operation.value }, operation)
      : [];
  },
});
