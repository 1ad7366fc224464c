import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'package-files-not-readable',
  explains: ['Runtime.ImportModuleError'],
  title: {
    ja: 'ファイルはZIPにあるが、Lambdaに読む権限がない（モードが600など）',
    en: 'The file is in the ZIP, but its mode does not let Lambda read it (600, for example)',
  },
  howToTell: {
    ja: '`unzip -Z`の一覧で、そのファイルが`-rw-------`のように、所有者以外に`r`がありません。CIで作ったZIPだけで起きます。',
    en: 'In `unzip -Z` the file has no `r` but for its owner, as in `-rw-------`; often only ZIPs made in CI have it.',
  },
  fix: {
    ja: 'ZIPにする前に、ファイルを644、フォルダーを755にします。',
    en: 'Set files to 644 and folders to 755 before zipping.',
  },
  verify: {
    ja: '`unzip -Z`の一覧が`-rw-r--r--`と`drwxr-xr-x`だけになります。',
    en: '`unzip -Z` shows nothing but `-rw-r--r--` and `drwxr-xr-x`.',
  },
  why: {
    mode: { ja: 'ZIPの中のモードが`{mode}`です。', en: 'The mode in the ZIP is `{mode}`.' },
    denied: {
      ja: 'ファイルはありますが、読めません（`{file}`）。',
      en: 'The file is there and cannot be read (`{file}`).',
    },
    'same-words': {
      ja: 'Pythonは、読めないファイルも`No module named`と報告します。',
      en: 'Python reports a file that it cannot read as `No module named`, too.',
    },
  },
  prior: 0,
  stop: 'operation',
  sources: [
    {
      url: 'https://repost.aws/knowledge-center/lambda-deployment-package-errors',
      title: 'AWS re:Post Knowledge Center: lambda-deployment-package-errors',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-samples/fedramp-integrated-inventory-workbook/issues/1',
      title: 'aws-samples/fedramp-integrated-inventory-workbook #1',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const denied = told(
      facts,
      /(?:EACCES: permission denied, open|\[Errno 13\] Permission denied:) ['"](?<file>\/(?:var\/task|opt)\/[\w./-]{1,200})['"]/,
    );
    if (denied) return judge.supports('strong', 'denied', { file: denied.groups['file'] ?? '' }, denied);
    const mode = facts.says(/(?<![\w-])(?<mode>[-d]r[w-][x-]-{6})\s/);
    const missing = told(facts, /No module named/);
    if (!mode || !missing) return [];
    return [
      ...judge.supports('strong', 'mode', { mode: mode.groups['mode'] ?? '' }, mode),
      ...judge.supports('moderate', 'same-words', {}, missing),
    ];
  },
});
