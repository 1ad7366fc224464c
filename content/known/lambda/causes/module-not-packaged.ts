import { defineCause } from '#core';
import { ground, told } from '../../words.ts';

export const cause = defineCause({
  id: 'module-not-packaged',
  explains: ['Runtime.ImportModuleError'],
  title: {
    ja: 'ハンドラーのモジュールか依存パッケージが、デプロイパッケージに入っていない',
    en: 'The handler’s module or a dependency is not in the deployment package',
  },
  howToTell: {
    ja: 'メッセージが、見つからないモジュールの名前を挙げています。',
    en: 'The message names the module that was not found.',
  },
  fix: {
    ja: '依存をパッケージかレイヤーに入れ直します。ネイティブのものは、関数と同じアーキテクチャとランタイムでビルドします。`Handler`のファイル名も確かめます。',
    en: 'Put the dependency into the package or a layer, built for the function’s runtime and architecture where it is native, and check the file name in `Handler`.',
  },
  verify: { ja: '起動時のエラーが消えます。', en: 'The error at start is gone.' },
  why: {
    named: { ja: '見つからないのは`{module}`です。', en: 'What was not found is `{module}`.' },
    usual: {
      ja: '`Runtime.ImportModuleError`は、モジュールを読み込めなかったことを表します。',
      en: '`Runtime.ImportModuleError` says that a module could not be loaded.',
    },
  },
  prior: 4,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/troubleshooting-deployment.html',
      title: 'Troubleshoot deployment issues in Lambda',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const named = told(
      facts,
      /(?:No module named|Cannot find (?:module|package)|cannot import name) ['"]?(?<module>[\w@./-]{1,120})/,
    );
    const code = ground(facts, 'Runtime.ImportModuleError');
    const itself = told(
      facts,
      /Unable to import module ['"](?<handler>[\w./-]{1,80})['"]: (?:No module named|Error: Cannot find module) ['"]\k<handler>['"]/,
    );
    // Required by nothing but the runtime: it is the handler's own file, and `Handler` may name it wrongly.
    const ownFile = told(
      facts,
      /Cannot find module ['"][\w./-]{1,80}['"](?:\s|\\n){1,8}Require stack:(?:\s|\\n|[-",]){1,12}\/var\/runtime\//,
    );
    const own = itself ?? ownFile;
    if (own) return judge.supports('weak', 'usual', {}, own);
    return [
      ...(code ? judge.supports('weak', 'usual', {}, code) : []),
      ...(named ? judge.supports('strong', 'named', { module: named.groups['module'] ?? '' }, named) : []),
    ];
  },
});
