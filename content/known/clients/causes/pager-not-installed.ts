import { defineCause } from '#core';
import { saying } from '../sentences.ts';

export const cause = defineCause({
  id: 'pager-not-installed',
  explains: ['Pager'],
  title: {
    ja: 'AWS CLIが使うページャー（`less`）が入っていない',
    en: 'The pager that the AWS CLI uses (`less`) is not installed',
  },
  howToTell: {
    ja: 'コンテナやCIで起き、`which less`が何も返しません。',
    en: 'It happens in containers and CI, where `which less` prints nothing.',
  },
  fix: {
    ja: '`AWS_PAGER=""`を設定するか`--no-cli-pager`を付けます。`less`を入れても直ります。',
    en: 'Set `AWS_PAGER=""`, add `--no-cli-pager`, or install `less`.',
  },
  verify: { ja: '同じコマンドが出力を表示します。', en: 'The same command prints its output.' },
  why: {
    said: {
      ja: 'ページャーを開けないと書かれています。呼び出しそのものは終わっています。',
      en: 'It says that the pager cannot be opened; the call itself is done.',
    },
  },
  prior: 6,
  experiment: {
    sh: 'command -v less; echo "$AWS_PAGER"',
    powershell: 'Get-Command less; $env:AWS_PAGER',
    tells: { ja: '何も出なければ、この原因です。', en: 'No output means that it is this.' },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-pagination.html',
      title: 'Using the pagination options in the AWS CLI',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said =
      saying(facts, /Unable to redirect output to pager/) ??
      facts.code('Pager', 'PagerInitializationException');
    return said ? judge.supports('strong', 'said', {}, said) : [];
  },
});
