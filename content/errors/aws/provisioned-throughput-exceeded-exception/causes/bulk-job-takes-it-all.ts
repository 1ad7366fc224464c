import { defineCause } from '#core';

export const cause = defineCause({
  id: 'bulk-job-takes-it-all',
  explains: ['ProvisionedThroughputExceededException', 'ThrottlingException'],
  title: {
    ja: 'スキャンや一括の書き込みが、容量を使い切っている',
    en: 'A scan or a bulk write uses the capacity up',
  },
  howToTell: {
    ja: 'スロットリングの時刻が、バッチ、エクスポート、移行、全件の集計の時刻と一致します。',
    en: 'The throttling comes at the hours of a batch, an export, a migration or a report over everything.',
  },
  fix: {
    ja: '1ページを小さくして間隔を空け、並列の数を減らします。全件が要るなら、ポイントインタイムリカバリーからS3へエクスポートします（テーブルの容量を使いません）。',
    en: 'Read smaller pages with pauses and fewer workers; for all of a table export from point-in-time recovery to S3, which uses none of its capacity.',
  },
  verify: {
    ja: 'バッチの間も、ほかの処理の`ThrottledRequests`が増えません。',
    en: 'During the batch `ThrottledRequests` of everything else stays flat.',
  },
  why: {
    operation: {
      ja: '失敗した操作は`{operation}`で、一度に多くを読み書きします。',
      en: 'What failed is `{operation}`, which reads or writes much at once.',
    },
  },
  prior: 1,
  stop: 'operation',
  sources: [
    {
      url: 'https://github.com/mapbox/dynamodb-replicator/issues/79',
      title: 'mapbox/dynamodb-replicator #79',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/throttling-diagnosing-workflow.html',
      title: 'Diagnosing throttling - Amazon DynamoDB',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const code =
      facts.code('ProvisionedThroughputExceeded') ?? facts.message(/provisioned throughput for the table/);
    const bulk = facts.says(
      /(?<operation>\b(?:Scan|BatchWriteItem|BatchGetItem|TotalSegments|paginate_scan|batch_writer)\b)/,
    );
    return code && bulk
      ? judge.supports('strong', 'operation', { operation: bulk.groups['operation'] ?? '' }, bulk)
      : [];
  },
});
