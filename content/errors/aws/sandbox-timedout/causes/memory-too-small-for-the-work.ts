import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'memory-too-small-for-the-work',
  explains: ['Sandbox.Timedout'],
  title: {
    ja: 'メモリの設定が小さく、割り当てられるCPUも足りない',
    en: 'The memory setting is small, and with it the share of CPU',
  },
  howToTell: {
    ja: '`Max Memory Used`が`Memory Size`に近いか、計算やインポートの多い関数が128 MBのままです。メモリを増やすと`Duration`が縮みます。',
    en: '`Max Memory Used` comes close to `Memory Size`, or a function that computes or imports much still has 128 MB; with more memory `Duration` shrinks.',
  },
  fix: {
    ja: 'メモリを増やして`Duration`を測り直します。CPUはメモリに比例して割り当てられます（1,769 MBで1 vCPU）。',
    en: 'Raise the memory and measure `Duration` again: CPU comes in proportion, one vCPU at 1,769 MB.',
  },
  verify: {
    ja: '同じ入力の`Duration`が、増やした割合に近いだけ短くなります。',
    en: '`Duration` for the same input falls about as much as the memory rose.',
  },
  why: {
    'near-limit': { ja: '使ったメモリは{size} MB中{used} MBです。', en: 'It used {used} of {size} MB.' },
    smallest: {
      ja: '`Memory Size`は最小の128 MBです。CPUも最小です。',
      en: '`Memory Size` is the smallest, 128 MB, and so is its CPU.',
    },
  },
  prior: 1,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html',
      title: 'Configure Lambda function memory',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const timedOut = told(facts, /Task timed out after \d{1,4}(?:\.\d{1,3})? seconds|Sandbox\.Timedout/);
    const report = facts.says(/Memory Size: (?<size>\d{2,6}) MB\s{1,8}Max Memory Used: (?<used>\d{1,6}) MB/);
    if (!timedOut || !report) return [];
    const { size = '', used = '' } = report.groups;
    if (Number(used) * 5 >= Number(size) * 4)
      return judge.supports('strong', 'near-limit', { size, used }, report);
    return size === '128' && Number(used) > 60 ? judge.supports('moderate', 'smallest', {}, report) : [];
  },
});
