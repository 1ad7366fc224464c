import { defineCause } from '#core';

export const cause = defineCause({
  id: 'file-written-while-uploading',
  explains: ['BadDigest'],
  title: {
    ja: 'アップロードの途中で、別の処理がファイルを書き換えている',
    en: 'Something else writes the file while it is being uploaded',
  },
  howToTell: {
    ja: '同じファイルがときどき失敗し、書き手を止めると必ず通ります。ログ、データベース、作成途中のアーカイブで起きます。',
    en: 'The same file fails now and then, and never once its writer is stopped: logs, databases, archives that are still being made.',
  },
  fix: {
    ja: '別名に書き終えてから`mv`で置くか、複製やスナップショットを取り、そちらをアップロードします。',
    en: 'Write to another name and `mv` it into place when done, or copy or snapshot the file and upload that.',
  },
  verify: {
    ja: 'アップロードの前と後で`sha256sum`が同じです。',
    en: '`sha256sum` is the same before and after the upload.',
  },
  why: {
    file: {
      ja: '`{file}`は、書き込みが続くことの多いファイルです。',
      en: '`{file}` is of a kind that is often still being written.',
    },
  },
  prior: 4,
  sources: [
    {
      url: 'https://github.com/xaralis/django-static-sitemaps/issues/46',
      title: 'xaralis/django-static-sitemaps #46',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-sdk-js/issues/1879',
      title: 'aws/aws-sdk-js #1879',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    if (!facts.code('BadDigest')) return [];
    const file = facts.says(/[\w.-]{1,80}\.(?:log|sqlite3?|db|wal|pid|out)\b/);
    return file ? judge.supports('strong', 'file', { file: file.text }, file) : [];
  },
});
