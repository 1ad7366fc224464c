import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'native-library-missing',
  explains: ['Runtime.ImportModuleError'],
  title: {
    ja: 'ネイティブライブラリのアーキテクチャやglibcが、関数のランタイムと合わない',
    en: 'A native library was built for another architecture or glibc than the function’s runtime',
  },
  howToTell: {
    ja: 'メッセージに`.so`、`GLIBC`、`invalid ELF header`、`wrong architecture`のどれかがあります。',
    en: 'The message shows `.so`, `GLIBC`, `invalid ELF header` or `wrong architecture`.',
  },
  fix: {
    ja: '関数と同じアーキテクチャのAmazon Linuxのコンテナで、依存を入れ直します（`sam build --use-container`など）。',
    en: 'Install the dependencies in an Amazon Linux container of the function’s architecture, for example with `sam build --use-container`.',
  },
  verify: { ja: '起動時のエラーが消えます。', en: 'The error at start is gone.' },
  why: {
    native: {
      ja: '`{found}`は、ビルド環境との違いを表します。',
      en: '`{found}` tells of a difference from where it was built.',
    },
  },
  prior: 2,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/troubleshooting-deployment.html',
      title: 'Troubleshoot deployment issues in Lambda',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/troubleshooting-execution.html',
      title: 'Troubleshoot execution issues in Lambda',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const native = told(
      facts,
      /(?<found>GLIBC(?:XX)?_[\d.]{1,10}|invalid ELF header|wrong (?:ELF class|architecture)|(?<![\w.-])[\w.-]{1,60}\.so(?:\.\d{1,3}){0,3}: cannot open shared object|_cext|pydantic_core\._pydantic_core|numpy\.core\._multiarray)/,
    );
    return native ? judge.supports('strong', 'native', { found: native.groups['found'] ?? '' }, native) : [];
  },
});
