import { defineCause } from '#core';

export const cause = defineCause({
  id: 'rate-rose-too-fast',
  explains: ['SlowDown'],
  title: {
    ja: '並列処理で一気に増えたリクエストに、S3のパーティション分割が追いついていない',
    en: 'Requests rose at once, faster than S3 splits its partitions',
  },
  howToTell: {
    ja: '処理の始めの数分だけ503が多く、そのあと減ります。Spark、EMR、Glueのジョブや、多数のワーカーの同時起動で起きます。',
    en: 'The 503s crowd in the first minutes of a run and thin out later; seen with Spark, EMR and Glue jobs and when many workers start together.',
  },
  fix: {
    ja: 'ワーカーを段階的に増やし、小さなファイルをまとめ、再試行の回数を増やします。始まりの決まっている大きな処理なら、事前にAWSサポートへ相談します。',
    en: 'Bring workers up in steps, merge small files and allow more retries. For a large run at a known time ask AWS Support beforehand.',
  },
  verify: {
    ja: 'CloudWatchの`5xxErrors`が始めの数分で0に近づき、ジョブが再試行の範囲で終わります。',
    en: '`5xxErrors` in CloudWatch falls towards 0 within minutes, and the job ends within its retries.',
  },
  why: {
    workers: {
      ja: '`{said}`とあるので、多くのワーカーが並列に呼んでいます。',
      en: '`{said}`: many workers call in parallel.',
    },
  },
  prior: 1,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html',
      title: 'Best practices design patterns: optimizing Amazon S3 performance',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/metamx/druid-spark-batch/pull/121',
      title: 'metamx/druid-spark-batch #121',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-sdk-cpp/issues/1257',
      title: 'aws/aws-sdk-cpp #1257',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    if (!facts.code('SlowDown')) return [];
    const workers = facts.says(
      /\bTaskSetManager\b|\bLost task \d{1,6}\.\d{1,4}|\bexecutor \d{1,6}\b|\bs3-dist-cp\b|\bmax_concurrent_requests\b|\bGlue(?:Job|ETL)\b/,
    );
    return workers ? judge.supports('strong', 'workers', { said: workers.text }, workers) : [];
  },
});
