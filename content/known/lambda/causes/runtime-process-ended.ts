import { defineCause } from '#core';
import { ground, told } from '../../words.ts';

export const cause = defineCause({
  id: 'runtime-process-ended',
  explains: ['Runtime.ExitError'],
  title: {
    ja: '関数のプロセスが、応答の前に終了した（メモリ不足、`exit`、ネイティブの異常終了）',
    en: 'The function’s process ended before it answered (out of memory, `exit`, a native crash)',
  },
  howToTell: {
    ja: 'ログに`Runtime exited with error`があり、`Max Memory Used`が`Memory Size`に近いか、直前に`exit`があります。',
    en: 'The log says `Runtime exited with error`; `Max Memory Used` is close to `Memory Size`, or something called `exit`.',
  },
  fix: {
    ja: 'メモリを増やすか、処理を分けます。`process.exit`や`sys.exit`を除き、未処理の例外を受けます。',
    en: 'Raise the memory or split the work; remove `process.exit` and `sys.exit`, and catch what is thrown.',
  },
  verify: {
    ja: '同じ入力で最後まで終わり、`Max Memory Used`に余裕があります。',
    en: 'The same input runs to its end with memory to spare.',
  },
  why: {
    memory: {
      ja: '`Max Memory Used`が`Memory Size`に達しています。',
      en: '`Max Memory Used` reached `Memory Size`.',
    },
    killed: {
      ja: '`signal: killed`は、メモリ不足で止められたことを表します。',
      en: '`signal: killed` is what running out of memory looks like.',
    },
    usual: {
      ja: '`Runtime exited`は、応答の前にプロセスが終わったことを表します。',
      en: '`Runtime exited` says that the process ended before it answered.',
    },
  },
  prior: 4,
  stop: 'operation',
  sources: [
    {
      url: 'https://repost.aws/knowledge-center/lambda-runtime-error',
      title: 'AWS re:Post Knowledge Center: lambda-runtime-error',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const report = told(facts, /Memory Size: (?<size>\d{2,6}) MB\s{1,8}Max Memory Used: (?<used>\d{2,6}) MB/);
    const full =
      report && Number(report.groups['used']) >= Number(report.groups['size']) ? report : undefined;
    const killed = told(
      facts,
      /signal: killed|Runtime\.OutOfMemory|JavaScript heap out of memory|MemoryError|OutOfMemoryError/,
    );
    const answer = ground(facts, 'Runtime.ExitError');
    return [
      ...(answer ? judge.supports('weak', 'usual', {}, answer) : []),
      ...(full ? judge.supports('strong', 'memory', {}, full) : []),
      ...(killed ? judge.supports('strong', 'killed', {}, killed) : []),
    ];
  },
});
