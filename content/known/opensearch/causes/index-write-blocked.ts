import { defineCause } from '#core';
import { told } from '../../words.ts';

export const cause = defineCause({
  id: 'index-write-blocked',
  explains: ['cluster_block_exception'],
  title: {
    ja: 'ディスクの空きが足りず、インデックスが読み取り専用になっている',
    en: 'Disk space ran low, and the index was made read-only',
  },
  howToTell: {
    ja: 'メッセージに`FORBIDDEN/12/index read-only`か`FORBIDDEN/8/index write`があり、`FreeStorageSpace`が小さいです。',
    en: 'The message has `FORBIDDEN/12/index read-only` or `FORBIDDEN/8/index write`, and `FreeStorageSpace` is low.',
  },
  fix: {
    ja: '古いインデックスを消すかストレージを増やし、`index.blocks.read_only_allow_delete`を解除します。',
    en: 'Delete old indices or add storage, then clear `index.blocks.read_only_allow_delete`.',
  },
  verify: { ja: '書き込みが成功します。', en: 'Writes succeed.' },
  why: {
    'says-so': {
      ja: '`{message}`は、インデックスかクラスターへの書き込みが止められていることを表します。',
      en: '`{message}`: writes to the index or cluster are blocked.',
    },
  },
  prior: 4,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/handling-errors.html',
      title: 'Troubleshooting Amazon OpenSearch Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(facts, /(?<message>FORBIDDEN\/\d{1,2}\/[\w ()-]{1,60})/);
    return says ? judge.supports('strong', 'says-so', { message: says.groups['message'] ?? '' }, says) : [];
  },
});
