import { defineCause } from '#core';
import { ground, told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'module-not-packaged',
  explains: ['Runtime.ImportModuleError'],
  title: {
    ja: '依存パッケージが、デプロイパッケージにもレイヤーにも入っていない',
    en: 'A dependency is neither in the deployment package nor in a layer',
  },
  howToTell: {
    ja: 'メッセージが挙げるモジュールが自分の書いたファイルではなく、`unzip -l function.zip`の一覧にありません。',
    en: 'The module in the message is not a file of your own, and `unzip -l function.zip` does not list it.',
  },
  fix: {
    ja: '依存をZIPの一番上にインストールし直すか、レイヤーに入れます。ビルドツールの`external`の指定で外していないかも見ます。',
    en: 'Install the dependency at the top of the ZIP or put it into a layer, and see whether the bundler was told to leave it out as `external`.',
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
      url: 'https://repost.aws/knowledge-center/lambda-deployment-package-nodejs',
      title: 'AWS re:Post Knowledge Center: lambda-deployment-package-nodejs',
      kind: 'aws',
      checked: '2026-11-23',
    },
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
      ...(named && !/^aws-sdk(?:\/|$)|\._/.test(named.groups['module'] ?? '')
        ? judge.supports('strong', 'named', { module: named.groups['module'] ?? '' }, named)
        : []),
    ];
  },
});
