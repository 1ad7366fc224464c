import { defineCause } from '#core';

/** Settings from which tools make a bucket's name, with a capital or an underscore in the value. */
const PROJECT =
  /["']?\b(?<setting>name|appName|projectName|service|StackName|stack-name)["']?\s{0,3}[:=]\s{0,3}["']?(?<value>[A-Za-z0-9-]{0,60}[A-Z_][\w-]{0,60})/;

export const cause = defineCause({
  id: 'name-made-from-project-name',
  explains: ['InvalidBucketName'],
  title: {
    ja: 'ツールが、大文字やアンダースコアを含むプロジェクト名からバケット名を作っている',
    en: 'A tool makes the bucket’s name from a project name with capitals or underscores',
  },
  howToTell: {
    ja: 'バケット名を自分では書いていません。アプリ名、サービス名、ステージ名に大文字か`_`があり、小文字の名前のプロジェクトでは成功します。',
    en: 'You wrote no bucket name. The name of app, service or stage has a capital or a `_`, and a project in lower case deploys.',
  },
  fix: {
    ja: '設定のアプリ名やステージ名を小文字とハイフンにするか、ツールの設定でバケット名を直接指定します。',
    en: 'Write app and stage in lower case with hyphens, or set the bucket’s name in the tool’s own option.',
  },
  verify: {
    ja: 'デプロイのログに出るバケット名が小文字だけになり、作成されます。',
    en: 'The name in the log of the deployment is in lower case, and the bucket is created.',
  },
  why: {
    project: {
      ja: '設定の`{setting}`が`{value}`です。ここから作られたバケット名は規則に合いません。',
      en: '`{setting}` in the settings is `{value}`; a bucket’s name made from it breaks the rules.',
    },
  },
  prior: 0,
  stop: 'client',
  sources: [
    {
      url: 'https://github.com/apex/up/issues/498',
      title: 'apex/up #498',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/meteor-up/mup-aws-beanstalk/issues/14',
      title: 'meteor-up/mup-aws-beanstalk #14',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    // An answer that repeats the name, or a command that spells it, leaves nothing to derive.
    if (!facts.code('InvalidBucketName') || facts.detail('BucketName') || facts.says(/s3:\/\//)) return [];
    const project = facts.says(PROJECT);
    return project
      ? judge.supports(
          'strong',
          'project',
          { setting: project.groups['setting'] ?? '', value: project.groups['value'] ?? '' },
          project,
        )
      : [];
  },
});
