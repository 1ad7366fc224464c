import { defineCause } from '#core';
import { s3Errors, thread } from '../sources.ts';

export const cause = defineCause({
  id: 'checksum-of-other-bytes',
  explains: ['BadDigest'],
  title: {
    ja: '送ったチェックサムが、届いた本文のものではない',
    en: 'The checksum that was sent is not that of the body which arrived',
  },
  howToTell: {
    ja: 'メッセージが、食い違ったもの（`Content-MD5`、`CRC32`、`SHA256`など）を名指しします。`ExpectedDigest`と`CalculatedDigest`が違います。',
    en: 'The message names what differs (`Content-MD5`, `CRC32`, `SHA256` …), and `ExpectedDigest` is not `CalculatedDigest`.',
  },
  fix: {
    ja: '送るバイト列そのものからチェックサムを計算します。アップロード中に書き換わるファイル、gzipや文字コードの変換、使い回した古い値を疑います。パートごとに計算する場合は、そのパートだけを対象にします。',
    en: 'Compute it from the very bytes that are sent. Suspect a file that changes during the upload, gzip or a charset conversion, and a value kept from before. For a part of an upload, hash that part alone.',
  },
  verify: {
    ja: '同じファイルの`openssl md5 -binary … | base64`が、送った`Content-MD5`と一致します。',
    en: '`openssl md5 -binary … | base64` of the file equals the `Content-MD5` that is sent.',
  },
  why: {
    'named-checksum': {
      ja: 'S3が計算した`{checksum}`は、送られた値と違います。',
      en: 'The `{checksum}` that S3 computed is not the one sent.',
    },
    'code-alone': {
      ja: '`{code}`は、チェックサムの食い違いを表します。',
      en: '`{code}` means that checksums differ.',
    },
    'arrived-empty': {
      ja: '届いた本文は空です。',
      en: 'The body that arrived is empty.',
    },
  },
  prior: 2,
  stop: 'signature',
  sources: [s3Errors, thread('xaralis/django-static-sitemaps', 46), thread('dandi/dandi-cli', 1257)],
  detect(facts, judge) {
    const empty = facts
      .all('error-detail')
      .find(({ value }) => value.name === 'CalculatedDigest' && value.value === '1B2M2Y8AsgTpgAmY7PhCfg==');
    if (empty) return judge.against('strong', 'arrived-empty', {}, empty);
    const named = facts.message(
      /The (?<checksum>Content-MD5|CRC32C?|CRC64NVME|SHA1|SHA256|sha256|crc32c?) you specified (?:for part \d{1,5} )?did not match/,
    );
    if (named)
      return judge.supports('strong', 'named-checksum', { checksum: named.groups['checksum'] ?? '' }, named);
    const code = facts.code('BadDigest');
    return code ? judge.supports('moderate', 'code-alone', { code: code.value.code }, code) : [];
  },
});
