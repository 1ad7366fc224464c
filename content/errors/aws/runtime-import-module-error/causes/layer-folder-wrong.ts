import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'layer-folder-wrong',
  explains: ['Runtime.ImportModuleError'],
  title: {
    ja: 'レイヤーのZIPの中に、`python/`や`nodejs/node_modules/`のフォルダーがない',
    en: 'The layer’s ZIP lacks the folder `python/` or `nodejs/node_modules/` at its top',
  },
  howToTell: {
    ja: 'レイヤーは関数に付いていて、`unzip -l`の一覧がパッケージ名から始まっています。',
    en: 'The layer is attached, and `unzip -l` of it begins with the names of packages.',
  },
  fix: {
    ja: 'ZIPの一番上に、Pythonなら`python/`、Node.jsなら`nodejs/node_modules/`を置いて作り直し、新しいバージョンを関数に付けます。',
    en: 'Build it again with `python/` (Python) or `nodejs/node_modules/` (Node.js) at the top of the ZIP, and attach the new version.',
  },
  verify: {
    ja: '関数の中の`/opt/python`か`/opt/nodejs/node_modules`に、モジュールが見えます。',
    en: 'Inside the function the module shows in `/opt/python` or `/opt/nodejs/node_modules`.',
  },
  why: {
    'layer-spoken-of': {
      ja: '貼られたテキストがレイヤーに触れています（`{found}`）。',
      en: 'The text speaks of a layer (`{found}`).',
    },
    entry: {
      ja: 'ZIPの一覧が`{entry}`から始まっています。Lambdaが見るのは`python/`か`nodejs/`の下だけです。',
      en: 'The ZIP’s list begins with `{entry}`; Lambda looks under `python/` or `nodejs/` alone.',
    },
  },
  prior: 1,
  stop: 'operation',
  sources: [
    {
      url: 'https://github.com/davidcomerford/pyodbc-mssql-lambda-layer/issues/2',
      title: 'davidcomerford/pyodbc-mssql-lambda-layer #2',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-sam-cli/issues/2335',
      title: 'aws/aws-sam-cli #2335',
      kind: 'thread',
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
    const missing = told(facts, /No module named|Cannot find (?:module|package)/);
    const layer = facts.says(
      /(?<found>\b(?:layers?\.zip|--layers?\b|publish-layer-version|LayerVersion\w{0,20}|Layers:|aws_lambda_layer_version)|レイヤー)/i,
    );
    if (!missing || !layer) return [];
    const entry = facts.says(/\d\d:\d\d {2,6}(?<entry>(?!python\/|nodejs\/|lib\/|bin\/)[\w.-]{1,60}\/)/);
    return [
      ...judge.supports('moderate', 'layer-spoken-of', { found: layer.groups['found'] ?? '' }, layer),
      ...(entry ? judge.supports('strong', 'entry', { entry: entry.groups['entry'] ?? '' }, entry) : []),
    ];
  },
});
