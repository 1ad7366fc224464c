import { defineCause } from '#core';

export const cause = defineCause({
  id: 'checksum-of-other-bytes',
  explains: ['BadDigest'],
  title: {
    ja: '送ったチェックサムが、届いた本文のものではない',
    en: 'The checksum that was sent is not that of the body which arrived',
  },
  howToTell: {
    ja: 'メッセージが、食い違ったもの（`Content-MD5`、`CRC32`、`SHA256`など）を名指しします。`ExpectedDigest`は自分が送った値、`CalculatedDigest`は届いた本文の値です。',
    en: 'The message names what differs (`Content-MD5`, `CRC32`, `SHA256` …). `ExpectedDigest` is what you sent, `CalculatedDigest` what the body has that arrived.',
  },
  fix: {
    ja: '送るバイト列そのものから計算し、そのあとは変えません。gzip、文字コードや改行の変換、画像の縮小、`FormData`で包む処理を、計算より前に移します。',
    en: 'Compute it from the very bytes that are sent, and change nothing after: move gzip, conversions of charset or line ends, image resizing and the wrapping in a `FormData` before it.',
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
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/ErrorResponses.html',
      title: 'Error responses - Amazon Simple Storage Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/rails/rails/issues/33321',
      title: 'rails/rails #33321',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/dandi/dandi-cli/issues/1257',
      title: 'dandi/dandi-cli #1257',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
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
