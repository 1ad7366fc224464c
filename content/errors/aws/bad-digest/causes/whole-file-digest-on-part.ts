import { defineCause } from '#core';

export const cause = defineCause({
  id: 'whole-file-digest-on-part',
  explains: ['BadDigest'],
  title: {
    ja: 'ファイル全体のチェックサムを、分割したパートに付けている',
    en: 'The checksum of the whole file is sent with a part of it',
  },
  howToTell: {
    ja: '失敗した操作が`UploadPart`か、メッセージが`for part`を含みます。5 MBや8 MBなどの境を超えるファイルだけが失敗します。',
    en: 'The operation is `UploadPart`, or the message says `for part`; only files beyond a bound such as 5 or 8 MB fail.',
  },
  fix: {
    ja: '`ContentMD5`を自分で渡すのをやめ、SDKにパートごとのチェックサムを計算させます。全体を保証したいなら`ChecksumType: FULL_OBJECT`を使います。',
    en: 'Stop passing `ContentMD5` and let the SDK compute a checksum for each part. To vouch for the whole use `ChecksumType: FULL_OBJECT`.',
  },
  verify: {
    ja: '境を超えるファイルと下回るファイルの両方が通ります。',
    en: 'Files on both sides of the bound pass.',
  },
  why: {
    part: {
      ja: '食い違ったのは、パート{part}のチェックサムです。',
      en: 'It is the checksum of part {part} that differs.',
    },
    operation: {
      ja: '失敗したのは`UploadPart`です。チェックサムはパートだけのものでなければなりません。',
      en: 'It is `UploadPart` that failed; its checksum must be that of the part alone.',
    },
  },
  prior: 3,
  sources: [
    {
      url: 'https://github.com/aws/aws-sdk-js/issues/774',
      title: 'aws/aws-sdk-js #774',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    if (!facts.code('BadDigest')) return [];
    const part = facts.message(/\bfor part (?<part>\d{1,5})\b/);
    if (part) return judge.supports('strong', 'part', { part: part.groups['part'] ?? '' }, part);
    const operation = facts.one('operation');
    return operation?.value === 'UploadPart' ? judge.supports('strong', 'operation', {}, operation) : [];
  },
});
